import Testing

@testable import ArticleExtraction

@Suite("dates of pages")
struct PageDateTests {
    static func dates(head: String = "", line: String = "", foot: String = "", lang: String = "en") throws -> Article {
        let text = harbourProse.map { "<p>\($0)</p>" }.joined()
        return try article(
            """
            <html lang="\(lang)"><head><title>Port Ansel rebuilds its harbour wall</title>\(head)</head><body><article>
            <h1>Port Ansel rebuilds its harbour wall</h1>\(line)\(text)</article>\(foot)</body></html>
            """, name: "page.html")
    }

    static func linkedData(_ members: String) -> String {
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Port Ansel rebuilds its harbour wall",\(members)}</script>
        """
    }

    static let lines: [(String, String)] = [
        ("<time datetime=\"2024-06-03T09:30:00+02:00\">3 June</time>", "2024-06-03T09:30:00+02:00"),
        ("<p>Published 3 June 2024 | Updated 5 June 2024</p>", "2024-06-03T00:00:00Z"),
        ("<p>Updated: 5 June 2024</p><p>Published: 3 June 2024</p>", "2024-06-03T00:00:00Z"),
        ("<span class=\"entry-date\">June 3, 2024</span>", "2024-06-03T00:00:00Z"),
        ("<p class=\"meta\">03.06.2024Politik</p>", "2024-06-03T00:00:00Z"),
        ("<p>3-Jun-2024</p>", "2024-06-03T00:00:00Z"), ("<p>2024. június 3.</p>", "2024-06-03T00:00:00Z"),
        ("<p>24 نيسان / أبريل 2024</p>", "2024-04-24T00:00:00Z"),
    ]

    @Test(arguments: lines)
    func `a date near the title is the one of publication`(line: String, wanted: String) throws {
        #expect(try Self.dates(line: line).published?.rfc3339 == wanted)
    }

    @Test(arguments: [
        "<p>Updated 5 June 2024</p>", "<time class=\"updated\" datetime=\"2024-06-05\">5 June 2024</time>",
    ])
    func `an update is a change and no publication`(line: String) throws {
        let article = try Self.dates(line: line)
        #expect(article.published == nil)
        #expect(article.modified == ArticleDate(year: 2024, month: 6, day: 5))
    }

    @Test(arguments: [
        "<div class=\"comments\"><time datetime=\"2024-07-01\">1 July 2024</time><p>Well said.</p></div>",
        "<footer>Copyright 1 January 2025 Coast Daily</footer>",
        "<aside class=\"related\"><h3>Other news</h3><time datetime=\"2024-07-01\">1 July 2024</time></aside>",
    ])
    func `dates of comments, related articles and rights are not the article's`(foot: String) throws {
        #expect(try Self.dates(line: "<p>3 June 2024</p>", foot: foot).published?.day == 3)
        #expect(try Self.dates(foot: foot).published == nil)
    }

    @Test func `what a page declares is believed before what it shows`() throws {
        let article = try Self.dates(
            head: Self.linkedData("\"datePublished\":\"2024-06-03T22:15:00-04:00\",\"dateModified\":\"2024-06-05\""),
            line: "<p>4 June 2024</p>")
        #expect(article.published?.rfc3339 == "2024-06-03T22:15:00-04:00")
        #expect(article.modified == ArticleDate(year: 2024, month: 6, day: 5))
        #expect(article.provenance.contains { $0.field == "date_published" && $0.from == "json-ld" })
    }

    @Test func `a stamp in UTC gives way to the day before that address and dateline agree on`() throws {
        let stamp = Self.linkedData("\"datePublished\":\"2024-06-04T02:15:00Z\"")
        let address = "<link rel=\"canonical\" href=\"https://coast.example/2024/06/03/wall\">"
        #expect(try Self.dates(head: stamp, line: "<p>June 3, 2024</p>").published?.day == 4)
        #expect(try Self.dates(head: stamp + address, line: "<p>June 3, 2024</p>").published?.day == 3)
        let noon = Self.linkedData("\"datePublished\":\"2024-06-04T15:15:00Z\"")
        #expect(try Self.dates(head: noon + address, line: "<p>June 3, 2024</p>").published?.day == 4)
    }

    @Test func `byline and dateline are no paragraphs of the body`() throws {
        let article = try Self.dates(line: "<p class=\"byline\">By Ann Reyes</p><p>Published 3 June 2024</p>")
        #expect(article.authors.map(\.name) == ["Ann Reyes"])
        #expect(article.blocks.count == 3)
    }

    @Test func `a change before the publication is left out`() throws {
        let article = try Self.dates(
            head: Self.linkedData("\"datePublished\":\"2024-06-03\",\"dateModified\":\"2024-06-01\""))
        #expect(article.published?.day == 3)
        #expect(article.modified == nil)
    }

    @Test(arguments: [("en", 5), ("en-GB", 6), ("de", 6)])
    func `the page's language says whether the month or the day comes first`(lang: String, month: Int) throws {
        #expect(try Self.dates(line: "<p>05/06/2024</p>", lang: lang).published?.month == month)
    }

    static let stamps: [(String, String?)] = [
        ("2024-06-03T09:30:00.123Z", "2024-06-03T09:30:00Z"),
        ("2024-06-03 09:30:00 +0200", "2024-06-03T09:30:00+02:00"),
        ("2024-06-03T09:30+05:30", "2024-06-03T09:30:00+05:30"), ("20240603T093000Z", "2024-06-03T09:30:00Z"),
        ("20240603", "2024-06-03T00:00:00Z"), ("1717407000", "2024-06-03T09:30:00Z"),
        ("1717407000000", "2024-06-03T09:30:00Z"), ("Mon, 03 Jun 2024 09:30:00 +0200", "2024-06-03T09:30:00+02:00"),
        ("2024/6/3", "2024-06-03T00:00:00Z"), ("June 3, 2024", "2024-06-03T00:00:00Z"), ("1970-01-01T00:00:00Z", nil),
        ("2024-02-30", nil), ("0000-00-00", nil), ("", nil), ("42", nil),
    ]

    @Test(arguments: stamps)
    func `a stamp of a machine gives its day, time and zone`(stamp: String, wanted: String?) {
        #expect(StampReader(monthFirst: true).date(Array(stamp.utf8)[...])?.rfc3339 == wanted)
    }

    static let addresses: [(String, String?)] = [
        ("https://coast.example/2024/06/03/harbour-wall", "2024-06-03T00:00:00Z"),
        ("https://coast.example/news/2024-06-03-harbour", "2024-06-03T00:00:00Z"),
        ("https://coast.example/20240603/wall", "2024-06-03T00:00:00Z"),
        ("https://coast.example/2024/jun/03/wall", "2024-06-03T00:00:00Z"), ("https://coast.example/2024/06/wall", nil),
        ("https://coast.example/2024/06/5-ways", nil), ("https://coast.example/a?d=2024/06/03", nil),
        ("https://coast.example/story-112024060312.html", nil),
    ]

    @Test(arguments: addresses)
    func `the path of an address gives a day where it has one`(address: String, wanted: String?) {
        #expect(AddressDate.date(in: Array(address.utf8)[...])?.rfc3339 == wanted)
    }
}
