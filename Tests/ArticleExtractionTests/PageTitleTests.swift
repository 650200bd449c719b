import HTMLTree
import Testing

@testable import ArticleExtraction

@Suite struct `Page titles` {
    @Test func `the heading gives the title, in its own spelling`() throws {
        let title = try title(
            """
            <title>Harbour reopens after flood - Coast Daily</title><meta property="og:title" content="HARBOUR REOPENS AFTER FLOOD">
            <meta property="og:site_name" content="Coast Daily">
            <header><h1><a href="/">Coast Daily</a></h1></header><main><h1>Harbour reopens<br>after flood</h1><p>Text.</main>
            """)
        #expect(title?.text == "Harbour reopens after flood")
        #expect(title?.from == "h1")
    }

    @Test(arguments: [
        "<title>Harbour reopens after flood | Coast Daily</title><meta property=og:site_name content='Coast Daily'>",
        "<title>Coast Daily: Harbour reopens after flood</title><meta property=og:site_name content='Coast Daily'>",
        "<title>Harbour reopens after flood - News - coastdaily.example</title><link rel=canonical href='https://www.coastdaily.example/a/b'>",
        "<title>Harbour reopens after flood – Coast Daily Online</title><link rel=canonical href='https://coast-daily.example/a/b'>",
        "<title>Harbour reopens after flood :: CD</title>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens after flood\"}</script><title>x</title>",
    ])
    func `without a heading the claims give it, without the site's name`(_ head: String) throws {
        #expect(try title(head + "<p>Text.")?.text == "Harbour reopens after flood")
    }

    @Test func `a title with a dash of its own keeps it`() throws {
        let head =
            "<title>After the flood - what comes next - Coast Daily</title><meta property=og:site_name content='Coast Daily'>"
        #expect(try title(head)?.text == "After the flood - what comes next")
    }

    @Test func `a kicker in the heading is left out when the headline is told without it`() throws {
        let title = try title(
            """
            <title>Harbour reopens after flood</title>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Harbour reopens after flood"}</script>
            <h1><span>Ports</span> Harbour reopens after flood</h1>
            """)
        #expect(title?.text == "Harbour reopens after flood")
    }

    @Test(arguments: [
        // The claims are the heading without what stands before its dash.
        """
        <title>Harbour reopens after the flood | Coast</title><meta property=og:title content="Harbour reopens after the flood">
        <h1 itemprop=headline><span>Works at Port Ansel</span> <i>-</i> <span>Harbour reopens after the flood</span></h1>
        """,
        // They put another kicker before the same words.
        """
        <title>Flood in the east: Harbour reopens after the flood | Coast</title>
        <meta property=og:title content="Flood in the east: Harbour reopens after the flood">
        <h1><span>Works at Port Ansel</span> <i>-</i> <span>Harbour reopens after the flood</span></h1>
        """,
        // There is no title element, and both claims agree.
        """
        <meta property=og:title content="Harbour reopens after the flood"><meta name=twitter:title content="Harbour reopens after the flood">
        <h1>Works at Port Ansel - Harbour reopens after the flood</h1>
        """,
        """
        <title>Harbour reopens after the flood</title><meta property=og:title content="Harbour reopens after the flood">
        <h1>Blog: Harbour reopens after the flood</h1>
        """,
    ])
    func `a kicker before a dash, or of one word, is left out where no claim has it`(page: String) throws {
        #expect(try title(page + "<p>Text.")?.text == "Harbour reopens after the flood")
    }

    @Test func `what stands before a colon belongs to the headline`() throws {
        let title = try title(
            """
            <title>Ships are back at the quay</title><meta property=og:title content="Ships are back at the quay">
            <h1>After the flood: Ships are back at the quay</h1><p>Text.
            """)
        #expect(title?.text == "After the flood: Ships are back at the quay")
    }

    @Test func `a longer heading is not cut to a shorter claim`() throws {
        let title = try title(
            """
            <title>Seven tide tables | Coast</title><meta property=og:title content="Seven tide tables | Coast">
            <h1>Seven tide tables from the north shore</h1>
            """)
        #expect(title?.text == "Seven tide tables from the north shore")
    }

    @Test func `the headline of linked data wins over a heading for search engines when the page shows both`() throws {
        let title = try title(
            """
            <title>Flood: harbour news</title><meta property=og:title content="Flood: harbour news">
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Ships are back at the quay"}</script>
            <h1>Flood: harbour news</h1><article><h2>Ships are back at the quay</h2><p>Text.</article>
            """)
        #expect(title?.text == "Ships are back at the quay")
    }

    @Test func `headings of boxes are no titles`() throws {
        let title = try title(
            """
            <title>Harbour reopens after flood</title><nav><h2>Sections</h2></nav><aside><h1>Most read</h1></aside>
            <div class=headline>Harbour reopens after flood</div><p>Text.
            """)
        #expect(title?.text == "Harbour reopens after flood")
        #expect(title?.segment == 2)
    }

    @Test func `ideographic titles lose the site's name after an underscore`() throws {
        let head = "<title>海港洪水后重新开放_海岸日报</title><meta property=og:site_name content=海岸日报>"
        #expect(try title(head)?.text == "海港洪水后重新开放")
    }

    private func title(_ html: String) throws -> (text: String, from: String, segment: Int?)? {
        let document = try HTMLDocument(parsing: html)
        var layout = PageLayout()
        var reader = LayoutReader()
        reader.read(document, into: &layout)
        let fields = PageFields(document: document, layout: layout, claims: PageClaims(document: document))
        return fields.title.map { (String(decoding: $0.text, as: UTF8.self), $0.from, $0.segment) }
    }
}
