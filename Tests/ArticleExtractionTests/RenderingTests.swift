import ArticleExtraction
import Testing

@Suite("renderings")
struct RenderingTests {
    private func article(_ blocks: [Block]) -> Article {
        var article = Article(bytes: 0..<0, mediaType: "text/plain", charset: "utf-8")
        article.blocks = blocks
        return article
    }

    static let blocks: [Block] = [
        .heading(level: 2, text: "A & B"), .paragraph("One <two>."), .list(ordered: true, items: ["x", "y"]),
        .takeaway("t1"), .takeaway("t2"), .definition(term: "mole", definition: "a wall"),
        .code("a < b", language: "c"), .table(rows: [["h"], ["1|2"]], header: true), .quote("said"),
    ]

    @Test func `plain text keeps blocks apart and items together`() {
        #expect(
            article(Self.blocks).contentText
                == "A & B\n\nOne <two>.\n\n1. x\n2. y\n\n- t1\n- t2\n- mole: a wall\n\na < b\n\nh\n1|2\n\nsaid")
    }

    @Test func `HTML is escaped and boxes are closed`() {
        #expect(
            article(Self.blocks).contentHTML == """
                <h2>A &amp; B</h2>
                <p>One &lt;two&gt;.</p>
                <ol><li>x</li><li>y</li></ol>
                <ul><li>t1</li><li>t2</li></ul>
                <dl><dt>mole</dt><dd>a wall</dd></dl>
                <pre><code class="language-c">a &lt; b</code></pre>
                <table><tr><th>h</th></tr><tr><td>1|2</td></tr></table>
                <blockquote><p>said</p></blockquote>

                """)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "java\nscript:x", " javascript:x", "vbscript:x",
    ])
    func `a picture with an unsafe address is not linked`(url: String) {
        let html = article([.image(url: url, alt: "\"><script>", caption: nil, credit: nil)]).contentHTML
        #expect(!html.contains("<img"))
        #expect(!html.contains("script"))
    }

    @Test func `Markdown reads back as the same blocks`() throws {
        let blocks: [Block] = [
            .heading(level: 2, text: "Costs *and* dates"), .paragraph("# no heading, 5 * 3 _x_ [y](z) <b> `c`."),
            .paragraph("1. no list"), .paragraph("- no list"), .list(ordered: false, items: ["one", "two"]),
            .table(rows: [["h", "i"], ["1|2", "3"]], header: true), .quote("said"),
        ]
        let text = article([.heading(level: 1, text: "T")] + blocks).markdown
        let read = try #require(
            ArticleExtractor().articles(in: RawDocument(bytes: Array(text.utf8), name: "x.md")).first)
        #expect(read.title == "T")
        #expect(read.blocks == blocks)
    }

    @Test func `reading time is at least a minute`() {
        #expect(article([.paragraph("One.")]).readingTimeMinutes == 1)
        #expect(article([.paragraph(String(repeating: "word ", count: 2380))]).readingTimeMinutes == 10)
    }
}
