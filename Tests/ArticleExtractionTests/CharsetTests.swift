import ArticleExtraction
import Testing

@Suite("charsets")
struct CharsetTests {
    static let text = "Große Überraschung am Hafen\n\nDer Kai kostet 12 € mehr, als die Stadt im März noch dachte.\n"

    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit in
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            return bigEndian ? [high, low] : [low, high]
        }
    }

    @Test func `UTF-8 with a byte order mark reads as without`() throws {
        let plain = try article(Self.text)
        let marked = try article([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
        #expect(marked.contentText == plain.contentText)
        #expect(marked.title == "Große Überraschung am Hafen")
        #expect(marked.charset == "utf-8")
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read in both byte orders, with and without its mark`(bigEndian: Bool, mark: Bool) throws {
        let article = try article(utf16(Self.text, bigEndian: bigEndian, mark: mark))
        #expect(article.title == "Große Überraschung am Hafen")
        #expect(article.charset == (bigEndian ? "utf-16be" : "utf-16le"))
    }

    @Test func `bytes that are no UTF-8 are windows-1252`() throws {
        var bytes: [UInt8] = Array("Gro".utf8) + [0xDF] + Array("e Worte\n\nDer Kai kostet 12 ".utf8)
        bytes += [0x80] + Array(" mehr, sagte sie: ".utf8) + [0x84] + Array("Genug!".utf8) + [0x93, 0x2E]
        let article = try article(bytes)
        #expect(article.charset == "windows-1252")
        #expect(article.title == "Große Worte")
        #expect(article.contentText == "Der Kai kostet 12 € mehr, sagte sie: „Genug!“.")
    }

    @Test func `one broken sequence does not turn a UTF-8 text into another charset`() throws {
        var bytes = Array(String(repeating: "Überall läuft Öl über die Mauer und tötet Vögel. ", count: 8).utf8)
        bytes.insert(0xC3, at: 60)
        let article = try article(bytes)
        #expect(article.charset == "utf-8")
        #expect(article.contentText.contains("tötet Vögel"))
    }

    @Test func `a UTF-8 text cut in the middle of a character loses only that character`() throws {
        let bytes = Array("Der Weg war lang und führte über die Brücke zu einem Café".utf8).dropLast()
        #expect(try article(Array(bytes)).contentText.hasSuffix("zu einem Caf"))
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
    func `every kind of line end ends a line`(end: String) throws {
        let article = try article((["The new wall", ""] + harbourProse).joined(separator: end))
        #expect(article.title == "The new wall")
        #expect(article.blocks == harbourProse.map { .paragraph(RichText($0)) })
    }

    @Test func `no-break spaces become spaces and soft hyphens go`() throws {
        let text =
            "A heading\n\nThe har\u{AD}bour\u{A0}master\u{200B} spoke to 300\u{202F}people and left them with no answer."
        #expect(
            try article(text).contentText == "The harbour master spoke to 300 people and left them with no answer.")
    }
}
