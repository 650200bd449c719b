internal import HTMLTree

/// Reads HTML pages as articles, one after the other, in memory that is kept.
struct PageReader: ~Copyable {
    private var parser = HTMLParser()
    private var document = HTMLDocument()
    private var layoutReader = LayoutReader()
    private var layout = PageLayout()
    private var claimsReader = ClaimsReader()
    private var claims = PageClaims()
    private var selector = BodySelector()

    init() {}

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - charset: the label that a transport gave.
    ///   - received: the day on which the page came, where it is known.
    mutating func article(
        in bytes: [UInt8], charset: String?, received: ArticleDate?, focus: ExtractionFocus, limits: ExtractionLimits,
        budget: ExtractionBudget
    ) throws(ExtractionError) -> Article {
        parser.limits.nodes = limits.pageNodes
        parser.limits.time = budget.rest
        parser.mendsEncoding = true
        do throws(HTMLParseError) {
            try parser.parse(bytes, charset: charset, into: &document)
        } catch {
            if case .outOfTime = error, let time = limits.time { throw .outOfTime(limit: time) }
            throw .unreadablePage(reason: error.description)
        }
        try budget.check()
        layoutReader.read(document, into: &layout)
        claimsReader.read(document, into: &claims)
        try budget.check()
        var article = Article(
            bytes: 0..<bytes.count, mediaType: "text/html", charset: document.encoding.rawValue)
        article.truncated = document.endsOpen
        let fields = PageFields(document: document, layout: layout, claims: claims)
        var body = selector.select(document, layout, claims, focus: focus)
        fields.mark(&body)
        fields.fill(&article, body: body)
        let head = PageHead(document, layout, claims, fields, body, received: received)
        head.fill(&article)
        head.mark(&body)
        try budget.check()
        article.pageType = body.type.known(dated: article.published != nil, signed: !article.authors.isEmpty)
        var blocks = PageBlocks(
            document: document, layout: layout, body: body, resolver: fields.origin.resolver, limits: limits)
        let structure = blocks.read()
        article.blocks = structure.blocks
        article.imageCredits = structure.imageCredits
        article.warnings += structure.warnings
        article.removed = PageRemovals.read(body, layout)
        rescue(&article, body)
        guard !article.blocks.isEmpty else { throw .noArticle }
        if article.image == nil, let picture = article.firstPicture {
            article.image = picture
            article.note("image", "body", 0.6)
        }
        return article
    }
    /// A description with fewer words says too little to stand for a page.
    private static let leastDescription = 12

    /// Takes what the page states as its body, else as its description, where it shows no text.
    private func rescue(_ article: inout Article, _ body: PageBody) {
        if !body.statedParagraphs.isEmpty {
            article.blocks = body.statedParagraphs.map { .paragraph(RichText(String(decoding: $0, as: UTF8.self))) }
        } else if article.blocks.isEmpty, let summary = article.summary,
            LineScanner.words(in: Array(summary.utf8)).count >= Self.leastDescription
        {
            article.blocks = [.paragraph(RichText(summary))]
            article.truncated = true
            article.warnings.append("the page shows no text; its description stands for it")
        }
    }
}
