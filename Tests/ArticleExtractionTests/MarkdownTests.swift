import ArticleExtraction
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test func `front matter gives the fields`() throws {
        let text = """
            ---
            title: "The wall: a history"
            author:
              - "[[Mara Lindqvist]]"
              - Tom Hult
            published: 2025-03-06
            source: "https://coast.example/wall"
            site: Coast Post
            description: How it fell.
            tags: [clippings, "sea, walls"]
            ---
            The harbour wall fell in the night, and nobody in the town had heard it.
            """
        let article = try article(text)
        #expect(article.mediaType == "text/markdown")
        #expect(article.title == "The wall: a history")
        #expect(article.authors.map(\.name) == ["Mara Lindqvist", "Tom Hult"])
        #expect(article.published == ArticleDate(year: 2025, month: 3, day: 6))
        #expect(article.url == "https://coast.example/wall")
        #expect(article.site == "Coast Post")
        #expect(article.summary == "How it fell.")
        #expect(article.tags == ["clippings", "sea, walls"])
        #expect(
            article.blocks == [.paragraph("The harbour wall fell in the night, and nobody in the town had heard it.")])
    }

    @Test func `TOML front matter is read`() throws {
        let text =
            "+++\ntitle = 'The wall'\ndate = 2025-03-06T10:00:00Z\ntags = [\"sea\"]\n+++\n\nIt fell in the night.\n"
        let article = try article(text, name: "wall.md")
        #expect(article.title == "The wall")
        #expect(article.published?.rfc3339 == "2025-03-06T10:00:00Z")
        #expect(article.tags == ["sea"])
    }

    @Test func `the first heading is the title and the rest keep their levels`() throws {
        let text =
            "# The wall\n\nBy Mara Lindqvist\n\nIt fell.\n\n## Before\n\nIt stood.\n\nAfter\n-----\n\n### Deeper ###\n\nSilence."
        let article = try article(text, name: "wall.md")
        #expect(article.title == "The wall")
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(
            article.blocks == [
                .paragraph("It fell."), .heading(level: 2, text: "Before"), .paragraph("It stood."),
                .heading(level: 2, text: "After"), .heading(level: 3, text: "Deeper"), .paragraph("Silence."),
            ])
    }

    static let inline = [
        ("A **bold** and *soft* and __firm__ and _mild_ word.", "A bold and soft and firm and mild word."),
        ("Read [the plan](https://coast.example/plan \"t\") and ![x](y.png)go.", "Read the plan and go."),
        ("snake_case_name and 5 * 3 * 2 stay.", "snake_case_name and 5 * 3 * 2 stay."),
        ("Code `a*b*c` stays, \\*so\\* does this.", "Code a*b*c stays, *so* does this."),
        ("Tom &amp; Mara, 12&nbsp;boats &#8211; &#x41;.", "Tom & Mara, 12 boats – A."),
        ("See <https://coast.example> or a<br>b, <b>not</b> tags.", "See https://coast.example or a\nb, not tags."),
        ("A note[^1] and a [[Page|link]] and ~~gone~~.", "A note and a link and gone."),
        ("An open [bracket and an open *star.", "An open [bracket and an open *star."),
    ]

    @Test(arguments: inline)
    func `marks are taken out of the text`(source: String, text: String) throws {
        guard case .paragraph(let rich)? = try article(source, name: "x.md").blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(rich.text == text)
    }

    static let marked: [(String, [Mark])] = [
        (
            "a **b *c*** ~~d~~ `e`",
            [Mark(.strong, 2..<5), Mark(.emphasis, 4..<5), Mark(.deleted, 6..<7), Mark(.code, 8..<9)]
        ),
        ("[**a**  b](/c \"t\") x", [Mark(.link, 0..<3, address: "/c"), Mark(.strong, 0..<1)]),
        (
            "<https://a.example> <a@b.example>",
            [
                Mark(.link, 0..<17, address: "https://a.example"), Mark(.link, 18..<29, address: "mailto:a@b.example"),
            ]
        ),
        (
            "H<sub>2</sub>O<sup>[3](/x)</sup>",
            [Mark(.subscripted, 1..<2), Mark(.link, 3..<4, address: "/x"), Mark(.superscripted, 3..<4)]
        ),
        ("[a](javascript:x) [b](data:x) c", []),
    ]

    @Test(arguments: marked.indices)
    func `marks say what parts of the text are`(index: Int) throws {
        let (source, marks) = Self.marked[index]
        guard case .paragraph(let rich)? = try article(source, name: "x.md").blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(rich.marks == marks)
    }

    @Test func `lists nest, go on with their numbers and keep the paragraphs of an item`() throws {
        let text = "4. a\n   - b\n     - c\n\n   - d\n\n     e\n1. f\n9. g\n"
        #expect(
            try article(text, name: "x.md").blocks == [
                .list([
                    ListItem("a", number: 4), ListItem("b", level: 1), ListItem("c", level: 2),
                    ListItem("d\n\ne", level: 1), ListItem("f", number: 5), ListItem("g", number: 9),
                ])
            ])
    }

    @Test func `an empty line in a quotation parts its paragraphs`() throws {
        #expect(try article("> a\n> b\n>\n> c", name: "x.md").blocks == [.quote("a b\n\nc")])
    }

    @Test func `a picture in data is left out`() throws {
        #expect(
            try article("a\n\n![x](data:image/png;base64,AA)\n\nb", name: "x.md").blocks == [
                .paragraph("a"), .paragraph("b"),
            ])
    }

    @Test func `every kind of block is told`() throws {
        let text = """
            - one
              goes on
            - two

            1. first
            2. second

            > A quote
            > in two lines.

            ```swift
            let wall = 1  # not a heading
            ```

            | A | B |
            |---|:-:|
            | 1 | **2** |

            ![The pier](https://coast.example/pier.jpg)
            """
        #expect(
            try article(text, name: "x.md").blocks == [
                .list(ordered: false, items: ["one goes on", "two"]), .list(ordered: true, items: ["first", "second"]),
                .quote("A quote in two lines."), .code("let wall = 1  # not a heading", language: "swift"),
                .table(rows: [["A", "B"], ["1", RichText("2", marks: [Mark(.strong, 0..<1)])]], header: true),
                .image(url: "https://coast.example/pier.jpg", alt: "The pier", caption: nil, credit: nil),
            ])
    }

    @Test func `strong signs make a text Markdown whatever its name`() throws {
        let text = "# The wall\n\nIt fell, says [the report](https://coast.example/r).\n\n## After\n\nSilence.\n"
        #expect(try article(text, name: "wall.txt").mediaType == "text/markdown")
        #expect(try article(text, name: "wall").title == "The wall")
    }

    @Test(arguments: ["- one\n- two\n- three", "Tag #1 is *here*.", "1. one\n2. two", "a\n---\nb"])
    func `lists and stray marks leave a text plain`(text: String) throws {
        #expect(try article(text, name: "x.txt").mediaType == "text/plain")
    }

    @Test func `takeaways are told and a closing list of related links goes`() throws {
        let text =
            "# The wall\n\n" + harbourProse[0]
            + "\n\n## Key points\n\n- It fell.\n\n## More\n\n" + harbourProse[1]
            + "\n\nShare this article\n\n## Related articles\n\n- [Storms](https://coast.example/s)\n"
        let article = try article(text, name: "x.md")
        #expect(article.keyTakeaways == ["It fell."])
        #expect(removed(.related, from: article) == ["Related articles", "Storms"])
        #expect(removed(.share, from: article) == ["Share this article"])
    }
}
