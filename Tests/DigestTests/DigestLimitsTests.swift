import ArticleExtraction
import Foundation
import Stories
import Testing

@testable import Digest

@Suite("bounded renderings")
struct DigestLimitsTests {
    private static let longTitle = "Ferry " + String(repeating: "strikes bridge ", count: 100_000)

    private static func member(_ index: Int, title: String? = nil) -> Story.Member {
        Story.Member(
            id: "m\(1000 + index)", title: title ?? "Title \(1000 + index)", url: "https://a.example/\(1000 + index)",
            site: "a.example", published: "2026-03-10", role: .report, words: 9)
    }

    private static func digest(members: Int, other: Int, rejected: Int, title: String? = nil) -> Digest {
        let quotation = Story.Quotation(
            text: "A ferry struck the bridge.", article: "m1000", also: (1..<members).map { "m\(1000 + $0)" })
        let story = Story(
            id: "m1000", rank: 1, headline: Story.Quotation(text: "Ferry strikes", article: "m1000"), sources: members,
            sites: ["a.example"],
            articles: (0..<members).map { member($0, title: title) }, summary: [quotation],
            disagreements: [
                Story.Disagreement(
                    kind: "count", question: "How many?", severity: .conflict,
                    values: [
                        Story.Disagreement.Value(
                            value: "12", articles: [],
                            evidence: (0..<members).map {
                                Story.Quotation(text: "It had 12, said \($0).", article: "m\(1000 + $0)")
                            })
                    ])
            ])
        return Digest(
            date: "2026-03-10", timezone: "UTC", title: "Daybook", recordsSHA256: "00",
            publishedAt: "2026-03-11T06:00:00Z", stories: [story],
            other: (0..<other).map { member(5000 + $0, title: title) },
            rejected: (0..<rejected).map {
                Digest.RejectedFile(name: "file\(1000 + $0).bin", stage: "extract", reason: "the file is empty")
            }, counts: Digest.Counts(articles: members + other, stories: 1, sites: 1, words: 9, copies: 0))
    }

    private static func occurrences(of part: String, in text: String) -> Int {
        text.components(separatedBy: part).count - 1
    }

    @Test func `lists end with how many more there are and the JSON has them all`() {
        let digest = Self.digest(members: 44, other: 203, rejected: 25)
        let json = String(decoding: digest.json, as: UTF8.self)
        #expect(Self.occurrences(of: "\"title\": \"Title", in: json) == 247)
        #expect(Self.occurrences(of: "\"the file is empty\"", in: json) == 25)
        for rendering in [digest.text, digest.markdown, DayPage().html(of: digest)] {
            #expect(Self.occurrences(of: "Title ", in: rendering) == 230)
            #expect(Self.occurrences(of: "the file is empty", in: rendering) == 20)
            #expect(Self.occurrences(of: "It had 12", in: rendering) == DigestLimits.evidence)
            let unwrapped = rendering.split { $0.isWhitespace }.joined(separator: " ")
            // Articles, others, rejected files, other sources, evidence.
            for more in [14, 3, 5, 31, 39] { #expect(unwrapped.contains("and \(more) more"), "\(more)") }
        }
        #expect(MarkupChecker(DayPage().html(of: digest)).problems == [])
    }

    @Test func `lists that fit say nothing of more`() {
        let digest = Self.digest(members: 5, other: 200, rejected: 20)
        for rendering in [digest.text, digest.markdown, DayPage().html(of: digest)] {
            #expect(!rendering.contains(" more"))
        }
    }

    @Test func `a title of megabytes is cut at a word in every rendering`() {
        let digest = Self.digest(members: 3, other: 3, rejected: 0, title: Self.longTitle)
        let json = String(decoding: digest.json, as: UTF8.self)
        for rendering in [json, digest.text, digest.markdown, DayPage().html(of: digest)] {
            #expect(rendering.utf8.count < 40_000)
            #expect(rendering.contains("…"))
        }
        #expect(json.contains("strikes bridge…") || json.contains("strikes…"))
    }

    @Test func `a document of one line of megabytes makes a digest of kilobytes`() {
        let line = String(repeating: "the ferry of Marlow Quay struck 12 bridges on March 10, 2026 and ", count: 20_000)
        let article = StoryArticle(
            id: "x", title: line, blocks: [.paragraph(RichText(line))], url: "https://a.example/" + line, site: line,
            published: "2026-03-10")
        let digest = DigestBuilder(timezone: "UTC").digest(
            date: "2026-03-10", articles: [article], recordsSHA256: "00", publishedAt: "2026-03-11T06:00:00Z")
        for rendering in [
            String(decoding: digest.json, as: UTF8.self), digest.text, digest.markdown, DayPage().html(of: digest),
            ArchivePage().html(title: "Daybook", days: [ArchiveDay(digest)]),
            String(decoding: AtomFeed(title: "Daybook").xml(of: [ArchiveDay(digest)]), as: UTF8.self),
        ] {
            #expect(rendering.utf8.count < 20_000)
        }
    }

    @Test(arguments: [7, nil]) func `the digest says how many records it was made of`(received: Int?) throws {
        let digest = DigestBuilder(timezone: "UTC").digest(
            date: "2026-03-10", articles: [], recordsSHA256: "00", publishedAt: "2026-03-11T06:00:00Z",
            received: received)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(digest.json)) as? [String: Any])
        let from = try #require(object["generated_from"] as? [String: Any])
        #expect(from["received"] as? Int == received)
        #expect(from["articles"] as? Int == 0)
    }
}
