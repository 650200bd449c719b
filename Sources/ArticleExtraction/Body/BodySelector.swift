internal import HTMLTree

/// Finds a page's body.
struct BodySelector {
    let document: HTMLDocument
    let layout: PageLayout
    let claims: PageClaims
    var focus = ExtractionFocus.balanced

    /// Shorter text scores nothing, in bytes.
    private static let shortestProse = 60

    func select() -> PageBody {
        var scores = [Int](repeating: 0, count: document.nodeCount + 1)
        var best = document.root
        for segment in layout.segments where isProse(segment) {
            var share = segment.count
            var node = Optional(segment.block)
            for _ in 0..<4 {
                guard let current = node else { break }
                scores[current.number] += share
                if scores[current.number] > scores[best.number] { best = current }
                share = share * 2 / 3
                node = document.parent(of: current)
            }
        }
        let range = layout.segments(in: best)
        var body = PageBody(removals: Array(repeating: .other, count: layout.segments.count))
        for index in range {
            let segment = layout.segments[index]
            let isLinks = segment.linkBytes * 2 > segment.count
            if !isLinks,
                segment.context.isDisjoint(with: [.navigation, .aside, .footer, .form, .button, .hidden, .noscript])
            {
                body.removals[index] = nil
            }
        }
        return body
    }

    private func isProse(_ segment: PageSegment) -> Bool {
        segment.count >= Self.shortestProse && segment.linkBytes * 2 < segment.count
            && segment.context.isDisjoint(with: [.navigation, .footer, .form, .button, .hidden, .noscript])
    }
}
