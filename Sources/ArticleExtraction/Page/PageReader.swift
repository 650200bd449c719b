internal import HTMLTree

/// Reads HTML pages as articles, one after the other, in memory that is kept.
struct PageReader: ~Copyable {
    private var parser = HTMLParser()
    private var document = HTMLDocument()
    private var layoutReader = LayoutReader()
    private var layout = PageLayout()

    init() {}

    /// Reads a page.
    ///
    /// - Parameter charset: the label that a transport gave.
    mutating func article(in bytes: [UInt8], charset: String?) throws(ExtractionError) -> Article {
        do throws(HTMLParseError) {
            try parser.parse(bytes, charset: charset, into: &document)
        } catch {
            throw .unreadablePage(reason: error.description)
        }
        layoutReader.read(document, into: &layout)
        var article = Article(
            bytes: 0..<bytes.count, mediaType: "text/html", charset: document.encoding.rawValue)
        let body = BodySelector(document: document, layout: layout).select()
        article.pageType = body.type
        article.blocks = PageBlocks(document: document, layout: layout, body: body).blocks()
        guard !article.blocks.isEmpty else { throw .noArticle }
        return article
    }
}
