import HTMLTree
import Testing

@testable import ArticleExtraction

@Suite("what attribute values say, remembered")
struct ValueMemoryTests {
    /// Counts how often the first attribute of each element of a page is read.
    private func readings(_ html: String, forgetting: Bool = false) throws -> [String] {
        let document = try HTMLDocument(parsing: html)
        var memory = ValueMemory("")
        var read: [String] = []
        for node in document.descendants(of: document.root) where document.isElement(node) {
            document.forEachAttribute(of: node) { attribute in
                let meaning = memory.meaning(of: attribute, document) { value in
                    read.append(String(decoding: value, as: UTF8.self))
                    return String(decoding: value, as: UTF8.self) + "!"
                }
                #expect(meaning == document.value(of: attribute) + "!")
            }
            if forgetting { memory.removeAll() }
        }
        return read
    }

    @Test func `a value that many elements have is read once`() throws {
        #expect(
            try readings("<p class=teaser>a<p class=story>b<p class=teaser>c<p id=teaser>d") == ["teaser", "story"])
    }

    @Test func `what was forgotten is read again`() throws {
        #expect(try readings("<p class=teaser>a<p class=teaser>b", forgetting: true) == ["teaser", "teaser"])
    }

    @Test func `values that differ in one byte are told apart`() throws {
        let values = (0..<3_000).map { "entry-content-of-story-\($0)-wide" }
        let html = values.map { "<p class=\($0)>x" }.joined()
        #expect(try readings(html) == values)
    }

    @Test(arguments: [
        ("a", "a", true), ("a", "b", false), ("", "a", false), ("abcdefgh", "abcdefgh", true),
        ("abcdefghi", "abcdefghj", false), ("a&amp;b", "a&#38;b", true), ("abcdefgh", "abcdefgh\u{1}", false),
    ])
    func `equal values have equal hashes`(first: String, second: String, isEqual: Bool) throws {
        let document = try HTMLDocument(parsing: "<p title='\(first)'>x<p title='\(second)'>y")
        var hashes: [UInt64] = []
        for node in document.descendants(of: document.root) {
            document.forEachAttribute(of: node) { hashes.append(document.valueHash(of: $0)) }
        }
        #expect(hashes.count == 2)
        #expect((hashes.first == hashes.last) == isEqual)
    }
}
