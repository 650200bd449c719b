import Crypto
import Foundation
import Testing

@testable import Digest

@Suite("pages")
struct PageTests {
    @Test func `the day's page is well-formed, with a hostile title too`() {
        let page = DayPage().html(
            of: DigestRenderingTests.digest,
            in: DaySurroundings(
                links: ["a2": ArticleLinks(record: "../../articles/a \"b\".json", original: "../../originals/x.zst")],
                previous: "2026-03-09", next: "2026-03-11"))
        let checker = MarkupChecker(page)
        #expect(checker.problems == [])
        #expect(checker.elements.filter { $0 == "h1" }.count == 1)
        #expect(checker.elements.contains("main"))
        #expect(checker.ids.contains("stories"))
        #expect(!checker.elements.contains("script"))
    }

    @Test func `an empty day's page and the archive's are well-formed`() {
        let empty = DigestBuilder(timezone: "UTC").digest(
            date: "2026-03-12", articles: [], recordsSHA256: "00", publishedAt: "2026-03-13T06:00:00Z")
        #expect(MarkupChecker(DayPage().html(of: empty)).problems == [])
        #expect(MarkupChecker(ArchivePage().html(title: "Day & book", days: [])).problems == [])
        let days = [ArchiveDay(DigestRenderingTests.digest), ArchiveDay(empty)]
        #expect(MarkupChecker(ArchivePage().html(title: "Day & book", days: days)).problems == [])
    }

    @Test func `the policies admit the pages' own style and script and nothing else`() {
        let day = DayPage().html(of: DigestRenderingTests.digest)
        let style = Self.hash(of: Self.content(of: "style", in: day))
        #expect(day.contains("default-src 'none'; style-src 'sha256-\(style)'; base-uri 'none'; form-action 'none'\""))
        let archive = ArchivePage().html(title: "D", days: [ArchiveDay(DigestRenderingTests.digest)])
        let script = Self.hash(of: Self.content(of: "script", in: archive))
        #expect(archive.contains("default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)';"))
    }

    /// What stands in the last element of a name without attributes.
    private static func content(of element: String, in page: String) -> String {
        let after = page.components(separatedBy: "<\(element)>").last ?? ""
        return after.components(separatedBy: "</\(element)>").first ?? ""
    }

    private static func hash(of text: String) -> String {
        Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }

    @Test func `a quotation carries its language`() {
        let page = DayPage().html(of: DigestRenderingTests.digest)
        #expect(page.contains("<blockquote lang=\"zh\" dir=\"auto\">"))
        #expect(MarkupText.languageAttributes("ar-EG") == " lang=\"ar-EG\" dir=\"rtl\"")
        #expect(MarkupText.languageAttributes("en\" onclick=\"x") == " dir=\"auto\"")
    }

    @Test func `no source or name stands beside other text without isolation`() {
        let page = DayPage().html(of: DigestRenderingTests.digest)
        for part in page.split(separator: "<cite>").dropFirst() {
            #expect(part.hasPrefix("<bdi>") || part.hasPrefix("<a href"), "\(part.prefix(80))")
        }
        for part in page.split(separator: "<a href=\"http").dropFirst() {
            let text = part.drop { $0 != ">" }.dropFirst()
            #expect(text.hasPrefix("<bdi>") || text.hasPrefix("Fire destroys"), "\(part.prefix(120))")
        }
    }

    @Test func `a sentence without an address does not take that of what stands around it`() {
        var story = SampleDay.digest.stories[0]
        story.articles[1].url = nil
        var digest = SampleDay.digest
        digest.stories = [story]
        let page = DayPage().html(of: digest)
        #expect(page.contains("also in 2: <bdi>coast.example</bdi>, <a href=\"https://hill.example/3\">"))
    }

    @Test func `a continuing story says since when, and what is new of it first`() throws {
        let digest = SampleDay.continuing
        let page = DayPage().html(
            of: digest, in: DaySurroundings(since: [digest.stories[0].id: "2026-03-08"]))
        #expect(page.contains("continuing since 8 March 2026"))
        let new = try #require(page.range(of: "New today"))
        let far = try #require(page.range(of: "The story so far"))
        let sentence = try #require(page.range(of: SampleDay.newSentence))
        #expect(new.lowerBound < sentence.lowerBound && sentence.lowerBound < far.lowerBound)
        #expect(page.components(separatedBy: ">" + SampleDay.newSentence + "<").count == 2)
        for text in [digest.text, digest.markdown] { #expect(text.contains("New today")) }
    }

    @Test func `copies are folded under their article with their share`() throws {
        let page = DayPage().html(of: SampleDay.digest)
        let details = try #require(page.range(of: "<details>"))
        let end = try #require(page.range(of: "</details>"))
        let folded = page[details.lowerBound..<end.lowerBound]
        #expect(folded.contains("<summary>1 copy</summary>"))
        #expect(folded.contains("wire.example") && folded.contains("87\u{A0}% the same"))
        #expect(SampleDay.digest.text.contains("= Ferry strikes bridge at Marlow Quay -- wire.example"))
    }

    @Test func `who says what is a table of sources and claims`() throws {
        let page = DayPage().html(of: SampleDay.digest)
        let table = try #require(page.components(separatedBy: "<table class=\"matrix\">").dropFirst().first)
        let rows = try #require(table.components(separatedBy: "</table>").first).components(separatedBy: "<tr>")
        let harbour = try #require(rows.first { $0.contains("harbour.example") })
        #expect(harbour.components(separatedBy: "class=\"dot\"").count - 1 == 2)
        #expect(MarkupChecker(page).problems == [])
    }

    @Test func `articles per day and a story's dates are pictures that say in words what they show`() {
        let recent = (1...10).map { DaySurroundings.DayCount(date: "2026-03-0\($0 % 10)", articles: $0) }
        let page = DayPage().html(of: SampleDay.digest, in: DaySurroundings(recent: recent))
        #expect(page.contains("role=\"img\" aria-label=\"Articles per day from 11 February 2026 to 10 March 2026"))
        #expect(page.contains("role=\"img\" aria-label=\"3 dates between 1998 and 2026\""))
    }

    @Test func `the archive is latest first whatever the order given`() throws {
        let days = ["2026-03-10", "2026-04-02", "2026-03-11"].map { date in
            ArchiveDay(
                date: date, publishedAt: date + "T06:00:00Z",
                counts: Digest.Counts(articles: 1, stories: 1, sites: 1, words: 9, copies: 0), headlines: [])
        }
        let page = ArchivePage().html(title: "Daybook", days: days)
        #expect(page == ArchivePage().html(title: "Daybook", days: days.reversed()))
        let april = try #require(page.range(of: "2026-04-02/index.html"))
        let march = try #require(page.range(of: "2026-03-10/index.html"))
        #expect(april.lowerBound < march.lowerBound)
    }
}
