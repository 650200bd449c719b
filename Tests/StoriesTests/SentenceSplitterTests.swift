import Testing

@testable import Stories

@Suite("sentences")
struct SentenceSplitterTests {
    private func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter().sentences(in: bytes, 0..<bytes.count).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Dr. Amara met J. Okafor at 3.5 p.m. in St. Ives.", 1),
        ("It cost $1.2 million. He paid.", 2),
        ("\"Stop!\" he cried. They stopped.", 2),
        ("The U.S. Senate voted. It rose.", 2),
        ("He lives in the U.S. The house is old.", 2),
        ("Is it so? It is… Perhaps.", 3),
        ("Der Termin ist am 3. Mai. Danach ist Schluss.", 2),
        ("今天下雨。明天晴。", 2),
        ("Что это? Это дом.", 2),
        ("One line\nAnother line", 2),
        ("No. 5 was late. He said no. Then he left.", 3),
        ("Acme Inc. said so. \u{201C}Fine.\u{201D} She left.", 3),
    ])
    func `text is cut where sentences end`(text: String, count: Int) {
        #expect(split(text).count == count, "\(split(text))")
    }

    @Test func `closing quotation marks go with their sentence`() {
        #expect(
            split("\u{201C}We heard it.\u{201D} Then it was dark.") == [
                "\u{201C}We heard it.\u{201D}", "Then it was dark.",
            ])
    }
}
