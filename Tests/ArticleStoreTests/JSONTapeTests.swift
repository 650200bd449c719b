import Foundation
import Testing

@testable import ArticleStore

@Suite struct JSONTapeTests {
    @Test(
        arguments: [
            "{}", "[]", "0", "-0", "1.5e-7", "\"\"", "true", "false", "null", " [ 1 , [ ] , { \"a\" : { } } ] ",
            #""\u0041\n\/\\\"""#, #"{"a":[{"b":[[]]}],"a":2}"#, "[1,2,3]",
        ])
    func `JSON is read to its end`(text: String) throws {
        let tape = try JSONTape(Array(text.utf8))
        #expect(tape.entries[0].next == tape.entries.count)
    }

    @Test(
        arguments: [
            "", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
            "{\"a\" 1}",
            "01", "1.", ".5", "1e", "+1", "-", "tru", "nul", "truex", "\"", "\"\\x\"", "\"\\u12g4\"", "\"\u{1}\"",
            "1 2", "[}",
            "{]", "{\"a\":1]", "]", "NaN",
        ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONTape.SyntaxError.self) { try JSONTape(Array(text.utf8)) }
    }

    @Test(
        arguments: [
            (#""\ud83d\ude00""#, "\u{1f600}"), (#""\u00e9""#, "\u{e9}"), (#""a\tb""#, "a\tb"),
            (#""\b\f\r""#, "\u{8}\u{c}\r"),
        ])
    func `escapes stand for their characters`(json: String, text: String) throws {
        #expect(try JSONTape(Array(json.utf8)).string(at: 0) == text)
    }

    @Test(arguments: [#""\ud83d""#, #""\ude00\ud83d""#, #""\ud83dx""#])
    func `half a surrogate pair is refused`(json: String) throws {
        let tape = try JSONTape(Array(json.utf8))
        #expect(throws: JSONTape.SyntaxError.self) { try tape.string(at: 0) }
    }

    @Test func `bytes that are no UTF-8 are refused with their place`() {
        #expect(throws: JSONTape.SyntaxError(reason: "not UTF-8", offset: 4)) {
            try JSONTape([0x22, 0xc3, 0xa9, 0x20, 0xff, 0x22])
        }
    }

    private func hasDoubleKey(_ tape: JSONTape) -> Bool {
        tape.entries.indices.contains { index in
            guard tape.entries[index].kind == .object else { return false }
            let keys = Array(tape.children(of: index)).enumerated().filter { $0.offset % 2 == 0 }
                .map { try? tape.string(at: $0.element) }
            return Set(keys).count < keys.count
        }
    }

    @Test func `nesting of a million is refused without a deep stack`() {
        #expect(throws: JSONTape.SyntaxError(reason: "nested deeper than 128", offset: 128)) {
            try JSONTape([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test func `it refuses what Foundation refuses, whatever is done to a record`() throws {
        var generator = SplitMix(seed: 11)
        let json = Samples.full.compactJSON
        for _ in 0..<3000 {
            var bytes = json
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes[place] = Array("{}[]\",:\\0eE-.tn \u{1}".utf8).randomElement(using: &generator) ?? 0
                case 1: bytes.remove(at: place)
                default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
                }
            }
            // Foundation refuses a key that stands twice, which RFC 8259 leaves open, so the keys are made to differ.
            guard (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) == nil else {
                continue
            }
            let tape = try? JSONTape(bytes)
            #expect(tape.map(hasDoubleKey) ?? true, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
