import Testing

@testable import Stories

@Suite("background")
struct BackgroundTests {
    private static let reports = [
        InventedNews.article(
            "r1", "Strike closes the Tarn ferry terminal",
            [
                "A strike closed the Tarn ferry terminal on Monday, the union of ferry workers said.",
                "Its members want 6 percent more pay from the Tarn ferry company.",
            ], published: "2026-03-10"),
        InventedNews.article(
            "r2", "Ferry workers strike on Tarn Island",
            [
                "No ferry left Tarn Island on Monday as terminal workers went on strike for higher pay.",
                "The company, which runs 4 ferries, called the strike unlawful.",
            ], published: "2026-03-10"),
        InventedNews.article(
            "r3", "Tarn cut off by ferry strike",
            [
                "Tarn Island was cut off on Monday when a strike stopped every ferry at the terminal.",
                "Shops expect to run out of milk within 3 days, traders said.",
            ], published: "2026-03-10"),
    ]

    @Test func `an undated explainer that lacks the event's word is background and is never quoted`() throws {
        let explainer = InventedNews.article(
            "x", nil,
            [
                "The Tarn ferry company has long been the only employer at the Tarn terminal, and ferry workers depend on it.",
                "Ferry workers at the Tarn terminal live on the island, where the ferry company owns most of the houses.",
            ])
        let story = StoryBuilder().stories(from: Self.reports + [explainer], single: true)[0]
        #expect(story.articles.first { $0.id == "x" }?.role == .background)
        #expect(!story.summary.contains { $0.article == "x" })
    }

    @Test func `an undated report that names the event is a report`() {
        let report = InventedNews.article(
            "x", nil, ["Ferry workers at the Tarn terminal went on strike and the ferry company closed its gates."])
        let story = StoryBuilder().stories(from: Self.reports + [report], single: true)[0]
        #expect(story.articles.first { $0.id == "x" }?.role == .report)
    }
}
