/// What was taken out of a page's text: the segments between its first and its last that are not body.
///
/// Menus above and footers below are no part of the text; they stay in the original.
enum PageRemovals {
    /// More are not listed: pages with hundreds have tables of links within.
    private static let most = 200
    /// Longer texts are no furniture that anybody misses, in bytes; they are listed cut.
    private static let longest = 2_000

    static func read(_ body: PageBody, _ layout: PageLayout) -> [RemovedText] {
        let removals = body.removals
        guard let first = removals.firstIndex(where: { $0 == nil }),
            let last = removals.lastIndex(where: { $0 == nil })
        else { return [] }
        var removed: [RemovedText] = []
        for index in first...last {
            guard let kind = removals[index], removed.count < most else { continue }
            let segment = layout.segments[index]
            guard segment.context.isDisjoint(with: [.hidden, .noscript, .dialog]) else { continue }
            let text = layout.bytes(of: segment)
            var end = min(text.endIndex, text.startIndex + longest)
            while end < text.endIndex, end > text.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
            removed.append(RemovedText(kind: kind, text: String(decoding: text[..<end], as: UTF8.self)))
        }
        return removed
    }
}
