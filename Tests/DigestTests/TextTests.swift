import Testing

@testable import Digest

@Suite("text")
struct TextTests {
    @Test(arguments: [("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍🏽", 2), ("\u{200B}", 0), ("한국", 4)])
    func `width is counted in columns`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(text) == columns)
    }

    @Test func `a word longer than the line is cut`() {
        let lines = TextWrapping(width: 10).lines("see https://example.org/a/very/long/address now")
        #expect(lines.allSatisfy { DisplayWidth.columns($0) <= 10 })
        #expect(lines.joined().contains("address"))
    }

    @Test func `ideographs break without spaces and keep their text`() {
        let lines = TextWrapping(width: 9).lines("今天在这座城市里发生了一件事", first: "- ", rest: "  ")
        #expect(lines.allSatisfy { DisplayWidth.columns($0) <= 9 })
        #expect(lines.map { $0.dropFirst(2) }.joined() == "今天在这座城市里发生了一件事")
    }

    @Test(arguments: [
        ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("1998. A year", "1998\\. A year"), ("- no list", "\\- no list"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"), ("<b> & #", "\\<b\\> \\& \\#"), ("two\nlines", "two lines"),
    ])
    func `Markdown is escaped`(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test(
        arguments: [
            0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x61C,
        ] as [UInt32])
    func `what would reorder a line is in no Markdown and no text`(value: UInt32) throws {
        let text = "a\(try #require(Unicode.Scalar(value)))b"
        #expect(MarkdownText.escaped(text) == "ab")
        #expect(TextWrapping(width: 20).lines(text) == ["ab"])
    }

    @Test func `marks that join letters stay`() {
        #expect(MarkdownText.escaped("می\u{200C}خواهم") == "می\u{200C}خواهم")
    }

    @Test(arguments: [
        ("https://www.a.example/x?y=1", "a.example"), ("HTTP://b.example", "b.example"), ("javascript:alert(1)", nil),
        ("//c.example", nil), ("https://", nil), ("data:text/html,x", nil),
        ("https://u:p@d.example:8080/", "d.example"),
    ])
    func `only web addresses are links`(text: String, host: String?) {
        #expect(WebAddress(text)?.host == host)
    }

    @Test(arguments: [
        ("2024-06-18", "2024-06-19", "18–19 June 2024"), ("2024-06-30", "2024-07-02", "30 June – 2 July 2024"),
        ("2024-06-18", "2024-06-18", "18 June 2024"), ("2024-12-31", "2025-01-01", "31 December 2024 – 1 January 2025"),
    ])
    func `ranges of days read as a person writes them`(start: String, end: String, text: String) {
        #expect(Wording.range(start, end) == text)
    }
}
