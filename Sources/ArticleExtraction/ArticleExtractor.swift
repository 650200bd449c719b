/// Turns a document into the articles in it. Pure and synchronous: no I/O, no global state.
public struct ArticleExtractor: Sendable {
    /// What a document may cost.
    public var limits: ExtractionLimits
    /// What is preferred where it is not sure whether a piece of text belongs to the article.
    public var focus: ExtractionFocus

    public init(limits: ExtractionLimits = ExtractionLimits(), focus: ExtractionFocus = .balanced) {
        self.limits = limits
        self.focus = focus
    }

    /// The articles in a document, in order; at least one.
    ///
    /// Time and memory are linear in the document's size. For many documents, `ArticleReader` keeps its memory.
    public func articles(in document: RawDocument) throws(ExtractionError) -> [Article] {
        var reader = ArticleReader(self)
        return try reader.articles(in: document)
    }
}
