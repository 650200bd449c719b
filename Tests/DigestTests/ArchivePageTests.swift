import Foundation
import Testing

@testable import Digest

@Suite("archive's page")
struct ArchivePageTests {
    private static func day(_ date: String, articles: Int = 1, headlines: [String] = []) -> ArchiveDay {
        ArchiveDay(
            date: date, publishedAt: date + "T06:00:00Z",
            counts: Digest.Counts(articles: articles, stories: 1, sites: 1, words: 9, copies: 0),
            headlines: headlines.map { ArchiveDay.Headline(text: $0) })
    }

    @Test func `a month is a grid of weeks from Monday with a link for each day that has a digest`() throws {
        let page = ArchivePage().html(title: "D", days: [Self.day("2026-11-01", articles: 1204)])
        // The first of November 2026 is a Sunday.
        #expect(page.contains("<tr><td></td><td></td><td></td><td></td><td></td><td></td><td class=\"c"))
        #expect(page.contains("href=\"2026-11-01/index.html\" aria-label=\"1 November 2026, 1,204 articles\""))
        #expect(page.contains("<td>30</td>") && !page.contains("<td>31</td>"))
    }

    @Test func `the index of headlines stays small and says what it has`() {
        let long = String(repeating: "long headline ", count: 20)
        let days = (0..<4_000).map { index in
            Self.day("20\(10 + index / 300)-\(10 + index % 300 / 28 % 3)-\(10 + index % 18)", headlines: [long, long])
        }
        let page = ArchivePage().html(title: "D", days: days)
        #expect(page.utf8.count < HeadlineIndex.bytes + 900_000)
        #expect(page.contains("Looks through the headlines since "))
        #expect(page.contains("The calendar shows the latest 3,660 days"))
    }

    @Test func `a headline cannot end the element that the index stands in`() throws {
        let page = ArchivePage().html(title: "D", days: [Self.day("2026-11-01", headlines: ["</script><!-- \u{2028}"])])
        #expect(!page.contains("</script><!--"))
        let json = try #require(page.components(separatedBy: "id=\"index\">").last?.components(separatedBy: "<").first)
        let index = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String]]
        #expect(index == [["2026-11-01", "</script><!-- \u{2028}"]])
    }
}
