import ArticleExtraction
import Testing

@testable import Stories

/// Stories that go on over days.
@Suite("stories over days")
struct StoryDaysTests {
    private static func article(
        _ id: String, _ title: String, _ paragraphs: [String], url: String? = nil, day: String
    ) -> StoryArticle {
        var article = InventedNews.article(id, title, paragraphs, site: "\(id).example", published: day)
        article.url = url
        return article
    }

    /// The day after: the fate of the ferry, and what the day before had said already.
    private static let nextDay: [StoryArticle] = [
        article(
            "a1", "Marlow ferry Saint Odile towed away after bridge crash",
            [
                "Two tugs towed the ferry Saint Odile away from the swing bridge at Marlow Quay on Thursday.",
                "The ferry drifted into the northern pier on Tuesday evening after it had lost steering, injuring 12 people.",
                "Investigators from the Maritime Safety Bureau found a broken hydraulic hose below the ferry's bridge deck.",
                "Harbour master Ines Caldwell said repairs to the pier would cost 4 million crowns.",
            ], day: "2026-03-12")
    ]

    private typealias Fold = (stories: [[Story]], ledger: StoryLedger)

    private static func folded(_ days: [(day: String, articles: [StoryArticle])]) -> Fold {
        var ledger = StoryLedger()
        var told: [[Story]] = []
        for (day, articles) in days {
            let (stories, next) = StoryBuilder().stories(from: articles, on: day, after: ledger)
            told.append(stories)
            ledger = next
        }
        return (told, ledger)
    }

    private static let firstDay = (day: "2026-03-11", articles: InventedNews.all)

    @Test func `a story that goes on keeps its id, though the later article has a smaller one`() throws {
        let days = Self.folded([Self.firstDay, ("2026-03-12", Self.nextDay)])
        let story = try #require(days.stories[1].first)
        #expect(days.stories[1].count == 1)
        #expect(story.id == "b1")
        #expect(story.status == .continuing)
        #expect(days.stories[0].allSatisfy { $0.status == .new && $0.new.isEmpty })
    }

    @Test func `only the day's articles are listed`() throws {
        let days = Self.folded([Self.firstDay, ("2026-03-12", Self.nextDay)])
        #expect(days.stories[1].flatMap { $0.articles.map(\.id) } == ["a1"])
    }

    @Test func `new is what the days before did not say`() throws {
        let days = Self.folded([Self.firstDay, ("2026-03-12", Self.nextDay)])
        let new = try #require(days.stories[1].first).new.map(\.text)
        #expect(new.contains { $0.contains("broken hydraulic hose") })
        #expect(new.contains { $0.contains("4 million crowns") })
        #expect(!new.contains { $0.contains("lost steering") })
    }

    @Test func `a charge and its denial are new, though most of their words were said`() throws {
        var day = Self.nextDay
        day[0].blocks.append(
            .paragraph(
                "Allegations, denied by the Port Authority of Marlow, that the ferry Saint Odile had lost steering on Tuesday evening for want of oil are before the bureau."
            ))
        let days = Self.folded([Self.firstDay, ("2026-03-12", day)])
        let story = try #require(days.stories[1].first)
        #expect(story.disagreements.contains { $0.severity == .disputed })
        #expect(story.new.contains { $0.text.contains("denied by the Port Authority") })
        #expect(story.new.count(where: { $0.text.contains("denied") }) == 1)
    }

    @Test func `a day that says nothing new has nothing new`() throws {
        let repeated = Self.article(
            "a2", "Ferry hit swing bridge at Marlow Quay",
            [
                "The ferry Saint Odile lost steering and drifted into the northern pier of the swing bridge at Marlow Quay on Tuesday evening, injuring 12 people, the Port Authority of Marlow said.",
                "The ferry from Tarn Island had 140 passengers on board.",
            ], day: "2026-03-12")
        let days = Self.folded([Self.firstDay, ("2026-03-12", [repeated])])
        #expect(days.stories[1].map(\.id) == ["b1"])
        #expect(days.stories[1][0].new.isEmpty)
    }

    @Test func `a copy of an earlier day's article is a copy of it, with its share, and nothing new`() throws {
        var copy = InventedNews.bridge[0]
        copy.id = "a3"
        copy.site = "late.example"
        let days = Self.folded([Self.firstDay, ("2026-03-13", [copy])])
        let story = try #require(days.stories[1].first)
        #expect(story.id == "b1")
        #expect(story.articles.map(\.role) == [.copy])
        #expect(story.articles[0].copyOf == "b1")
        #expect(try #require(story.articles[0].shared) > 0.9)
        #expect(story.new.isEmpty)
    }

    @Test func `a changed text at the same address is a revision, and what was added is new`() throws {
        var first = InventedNews.bridge[0]
        first.url = "https://marlowpost.example/ferry"
        var later = first
        later.id = "a4"
        later.url = "https://marlowpost.example/ferry#update"
        later.blocks.append(
            .paragraph(RichText("The captain, Hugo Lenz, was suspended on Thursday, the shipping line said.")))
        let days = Self.folded([("2026-03-11", [first]), ("2026-03-12", [later])])
        let story = try #require(days.stories[1].first)
        #expect(story.id == "b1")
        #expect(story.articles[0].role == .report)
        #expect(story.articles[0].revisionOf == "b1")
        #expect(story.new.map(\.text) == ["The captain, Hugo Lenz, was suspended on Thursday, the shipping line said."])
    }

