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

    static let marked: [(RichText, html: String, markdown: String)] = [
        (
            RichText("See the plan now.", marks: [Mark(.link, 4..<12, address: "https://coast.example/a?b&c=(1)")]),
            "See <a href=\"https://coast.example/a?b&amp;c=(1)\">the plan</a> now.",
            "See [the plan](https://coast.example/a?b&c=%281%29) now."
        ),
        (
            RichText("a bc d", marks: [Mark(.strong, 0..<4), Mark(.emphasis, 2..<4)]),
            "<strong>a <em>bc</em></strong> d", "**a *bc*** d"
        ),
        (RichText("run x*y`z", marks: [Mark(.code, 4..<9)]), "run <code>x*y`z</code>", "run ``x*y`z``"),
        (RichText("H2O", marks: [Mark(.subscripted, 1..<2)]), "H<sub>2</sub>O", "H<sub>2</sub>O"),
        // Markdown would not read these stars as emphasis.
        (RichText("「港」の", marks: [Mark(.strong, 0..<9)]), "<strong>「港」</strong>の", "「港」の"),
        (
            RichText("Oh! here", marks: [Mark(.link, 3..<8, address: "mailto:a@b.example")]),
            "Oh! <a href=\"mailto:a@b.example\">here</a>", "Oh! [here](mailto:a@b.example)"
        ),
        (
            RichText("Oh!here", marks: [Mark(.link, 3..<7, address: "/x")]), "Oh!<a href=\"/x\">here</a>",
            "Oh\\![here](/x)"
        ),
        (RichText("one\ntwo"), "one<br>two", "one\\\ntwo"),
        (RichText("&lt; x"), "&amp;lt; x", "\\&lt; x"),
    ]

    @Test(arguments: marked.indices)
    func `marks are written as HTML and Markdown have them`(index: Int) {
        let (text, html, markdown) = Self.marked[index]
        #expect(article([.paragraph(text)]).contentHTML == "<p>\(html)</p>\n")
        #expect(article([.paragraph(text)]).markdown == markdown)
        #expect(article([.paragraph(text)]).contentText == text.text)
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "java\tscript:x", "file:///etc", ""])
    func `a link with an unsafe address is its text`(address: String) {
        let text = RichText("x", marks: [Mark(.link, 0..<1, address: address.isEmpty ? nil : address)])
        #expect(article([.paragraph(text)]).contentHTML == "<p>x</p>\n")
        #expect(article([.paragraph(text)]).markdown == "x")
    }

    @Test func `nested lists are lists in items`() {
        let list = Block.list([
            ListItem("a", number: 3), ListItem("b", level: 1), ListItem("c", level: 5, number: 1),
            ListItem("d", number: 4), ListItem("e\n\nf", number: 9),
        ])
        #expect(
            article([list]).contentHTML
                == "<ol start=\"3\"><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li>"
                + "<li value=\"9\"><p>e</p><p>f</p></li></ol>\n")
        #expect(article([list]).markdown == "3. a\n   - b\n     1. c\n4. d\n9. e\n\n   f")
    }

    @Test func `a quote keeps its paragraphs, its author and its source`() {
        let quote = Block.quote("one\n\ntwo", attribution: "A & B", url: "https://coast.example/q")
        #expect(
            article([quote]).contentHTML
                == "<blockquote cite=\"https://coast.example/q\"><p>one</p><p>two</p><footer>A &amp; B</footer></blockquote>\n"
        )
        #expect(article([quote]).markdown == "> one\n>\n> two\n>\n> — A & B")
        #expect(article([quote]).contentText == "one\n\ntwo\n\nA & B")
    }

    @Test func `an embed is a link and no text`() {
        let embed = Block.embed(url: "https://films.example/1", title: "The film")
        #expect(article([embed]).contentHTML == "<p><a href=\"https://films.example/1\">The film</a></p>\n")
        #expect(article([.embed(url: "javascript:x", title: nil)]).contentHTML == "")
        #expect(article([embed]).contentText == "")
    }

    @Test func `Markdown reads back as the same blocks`() throws {
        let blocks: [Block] = [
            .heading(level: 2, text: "Costs *and* dates"), .paragraph("# no heading, 5 * 3 _x_ [y](z) <b> `c`."),
            .paragraph("1. no list"), .paragraph("- no list"), .list(ordered: false, items: ["one", "two"]),
            .table(rows: [["h", "i"], ["1|2", "3"]], header: true), .quote("said\n\nand done"),
            .list([ListItem("a", number: 2), ListItem("b\n\nc", level: 1), ListItem("d", number: 7)]),
            .paragraph(
                RichText(
                    "one two\nthree",
                    marks: [
                        Mark(.strong, 0..<7), Mark(.link, 4..<7, address: "https://coast.example/"),
                        Mark(.code, 8..<13),
                    ])),
        ]
        let text = article([.heading(level: 1, text: "T")] + blocks).markdown
        let read = try #require(
            ArticleExtractor().articles(in: RawDocument(bytes: Array(text.utf8), name: "x.md")).first)
        #expect(read.title == "T")
        #expect(read.blocks == blocks)
    }

    @Test func `reading time is at least a minute`() {
        #expect(article([.paragraph("One.")]).readingTimeMinutes == 1)
        #expect(article([.paragraph(RichText(String(repeating: "word ", count: 2380)))]).readingTimeMinutes == 10)
    }
}
