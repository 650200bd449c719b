import ArticleExtraction
import Testing

/// A small deterministic generator (SplitMix64), so that a failing input can be made again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("robustness")
struct RobustnessTests {
    static let sources: [String] = [
        harbourProse.joined(separator: "\n\n"),
        "Menu\n  • Home\n[ Search ]\nThe wall\nBy Mara Lindqvist, Senior editor\nMarch 6, 2025 5:07 p.m. EST\n"
            + harbourProse[0]
            + "\n(Photo: Tom Hult)\nImage – x.example\nKey Takeaways\n- One: two.\nShare\n3 comments\n© 2025 Coast",
        "---\ntitle: x\ntags: [a, b]\n---\n# T\n\n![a](b) [c](d) **e** _f_ `g` <h> &amp;\n\n| a |\n|--|\n| b |\n\n```\nx\n```\n> q\n\n- l\n",
        "港は閉鎖され、船は冬の間、湾の反対側に移された。\n2025年3月6日\n記者 王伟\n港口已经关闭，船只在冬季被移到海湾的另一侧。",
        "From: a@b\nSubject: x\nDate: 1 May 2025\n\n> quoted\n> more\n\n– dash\n1. one\n\u{85}\u{2028}\u{AD}\u{200B}\u{FEFF}",
    ]

    @Test(arguments: sources.indices)
    func `no mutated or truncated text traps`(source: Int) {
        var random = SplitMix64(state: UInt64(source) + 1)
        let bytes = Array(Self.sources[source].utf8)
        let extractor = ArticleExtractor()
        var read = 0
        for _ in 0..<200 {
            var mutant = bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let position = Int.random(in: 0..<max(1, mutant.count), using: &random)
                guard position < mutant.count else { continue }
                switch Int.random(in: 0..<6, using: &random) {
                case 0: mutant[position] = UInt8.random(in: 0...255, using: &random)
                case 1: mutant.remove(at: position)
                case 2:
                    mutant.insert(
                        [0x0A, 0x2D, 0x3A, 0x28, 0x5B, 0x2A, 0xC2, 0xE2, 0xF0].randomElement(using: &random) ?? 0,
                        at: position)
                case 3: mutant.removeSubrange(position...)
                case 4:
                    let end = min(mutant.count, position + Int.random(in: 0..<40, using: &random))
                    mutant += mutant[position..<end]
                default: mutant.swapAt(position, 0)
                }
            }
            for name in ["x.txt", "x.md"] {
                if let articles = try? extractor.articles(in: RawDocument(bytes: mutant, name: name)) {
                    read += articles.count
                    for article in articles {
                        _ = article.contentHTML
                        _ = article.markdown
                        _ = article.wordCount
                    }
                }
            }
        }
        #expect(read > 0)
    }

    @Test(arguments: 0..<16)
    func `every prefix of a text is read or refused`(slice: Int) {
        let bytes = Array(Self.sources[1].utf8) + Array(Self.sources[3].utf8)
        for length in stride(from: slice, to: bytes.count, by: 32) {
            for name in ["x.txt", "x.md"] {
                _ = try? ArticleExtractor().articles(in: RawDocument(bytes: Array(bytes[..<length]), name: name))
            }
        }
    }

    static let hostile: [(String, String, Int)] = [
        ("one giant line", "word ", 50_000), ("a million one-letter lines", "a\n", 62_000),
        ("open brackets", "[", 62_000), ("open images", "![", 37_000), ("ticks", "` `` ", 25_000),
        ("stars", "*a ", 37_000), ("open tags", "<a ", 37_000), ("dates", "6 March 2025 ", 7_000),
        ("bullets", "- x\n", 37_000), ("quotes", "> x\n", 37_000), ("table rows", "|a|b|\n|-|-|\n", 12_000),
        ("bylines", "By Mara Lindqvist\n", 12_000), ("fences", "```\n", 25_000), ("colons", "a:\n", 25_000),
        ("ideographs", "港", 62_000), ("comments", "Comments\n", 25_000),
    ]

    @Test(.timeLimit(.minutes(2)), arguments: hostile.indices, ["x.txt", "x.md"])
    func `repetition costs no more than its length`(index: Int, name: String) {
        let (_, unit, count) = Self.hostile[index]
        let bytes = Array(String(repeating: unit, count: count).utf8)
        _ = try? ArticleExtractor().articles(in: RawDocument(bytes: bytes, name: name))
    }
}
