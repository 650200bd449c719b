import Testing

@testable import ArticleExtraction

@Suite("bad input")
struct BadInputTests {
    private func error(_ bytes: [UInt8], name: String = "x.txt", limit: Int = 1 << 20) -> ExtractionError? {
        var limits = ExtractionLimits()
        limits.documentBytes = limit
        do {
            _ = try ArticleExtractor(limits: limits).articles(in: RawDocument(bytes: bytes, name: name))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", " \n\t\r\n ", "\u{FEFF}", "\u{A0}\n"])
    func `nothing but white space is empty`(text: String) {
        #expect(error(Array(text.utf8)) == .empty)
    }

    @Test func `a NUL makes a file binary and says where`() {
        #expect(error(Array("plain so far".utf8) + [0, 1, 2]) == .binary(offset: 12))
    }

    @Test func `many control characters make a file binary`() {
        let bytes = (0..<400).map { UInt8($0 % 7 == 0 ? 2 : 0x61) }
        #expect(error(bytes) == .binary(offset: 0))
    }

    @Test func `a file over the limit is refused with its size`() {
        #expect(error(Array(repeating: 0x61, count: 101), limit: 100) == .tooLarge(size: 101, limit: 100))
    }

    @Test(arguments: [
        ("%PDF-1.7\n", "PDF"), ("PK\u{3}\u{4}abc", "ZIP archive"), ("GIF89a;", "GIF image"),
        ("{\\rtf1 x}", "RTF document"),
    ])
    func `known formats are named`(content: String, format: String) {
        #expect(error(Array(content.utf8)) == .unsupported(format: format))
    }

    @Test(arguments: [
        "<!DOCTYPE html><title>x</title>", "  <html>\n<body>x", "<!-- saved from url=(0014)about:internet -->\n<html>x",
        "<?xml version=\"1.0\"?><html xmlns=\"x\">", "<BODY class=a>x</BODY>",
    ])
    func `a page is told by its first tag whatever its name`(content: String) {
        #expect(FormatSniffer.format(of: Array(content.utf8), name: "a.txt", mediaType: nil) == .html)
    }

    @Test func `a page without a telling start is told by its name and its tags`() {
        let bytes = Array("Moved <em>here</em>, see <a href=x>there</a>.".utf8)
        #expect(FormatSniffer.format(of: bytes, name: "page.html", mediaType: nil) == .html)
        #expect(FormatSniffer.format(of: bytes, name: "page.txt", mediaType: nil) == .plainText)
    }

    @Test func `a text of nothing but page furniture has no article`() {
        let text = "Menu\nSearch\nLog in\nSubscribe\nShare\nPrivacy policy\n© 2025 Example Press. All rights reserved."
        #expect(error(Array(text.utf8)) == .noArticle)
    }

    @Test func `the description of an error is one line without a full stop`() {
        let errors: [ExtractionError] = [
            .empty, .binary(offset: 3), .unsupported(format: "PDF"), .tooLarge(size: 2, limit: 1), .noArticle,
            .undecodable(charset: "utf-16le", offset: 0),
        ]
        #expect(errors.allSatisfy { !$0.description.contains("\n") && !$0.description.hasSuffix(".") })
    }
}
