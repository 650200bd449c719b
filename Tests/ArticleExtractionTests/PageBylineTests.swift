import ArticleExtraction
import Testing

@Suite("bylines of pages")
struct PageBylineTests {
    /// A page of that head and byline around an invented text.
    static func page(head: String = "", byline: String = "", foot: String = "") -> String {
        let text = harbourProse.map { "<p>\($0)</p>" }.joined()
        return """
            <html lang="en"><head><title>Port Ansel rebuilds its harbour wall</title>\(head)</head><body><article>
            <h1>Port Ansel rebuilds its harbour wall</h1>\(byline)\(text)</article>\(foot)</body></html>
            """
    }

    static func authors(head: String = "", byline: String = "", foot: String = "") throws -> [String] {
        try article(page(head: head, byline: byline, foot: foot), name: "page.html").authors.map(\.name)
    }

    /// Says that the page is an article.
    static let openGraph = "<meta property=\"og:type\" content=\"article\">"

    static func linkedData(_ author: String, type: String = "NewsArticle") -> String {
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"\(type)",
        "headline":"Port Ansel rebuilds its harbour wall","author":\(author)}</script>
        """
    }

    static let visible: [(String, [String])] = [
        ("<div class=\"byline\">By <a href=\"/author/ann-reyes\">Ann Reyes</a></div>", ["Ann Reyes"]),
        ("<p class=\"byline\">By Ann Reyes and Tom Hult</p>", ["Ann Reyes", "Tom Hult"]),
        ("<div class=\"post-author\"><span>Von</span><span>Ina Kroll</span></div>", ["Ina Kroll"]),
        ("<p class=\"authors\">Par <a>Léa Moreau</a> et <a>Paul Vidal</a></p>", ["Léa Moreau", "Paul Vidal"]),
        ("<p>Por Inés Duarte y Marco Peña</p>", ["Inés Duarte", "Marco Peña"]),
        ("<p class=\"byline\">BY ANN REYES, EXECUTIVE WRITER</p>", ["Ann Reyes"]),
        ("<p class=\"byline\">Ann Reyes, Senior Editor</p>", ["Ann Reyes"]),
        ("<p>Published on 2 June 2024 by Ann Reyes</p>", ["Ann Reyes"]),
        ("<p class=\"byline\">By Ann Reyes The Associated Press</p>", ["Ann Reyes"]),
        ("<span class=\"author\"><a rel=\"author\" href=\"/a\">Ann Reyes</a></span>", ["Ann Reyes"]),
        ("<p class=\"byline\">Reuters</p>", []), ("<p class=\"byline\">Admin</p>", []),
        ("<p class=\"byline\">Harbour Blog Team</p>", ["Harbour Blog Team"]),
        ("<p class=\"byline\">From staff reports</p>", []), ("<p>ByAnn Reyes</p>", ["Ann Reyes"]),
        ("<p class=\"byline\">Von ARD-Korrespondent Tom Hult</p>", ["Tom Hult"]),
        ("<p>2 June 2024 - Martin Kroll</p>", ["Martin Kroll"]), ("<p>2 June 2024 - Coastal Affairs</p>", []),
        ("<p>Sehu Karsula | 2 June 2024</p>", ["Sehu Karsula"]),
        ("<p class=\"byline\">desk@port-ansel.example</p>", []),
        ("<p class=\"byline\"><a>Ann Reyes</a>, <span>Port Ansel-based Sleep Consultant</span></p>", ["Ann Reyes"]),
        ("<p class=\"byline\"><a>Ann Reyes</a>, <span>Certified Harbour Pilot</span></p>", ["Ann Reyes"]),
        ("<div class=\"author\">ann reyes</div>", ["ann reyes"]),
        ("<p class=\"page-header__meta\"><span>By <a href=\"/people/1\">Ann Reyes</a></span></p>", ["Ann Reyes"]),
        ("<p class=\"author\">Photos by Tom Hult</p>", []), ("<p class=\"byline\">Monday, 3 June 2024</p>", []),
    ]

    @Test(arguments: visible)
    func `the byline that a page shows gives its persons and nobody else`(byline: String, wanted: [String]) throws {
        #expect(try Self.authors(byline: byline) == wanted)
    }

    static let declared: [(String, [String])] = [
        ("{\"@type\":\"Person\",\"name\":\"Ann Reyes\"}", ["Ann Reyes"]),
        ("[{\"@type\":\"Person\",\"name\":\"Ann Reyes\"},{\"name\":\"Tom Hult\"}]", ["Ann Reyes", "Tom Hult"]),
        ("{\"@type\":\"Person\",\"givenName\":\"Ann\",\"familyName\":\"Reyes\"}", ["Ann Reyes"]),
        ("\"ANN REYES, TOM O'HULT\"", ["Ann Reyes", "Tom O'Hult"]),
        ("\"Ann Reyes und Ina Kroll, dpa\"", ["Ann Reyes", "Ina Kroll"]),
        ("{\"@type\":\"Organization\",\"name\":\"Marrow Sea Institute\"}", ["Marrow Sea Institute"]),
        ("{\"@type\":\"Organization\",\"name\":\"Reuters\"}", []),
        ("{\"@type\":\"Person\",\"name\":\"NOC Admin\"}", []),
        ("{\"@type\":\"Person\",\"name\":\"Ann ReyesNovember 21, 2024\"}", ["Ann Reyes"]), ("\"admin\"", []),
        ("\"https://www.coast.example/ann\"", []),
    ]

    @Test(arguments: declared)
    func `the author that a news article declares gives its persons`(author: String, wanted: [String]) throws {
        #expect(try Self.authors(head: Self.linkedData(author)) == wanted)
    }

    @Test func `a person whom the page shows is believed before an account that it declares`() throws {
        let authors = try Self.authors(
            head: Self.linkedData("{\"@type\":\"Person\",\"name\":\"annr\"}", type: "Article"),
            byline: "<p class=\"byline\">By Ann Reyes</p>")
        #expect(authors == ["Ann Reyes"])
    }

    @Test func `who wrote a comment did not write the article`() throws {
        let comments = "<div class=\"comments\"><div class=\"comment-author\">Tom Hult</div><p>Well said.</p></div>"
        #expect(try Self.authors(foot: comments).isEmpty)
    }

    @Test func `a single word that the page spells out elsewhere is taken by the full name`() throws {
        let head = Self.linkedData("{\"@type\":\"Person\",\"name\":\"Ann\"}", type: "Article")
        #expect(try Self.authors(head: head, byline: "<p class=\"byline\">Ann Reyes</p>") == ["Ann Reyes"])
    }

    @Test func `a name that the page never shows is not taken from its data, but from a news article's`() throws {
        let person = "{\"@type\":\"Person\",\"name\":\"Ann Reyes\"}"
        #expect(try Self.authors(head: Self.linkedData(person, type: "WebPage")).isEmpty)
        #expect(try Self.authors(head: Self.linkedData(person, type: "NewsArticle")) == ["Ann Reyes"])
    }

    @Test func `a catalogue's last name first is turned`() throws {
        let head = "<meta name=\"citation_author\" content=\"Reyes, Ann T.\">"
        #expect(try Self.authors(head: head, byline: "<p>Ann T. Reyes</p>") == ["Ann T. Reyes"])
    }

    @Test func `authors say where they are from and who gives their role`() throws {
        let article = try article(
            Self.page(byline: "<p class=\"byline\">By Ann Reyes, Executive writer</p>"), name: "page.html")
        #expect(article.byline == "Ann Reyes")
        #expect(article.authorRole == "Executive writer")
        #expect(article.provenance.contains { $0.field == "authors" && $0.from == "byline" && $0.confidence > 0.5 })
    }

    @Test func `the site and its publisher are no author`() throws {
        let site = "<meta property=\"og:site_name\" content=\"Marrow Tribuna\">"
        let organisation = "{\"@type\":\"Organization\",\"name\":\"Marrow Tribuna\"}"
        #expect(try Self.authors(head: site + Self.linkedData(organisation)).isEmpty)
        let person = "{\"@type\":\"Person\",\"name\":\"Marrow Tribuna\"},\"publisher\":" + organisation
        #expect(try Self.authors(head: site + Self.linkedData(person)).isEmpty)
    }

    @Test func `who is named as author and on the card of a shared link is believed though no text shows him`() throws {
        let author = "<meta name=\"author\" content=\"Ann Reyes\">"
        let card =
            "<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Ann Reyes\">"
        #expect(try Self.authors(head: author).isEmpty)
        #expect(try Self.authors(head: author + card) == ["Ann Reyes"])
        #expect(try Self.authors(head: author + card, byline: "<p class=\"byline\">By Tom Hult</p>") == ["Tom Hult"])
    }

    @Test func `who checked or translated a text is not joined to who wrote it`() throws {
        let byline = """
            <div class="authors"><p class="author">By <a class="author">Ann Reyes</a></p>
            <p>Reviewed by <a class="author">Tom Hult</a></p></div>
            """
        #expect(try Self.authors(byline: byline) == ["Ann Reyes"])
        let person = Self.linkedData("{\"@type\":\"Person\",\"name\":\"Ann Reyes\"}")
        #expect(try Self.authors(head: person, byline: byline) == ["Ann Reyes"])
    }

    @Test func `a known name alone under the title is the author's, other words are not`() throws {
        #expect(try Self.authors(byline: "<p>Martin Kroll</p>") == ["Martin Kroll"])
        #expect(try Self.authors(byline: "<p>Martin Kroll | 2 June 2024</p>") == ["Martin Kroll"])
        #expect(try Self.authors(byline: "<p>Coastal Affairs</p>").isEmpty)
    }

    @Test func `an article may end with the name of who wrote it`() throws {
        #expect(try Self.authors(head: Self.openGraph, foot: "<p>Martin Kroll</p>") == ["Martin Kroll"])
        #expect(try Self.authors(head: Self.openGraph, foot: "<p>Coastal Affairs</p>").isEmpty)
    }

    @Test func `a note behind the text alone does not say who wrote it`() throws {
        let note = "<p>Martin Kroll is a freelance writer who covers harbours and the people who work in them.</p>"
        #expect(try Self.authors(head: Self.openGraph, foot: note).isEmpty)
    }

    @Test func `a name that is the site's address is its owner's, who writes there`() throws {
        let head =
            "<link rel=\"canonical\" href=\"https://martinkroll.example/wall\"><meta property=\"og:site_name\" content=\"Martin Kroll\">"
        #expect(try Self.authors(head: Self.openGraph + head) == ["Martin Kroll"])
    }

    @Test func `a list has no author, whoever is named in it`() throws {
        let items = (1...12).map {
            "<li><a href=\"/\($0)\">Boat \($0) for the harbour</a> <span class=\"author\">Ann Reyes</span></li>"
        }
        let page =
            "<html lang=\"en\"><head><title>Boats</title></head><body><h1>Boats</h1><ul>\(items.joined())</ul></body></html>"
        #expect(try article(page, name: "page.html").authors.isEmpty)
    }

    @Test func `a name to log in with is one name with its underscore`() throws {
        let person = Self.linkedData("{\"@type\":\"Person\",\"name\":\"Sea_Captain\"}", type: "DiscussionForumPosting")
        #expect(try Self.authors(head: person, byline: "<p class=\"byline\">Sea_Captain</p>") == ["Sea_Captain"])
    }
}
