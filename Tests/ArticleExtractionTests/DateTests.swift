import ArticleExtraction
import Testing

@Suite("dates")
struct DateTests {
    static let rows: [(String, String)] = [
        ("March 6, 2025", "2025-03-06T00:00:00Z"), ("Thursday, March 6, 2025", "2025-03-06T00:00:00Z"),
        ("6 March 2025", "2025-03-06T00:00:00Z"), ("6th March 2025", "2025-03-06T00:00:00Z"),
        ("Mar. 6, 2025", "2025-03-06T00:00:00Z"), ("2025-03-06", "2025-03-06T00:00:00Z"),
        ("Published: 2025-03-06T17:07:00+02:00", "2025-03-06T17:07:00+02:00"),
        ("2025-03-06T17:07:09Z", "2025-03-06T17:07:09Z"), ("06.03.2025, 21:18 Uhr", "2025-03-06T21:18:00Z"),
        ("6. März 2025", "2025-03-06T00:00:00Z"), ("6 de marzo de 2025", "2025-03-06T00:00:00Z"),
        ("6 mars 2025 à 8h30", "2025-03-06T00:00:00Z"), ("6 марта 2025", "2025-03-06T00:00:00Z"),
        ("2025年3月6日", "2025-03-06T00:00:00Z"), ("2025년 3월 6일", "2025-03-06T00:00:00Z"),
        ("٦ مارس ٢٠٢٥", "2025-03-06T00:00:00Z"), ("March 6, 2025, 5:07 p.m. EST", "2025-03-06T17:07:00-05:00"),
        ("06.03.1917:07", "2019-03-06T00:00:00Z"),
        ("6 Mar 2025 5.07pm GMT", "2025-03-06T17:07:00Z"), ("03/06/2025", "2025-03-06T00:00:00Z"),
        ("25/03/2025", "2025-03-25T00:00:00Z"),
        ("Updated March 7, 2025 | Published March 6, 2025", "2025-03-06T00:00:00Z"),
    ]

    @Test(arguments: rows)
    func `a date line gives the day, and the time where it says one`(line: String, wanted: String) throws {
        let text = (["Port Ansel rebuilds its harbour wall", line] + harbourProse).joined(separator: "\n")
        let article = try article(text)
        let published = try #require(article.published)
        #expect(published.rfc3339.prefix(10) == wanted.prefix(10))
        if !wanted.hasSuffix("T00:00:00Z") { #expect(published.rfc3339 == wanted) }
        #expect(article.blocks.count == 3)
    }

    @Test func `an update is no publication`() throws {
        let text = (["Port Ansel rebuilds its harbour wall", "Updated: March 7, 2025"] + harbourProse).joined(
            separator: "\n")
        let article = try article(text)
        #expect(article.published == nil)
        #expect(article.modified == ArticleDate(year: 2025, month: 3, day: 7))
    }

    @Test(arguments: ["June 18-19", "2025", "31 February 2025", "13/13/2025", "Call 555-0199", "Version 3.6.2025.1"])
    func `what is no full date is none`(line: String) throws {
        let text = (["Port Ansel rebuilds its harbour wall", line] + harbourProse).joined(separator: "\n")
        #expect(try article(text).published == nil)
    }

    @Test func `a date inside the text is not the article's`() throws {
        let text = harbourProse[0] + " The wall had stood since 12 May 1911."
        #expect(try article(text + "\n\n" + harbourProse[1]).published == nil)
    }
}
