internal import HTMLTree

/// Which segments of a page are the body, and what the others are.
struct PageBody {
    /// For each segment of the layout: `nil` when it belongs to the body, else why it does not.
    var removals: [RemovalKind?]
    /// The segment that is the article's title, when it stands in the page.
    var title: Int?
    var type = PageType(kind: .other, confidence: 0)
    /// How right the body is likely to be as a whole (F1), in thousandths.
    var expected = 0
    /// Words of all its segments.
    var words = 0
    /// The body as the page states it in JSON-LD, when the page shows far less: its text comes by script, or is cut.
    var statedParagraphs: [[UInt8]] = []

    /// A stated body is taken instead when it has at least so many words,
    static let leastStatedWords = 60
    /// and more than so many times those that the page shows.
    static let statedExcess = 3

    func isBody(_ segment: Int) -> Bool { removals[segment] == nil }
}
