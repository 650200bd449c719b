import ArticleExtraction
import Testing

@testable import Stories

/// Versions of one article that came on one day, and what changed between them.
@Suite("versions of articles") struct ArticleVersionTests {
    private static let address = "https://marlowpost.example/ferry"
    private static let suspended = "The captain, Hugo Lenz, was suspended on Thursday, the shipping line said."

    /// An article as it was at different times: the earlier one has more injured, the later one the captain's fate.
    private static let versions: [StoryArticle] = {
        var first = InventedNews.bridge[0]
        (first.id, first.url, first.modified) = ("z1", address, "2026-03-11T09:00:00+01:00")
        first.blocks.insert(.paragraph(RichText("It is not known how many passengers were hurt.")), at: 1)
        var later = InventedNews.bridge[0]
        (later.id, later.url, later.modified) = ("a1", address + "#top", "2026-03-11T08:30:00Z")
        later.blocks.append(.paragraph(RichText(suspended)))
        return [first, later]
    }()

    private func story(_ articles: [StoryArticle]) throws -> Story {
        let stories = StoryBuilder().stories(from: articles)
        #expect(stories.count == 1)
        return try #require(stories.first)
    }

    @Test(arguments: [false, true])
    func `the latest version stands for all, whichever came first`(isReversed: Bool) throws {
        let articles = Self.versions + InventedNews.bridge[1...]
        let story = try story(isReversed ? articles.reversed() : articles)
        #expect(story.sources == 3)
        let (later, earlier) = try (
            #require(story.articles.first { $0.id == "a1" }), #require(story.articles.first { $0.id == "z1" })
        )
        #expect(later.role == .report && later.revisionOf == "z1")
        #expect(earlier.role == .copy && earlier.copyOf == "a1" && earlier.revisionOf == nil)
        #expect(try #require(earlier.shared) > 0.8)
        #expect(!story.summary.contains { $0.article == "z1" })
    }

    @Test func `where the times do not tell, versions are copies as any others are`() throws {
        let articles = Self.versions.map { article in
            var article = article
            article.modified = nil
            return article
        }
        let story = try story(articles)
        #expect(story.articles.allSatisfy { $0.revisionOf == nil })
        #expect(story.articles.filter { $0.role == .copy }.count == 1)
    }

    @Test func `three versions are told under the last, which names the one before`() throws {
        var middle = Self.versions[0]
        (middle.id, middle.modified) = ("m1", "2026-03-11T08:10:00Z")
        middle.blocks.append(.paragraph(RichText("Divers looked at the pier.")))
        let story = try story(Self.versions + [middle])
        #expect(story.articles.map(\.id) == ["a1", "m1", "z1"])
        #expect(story.articles[0].revisionOf == "m1")
        #expect(story.articles.dropFirst().allSatisfy { $0.role == .copy && $0.copyOf == "a1" })
    }

    @Test func `another article at the same address is no version`() {
        var other = InventedNews.election[0]
        (other.url, other.modified) = (Self.address, "2026-03-12T08:00:00Z")
        let stories = StoryBuilder().stories(from: [Self.versions[0], other])
        #expect(stories.count == 2)
        #expect(stories.flatMap(\.articles).allSatisfy { $0.revisionOf == nil && $0.role == .report })
    }

    @Test func `a version that is an agency's text is a copy of that`() throws {
        var agency = InventedNews.bridge[0]
        (agency.id, agency.site, agency.url) = ("w1", "wire.example", "https://wire.example/1")
        agency.published = "2026-03-10"
        let story = try story(Self.versions + [agency])
        #expect(story.articles.first?.id == "w1")
        #expect(story.articles.dropFirst().allSatisfy { $0.role == .copy && $0.copyOf == "w1" })
    }

    @Test func `a change is the sentences that one version has and the other has not`() {
        var reader = TextChangeReader()
        let change = reader.change(from: Self.versions[0], to: Self.versions[1])
        #expect(change.added.map(\.text) == [Self.suspended])
        #expect(change.added.map(\.block) == [4] && change.added.map(\.article) == ["a1"])
        #expect(change.removed.map(\.text) == ["It is not known how many passengers were hurt."])
        #expect(change.removed.map(\.block) == [1] && change.removed.map(\.article) == ["z1"])
        #expect(reader.change(from: Self.versions[0], to: Self.versions[0]) == TextChange(added: [], removed: []))
    }

    @Test(arguments: [
        ("2026-03-11T09:00:00+01:00", "2026-03-11T08:00:00Z"), ("2026-03-11T00:30-02:30", "2026-03-11T03:00:00.25Z"),
        ("2026-03-11", "2026-03-11T00:00"),
    ])
    func `times of any zone and precision are compared`(left: String, right: String) {
        #expect(PublicationDate.seconds(of: left) == PublicationDate.seconds(of: right))
        #expect(PublicationDate.seconds(of: left) != nil)
        #expect(PublicationDate.seconds(of: left + "x") == nil)
    }
}
