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
        if FormatSniffer.isPage(document.bytes, name: document.name, mediaType: document.mediaType) {
            return [try page(document)]
        }
        let text = try TextDecoder.decode(document.bytes, label: document.charset)
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        switch FormatSniffer.format(of: text.bytes, name: document.name, mediaType: document.mediaType) {
        case .html: return [try page(document)]
        case .markdown:
            var article = Article(bytes: 0..<size, mediaType: "text/markdown", charset: text.charset)
            try MarkdownReader(text.bytes).fill(&article)
            article.keepShortTitles(limits)
            return [article]
        case .plainText:
            var article = Article(bytes: 0..<size, mediaType: "text/plain", charset: text.charset)
            try PlainTextReader(text.bytes).article(&article)
            article.keepShortTitles(limits)
            return [article]
        }
    }

    private func page(_ document: RawDocument) throws(ExtractionError) -> Article {
        var reader = PageReader()
        var article = try reader.article(in: document.bytes, charset: document.charset)
        article.keepShortTitles(limits)
        return article
    }
}

extension Article {
    /// Takes out a title or subtitle that is too long to be one; its text stays in the record, among what was removed.
    fileprivate mutating func keepShortTitles(_ limits: ExtractionLimits) {
        if let text = title, text.utf8.count > limits.titleBytes {
            title = nil
            leaveOut("title", text, .title, limits)
        }
        if let text = subtitle, text.utf8.count > limits.subtitleBytes {
            subtitle = nil
            leaveOut("subtitle", text, .subtitle, limits)
        }
    }

    private mutating func leaveOut(_ field: String, _ text: String, _ kind: RemovalKind, _ limits: ExtractionLimits) {
        provenance.removeAll { $0.field == field }
        warnings.append("\(field) of \(text.utf8.count) bytes left out")
        if !removed.contains(where: { $0.kind == kind }) { removed.append(RemovedText(kind: kind, text: text)) }
    }
}
