import ArticleExtraction
import Testing

@testable import Stories

@Suite("bounded quotations")
struct BoundedTextTests {
    /// One sentence of names, figures and dates as long as asked, in scalars at least.
    private static func sentence(of scalars: Int) -> String {
        var text = "On March 10, 2026, 12 ferries of Marlow Quay struck the bridge"
        while text.unicodeScalars.count < scalars { text += " and the Port Authority of Marlow counted 17 people" }
        return text + "."
    }

    private static func scalars(_ text: String) -> Int { text.unicodeScalars.count }

    private static func texts(of story: Story) -> [String] {
        let quoted = story.summary + story.new + (story.event?.evidence ?? [])
        let sides = story.disagreements.flatMap(\.values)
        return quoted.map(\.text) + story.agreements.map(\.text) + story.timeline.map(\.text)
            + sides.flatMap(\.evidence).map(\.text) + sides.map(\.value)
    }

    @Test(arguments: [481, 100_000]) func `a sentence beyond the limit is quoted nowhere`(length: Int) {
        let long = Self.sentence(of: length)
        let articles = InventedNews.bridge.map { article in
            var article = article
            article.blocks.insert(.paragraph(RichText(long)), at: 0)
            return article
        }
        let story = StoryBuilder().stories(from: articles, single: true)[0]
        #expect(!story.summary.isEmpty)
        #expect(Self.texts(of: story).allSatisfy { Self.scalars($0) <= StoryLimits.quotation })
        #expect(story.entities.allSatisfy { $0.name.utf8.count <= StoryLimits.name })
    }

    @Test func `a sentence within the limit is quoted whole`() {
        let sentence = "The Port Authority of Marlow closed the quay after a ferry had struck the swing bridge."
        let story = StoryBuilder().stories(from: [InventedNews.article("x", nil, [sentence])])[0]
        #expect(story.summary.map(\.text) == [sentence])
    }

    @Test func `a title beyond the limit gives way to the next best`() {
        var articles = InventedNews.bridge
        articles[0].title = Self.sentence(of: StoryLimits.title)
        let story = StoryBuilder().stories(from: articles, single: true)[0]
        #expect(articles[1...].compactMap(\.title).contains(story.headline.text))
    }

    @Test func `where every title is too long a sentence stands in`() {
        let sentence = "The Port Authority of Marlow closed the quay after a ferry had struck the swing bridge."
        let title = String(repeating: "a", count: 5_000)
        let article = InventedNews.article("x", title, [title, sentence])
        #expect(StoryBuilder().stories(from: [article])[0].headline.text == sentence)
    }

    @Test(arguments: [true, false]) func `where nothing is short enough the id is the headline`(isDerived: Bool) {
        let line = String(repeating: "word ", count: 50_000)
        let article = StoryArticle(
            id: "x", title: line, titleIsDerived: isDerived, blocks: [.paragraph(RichText(line))])
        let story = StoryBuilder().stories(from: [article])[0]
        #expect(story.headline.text == "x")
        #expect(story.summary.isEmpty)
    }

    @Test func `a run of capitals is no name and spellings of one name are few`() {
        let run = (0..<200).map { "Zq\($0 % 7)a" }.joined(separator: " ")
        let spellings = (0..<64).map { number in
            String(
                "marlow".enumerated().map {
                    number >> $0.offset & 1 == 1 ? Character($0.element.uppercased()) : $0.element
                })
        }
        let text = spellings.map { "They went to \($0) and to \(run)." }
        let story = StoryBuilder().stories(from: [InventedNews.article("x", nil, text)])[0]
        #expect(story.entities.allSatisfy { $0.name.utf8.count <= StoryLimits.name })
        #expect(story.entities.allSatisfy { $0.aliases.count <= StoryLimits.aliases })
    }
}
