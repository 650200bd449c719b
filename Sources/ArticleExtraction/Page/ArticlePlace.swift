/// Where on a page the article's head stands: the lines among which its byline and its dates are looked for.
struct ArticlePlace {
    /// The title's segment; the body's first where no title stands in the page.
    var title: Int
    /// Whether a title stands there.
    var hasTitle: Bool
    /// From the body's first segment to its last.
    var body: Range<Int>

    /// How many segments below the title may stand before the body and still belong to the head.
    private static let reach = 14

    /// - Parameters:
    ///   - headline: the title that the page claims for its article.
    ///   - pageTitle: the text of the title element.
    init(_ layout: PageLayout, _ body: PageBody, headline: [UInt8], pageTitle: [UInt8]) {
        let count = layout.segments.count
        let first = body.removals.firstIndex { $0 == nil } ?? 0
        let last = body.removals.lastIndex { $0 == nil } ?? max(0, count - 1)
        self.body = first..<min(count, last + 1)
        if let title = body.title ?? Self.title(layout, headline.isEmpty ? pageTitle : headline, near: first) {
            self.title = title
            hasTitle = true
        } else {
            title = first
            hasTitle = false
        }
    }

    /// The segments that may hold byline and dateline.
    var head: ClosedRange<Int> {
        let end = max(title, min(body.lowerBound, title + Self.reach)) + Self.reach
        return max(0, title - Self.reach)...end
    }

    /// Headings below this level are not asked.
    private static let deepest: UInt8 = 4

    /// The heading that says most of what the page's title says; else the top heading before the body.
    private static func title(_ layout: PageLayout, _ headline: [UInt8], near first: Int) -> Int? {
        let wanted = Set(LineScanner.words(in: headline).map(\.hash))
        var fallback: Int?
        var best: (index: Int, score: Int)?
        for (index, segment) in layout.segments.enumerated() {
            guard segment.headingLevel > 0, segment.headingLevel <= deepest, segment.count <= 400,
                segment.context.isDisjoint(with: [.navigation, .footer, .form])
            else { continue }
            if segment.headingLevel == 1, fallback == nil || index <= first { fallback = index }
            guard wanted.count > 1 else { continue }
            let words = LineScanner.words(in: layout.text, segment.range).map(\.hash)
            let shared = words.count(where: { wanted.contains($0) })
            // Most of the heading stands in the title, and at least two words of it.
            guard shared >= 2 || shared == words.count && shared > 0, shared * 5 >= words.count * 3 else { continue }
            let score = shared * 4 - (words.count - shared) * 2 - Int(segment.headingLevel)
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.index ?? fallback
    }
}
