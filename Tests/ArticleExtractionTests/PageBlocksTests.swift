import HTMLTree
import Testing

@testable import ArticleExtraction

/// The blocks of a page of which all text is the body but what stands in an `aside`.
private func structure(_ html: String, limits: ExtractionLimits = ExtractionLimits()) throws -> PageStructure {
    var document = HTMLDocument()
    var parser = HTMLParser()
    try parser.parse(Array(html.utf8), charset: "utf-8", into: &document)
    var reader = LayoutReader()
    var layout = PageLayout()
    reader.read(document, into: &layout)
    let body = PageBody(removals: layout.segments.map { $0.context.contains(.aside) ? .related : nil })
    var blocks = PageBlocks(
        document: document, layout: layout, body: body,
        resolver: AddressResolver(base: Array("https://coast.example/news/wall?a=1".utf8)[...]), limits: limits)
    return blocks.read()
}

private func blocks(_ html: String) throws -> [Block] { try structure(html).blocks }

@Suite("blocks of pages")
struct PageBlocksTests {
    @Test func `inline elements are marks and links are absolute`() throws {
        let html =
            "<p>The <b>old <i>wall</i></b> fell, <a href='../a b'>they</a> say: H<sub>2</sub>O, <code>x</code>.</p>"
        #expect(
            try blocks(html) == [
                .paragraph(
                    RichText(
                        "The old wall fell, they say: H2O, x.",
                        marks: [
                            Mark(.strong, 4..<12), Mark(.emphasis, 8..<12),
                            Mark(.link, 19..<23, address: "https://coast.example/a%20b"), Mark(.subscripted, 30..<31),
                            Mark(.code, 34..<35),
                        ]))
            ])
    }

    @Test(arguments: [
        "javascript:alert(1)", " JAVASCRIPT:x", "data:text/html,x", "vbscript:x", "file:///x", "mailto:",
        "java\nscript:x",
    ])
    func `a link that is not safe is its text`(address: String) throws {
        #expect(try blocks("<p>a <a href='\(address)' onclick='x()'>b</a></p>") == [.paragraph("a b")])
    }

    @Test func `a mail address stays a link without what it would write`() throws {
        let mark = Mark(.link, 0..<1, address: "mailto:ann@coast.example")
        #expect(
            try blocks("<p><a href='MAILTO:ann@coast.example?body=x'>a</a></p>")
                == [.paragraph(RichText("a", marks: [mark]))])
    }

    @Test func `two line breaks end a paragraph and one is kept`() throws {
        #expect(try blocks("<div>one<br><br>two<br>three</div>") == [.paragraph("one"), .paragraph("two\nthree")])
    }

    @Test func `a sentence that a box parts is one paragraph`() throws {
        #expect(
            try blocks("<div>The wall fell <aside>More</aside> in the night. <aside>Ad</aside> Nobody heard it.</div>")
                == [.paragraph("The wall fell in the night."), .paragraph("Nobody heard it.")])
    }

    // MARK: - Headings

    @Test func `headings keep their levels, lose their permalink and join their parts`() throws {
        let html = "<h2>Before<a href='#before'>#</a></h2><p>x</p><h3><div>1</div><div>After</div></h3><h4>***</h4>"
        #expect(
            try blocks(html) == [
                .heading(level: 2, text: "Before"), .paragraph("x"), .heading(level: 3, text: "1 After"),
            ])
    }

    static let prose =
        "The council voted on Monday to rebuild the northern harbour wall, which collapsed in the storms."

    @Test func `a short paragraph in bold over text is a heading`() throws {
        let html =
            "<h2>One</h2><p>\(Self.prose)</p><p><strong>After the storm</strong></p><p>\(Self.prose)</p><p>\(Self.prose)</p>"
        #expect(try blocks(html)[2] == .heading(level: 3, text: "After the storm"))
    }

    @Test(arguments: ["The storm is over.", "by the sea", "He said:", "“We are safe”", "Now"])
    func `bold that may be something else is no heading`(text: String) throws {
        // The last of them has no text under it.
        let next = text == "Now" ? "<p>x</p>" : "<p>\(Self.prose)</p>"
        let html = "<p>\(Self.prose)</p><p>\(Self.prose)</p><p><b>\(text)</b></p>\(next)"
        #expect(try !blocks(html).contains { if case .heading = $0 { true } else { false } })
    }

    @Test func `the questions of an interview are no headings`() throws {
        let pair = "<p><b>What fell first?</b></p><p>\(Self.prose)</p>"
        #expect(try !blocks(pair + pair + pair).contains { if case .heading = $0 { true } else { false } })
    }

    // MARK: - Lists

    @Test func `nested lists are one block with levels and numbers`() throws {
        let html =
            "<ol start=3><li>a<ul><li>b<li>c</ul><li><p>d</p><p>e</p><aside>no</aside><li value=9>f<li>g</ol>"
        #expect(
            try blocks(html) == [
                .list([
                    ListItem("a", number: 3), ListItem("b", level: 1), ListItem("c", level: 1),
                    ListItem("d\n\ne", number: 4), ListItem("f", number: 9), ListItem("g", number: 10),
                ])
            ])
    }

    @Test func `an item with a heading is a section`() throws {
        #expect(
            try blocks("<ol><li><h3>Step</h3><p>Do it.</p></li></ol>")
                == [.heading(level: 3, text: "Step"), .paragraph("Do it.")])
    }

    @Test func `code between items leaves the numbers going on`() throws {
        #expect(
            try blocks("<ol><li>Run:<pre>make</pre></li><li>Wait.</li></ol>")
                == [
                    .list([ListItem("Run:", number: 1)]), .code("make", language: nil),
                    .list([ListItem("Wait.", number: 2)]),
                ])
    }

    @Test func `a description list is a glossary unless it holds sections`() throws {
        #expect(
            try blocks("<dl><dt>Mole</dt><dd>A wall.</dd><dt>Quay</dt><dt>Pier</dt><dd>A <i>place</i>.</dd></dl>")
                == [
                    .definition(term: "Mole", definition: "A wall."),
                    .definition(
                        term: "Quay, Pier", definition: RichText("A place.", marks: [Mark(.emphasis, 2..<7)])),
                ])
        let long = String(repeating: Self.prose + " ", count: 8)
        #expect(try blocks("<dl><dt>Mole</dt><dd><p>\(long)</p></dd></dl>").count == 2)
    }

    @Test(arguments: ["Key points", "Das Wichtigste in Kürze", "À retenir", "要点"])
    func `a list under a heading for key points is takeaways`(heading: String) throws {
        #expect(
            try blocks("<h3>\(heading)</h3><ul><li>It fell.</li></ul><p>x</p>")[1] == .takeaway("It fell."))
    }

    @Test func `a box of takeaways may have a title that is no heading`() throws {
        #expect(
            try blocks("<div>Key points</div><ul><li>It fell.</li></ul>")
                == [.heading(level: 2, text: "Key points"), .takeaway("It fell.")])
        #expect(try blocks("<div>Key points</div><p>It fell.</p>").first == .paragraph("Key points"))
    }

    // MARK: - Quotations

    @Test func `a quotation is one block with its author and source`() throws {
        let html =
            "<p>x</p><p>\(Self.prose)</p><blockquote cite='/q'><p>one</p><p>two</p><footer>— Ann Reyes</footer></blockquote>"
        #expect(
            try blocks(html).last
                == .quote("one\n\ntwo", attribution: "Ann Reyes", url: "https://coast.example/q"))
    }

    @Test func `a figure's caption says whose a quotation is`() throws {
        let html =
            "<p>\(Self.prose)</p><figure><blockquote>one</blockquote><figcaption>Ann Reyes</figcaption></figure>"
        #expect(try blocks(html).last == .quote("one", attribution: "Ann Reyes", url: nil))
    }

    @Test func `a quotation that holds all text is none`() throws {
        #expect(try blocks("<blockquote><p>one</p><p>two</p></blockquote>") == [.paragraph("one"), .paragraph("two")])
    }

    // MARK: - Code

    @Test func `code keeps its white space and its language`() throws {
        let html = "<pre><code class='x language-swift'>\nlet a = 1\n\n    b\n</code></pre>"
        #expect(try blocks(html) == [.code("let a = 1\n\n    b", language: "swift")])
        #expect(try blocks("<pre class='brush: c'>a\n  b</pre>") == [.code("a\n  b", language: "c")])
        #expect(try blocks("<pre><div>a</div><div>  b</div></pre>") == [.code("a\n  b", language: nil)])
    }

    @Test func `prose that is set like code is paragraphs`() throws {
        let letter =
            "The council of Port Ansel voted on Monday to rebuild\nthe northern harbour wall, which collapsed in the\nstorms of last winter.\n\nEngineers said that the old wall had been weakened."
        #expect(
            try blocks("<pre>\(letter)</pre>") == [
                .paragraph(
                    "The council of Port Ansel voted on Monday to rebuild the northern harbour wall, which collapsed in the storms of last winter."
                ), .paragraph("Engineers said that the old wall had been weakened."),
            ])
        #expect(try blocks("<pre><code>\(letter)</code></pre>") == [.code(letter, language: nil)])
    }

    @Test func `line numbers beside code go`() throws {
        let html = "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>a\nb\nc</pre></td></tr></table>"
        #expect(try blocks(html) == [.code("a\nb\nc", language: nil)])
    }

    // MARK: - Tables

    @Test func `a table of data has rows, a header and a caption`() throws {
        let html = """
            <table><caption>The cranes</caption><thead><tr><th>Crane<th>Height<th>Age</thead>
            <tr><td rowspan=2>North<td><b>40</b> m<td>9<tr><td colspan=2>gone<tr><td><td></table>
            """
        #expect(
            try blocks(html) == [
                .table(
                    rows: [
                        ["Crane", "Height", "Age"], ["North", RichText("40 m", marks: [Mark(.strong, 0..<2)]), "9"],
                        ["", "gone", ""],
                    ], header: true, caption: "The cranes")
            ])
    }

    @Test func `a table that lays the page out is no table`() throws {
        let html =
            "<table><tr><td><p>\(Self.prose)</p><p>\(Self.prose)</p></td><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr></table>"
        let found = try blocks(html)
        #expect(found.prefix(2) == [.paragraph(RichText(Self.prose)), .paragraph(RichText(Self.prose))])
        #expect(found.last == .table(rows: [["a", "b"], ["c", "d"]], header: false))
        #expect(try blocks("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>").count == 4)
    }

    // MARK: - Pictures

    @Test func `a picture has its largest address, its caption and its credit`() throws {
        let html = """
            <p>a</p><figure><img src="data:image/gif;base64,x" data-src="/s.jpg" alt=" The
             wall " srcset="/m.jpg 640w, /l.jpg 1280w"><figcaption>The wall at dawn. (Photo: Ina Kroll)</figcaption></figure><p>b</p>
            """
        let structure = try structure(html)
        #expect(
            structure.blocks == [
                .paragraph("a"),
                .image(
                    url: "https://coast.example/l.jpg", alt: "The wall",
                    caption: "The wall at dawn. (Photo: Ina Kroll)",
                    credit: "Ina Kroll"), .paragraph("b"),
            ])
        #expect(structure.imageCredits == ["Ina Kroll"])
    }

    @Test(arguments: [
        ("src='/a.jpg'", "a.jpg"), ("src='placeholder.png' data-src='/b.jpg'", "b.jpg"),
        ("src='/lazy.gif' data-lazy-src='/c.jpg'", "c.jpg"), ("src='/a.jpg' srcset='/b.jpg, /c.jpg 2x'", "c.jpg"),
        ("srcset='/w_4,h_3/d.jpg 400w,/w_9,h_3/e.jpg 900w'", "w_9,h_3/e.jpg"),
        ("data-hires='/x/f.webp?y'", "x/f.webp?y"),
    ])
    func `the address of a picture is found behind what stands in for it`(attributes: String, file: String) throws {
        let found = try blocks("<p>a</p><div><img \(attributes)></div><p>b</p>")
        #expect(found[1] == .image(url: "https://coast.example/" + file, alt: nil, caption: nil, credit: nil))
    }

    @Test(arguments: [
        "src='data:image/png;base64,AAAA'", "src='/a.jpg' width=1 height=1", "src='/a.jpg' class='author-avatar'",
        "src='/icons/icon-mail.png'", "src='/spacer.gif'", "src='javascript:x'", "src=''", "alt=x", "src='/logo.svg'",
        "src='/a.jpg' width=32 height=32", "src='/wall-150x100.jpg'", "src='/a.jpg' class='mwe-math-image'",
        "src='/a.jpg' hidden-not",
    ])
    func `icons, pixels and data are no pictures of the body`(attributes: String) throws {
        let isPicture = attributes.contains("hidden-not")
        #expect(try blocks("<p>a</p><div><img \(attributes)></div><p>b</p>").count == (isPicture ? 3 : 2))
    }

    @Test func `a picture of what is not the body is left out, and each stands once`() throws {
        let html =
            "<p>a</p><aside><img src=/x.jpg>More</aside><p>b</p><img src=/y.jpg><img src=/y.jpg><p>c</p><div><aside><img src=/z.jpg>Again</aside></div>"
        let pictures = try blocks(html).filter { if case .image = $0 { true } else { false } }
        #expect(pictures == [.image(url: "https://coast.example/y.jpg", alt: nil, caption: nil, credit: nil)])
    }

    @Test func `a picture in another size is the same picture`() throws {
        let html = "<p>a</p><img src='/s/harbour-wall.jpg?w=9'><img src='/l/harbour-wall.jpg'><p>b</p>"
        #expect(try blocks(html).count == 3)
    }

    @Test func `what is for browsers without scripts is a picture or counts visits`() throws {
        let html = "<p>a</p><noscript><img src='/wall.jpg'><img src='/count?x=1'></noscript><p>b</p>"
        #expect(
            try blocks(html)[1...].first
                == .image(url: "https://coast.example/wall.jpg", alt: nil, caption: nil, credit: nil))
        #expect(try blocks(html).count == 3)
    }

    @Test func `a formula is read once`() throws {
        let html =
            "<p>So <math><semantics><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow><annotation encoding='application/x-tex'>x=1</annotation></semantics></math>.</p>"
        #expect(try blocks(html) == [.paragraph("So x=1.")])
    }

    @Test func `a film is a link and a frame that is none is left out`() throws {
        let html = """
            <p>a</p><iframe src="//films.example/1" allowfullscreen title="The film"></iframe><iframe src="/ad"></iframe>
            <video controls><source src="/v.mp4"></video><iframe allowfullscreen src="javascript:x"></iframe><p>b</p>
            """
        #expect(
            try blocks(html) == [
                .paragraph("a"), .embed(url: "https://films.example/1", title: "The film"),
                .embed(url: "https://coast.example/v.mp4", title: nil), .paragraph("b"),
            ])
    }

    // MARK: - Bounds

    @Test func `what goes over a limit is left out and said`() throws {
        var limits = ExtractionLimits()
        limits.blocks = 2
        limits.links = 1
        limits.pictures = 1
        let structure = try structure(
            "<p><a href=/a>a</a></p><img src=/1.jpg><img src=/2.jpg><p><a href=/b>b</a></p><p>c</p>", limits: limits)
        #expect(structure.blocks.count <= 3)
        #expect(structure.warnings == ["cut after 2 blocks", "links after the first 1 left out"])
    }

    static let hostile: [(String, String, Int, String)] = [
        ("nested tables", "<table><tr><td>a<td>b<tr><td>", 20_000, ""), ("nested lists", "<ul><li>a", 50_000, ""),
        ("nested quotations", "<blockquote>a", 50_000, ""), ("nested emphasis", "<b><i>a", 50_000, ""),
        ("cells", "<td>a", 100_000, "<table><tr><td>b<tr>"),
        ("spans", "<td rowspan=999 colspan=64>a<tr>", 20_000, "<table>"),
        ("rows", "<tr><td>a<td>b", 50_000, "<table>"), ("items", "<li>a", 100_000, "<ul>"),
        ("terms", "<dt>a<dd>b", 50_000, "<dl>"),
        ("pictures", "<img src=/a.jpg>", 50_000, "<p>a"),
        ("figures", "<figure><img src=/a.jpg><figcaption>a</figcaption>", 20_000, "<p>a"),
        ("links", "<a href=/a>a</a> ", 100_000, "<p>"), ("parted sentences", "word <aside>x</aside>", 50_000, "<div>"),
        ("quoted lines", "<p>a</p>", 100_000, "<p>a</p><blockquote>"), ("code lines", "<div>a</div>", 100_000, "<pre>"),
        ("sources", "/a.jpg 1w,", 100_000, "<p>a<img srcset='"), ("heading parts", "<div>a</div>", 100_000, "<h2>"),
    ]

    @Test(.timeLimit(.minutes(2)), arguments: hostile.indices)
    func `repetition costs no more than its length`(index: Int) throws {
        let (_, unit, count, start) = Self.hostile[index]
        let found = try blocks(start + String(repeating: unit, count: count))
        _ = Block.html(of: found)
    }
}
