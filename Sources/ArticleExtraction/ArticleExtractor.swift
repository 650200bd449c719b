/// Turns a document into the articles in it. Pure and synchronous: no I/O, no global state.
public struct ArticleExtractor: Sendable {
    public var limits: ExtractionLimits

    public init(limits: ExtractionLimits = ExtractionLimits()) {
        self.limits = limits
    }

    /// The articles in a document, in order; at least one.
    ///
    /// Time and memory are linear in the document's size.
    public func articles(in document: RawDocument) throws(ExtractionError) -> [Article] {
        let size = document.bytes.count
        guard size > 0 else { throw .empty }
        guard size <= limits.documentBytes else { throw .tooLarge(size: size, limit: limits.documentBytes) }
        if let format = MagicNumbers.format(of: document.bytes) { throw .unsupported(format: format) }
        let text = try TextDecoder.decode(document.bytes, label: document.charset)
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        switch FormatSniffer.format(of: text.bytes, name: document.name, mediaType: document.mediaType) {
        case .html: throw .unsupported(format: "HTML page")
        case .markdown:
            var article = Article(bytes: 0..<size, mediaType: "text/markdown", charset: text.charset)
            try MarkdownReader(text.bytes).fill(&article)
            return [article]
        case .plainText:
            var article = Article(bytes: 0..<size, mediaType: "text/plain", charset: text.charset)
            try PlainTextReader(text.bytes).article(&article)
            return [article]
        }
    }
}
