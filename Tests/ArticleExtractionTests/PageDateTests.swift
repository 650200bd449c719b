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

    @Test func `a date reads what it writes`() {
        let date = ArticleDate(
            year: 2024, month: 6, day: 3, time: .init(hour: 9, minute: 30, second: 0), offsetMinutes: 120)
        #expect(ArticleDate(rfc3339: date.rfc3339) == date)
        #expect(ArticleDate(rfc3339: "yesterday") == nil)
    }

    static let addresses: [(String, String?)] = [
        ("https://coast.example/2024/06/03/harbour-wall", "2024-06-03T00:00:00Z"),
        ("https://coast.example/news/2024-06-03-harbour", "2024-06-03T00:00:00Z"),
        ("https://coast.example/20240603/wall", "2024-06-03T00:00:00Z"),
        ("https://coast.example/2024/jun/03/wall", "2024-06-03T00:00:00Z"), ("https://coast.example/2024/06/wall", nil),
        ("https://coast.example/2024/06/5-ways", nil), ("https://coast.example/a?d=2024/06/03", nil),
        ("https://coast.example/story-112024060312.html", nil),
        ("https://coast.example/news/03-06-2024", "2024-06-03T00:00:00Z"),
        ("https://coast.example/news/06-25-2024/wall", "2024-06-25T00:00:00Z"),
        ("https://coast.example/a-10-12-34/wall", nil), ("https://coast.example/32-06-2024", nil),
    ]

    @Test(arguments: addresses)
    func `the path of an address gives a day where it has one`(address: String, wanted: String?) {
        #expect(AddressDate.date(in: Array(address.utf8)[...])?.rfc3339 == wanted)
    }

    @Test func `an element that is named as a date and as updated gives the one date that a page shows`() throws {
        let article = try Self.dates(line: "<div class=\"updated\"><div class=\"postdate\">3 Jun 2024</div></div>")
        #expect(article.published?.day == 3)
    }

    static let homes: [(String, String, String)] = [
        ("2024-06-03T23:05:00Z", "coast.it", "2024-06-04T00:05:00+01:00"),
        ("2024-06-03T22:05:00Z", "coast.it", "2024-06-03T22:05:00Z"),
        ("2024-06-04T01:30:00Z", "coast.ca", "2024-06-03T23:00:00-02:30"),
        ("2024-06-03T20:00:00Z", "coast.jp", "2024-06-04T05:00:00+09:00"),
        ("2024-06-04T01:30:00Z", "coast.com", "2024-06-04T01:30:00Z"),
        ("2024-06-03T23:05:00+01:00", "coast.it", "2024-06-03T23:05:00+01:00"),
    ]

    @Test(arguments: homes)
    func `a stamp in UTC is the same instant on the day that it is in the site's country`(
        stamp: String, host: String, wanted: String
    ) throws {
        let head =
            Self.linkedData("\"datePublished\":\"\(stamp)\"")
            + "<link rel=\"canonical\" href=\"https://\(host)/wall\">"
        #expect(try Self.dates(head: head).published?.rfc3339 == wanted)
    }

    @Test func `a date in a quoted post or in a list behind the text is not the article's`() throws {
        let post = "<blockquote><p>The wall is down again. Marta (@marta) June 1, 2024</p></blockquote>"
        #expect(try Self.dates(line: "<p>By Ann Reyes 3 June 2024, 15:51</p>", foot: post).published?.day == 3)
        let items = (10...20).map { "<li>No. \($0) of \($0) May 2024</li>" }.joined()
        #expect(try Self.dates(line: "<p>3 June 2024</p>", foot: "<ul>\(items)</ul>").published?.month == 6)
    }

    @Test func `no date is taken that lies after the day on which the document came`() throws {
        let head = Self.linkedData("\"datePublished\":\"2025-06-03\"")
        let page = """
            <html lang="en"><head><title>Port Ansel rebuilds its harbour wall</title>\(head)</head><body><article>
            <h1>Port Ansel rebuilds its harbour wall</h1><p>3 June 2024</p>
            \(harbourProse.map { "<p>\($0)</p>" }.joined())</article></body></html>
            """
        func published(_ received: ArticleDate?) throws -> Int? {
            let document = RawDocument(bytes: Array(page.utf8), name: "page.html", received: received)
            return try ArticleExtractor().articles(in: document).first?.published?.year
        }
        #expect(try published(nil) == 2025)
        #expect(try published(ArticleDate(year: 2024, month: 7, day: 1)) == 2024)
        #expect(try published(ArticleDate(year: 2025, month: 6, day: 2)) == 2025)
    }

    @Test(arguments: ["note.txt", "note.md"])
    func `no date of a text is taken that lies after the day on which it came`(name: String) throws {
        let text = (["# Port Ansel rebuilds its harbour wall", "March 6, 2025"] + harbourProse).joined(
            separator: "\n\n")
        let day = ArticleDate(year: 2024, month: 7, day: 1)
        let document = RawDocument(bytes: Array(text.utf8), name: name, received: day)
        let article = try #require(ArticleExtractor().articles(in: document).first)
        #expect(article.published == nil)
        #expect(!article.provenance.contains { $0.field == "date_published" })
    }

    @Test func `the date of publication is read where the time stands before the verb`() throws {
        let note = "<p>Dieser Beitrag wurde am Montag, 3. Juni 2024 um 9 Uhr 30 veröffentlicht.</p>"
        #expect(try Self.dates(foot: note, lang: "de").published == ArticleDate(year: 2024, month: 6, day: 3))
    }

    @Test func `the dates of a list behind the text go behind one under the title, however its box is called`() throws {
        let text = (1...18).map { "<p>\(harbourProse[$0 % harbourProse.count]) So it stood on day \($0).</p>" }.joined()
        let list = (1...3).map { "<div class=\"date\">1\($0) July 2024</div><h3><a href=\"/\($0)\">Elsewhere</a></h3>" }
        let page = try article(
            """
            <html lang="en"><body><article><h1>Port Ansel rebuilds its harbour wall</h1>
            <aside><span>3 June 2024</span></aside>\(text)</article><section>\(list.joined())</section></body></html>
            """, name: "page.html")
        #expect(page.published == ArticleDate(year: 2024, month: 6, day: 3))
    }

    @Test func `a stated publication later than the stated change gives way to the one that the page shows`() throws {
        let head = Self.linkedData("\"datePublished\":\"2025-08-21\",\"dateModified\":\"2025-08-20\"")
        let shown = try Self.dates(head: head, line: "<p>Published 3 June 2024</p>")
        #expect(shown.published == ArticleDate(year: 2024, month: 6, day: 3))
        #expect(try Self.dates(head: head).published == ArticleDate(year: 2025, month: 8, day: 21))
    }

    // MARK: - Data

    static let data: [(String, String)] = [
        (
            """
            <script>window.__STATE__ = {"site":{"createdAt":"2019-01-01"},"post":{"id":7,
            "publishedAt":"2024-06-03T09:30:00Z","fields":{"title":"Port Ansel rebuilds its harbour wall"}},
            "more":[{"title":"Elsewhere","publishedAt":"2024-05-01T08:00:00Z"}]}</script>
            """, "2024-06-03T09:30:00Z"
        ),
        (
            """
            <script>push("{\\"headline\\":\\"Port Ansel rebuilds its harbour wall\\",\\"first_published_at\\":\\"2024-06-03\\"}")
            </script>
            """, "2024-06-03T00:00:00Z"
        ),
        (
            "<script type=\"application/json\">{\"publishedDate\":\"2024-06-03T20:37:27Z\"}</script>",
            "2024-06-03T20:37:27Z"
        ),
        (
            "<meta name=\"published-time\" content=\"2024-09-09\"><meta name=\"cms-publish-day\" content=\"2024-06-03\">",
            "2024-06-03T00:00:00Z"
        ),
    ]

    @Test(arguments: data)
    func `where a page shows no date, that in its data is taken: of the object with its title`(
        head: String, wanted: String
    )
        throws
    {
        #expect(try Self.dates(head: head).published?.rfc3339 == wanted)
        let shown = try Self.dates(head: head, line: "<p>Published 2 June 2024</p>")
        #expect(shown.published == ArticleDate(year: 2024, month: 6, day: 2))
    }

    @Test(arguments: [
        "<script>x = {\"createdAt\":\"2019-01-01\",\"name\":\"Coast Daily\"}</script>",
        "<script>x = {\"lastPublishedAt\":\"2019-01-01\",\"publishedBy\":\"2019-01-01\"}</script>",
        "<script>x = [{\"a\":{\"datePublished\":\"2019-01-01\"}},{\"a\":{\"datePublished\":\"2019-01-02\"}}]</script>",
    ])
    func `dates of other things in a page's data are not its own`(head: String) throws {
        #expect(try Self.dates(head: head).published == nil)
    }

    @Test func `an attribute of the element that holds the title may give the date`() throws {
        let page = try article(
            """
            <html><body><x-post created-timestamp="2024-06-03T09:47:05.754000+0000"><h1>Port Ansel rebuilds its wall</h1>
            \(harbourProse.map { "<p>\($0)</p>" }.joined())</x-post>
            <x-post created-timestamp="2024-07-01T09:47:05+0000"><p>Another one.</p></x-post></body></html>
            """, name: "page.html")
        #expect(page.published?.rfc3339 == "2024-06-03T09:47:05Z")
    }
}
