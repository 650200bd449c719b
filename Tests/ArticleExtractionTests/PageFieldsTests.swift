import Testing

@testable import ArticleExtraction

@Suite struct `Page fields` {
    private static let prose = """
        <p>The harbour of the old town was opened again on Monday, and the first ships came in with the morning tide.</p>
        <p>It had been closed for six weeks after the flood, which had filled the basin with sand and broken the gates.</p>
        <p>The port said that it was now as deep as it had been, and that the gates would be tried again in the spring.</p>
        """

    @Test func `site, section, tags, summary and image are read`() throws {
        let article = try article(
            """
            <link rel=canonical href="https://www.coastdaily.example/ports/harbour-reopens">
            <meta property=og:site_name content="Coast Daily"><meta property=article:section content=Ports>
            <meta property=article:tag content="Harbour"><meta property=article:tag content="Flood">
            <meta property=article:tag content="harbour"><meta property=article:tag content="type:article">
            <meta name=description content="Ships are back &amp;amp; the gates hold."><meta property=og:image content="/i/a.jpg">
            """)
        #expect(article.site == "Coast Daily")
        #expect(article.section == "Ports")
        #expect(article.tags == ["Harbour", "Flood"])
        #expect(article.summary == "Ships are back & the gates hold.")
        #expect(article.image == "https://www.coastdaily.example/i/a.jpg")
        #expect(article.canonicalURL == "https://www.coastdaily.example/ports/harbour-reopens")
        #expect(article.provenance.contains { $0.field == "section" && $0.from == "og" })
    }

    @Test(arguments: [
        (
            "<title>Harbour reopens - Coast Daily</title><link rel=canonical href='https://coastdaily.example/x'>",
            "Coast Daily"
        ),
        (
            #"<script type=application/ld+json>{"@type":"NewsArticle","headline":"H","publisher":{"@type":"Organization","name":"Coast Daily"}}</script>"#,
            "Coast Daily"
        ),
        ("<meta property=og:site_name content='Coast Daily | News and weather of the whole coast'>", "Coast Daily"),
        (
            "<meta property=og:site_name content='https://coastdaily.example'><meta name=application-name content='Coast Daily'>",
            "Coast Daily"
        ),
    ])
    func `the site's name is found`(_ head: String, _ expected: String) throws {
        #expect(try article(head).site == expected)
    }

    @Test func `the section is the last step of the trail before the article`() throws {
        let article = try article(
            #"""
            <script type=application/ld+json>{"@type":"BreadcrumbList","itemListElement":[
            {"@type":"ListItem","position":1,"item":{"@id":"/","name":"Front page"}},
            {"@type":"ListItem","position":2,"name":"Ports"},{"@type":"ListItem","position":3,"name":"The harbour reopens"}]}</script>
            """#)
        #expect(article.section == "Ports")
    }

    @Test(arguments: [
        ("<meta property=article:content_tier content=locked>", true as Bool?),
        (
            #"<script type=application/ld+json>{"@type":"Article","headline":"H","isAccessibleForFree":"False"}</script>"#,
            true
        ),
        (
            #"<script type=application/ld+json>{"@type":"Article","headline":"H","isAccessibleForFree":true}</script>"#,
            false
        ),
        ("<meta property=article:content_tier content=metered>", nil),
    ])
    func `a paywall is told by the page alone`(_ head: String, _ expected: Bool?) throws {
        #expect(try article(head).paywall == expected)
    }

    @Test(arguments: [
        ("en_GB", "en-GB"), ("EN", "en"), ("english", "en"), ("fr", "en"), ("", "en"),
    ])
    func `a declared language is kept when the text bears it out`(_ declared: String, _ expected: String) throws {
        #expect(try article("<meta http-equiv=content-language content='\(declared)'>").language == expected)
    }

    @Test(arguments: [
        ("pt_br", "pt-BR"), ("zh-hans-CN", "zh-Hans-CN"), ("de-DE.UTF-8", "de-DE"), ("iw", "he"), ("de, en", "de"),
        ("mul", nil), ("x", nil), ("español", nil), ("", nil), ("en-", "en"),
    ])
    func `language tags are read in the form of BCP 47`(_ value: String, _ expected: String?) {
        #expect(LanguageTag(Array(value.utf8)[...])?.text == expected)
    }

    @Test func `the title stands not in the body, nor when it is repeated above it`() throws {
        let article = try article("<title>The harbour reopens</title>", "<h2>The harbour reopens</h2>")
        #expect(article.title == "The harbour reopens")
        #expect(!article.contentText.contains("harbour reopens"))
    }

    @Test func `a base and the address of a saved page make links absolute`() throws {
        let saved = try article(
            "<base href='/sub/'><link rel=canonical href='a'>", comment: "https://coast.example/x/y")
        #expect(saved.url == "https://coast.example/x/y")
        #expect(saved.canonicalURL == "https://coast.example/sub/a")
    }

    @Test func `a canonical address that is only the front page is passed over`() throws {
        let head =
            "<link rel=canonical href='https://coast.example/'><meta property=og:url content='https://coast.example/a/b'>"
        #expect(try article(head).canonicalURL == "https://coast.example/a/b")
    }

    @Test func `a license is read from a link`() throws {
        let article = try article("<link rel=license href='https://creativecommons.org/licenses/by/4.0/'>")
        #expect(article.license == "https://creativecommons.org/licenses/by/4.0/")
    }

    private func article(_ head: String, _ body: String = "", comment: String? = nil) throws -> Article {
        let saved = comment.map { "<!-- saved from url=(0000)\($0) -->" } ?? ""
        let html =
            "<!doctype html>\(saved)<html><head>\(head)</head><body><article><h1>The harbour reopens</h1>\(body)\(Self.prose)</article></body></html>"
        return try #require(
            try ArticleExtractor().articles(in: RawDocument(bytes: Array(html.utf8), name: "a.html")).first)
    }
}
