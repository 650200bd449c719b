import ArticleExtraction
import Foundation
import Testing

@Suite("nothing is lost")
struct CompletenessTests {
    private static let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Demo/articles")

    @Test(
        .enabled(if: Corpus.exists(demo), "skipped: no demonstration articles"))
    func `every line of the demonstration articles is kept or listed as removed`() throws {
        #expect(try check(Self.demo) >= 8)
        #expect(try check(Self.demo.appendingPathComponent("harbour")) >= 1)
    }

    @Test(.enabled(if: Corpus.exists(Corpus.shared.appendingPathComponent("seeds")), "skipped: no seeds"))
    func `every line of the seeds is kept or listed as removed`() throws {
        #expect(try check(Corpus.shared.appendingPathComponent("seeds")) >= 5)
    }

    @Test(.enabled(if: Corpus.exists(Corpus.scrapedText), "skipped: the corpus is not unpacked"))
    func `every line of the scraped texts is kept or listed as removed`() throws {
        #expect(try check(Corpus.scrapedText.appendingPathComponent("txt")) >= 10)
    }

    /// Holds every text in a folder against its article; returns how many were held.
    private func check(_ folder: URL) throws -> Int {
        var checked = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where name.hasSuffix(".txt") || name.hasSuffix(".md") {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            guard let found = try? ArticleExtractor().articles(in: RawDocument(bytes: bytes, name: name)).first else {
                continue
            }
            let parts = Data(texts(of: found).map(letters).joined(separator: "\n").utf8)
            for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
                let wanted = letters(name.hasSuffix(".md") ? String(withoutKey(line)) : String(line))
                guard !wanted.isEmpty else { continue }
                let unnumbered = wanted.drop(while: \.isNumber)
                #expect(
                    parts.range(of: Data(wanted.utf8)) != nil || parts.range(of: Data(unnumbered.utf8)) != nil,
                    "\(name) lost: \(line)")
            }
            checked += 1
        }
        return checked
    }

    private func texts(of article: Article) -> [String] {
        [article.title, article.subtitle, article.byline, article.site, article.published?.rfc3339].compactMap { $0 }
            + article.authors.map(\.name) + article.removed.map(\.text) + article.imageCredits + article.keyTakeaways
            + article.glossary.map { $0.term + $0.definition } + [article.tags.joined(), article.contentText]
    }

    /// Letters and figures alone: marks of lists, quotes and headings do not count, nor does white space.
    private func letters(_ text: String) -> String {
        String(
            text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(
                Character.init))
    }

    /// A line of front matter without its key.
    private func withoutKey(_ line: Substring) -> Substring {
        guard let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isLetter || $0 == "_" }) else {
            return line
        }
        return line[line.index(after: colon)...]
    }
}
