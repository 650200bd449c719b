import HTMLTree
import Testing

@testable import ArticleExtraction

@Suite struct `Page claims` {
    @Test func `the article is the main entity among page, site and trail`() throws {
        let claims = try claims(
            """
            <title>Harbour reopens | Coast Daily</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Organization","name":"Coast Daily"},
            {"@type":"WebPage","@id":"#page","name":"Harbour reopens"},
            {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"News"}]},
            {"@type":["NewsArticle"],"headline":"Harbour reopens","author":{"@type":"Person","name":"Ann Reyes"}}]}</script>
            """)
        let main = try #require(claims.main)
        #expect(claims.items[main].type == .newsArticle)
        #expect(values(.author, claims) == ["Ann Reyes"])
        #expect(string(claims.headline) == "Harbour reopens")
        #expect(claims.has(.breadcrumbs))
    }

    @Test(arguments: [
        #"{"@type":"NewsArticle","headline":"A tide, measured"}"#,
        "// note\n/* more */ {\"@type\":\"NewsArticle\",,\"headline\":\"A tide, measured\",}",
        "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"A tide,\n measured\"}\n-->",
        "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"A tide, measured\"}\n//]]>",
        #"[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A tide, measured"}]"#,
        #"{"@type":"WebSite"}{"@type":"NewsArticle" "headline":"A tide, measured""#,
        #"{"@type":"NewsArticle","headline":"A tide, measured","articleBody":"The tide was"#,
        #"{'@type':'NewsArticle','headline':'A tide, measured'}"#,
        #"{"@type":"NewsArticle","description":"a "quoted" word","headline":"A tide, measured"}"#,
        #"{"@type":"NewsArticle","headline":"A tide, &amp;#109;easured"}"#,
        #"{"@type":"NewsArticle","headline":{"@value":"A tide, \u006deasured"}}"#,
        #"{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A tide, measured&quot;}"#,
        #"{"@type":"NewsArticle","x":[1,{"y":"z"],"headline":"A tide, measured"}"#,
    ])
    func `linked data is read in spite of its faults`(_ json: String) throws {
        let claims = try claims("<script type=\"application/ld+json\">\(json)</script>")
        let main = try #require(claims.main)
        #expect(claims.items[main].type == .newsArticle)
        #expect(string(claims.headline) == "A tide, measured")
    }

    @Test func `a reference leads to the item of that id`() throws {
        let claims = try claims(
            #"""
            <script type="application/ld+json">{"@type":"Article","headline":"One","author":{"@id":"#ann"}}</script>
            <script type="application/ld+json">{"@type":"Person","@id":"#ann","name":"Ann Reyes"}</script>
            """#)
        #expect(values(.author, claims) == ["Ann Reyes"])
    }

    @Test func `the entries of a listing are not its subject`() throws {
        let entries = (1...5).map { #"{"@type":"BlogPosting","headline":"Entry number \#($0)"}"# }
        let claims = try claims(
            "<title>All our writing</title><script type=\"application/ld+json\">[\(entries.joined(separator: ","))]</script>"
        )
        #expect(claims.main == nil)
    }

    @Test func `metas of every vocabulary are read`() throws {
        let claims = try claims(
            """
            <meta property="og:title" content="One"><meta name="twitter:title" content="Two">
            <meta name="DC.Title" content="Three"><meta name="parsely-title" content="Four">
            <meta name="headline" content="Five"><meta content="Six" name="citation_title">
            """)
        #expect(values(.headline, claims) == ["One", "Two", "Three", "Four", "Five", "Six"])
    }

    @Test func `microdata nests`() throws {
        let claims = try claims(
            """
            <div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">A  tide</h1>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ann"><b
            itemprop="name">Ann Reyes</b></a></span><time itemprop="datePublished" datetime="2026-03-01">March 1</time>
            <div itemprop="articleBody"><p>Text.</p></div></div><p itemprop="name">Outside</p>
            """)
        #expect(string(claims.headline) == "A tide")
        #expect(values(.author, claims) == ["Ann Reyes"])
        #expect(values(.published, claims) == ["2026-03-01"])
        #expect(claims.bodyNode != nil)
    }

    @Test func `RDFa and microformats are read`() throws {
        let rdfa = try claims(
            """
            <article vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">A tide</h1>
            <p property="author" typeof="Person"><span property="name">Ann Reyes</span></p></article>
            """)
        #expect(values(.author, rdfa) == ["Ann Reyes"])
        let entry = try claims(
            """
            <article class="hentry post"><h1 class="entry-title">A tide</h1><span class="author vcard"><a class="url fn"
            href="/ann">Ann Reyes</a></span><time class="entry-date updated" datetime="2026-03-02">x</time></article>
            """)
        #expect(values(.author, entry) == ["Ann Reyes"])
        #expect(values(.modified, entry) == ["2026-03-02"])
    }

    @Test(arguments: [
        "<!-- saved from url=(0026)https://example.org/a-tide -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/a-tide \n saved date: Sun Mar 01 2026\n-->",
    ])
    func `the address that a saved page came from is read`(_ comment: String) throws {
        #expect(values(.savedFrom, try claims("<!DOCTYPE html>\(comment)<html><p>x")) == ["https://example.org/a-tide"])
    }

    @Test func `deep nesting is passed over`() throws {
        let json = String(repeating: "[", count: 100_000) + "\"x\"" + String(repeating: "]", count: 100_000)
        let claims = try claims(
            "<script type=\"application/ld+json\">\(json){\"@type\":\"Article\",\"headline\":\"One\"}</script>")
        #expect(string(claims.headline) == "One")
    }

    private func claims(_ html: String) throws -> PageClaims {
        PageClaims(document: try HTMLDocument(parsing: html))
    }

    private func values(_ property: ClaimProperty, _ claims: PageClaims) -> [String] {
        var out: [String] = []
        claims.forEach(property) { out.append(string(claims.name(of: $0))) }
        return out
    }

    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
