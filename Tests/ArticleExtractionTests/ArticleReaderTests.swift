import ArticleExtraction
import Testing

struct ArticleReaderTests {
    private static let ferry = """
        <!DOCTYPE html><title>Ferry back in service</title><nav><a href=/>Home</a></nav><article><h1>Ferry back in service</h1>
        <p>The ferry between Port Esk and the islands sails again from Monday, the harbour office said on Friday.</p>
        <p>Repairs to the engine had taken nine weeks, twice as long as the yard had promised in the summer.</p></article>
        """
    private static let bridge = """
        <!DOCTYPE html><title>Bridge</title><article><p>The old bridge over the Esk closes to lorries in December, and the
        council wants a decision about a new one before the spring, its engineer said.</p></article>
        """

    private func document(_ html: String) -> RawDocument { RawDocument(bytes: Array(html.utf8), name: "page.html") }

    @Test func `a page is read the same after other pages as before them`() throws {
        var reader = ArticleReader()
        let first = try reader.articles(in: document(Self.ferry))
        _ = try reader.articles(in: document(Self.bridge))
        #expect(throws: ExtractionError.noArticle) {
            try reader.articles(in: document("<!DOCTYPE html><title>x</title>"))
        }
        #expect(try reader.articles(in: document(Self.ferry)) == first)
        #expect(try ArticleExtractor().articles(in: document(Self.ferry)) == first)
    }

    @Test func `a page that takes longer than it may is an error that says so`() {
        var limits = ExtractionLimits()
        limits.time = .zero
        let page = document(Self.ferry)
        #expect(throws: ExtractionError.outOfTime(limit: .zero)) {
            try ArticleExtractor(limits: limits).articles(in: page)
        }
    }

    @Test func `a page of more nodes than allowed is refused with the limit`() {
        var limits = ExtractionLimits()
        limits.pageNodes = 3
        let page = document(Self.ferry)
        #expect(throws: ExtractionError.unreadablePage(reason: "page has more than 3 nodes")) {
            try ArticleExtractor(limits: limits).articles(in: page)
        }
    }
}
