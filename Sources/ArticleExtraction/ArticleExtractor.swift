/// Turns a document into the articles in it. Pure and synchronous: no I/O, no global state.
public struct ArticleExtractor: Sendable {
    public var limits: ExtractionLimits

    public init(limits: ExtractionLimits = ExtractionLimits()) {
        self.limits = limits
    }

    /// The articles in a document, in order; at least one.
    public func articles(in document: RawDocument) throws(ExtractionError) -> [Article] {
        throw .unsupported(format: "text")
    }
}