    @Test func `another page at the address of an earlier one is no revision`() throws {
        var first = InventedNews.bridge[0]
        var later = InventedNews.election[0]
        first.url = "https://daily.example/"
        later.url = first.url
        let days = Self.folded([("2026-03-11", [first]), ("2026-03-12", [later])])
        #expect(days.stories[1][0].articles[0].revisionOf == nil)
        #expect(days.stories[1][0].status == .new)
    }

    @Test func `another event is a new story`() {
        let days = Self.folded([("2026-03-11", InventedNews.bridge), ("2026-03-12", InventedNews.election)])
        #expect(days.stories[1].map(\.status) == [.new])
        #expect(days.stories[1].map(\.id) == ["e1"])
    }

    /// An article on the ferry that comes on a later day.
    private static func later(_ day: String, _ article: StoryArticle = nextDay[0]) -> Fold {
        var article = article
        article.published = day
        return folded([firstDay, (day, [article])])
    }

    @Test(arguments: ["2026-03-15", "2026-04-15", "2027-03-15"])
    func `a silent story goes on, and a closed one is opened again by what is much like it`(day: String) throws {
        let story = try #require(Self.later(day).stories[1].first)
        #expect(story.id == "b1" && story.status == .continuing)
        // What was said before the silence is not new.
        #expect(story.new.contains { $0.text.hasPrefix("Investigators from") })
        #expect(!story.new.contains { $0.text.hasPrefix("The ferry drifted") })
    }

    @Test func `what would still go on with a silent story is too little to open a closed one`() {
        let article = Self.article(
            "a1", "Owner of the Saint Odile sells two ferries",
            [
                "The company that owns the ferry Saint Odile said on Sunday it would sell two of its older ships.",
                "The Saint Odile, which hit the swing bridge at Marlow Quay, is to sail to Tarn Island again in spring.",
                "Marlow council welcomed the plan, which brings 30 new jobs to the harbour's workshops.",
            ], day: "")
        #expect(Self.later("2026-03-13", article).stories[1].map(\.id) == ["b1"])
        #expect(Self.later("2026-04-15", article).stories[1].map(\.id) == ["a1"])
    }

    @Test func `of a closed story less is kept, and after more than a year nothing`() {
        var builder = StoryBuilder()
        builder.ledgerWeights.closedSentences = 2
        builder.ledgerWeights.closedMembers = 1
        let open = builder.stories(from: InventedNews.bridge, on: "2026-03-11", after: StoryLedger()).ledger
        let closed = builder.stories(from: [], on: "2026-04-15", after: open).ledger
        #expect(closed.stories.map(\.id) == open.stories.map(\.id))
        #expect(closed.stories.map(\.said.count) == [2] && closed.stories.map(\.recent.count) == [1])
        #expect(closed.stories[0].centroid == open.stories[0].centroid)
        #expect(Self.folded([Self.firstDay, ("2027-04-16", [])]).ledger == StoryLedger())
    }

    @Test(arguments: 0..<5) func `the order of arrival within the days changes nothing`(turn: Int) {
        var days = [Self.firstDay, (day: "2026-03-12", articles: Self.nextDay + [InventedNews.election[1]])]
        let expected = Self.folded(days)
        for index in days.indices {
            let count = days[index].articles.count
            days[index].articles = Array(
                days[index].articles[(turn % count)...] + days[index].articles[..<(turn % count)])
            if turn % 2 == 1 { days[index].articles.reverse() }
        }
        let shuffled = Self.folded(days)
        #expect(shuffled.stories == expected.stories)
        #expect(shuffled.ledger.bytes == expected.ledger.bytes)
    }

    @Test func `a ledger read again is the same`() throws {
        let ledger = Self.folded([Self.firstDay, ("2026-03-12", Self.nextDay)]).ledger
        #expect(ledger.count == 3)
        #expect(try #require(StoryLedger(bytes: ledger.bytes)) == ledger)
    }

    @Test func `a damaged or shortened ledger is refused`() {
        let bytes = Self.folded([Self.firstDay]).ledger.bytes
        for end in stride(from: 0, to: bytes.count, by: 37) { #expect(StoryLedger(bytes: Array(bytes[..<end])) == nil) }
        for place in stride(from: 0, to: bytes.count, by: 41) {
            var damaged = bytes
            damaged[place] ^= 0x55
            #expect(StoryLedger(bytes: damaged) == nil)
        }
    }

    @Test func `a ledger stays small, however many stories there are`() {
        var ledger = StoryLedger()
        var builder = StoryBuilder()
        builder.ledgerWeights.bytes = 20_000
        for day in 1...5 {
            let articles = (0..<40).map { number in
                let words = (0..<60).map { "w\((number * 60 + $0) * 7 + day * 100_003)" }.joined(separator: " ")
                return Self.article("d\(day)n\(number)", "Item \(number)", [words + "."], day: "2026-03-0\(day)")
            }
            ledger = builder.stories(from: articles, on: "2026-03-0\(day)", after: ledger).ledger
        }
        #expect(ledger.count > 3)
        #expect(ledger.bytes.count < 20_000)
        // The longest silent went first.
        #expect(ledger.stories.allSatisfy { $0.id.hasPrefix("d5") })
    }
}
