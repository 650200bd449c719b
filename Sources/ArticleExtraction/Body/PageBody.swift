internal import HTMLTree

/// Which segments of a page are the body, and what the others are.
struct PageBody {
    /// For each segment of the layout: `nil` when it belongs to the body, else why it does not.
    var removals: [RemovalKind?]
    /// The segment that is the article's title, when it stands in the page.
    var title: Int?
    var type = PageType(kind: .other, confidence: 0)

    func isBody(_ segment: Int) -> Bool { removals[segment] == nil }
}
