import ArticleExtraction
import Foundation
import Testing

/// Texts with known answers that lie beside the project, where they are present.
enum Corpus {
    static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["DAYBOOK_SHARED"] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static let scrapedText: URL = {
        let cache = ProcessInfo.processInfo.environment["XDG_CACHE_HOME"].map { URL(fileURLWithPath: $0) }
        return (cache ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".cache"))
            .appendingPathComponent("daybook-corpus/dev/scraped-text")
    }()

    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}

@Suite("texts with known answers")
struct CorpusTests {
    private struct Gold: Decodable {
        struct Item: Decodable {
            var file: String
            var title: String?
            var byline: String?
            var published: String?
            var bodyLines: [Int]
        }
        var articles: [Item]
    }

    @Test(
        .enabled(
            if: Corpus.exists(Corpus.shared.appendingPathComponent("seeds/gold.json")),
            "skipped: no seeds beside the project"))
    func `the seeds give their titles, authors, dates and every line of their bodies`() throws {
        let folder = Corpus.shared.appendingPathComponent("seeds")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let gold = try decoder.decode(
            Gold.self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
        for item in gold.articles {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(item.file)))
            let article = try article(bytes, name: item.file)
            if let title = item.title {
                #expect(article.title == title)
            } else if article.title != nil {
                #expect(article.provenance.first { $0.field == "title" }?.from.hasPrefix("derived") == true)
            }
            #expect(article.authors.map(\.name) == (item.byline.map { [$0] } ?? []))
            #expect(article.published.map { String($0.rfc3339.prefix(10)) } == item.published)
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            for number in item.bodyLines {
                let line = lines[number - 1].replacing("\u{A0}", with: " ").trimmingCharacters(in: .whitespaces)
                #expect(article.contentText.contains(line), "\(item.file) lost line \(number)")
            }
        }
    }

    /// The floor under the body score, a little below what was measured; it only goes up.
    static let bodyFloor = 0.952

    @Test(.enabled(if: Corpus.exists(Corpus.scrapedText), "skipped: the corpus is not unpacked"))
    func `the bodies of the scraped texts score above the floor`() throws {
        struct Truth: Decodable {
            var file: String
            var text: String
        }
        var precision = 0.0
        var recall = 0.0
        var count = 0.0
        let truth = try String(contentsOf: Corpus.scrapedText.appendingPathComponent("truth.jsonl"), encoding: .utf8)
        for line in truth.split(separator: "\n") {
            let row = try JSONDecoder().decode(Truth.self, from: Data(line.utf8))
            let bytes = [UInt8](try Data(contentsOf: Corpus.scrapedText.appendingPathComponent(row.file)))
            let found = shingles(try article(bytes, name: row.file).contentText)
            let wanted = shingles(row.text)
            let hits = Double(found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) })
            let given = Double(found.values.reduce(0, +))
            precision += given == 0 ? 0 : hits / given
            recall += hits / Double(max(1, wanted.values.reduce(0, +)))
            count += 1
        }
        let (p, r) = (precision / count, recall / count)
        let score = 2 * p * r / (p + r)
        #expect(score >= Self.bodyFloor, "body F1 is \(score)")
    }

    /// How often each run of four words occurs, as the extraction benchmarks count.
    private func shingles(_ text: String) -> [[Substring]: Int] {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        var counts: [[Substring]: Int] = [:]
        guard words.count >= 4 else { return [words: 1] }
        for start in 0...(words.count - 4) { counts[Array(words[start..<(start + 4)]), default: 0] += 1 }
        return counts
    }
}
