import Crypto
import Foundation
import Testing

@testable import Digest

@Suite("pages")
struct PageTests {
    @Test func `the day's page is well-formed, with a hostile title too`() {
        let page = DayPage().html(
            of: DigestRenderingTests.digest,
            links: ["a2": ArticleLinks(record: "../../articles/a \"b\".json", original: "../../originals/x.zst")],
            previous: "2026-03-09", next: "2026-03-11")
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

    @Test func `the policy admits the page's own style and nothing else`() {
        let hash = Data(SHA256.hash(data: Data(PageStyle.css.utf8))).base64EncodedString()
        #expect(PageStyle.sha256 == hash)
        #expect(
            DayPage().html(of: DigestRenderingTests.digest).contains("default-src 'none'; style-src 'sha256-\(hash)'"))
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

    @Test func `a template that does not parse is refused with its line`() {
        #expect(throws: DigestError.self) { try DayPage(template: "<p>\n{{#stories}}</p>") }
    }

    @Test func `an operator's template gets escaped values`() throws {
        let page = try DayPage(template: "{{#stories}}{{{headline}}}|{{/stories}}").html(
            of: DigestRenderingTests.digest)
        #expect(!page.contains("<script"))
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
