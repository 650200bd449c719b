import ArticleExtraction
import Stories
import Testing

@testable import Digest

@Suite("renderings")
struct DigestRenderingTests {
    static let hostile =
        "<script>alert(\"1\")</script> & 'co' \"\u{301}onload=x \u{202E}*b* [c](javascript:d) \u{1B}[31m"

    static let digest: Digest = {
        let articles = [
            StoryArticle(
                id: "a1", title: hostile,
                blocks: [
                    .paragraph(
                        "The mill at <b>Orrin</b> burned down on Monday & nobody was hurt, the fire brigade of Orrin said."
                    )
                ],
                url: "javascript:alert(1)", site: "one.example", language: "en", published: "2026-03-10"),
            StoryArticle(
                id: "a2", title: "Fire destroys the mill at Orrin",
                blocks: [
                    .paragraph(
                        "Fire destroyed the old mill at Orrin on Monday, and the fire brigade said nobody was hurt.")
                ],
                url: "https://two.example/mill?a=1&b=\"2\"", site: "two.example", language: "en",
                published: "2026-03-10"),
            StoryArticle(
                id: "a3", title: "东京发生了一件很长很长很长的事情东京发生了一件很长很长很长的事情东京发生了一件很长很长很长的事情东京发生",
                blocks: [.paragraph("今天在这座城市里发生了一件谁也没有想到的事情。")], language: "zh", published: "2026-03-10"),
        ]
        return DigestBuilder(title: "Day & book", timezone: "Europe/Paris").digest(
            date: "2026-03-10", articles: articles,
            rejected: [
                Digest.RejectedFile(name: "<b>.bin", stage: "extract", reason: "not text: binary data at byte 3")
            ],
            recordsSHA256: "00ff", publishedAt: "2026-03-11T06:00:00+01:00")
    }()

    @Test func `no line of the text is wider than 80 columns and none has a control character`() {
        for line in Self.digest.text.split(separator: "\n") {
            #expect(DisplayWidth.columns(String(line)) <= 80, "\(line)")
            #expect(!line.unicodeScalars.contains { TextWrapping.isUnprintable($0) })
        }
    }

    @Test func `a hostile title is text on the page`() {
        let html = DayPage().html(of: Self.digest)
        #expect(!html.contains("<script"))
        #expect(!html.contains("javascript:alert"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(!html.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `a side that stands in the other side's sentence says so`() {
        var day = SampleDay.digest
        let both = day.stories[0].disagreements[0].values[0].evidence
        for rendering in [day.text, day.markdown, DayPage().html(of: day)] {
            #expect(!rendering.contains("in the same sentence"))
        }
        day.stories[0].disagreements[0].values[1].evidence = both
        #expect(day.text.contains("* 3 cars\n       in the same sentence\n"), "\(day.text)")
        #expect(day.markdown.contains("- 3 cars\n  - in the same sentence\n"), "\(day.markdown)")
        #expect(DayPage().html(of: day).contains("<p>in the same sentence</p>"))
    }

    @Test func `a quotation mark with a combining mark is escaped too`() {
        #expect(MarkupText.escaped("\"\u{301}") == "&quot;\u{301}")
    }

    @Test func `an empty day says so in every form`() {
        let empty = DigestBuilder(timezone: "UTC").digest(
            date: "2026-03-12", articles: [], recordsSHA256: "00", publishedAt: "2026-03-13T06:00:00Z")
        #expect(empty.text.contains(Wording.emptyDay))
        #expect(empty.markdown.contains(Wording.emptyDay))
        #expect(DayPage().html(of: empty).contains(Wording.emptyDay))
    }
}
