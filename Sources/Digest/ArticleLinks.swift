/// Where an article's files lie, relative to the page that links to them: "../../articles/2026/11/22/….json".
public struct ArticleLinks: Sendable, Equatable {
    /// The article's record.
    public var record: String?
    /// The document as it was dropped.
    public var original: String?

    public init(record: String? = nil, original: String? = nil) {
        self.record = record
        self.original = original
    }
}
