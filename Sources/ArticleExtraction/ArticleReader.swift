/// Reads documents one after the other, in memory that is kept from one to the next: for many documents.
///
/// One for each thread; what it reads depends on nothing that it read before.
///
/// ```swift
/// var reader = ArticleReader()
/// for document in documents {
///     let articles = try reader.articles(in: document)
/// }
/// ```
public struct ArticleReader: ~Copyable {
    /// What is read, and what it may cost; may be changed between documents.
    public var extractor: ArticleExtractor

    private var pageReader: PageReader?

    /// The largest document whose memory is kept: a tree takes some ten times its page, and a single huge page must not
    /// hold a worker's memory for good.
    private static let keptBytes = 4 << 20

    public init(_ extractor: ArticleExtractor = ArticleExtractor()) {
        self.extractor = extractor
    }

    /// The articles in a document, in order; at least one.
    ///
    /// Time and memory are linear in the document's size.
    public mutating func articles(in document: RawDocument) throws(ExtractionError) -> [Article] {
        let limits = extractor.limits
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
            article.leaveOutDates(after: document.received)
            article.keepShortTitles(limits)
            return [article]
        case .plainText:
            var article = Article(bytes: 0..<size, mediaType: "text/plain", charset: text.charset)
            try PlainTextReader(text.bytes).article(&article)
            article.leaveOutDates(after: document.received)
            article.keepShortTitles(limits)
            return [article]
        }
    }

    private mutating func page(_ document: RawDocument) throws(ExtractionError) -> Article {
        var reader = pageReader.take() ?? PageReader()
        let budget = ExtractionBudget(extractor.limits.time)
        let result: Result<Article, ExtractionError>
        do throws(ExtractionError) {
            result = .success(
                try reader.article(
                    in: document.bytes, charset: document.charset, received: document.received, focus: extractor.focus,
                    limits: extractor.limits,
                    budget: budget))
        } catch {
            result = .failure(error)
        }
        if document.bytes.count <= Self.keptBytes { pageReader = consume reader }
        var article = try result.get()
        article.keepShortTitles(extractor.limits)
        return article
    }
}
