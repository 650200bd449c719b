import ArticleExtraction
import Testing

@testable import Stories

@Suite("summary")
struct SummaryTests {
    private func summary(_ articles: [[String]]) -> [String] {
        let input = articles.enumerated().map { index, sentences in
            InventedNews.article("a\(index)", nil, sentences, site: "site\(index).example")
        }
        return StoryBuilder().stories(from: input, single: true)[0].summary.map(\.text)
    }

    private let reports = [
        ["The weir at Orrin gave way on Tuesday and flooded the lower streets of the town, the council said."],
        ["Engineers closed the sluice above Orrin after water from the broken weir reached the market hall."],
    ]

    @Test(arguments: [
        "It’s the third time that the weir at Orrin has flooded the lower streets of the town.",
        "They’ll rebuild the weir at Orrin and drain the lower streets of the town this year.",
        "In another blow to the town, the weir at Orrin flooded the lower streets of the market.",
    ])
    func `a sentence that leans on another one is not quoted`(leaning: String) {
        let found = summary(reports + [[leaning]])
        #expect(!found.isEmpty)
        #expect(!found.contains(leaning))
    }

    @Test func `a sentence that was cut off before its stop is not quoted`() {
        let cut = "The council of Orrin hit a new low on Tuesday with the broken weir and the flooded streets of ."
        let found = summary(reports + [[cut]])
        #expect(!found.isEmpty)
        #expect(!found.contains(cut))
    }

    @Test func `who speaks to the reader comes after who reports`() throws {
        let opinion = "We’ve told the council of Orrin that the weir and the lower streets of the town would flood."
        let found = summary([[opinion], reports[0], reports[1]])
        let place = found.firstIndex(of: opinion) ?? found.count
        #expect(place > (found.firstIndex(of: reports[0][0]) ?? Int.max))
    }

    @Test func `three sources are heard where there are three`() {
        let input = (reports + [["Farmers below Orrin moved four hundred sheep to the hills before the river rose."]])
            .enumerated().map { InventedNews.article("a\($0.offset)", nil, $0.element, site: "s\($0.offset).example") }
        let story = StoryBuilder().stories(from: input, single: true)[0]
        #expect(Set(story.summary.map(\.article)) == ["a0", "a1", "a2"])
    }
}
