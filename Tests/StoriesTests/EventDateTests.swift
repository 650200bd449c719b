import ArticleExtraction
import Testing

@testable import Stories

@Suite("event dates")
struct EventDateTests {
    private func event(_ sentence: String, published: String? = "2026-03-11") -> String? {
        let article = InventedNews.article("a", "The opening of the bridge", [sentence], published: published)
        return StoryBuilder().stories(from: [article])[0].event.map {
            $0.start == $0.end ? $0.start : $0.start + ".." + $0.end
        }
    }

    @Test(arguments: [
        ("The bridge opened on March 9, 2026, to traffic.", "2026-03-09"),
        ("The bridge opened on 9 March to traffic.", "2026-03-09"),
        ("The fair was held on March 7-9 in Tarn.", "2026-03-07..2026-03-09"),
        ("The fair was held from 7 to 9 March in Tarn.", "2026-03-07..2026-03-09"),
        ("The fair was held March 7–9 in Tarn.", "2026-03-07..2026-03-09"),
        ("The bridge opened on Tuesday to traffic.", "2026-03-10"),
        ("The bridge opened on Wednesday to traffic.", "2026-03-11"),
        ("The bridge opened yesterday to traffic.", "2026-03-10"),
        ("Die Brücke wurde am 9. März eröffnet.", "2026-03-09"),
        ("The bridge opened on 2026-03-09 to traffic.", "2026-03-09"),
    ])
    func `a date is resolved against the day of publication`(sentence: String, expected: String) {
        #expect(event(sentence) == expected)
    }

    @Test func `a date without its year takes the nearest one`() {
        #expect(event("The bridge opened on December 30 to traffic.", published: "2026-01-02") == "2025-12-30")
    }

    @Test func `an article that names no day near its own has no event`() {
        #expect(event("The bridge had opened in 1987 and may close.") == nil)
        #expect(event("The bridge may close soon.") == nil)
    }

    @Test(arguments: [
        (2024, 2, 29, true), (2023, 2, 29, false), (1970, 1, 1, true), (2026, 13, 1, false), (2026, 4, 31, false),
    ])
    func `only days of the calendar are days`(year: Int, month: Int, day: Int, exists: Bool) throws {
        let found = CivilDay(year: year, month: month, day: day)
        #expect((found != nil) == exists)
        if let found {
            #expect(found.components == (year, month, day))
            #expect(CivilDay(prefixOf: found.text) == found)
        }
    }

    @Test func `the timeline is in order and leaves out what only bounds a span`() {
        let article = InventedNews.article(
            "a", "Bridge",
            [
                "The bridge was finished in 1987 after six years of work.",
                "Nobody had crossed it on foot since 1994, engineers said.",
                "The northern pier cracked in 2003 and was mended.",
            ], published: "2026-03-11")
        #expect(StoryBuilder().stories(from: [article])[0].timeline.map(\.date) == ["1987", "2003"])
    }
}
