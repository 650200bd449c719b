import HTMLTree
import Testing

@testable import ArticleExtraction

/// A page of an invented paper: menus, a story with things in between, related links, comments, a footer.
private func page(
    head: String = "", body: String, after: String = ""
) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Harbour wall to be rebuilt - The Ansel Post</title>\(head)</head><body>
    <header class="site-header"><a href="/">The Ansel Post</a><nav><ul><li><a href="/news">News</a></li>
    <li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
    <main>\(body)</main>\(after)
    <footer class="site-footer"><p>© 2026 The Ansel Post. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>
    </body></html>
    """
}

private let related = """
    <div class="related-articles"><h3>Read more</h3><ul><li><a href="/a">Storm closes the coast road for a third day</a></li>
    <li><a href="/b">Ferry tickets to cost more from spring</a></li><li><a href="/c">Mayor answers readers</a></li></ul></div>
    """

private let comments = """
    <section id="comments" class="comments-area"><h2>3 comments</h2><ol class="comment-list">
    <li class="comment"><p>I have lived by the northern wall for forty years and nobody ever came to look at it, not once.</p></li>
    <li class="comment"><p>A levy on cruise ships is long overdue, they leave us nothing but smoke and rubbish every week.</p></li>
    <li class="comment"><p>Twelve metres further out means twelve metres less water for our boats, has anybody thought of it?</p></li>
    </ol></section>
    """

private func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined(separator: "\n") }

@Suite struct `Bodies of pages` {
    @Test func `menus, related links, comments and the footer are left out, the story is whole`() throws {
        let story =
            "<article class=\"post\"><h1>Harbour wall to be rebuilt</h1><div class=\"entry-content\">"
            + paragraphs(harbourProse) + "</div>" + related + "</article>" + comments
        let article = try article(page(body: story), name: "a.html")
        #expect(article.contentText == harbourProse.joined(separator: "\n\n"))
    }

    @Test func `a body that an aside breaks is joined`() throws {
        let story =
            "<h1>Harbour wall to be rebuilt</h1><div class=\"story\"><div><p>\(harbourProse[0])</p></div>" + related
            + "<div><p>\(harbourProse[1])</p><p>\(harbourProse[2])</p></div></div>"
        let article = try article(page(body: story), name: "a.html")
        #expect(article.contentText == harbourProse.joined(separator: "\n\n"))
        #expect(article.removed.contains { $0.text.contains("Ferry tickets") })
    }

    @Test func `a class name alone deletes no prose`() throws {
        let story =
            "<h1>Harbour wall to be rebuilt</h1><div class=\"sidebar-layout widget\">" + paragraphs(harbourProse)
            + "</div>"
        let article = try article(page(body: story), name: "a.html")
        #expect(article.contentText.contains(harbourProse[1]))
    }

    @Test func `a text that stands twice is told once`() throws {
        let copy = "<div class=\"article-body\">" + paragraphs(harbourProse) + "</div>"
        let article = try article(page(body: "<h1>Harbour wall to be rebuilt</h1>" + copy + copy), name: "a.html")
        #expect(article.contentText == harbourProse.joined(separator: "\n\n"))
    }

    @Test func `a passage that a text repeats stays`() throws {
        let story =
            "<h1>Harbour wall to be rebuilt</h1><div class=\"article-body\">" + paragraphs(harbourProse)
            + "<p>\(harbourProse[0])</p></div>"
        let text = try article(page(body: story), name: "a.html").contentText
        #expect(text.split(separator: "\n\n").filter { $0 == harbourProse[0] }.count == 2)
    }

    @Test func `no heading ends a body`() throws {
        let story =
            "<article><h1>Harbour wall to be rebuilt</h1>" + paragraphs(harbourProse)
            + "<h2>More on this story</h2></article>"
        let article = try article(page(body: story), name: "a.html")
        if case .heading = article.blocks.last { Issue.record("ends with \(article.blocks.last as Any)") }
    }

    @Test func `a text that comes by script is taken from what the page states`() throws {
        let stated = harbourProse.joined(separator: "\\n\\n")
        let head = """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
            "headline":"Harbour wall to be rebuilt","articleBody":"\(stated)"}</script>
            """
        let article = try article(page(head: head, body: "<div id=\"app\"></div>"), name: "a.html")
        #expect(article.contentText == harbourProse.joined(separator: "\n\n"))
    }

    @Test func `a page without any text gives its description and says so`() throws {
        let bare = """
            <html><head><title>Harbour wall to be rebuilt</title><meta name="description" content="\(harbourProse[0])"></head>
            <body><div id="app"></div><script>start()</script></body></html>
            """
        let article = try article(bare, name: "a.html")
        #expect(article.contentText == harbourProse[0])
        #expect(article.truncated)
        #expect(article.warnings == ["the page shows no text; its description stands for it"])
    }

    @Test func `a description that is the cut opening of the title gives way to another`() throws {
        let bare = """
            <html><head><title>Port Ansel’s harbour wall to be rebuilt</title>
            <meta property="og:description" content="Port Ansel’s harbour wall to"><meta name="description"
            content="\(harbourProse[0])"></head><body><div id="app"></div></body></html>
            """
        let article = try article(bare, name: "a.html")
        #expect(article.summary == harbourProse[0])
        #expect(article.contentText == harbourProse[0])
    }

    @Test func `posts of a forum are its body`() throws {
        let head =
            #"<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Mooring fees"}</script>"#
        let posts = harbourProse.map {
            "<div class=\"post\"><div class=\"post-author\">keel77</div><div class=\"post-body\"><p>\($0)</p></div></div>"
        }
        let article = try article(
            page(head: head, body: "<h1>Mooring fees</h1><div class=\"topic\">\(posts.joined())</div>"), name: "a.html")
        #expect(article.pageType?.kind == .forum)
        for post in harbourProse { #expect(article.contentText.contains(post)) }
    }

    /// A page with so many questions in its data.
    private static func questions(_ count: Int) -> String {
        let question =
            #"{"@type":"Question","name":"Who pays?","acceptedAnswer":{"@type":"Answer","text":"The port."}}"#
        let list = Array(repeating: question, count: count).joined(separator: ",")
        return "<script type=\"application/ld+json\">[\(list)]</script>"
    }

    @Test func `a question with its answers is a discussion, several are a part of another page`() throws {
        let body = "<h1>Mooring fees</h1><div>" + paragraphs(harbourProse) + "</div>"
        let one = try article(page(head: Self.questions(1), body: body), name: "a.html")
        let many = try article(page(head: Self.questions(4), body: body), name: "a.html")
        #expect(one.pageType?.kind == .forum)
        #expect(many.pageType?.kind != .forum)
    }

    @Test func `a page that only looks like an article is surer one with a date or an author`() {
        let look = PageType(kind: .article, confidence: 0.7)
        #expect(look.known(dated: true, signed: false).confidence > look.known(dated: false, signed: false).confidence)
        let plain = PageType(kind: .service, confidence: 0.35)
        #expect(plain.known(dated: false, signed: true).kind == .article)
        #expect(plain.known(dated: false, signed: false) == plain)
        let stated = PageType(kind: .article, confidence: 0.95)
        #expect(stated.known(dated: false, signed: false) == stated)
    }

    @Test func `precision takes no more than recall`() throws {
        let story =
            "<h1>Harbour wall to be rebuilt</h1><div>" + paragraphs(harbourProse)
            + "</div><p>Written with the help of the harbour master.</p>"
            + related + comments
        let document = RawDocument(bytes: Array(page(body: story).utf8), name: "a.html")
        func words(_ focus: ExtractionFocus) throws -> Int {
            var extractor = ArticleExtractor()
            extractor.focus = focus
            return try extractor.articles(in: document).first?.contentText.split(separator: " ").count ?? 0
        }
        #expect(try words(.precision) <= words(.balanced))
        #expect(try words(.balanced) <= words(.recall))
        #expect(try words(.precision) > 60)
    }

    @Test func `a reader's memory of one page does not show in the next`() throws {
        let first = RawDocument(bytes: Array(page(body: comments + related, after: comments).utf8), name: "a.html")
        let second = RawDocument(
            bytes: Array(page(body: "<article>" + paragraphs(harbourProse) + "</article>").utf8), name: "b.html")
        var reader = ArticleReader()
        _ = try? reader.articles(in: first)
        let after = try reader.articles(in: second)
        #expect(try after == ArticleExtractor().articles(in: second))
    }
}

@Suite struct `Pictures of pages` {
    /// Found by the fuzzer: a mark of a list and nothing after it.
    @Test(arguments: ["•", "The ferry. •", "1. ", "- "])
    func `a caption of a list's mark alone is no credit`(_ caption: String) throws {
        let story =
            "<article><h1>Harbour wall to be rebuilt</h1>" + paragraphs(harbourProse)
            + "<figure><img src=\"/wall.jpg\" alt=\"\" width=\"800\"><figcaption>\(caption)</figcaption></figure>"
            + paragraphs(harbourProse.reversed()) + "</article>"
        let article = try article(
            page(head: "<link rel=\"canonical\" href=\"https://ansel.example/wall\">", body: story), name: "a.html")
        #expect(article.imageCredits.isEmpty)
    }
}

@Suite struct `Cutting a body` {
    /// Likelihoods of segments that have ten words each.
    private func border(_ likelihoods: [Int16], _ focus: ExtractionFocus = .balanced) -> Int {
        let words = "one two three four five six seven eight nine ten"
        var layout = PageLayout()
        for _ in likelihoods {
            let start = layout.text.count
            layout.text += Array(words.utf8)
            layout.segments.append(
                PageSegment(
                    block: HTMLDocument().root, start: UInt32(start), end: UInt32(layout.text.count), context: [],
                    hints: RegionHints(), depth: 1, headingLevel: 0))
        }
        var text = SegmentStatistics()
        text.read(layout)
        return BodyCut(likelihoods, text.lines, focus: focus).border
    }

    @Test func `a clear page is cut in the middle`() {
        #expect(border([990, 980, 985, 20, 10, 15]) == 500)
    }

    @Test func `a doubtful page is cut lower`() {
        #expect(border([450, 440, 430, 420, 50, 40]) == 420)
    }

    @Test func `precision cuts higher than recall`() {
        let likelihoods: [Int16] = [950, 900, 600, 450, 300, 150, 60, 20]
        #expect(border(likelihoods, .precision) > border(likelihoods))
        #expect(border(likelihoods) > border(likelihoods, .recall))
    }
}

@Suite struct `Names of parts of pages` {
    @Test(arguments: [
        ("related-articles", "related articles"), ("relatedArticles", "related articles"),
        ("c-Related__list", "related list"),
        ("col-md-8 entry-content", "col md entry content"),
    ])
    func `names are cut at punctuation, digits and inner capitals`(_ value: String, _ words: String) {
        var found: [UInt64] = []
        ClassTokens.forEachToken(in: Array(value.utf8)[...]) { word, _ in found.append(word) }
        let wanted = words.split(separator: " ").map {
            $0.utf8.reduce(WordHash.seed) { ($0 ^ UInt64($1)) &* WordHash.prime }
        }
        #expect(found == wanted)
    }

    @Test func `the weights of a table are found, pairs before words`() throws {
        let tokens = ClassTokens("-40 related\n60 related-body\n")
        #expect(tokens.weight("related") == -40)
        #expect(tokens.weight("related-body") == 60)
        #expect(tokens.weight("relate") == 0)
    }
}

extension ClassTokens {
    /// The weight furthest from zero among the names of a value.
    fileprivate func weight(_ value: String) -> Int {
        let hint = hint(of: Array(value.utf8)[...])
        return hint.high > -hint.low ? Int(hint.high) : Int(hint.low)
    }
}
