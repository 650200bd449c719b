import ArticleExtraction
import Testing

@testable import Stories

@Suite("stories")
struct StoryBuilderTests {
    let stories = StoryBuilder().stories(from: InventedNews.all)

    private func story(with id: String) throws -> Story {
        try #require(stories.first { $0.articles.contains { $0.id == id } })
    }

    @Test func `articles about one event are one story and the others are not in it`() throws {
        #expect(try story(with: "b1").articles.map(\.id).sorted() == ["b1", "b2", "b3", "b4"])
        #expect(try story(with: "e1").articles.map(\.id).sorted() == ["e1", "e2"])
        #expect(try story(with: "g1").articles.map(\.id) == ["g1"])
    }

    @Test func `every article is in exactly one story`() {
        #expect(stories.flatMap { $0.articles.map(\.id) }.sorted() == InventedNews.all.map(\.id).sorted())
    }

    @Test func `a truncated reprint is a copy of the earlier article, with its share`() throws {
        let copy = try #require(try story(with: "b4").articles.first { $0.id == "b4" })
        #expect(copy.role == .copy)
        #expect(copy.copyOf == "b1")
        #expect(try #require(copy.shared) > 0.6)
        #expect(try story(with: "b1").articles.filter { $0.role == .copy }.count == 1)
    }

    @Test func `a story is named after the smallest id of its reports`() throws {
        #expect(try story(with: "b3").id == "b1")
    }

    @Test func `every summary sentence stands word for word in the block it names`() throws {
        var texts: [String: [Block]] = [:]
        for article in InventedNews.all { texts[article.id] = article.blocks }
        for sentence in stories.flatMap(\.summary) {
            let index = try #require(sentence.block)
            let block = try #require(texts[sentence.article]?[index])
            guard case .paragraph(let paragraph) = block else {
                Issue.record("not a paragraph")
                continue
            }
            #expect(paragraph.text.contains(sentence.text))
        }
    }

    @Test func `a summary has three sentences from three sources where there are three, and none from a copy`() throws {
        let summary = try story(with: "b1").summary
        #expect((3...6).contains(summary.count))
        #expect(Set(summary.map(\.article)) == ["b1", "b2", "b3"])
    }

    @Test(arguments: 0..<6) func `the order of the input changes nothing`(turn: Int) {
        var articles = InventedNews.all
        articles.rotate(by: turn)
        if turn % 2 == 1 { articles.reverse() }
        #expect(StoryBuilder().stories(from: articles) == stories)
    }

    @Test func `single takes all articles as one story`() {
        let single = StoryBuilder().stories(from: InventedNews.all, single: true)
        #expect(single.count == 1)
        #expect(single[0].articles.count == InventedNews.all.count)
    }

    @Test func `an article given twice is one source, whichever comes first`() throws {
        var other = InventedNews.bridge[0]
        other.title = "A bridge"
        other.site = "another.example"
        let articles = InventedNews.bridge + [InventedNews.bridge[0], other]
        let one = StoryBuilder().stories(from: articles)
        #expect(one == StoryBuilder().stories(from: articles.reversed()))
        #expect(one[0].sources == 3)
        #expect(one[0].articles.map(\.id).sorted() == ["b1", "b2", "b3"])
        #expect(one[0].articles.first { $0.id == "b1" }?.title == "A bridge")
    }

    @Test(arguments: [
        ("2026-03-11", true), ("2026-03-11T08:00:00Z", true), ("2026-03-11T08:00", true),
        ("2026-03-11T08:00:00.25+01:00", true), ("2026-03-11 08:00:60-05:30", true), ("9999999-99-99T", false),
        ("2026-02-30", false), ("2026-03-11T", false), ("2026-03-11T24:00:00Z", false),
        ("2026-03-11T08:00:00.Z", false),
        ("2026-03-11T08:00:00+0100", false), ("2026-03-11 and more", false), ("", false), ("2026-03-11T08:00Zx", false),
    ])
    func `a publication date is listed where it is one`(published: String, isDate: Bool) {
        let article = InventedNews.article("x", "A title", ["Some text."], published: published)
        #expect(StoryBuilder().stories(from: [article])[0].articles[0].published == (isDate ? published : nil))
    }

    @Test func `no articles are no stories`() {
        #expect(StoryBuilder().stories(from: []).isEmpty)
    }

    @Test func `an article without any text still has a story with a headline`() {
        let stories = StoryBuilder().stories(from: [StoryArticle(id: "x", title: nil, blocks: [])])
        #expect(stories.map(\.headline.text) == ["x"])
    }
}

extension Array {
    fileprivate mutating func rotate(by count: Int) {
        self = Array(self[count...] + self[..<count])
    }
}
