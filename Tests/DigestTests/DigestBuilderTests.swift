import ArticleExtraction
import Foundation
import Stories
import Testing

@testable import Digest

@Suite("a day's digest")
struct DigestBuilderTests {
    private static let topics: [(title: String, text: String)] = [
        ("Quarry blasting permit refused", "The county refused a blasting permit for the granite quarry above Orrin."),
        (
            "Otters counted along canals",
            "Volunteers counted forty otters along the old canals between Tarn and Hollin."
        ),
        ("Tram zones to be merged", "Castelbruck will merge its three tram zones and charge one fare everywhere."),
        (
            "Violin sells for a record sum",
            "An unknown bidder bought the violin at auction for more than any before it."
        ),
        (
            "Beehives stolen from orchards",
            "Thieves took ninety beehives from orchards near Venn Hill during the frost."
        ),
        ("Tunnel drains glacier lake", "Engineers drained a glacier lake through a new tunnel before the thaw began."),
        (
            "Chess league changes relegation",
            "Only one chess club will be relegated under rules that the league adopted."
        ),
        ("Bakers run short of flour", "Bakeries closed at noon because mills had delivered no flour since the strike."),
    ]

    private static func single(_ index: Int) -> StoryArticle {
        StoryArticle(
            id: "s\(index)", title: topics[index].title, blocks: [.paragraph(RichText(topics[index].text))],
            site: "s\(index).example", language: "en", published: "2026-03-10")
    }

    private func digest(_ articles: [StoryArticle], maximum: Int = 20) -> Digest {
        DigestBuilder(timezone: "UTC", maximumStories: maximum).digest(
            date: "2026-03-10", articles: articles, recordsSHA256: "00", publishedAt: "2026-03-11T06:00:00Z")
    }

    @Test func `a day with one article shows it with its sentence`() {
        let digest = digest([Self.single(0)])
        #expect(digest.stories.count == 1)
        #expect(digest.other.isEmpty)
        #expect(digest.stories[0].summary.count == 1)
    }

    @Test func `on a full day single articles beyond five are one line each`() {
        let digest = digest((0..<8).map { Self.single($0) })
        #expect(digest.stories.count == 5)
        #expect(digest.other.count == 3)
        #expect(digest.counts.articles == 8)
    }

    @Test func `no article is lost beyond the most stories`() {
        let digest = digest((0..<8).map { Self.single($0) }, maximum: 2)
        #expect(digest.stories.count == 2)
        #expect(Set(digest.stories.flatMap { $0.articles.map(\.id) } + digest.other.map(\.id)).count == 8)
    }

    @Test func `the order of articles and rejected files changes no byte of any rendering`() {
        let articles = (0..<8).map { Self.single($0) }
        let rejected = [
            Digest.RejectedFile(name: "b.bin", stage: "extract", reason: "the file is empty"),
            Digest.RejectedFile(name: "a.bin", stage: "extract", reason: "the file is empty"),
        ]
        let builder = DigestBuilder(timezone: "UTC")
        func made(_ articles: [StoryArticle], _ rejected: [Digest.RejectedFile]) -> Digest {
            builder.digest(
                date: "2026-03-10", articles: articles, rejected: rejected, recordsSHA256: "00",
                publishedAt: "2026-03-11T06:00:00Z")
        }
        let (one, two) = (made(articles, rejected), made(articles.reversed(), rejected.reversed()))
        #expect(one.json == two.json)
        #expect(one.text == two.text)
        #expect(one.markdown == two.markdown)
        #expect(DayPage().html(of: one) == DayPage().html(of: two))
    }

    @Test func `digest.json has the keys of the format in their order`() throws {
        let json = digest([Self.single(0)]).json
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "version", "date", "timezone", "title", "generated_from", "published_at", "stories", "other",
                "rejected", "counts",
            ])
        let text = String(decoding: json, as: UTF8.self)
        var last = text.startIndex
        for key in [
            "version", "date", "timezone", "title", "generated_from", "published_at", "stories", "other", "rejected",
            "counts",
        ] {
            let range = try #require(text.range(of: "\n  \"\(key)\":"))
            #expect(range.lowerBound >= last)
            last = range.lowerBound
        }
    }
}
