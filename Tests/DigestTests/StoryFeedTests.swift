import Foundation
import Testing

@testable import Digest

@Suite("feed of stories")
struct StoryFeedTests {
    private func day(_ date: String, isNews: Bool, text: String = "Ferry strikes bridge") -> ArchiveDay {
        ArchiveDay(
            date: date, publishedAt: date + "T06:00:00Z",
            counts: Digest.Counts(articles: 1, stories: 1, sites: 1, words: 9, copies: 0),
            headlines: [
                ArchiveDay.Headline(
                    text: text, sentences: [.init(text: "Told on \(date).")], story: "s1", isNews: isNews)
            ])
    }

    private func xml(_ days: [ArchiveDay]) -> String {
        String(decoding: StoryFeed(title: "D").xml(of: days), as: UTF8.self)
    }

    @Test func `a story keeps its entry, which changes only when something new is told`() throws {
        let first = day("2026-03-10", isNews: true)
        let before = xml([first])
        #expect(xml([first, day("2026-03-11", isNews: false)]) == before)
        let after = xml([first, day("2026-03-11", isNews: false), day("2026-03-12", isNews: true)])
        #expect(after.contains("<published>2026-03-10T06:00:00Z</published>"))
        #expect(after.contains("    <updated>2026-03-12T06:00:00Z</updated>"))
        #expect(after.components(separatedBy: "<entry>").count == 2)
        let id = /<entry>\n    <id>(.*)<\/id>/
        #expect(try #require(before.firstMatch(of: id)?.output.1) == after.firstMatch(of: id)?.output.1)
    }

    @Test func `the same days in any order give the same bytes`() {
        let days = [day("2026-03-10", isNews: true), day("2026-03-12", isNews: true)]
        #expect(xml(days) == xml(days.reversed()))
    }
}
