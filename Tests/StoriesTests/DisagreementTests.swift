import ArticleExtraction
import Testing

@testable import Stories

@Suite("disagreements")
struct DisagreementTests {
    private func disagreements(_ articles: [(String, [String])], published: [String?] = []) -> [Story.Disagreement] {
        let input = articles.enumerated().map { index, article in
            InventedNews.article(
                "a\(index)", article.0, article.1, site: "site\(index).example",
                published: index < published.count ? published[index] : "2026-03-11")
        }
        return StoryBuilder().stories(from: input, single: true)[0].disagreements
    }

    @Test func `two counts of the injured stand side by side with both sentences`() throws {
        let story = try #require(StoryBuilder().stories(from: InventedNews.all).first { $0.id == "b1" })
        let count = try #require(story.disagreements.first { $0.kind == "count" })
        #expect(count.severity == .conflict)
        #expect(count.values.map(\.value) == ["injuring 12 people", "injuring 17 people"])
        #expect(count.values.map(\.articles) == [["b1"], ["b2"]])
        #expect(count.values.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test func `counts at two places are no conflict`() {
        let found = disagreements([
            (
                "Floods hit the Orrin valley",
                ["Floods in Upper Orrin killed 12 people on Tuesday, the Orrin valley council said."]
            ),
            (
                "Orrin valley floods",
                ["Floods in Castelbruck killed 19 people on Tuesday, the Orrin valley council said."]
            ),
        ])
        #expect(found.isEmpty)
    }

    @Test func `a count of some of them is not held against the count of all`() {
        let found = disagreements([
            (
                "Coach overturns near Tarn",
                ["A coach overturned near Tarn on Tuesday and 24 people were injured, police said."]
            ),
            (
                "Coach crash near Tarn",
                ["A coach overturned near Tarn on Tuesday and nine children were injured, police said."]
            ),
        ])
        #expect(found.isEmpty)
    }

    private func quake(_ sentences: [String], published: [String?] = []) -> [Story.Disagreement] {
        disagreements(sentences.map { ("Earthquake shakes Tarn Island", [$0]) }, published: published)
    }

    @Test func `two measures of an earthquake stand side by side`() throws {
        let found = quake([
            "An earthquake with a magnitude of 5.9 shook Tarn Island on Tuesday, the state observatory said.",
            "A magnitude-6.1 earthquake shook Tarn Island on Tuesday, the geological survey said.",
            "The 6.1-magnitude earthquake shook houses on Tarn Island on Tuesday.",
        ])
        try #require(found.count == 1)
        #expect(found[0].kind == "magnitude" && found[0].severity == .conflict)
        #expect(found[0].values.map(\.value) == ["magnitude of 5.9", "magnitude-6.1"])
        #expect(found[0].values.map(\.articles) == [["a0"], ["a1", "a2"]])
    }

    @Test func `one article that sets two measures against each other says so`() throws {
        let found = quake([
            "Tarn's observatory said the earthquake on Tuesday had a magnitude of 5.9, but the geological survey put it at 6.1 on the Richter scale."
        ])
        #expect(found.map { $0.values.map(\.value) } == [["magnitude of 5.9", "6.1 on the Richter"]])
    }

    @Test(arguments: [
        [
            "A magnitude 5.9 earthquake shook Tarn Island on Tuesday.",
            "An earthquake shook Tarn Island on Tuesday; an aftershock of magnitude 4.4 followed.",
        ],
        [
            "A magnitude 5.9 earthquake shook Tarn Island on Tuesday.",
            "An earthquake of at least magnitude 5.5 shook Tarn Island on Tuesday.",
        ],
        [
            "A magnitude 5.9 earthquake shook Tarn Island on Tuesday.",
            "The earthquake on Tarn Island on Tuesday was upgraded to magnitude 6.1, the geological survey said.",
        ],
        [
            "A magnitude 5.9 earthquake shook Tarn Island on Tuesday.",
            "An earthquake shook Tarn Island on Tuesday. In 1998 a magnitude 6.4 earthquake killed 30 people there.",
        ],
        [
            "A magnitude 5.9 earthquake shook Tarn Island on Tuesday.",
            "A telescope saw the earthquake of a star; its brightness is 6.1 times the sun's.",
        ],
    ]) func `other quakes, bounds and revisions are no conflict of measures`(sentences: [String]) {
        #expect(quake(sentences) == [])
    }

    @Test func `measures of other days are not compared`() {
        let sentences = [
            "A magnitude 5.9 earthquake shook Tarn Island.", "A magnitude 6.4 earthquake shook Tarn Island.",
        ]
        #expect(quake(sentences, published: ["2026-03-11", "2026-03-19"]) == [])
        #expect(quake(sentences, published: ["2026-03-11", "2026-03-12"]).count == 1)
    }

    @Test func `at least twelve and fourteen agree`() {
        let found = disagreements([
            (
                "Coach overturns near Tarn",
                ["A coach overturned near Tarn on Tuesday and at least 12 people were injured, police said."]
            ),
            (
                "Coach crash near Tarn",
                ["A coach overturned near Tarn on Tuesday and 14 people were injured, police said."]
            ),
        ])
        #expect(found.isEmpty)
    }

    @Test func `a figure that is the other rounded says the same, a neighbour does not`() throws {
        var reader = ArticleTextReader()
        let text = reader.read(
            InventedNews.article(
                "m", "Orrin council buys the old mill",
                [
                    "The council paid 2.25 million, its clerk says 2.3 million, the miller 2.2 million and some 2.9 million."
                ]))
        let numbers = NumberReader(tables: ClaimTables(lexicon: reader.lexicon))
        let sentence = try #require(text.sentences.first { $0.kind == .body })
        let stated = sentence.tokens.compactMap { numbers.number(in: text, at: $0, within: sentence.tokens) }
        try #require(stated.count == 4)
        #expect(!stated[0].excludes(stated[1]))
        #expect(!stated[0].excludes(stated[2]))
        #expect(stated[1].excludes(stated[2]))
        #expect(stated[0].excludes(stated[3]))
    }

    @Test func `a toll that was predicted is not held against the one that came`() {
        let found = disagreements([
            (
                "Orrin fever toll passes 600",
                ["The Orrin fever has caused 640 deaths in the valley, the health office said on Tuesday."]
            ),
            (
                "Orrin fever toll",
                ["A prediction in spring was that the Orrin fever causes 500 deaths in the valley, the office said."]
            ),
        ])
        #expect(found.isEmpty)
    }

    @Test func `a toll that grew by the next week is no conflict`() {
        let found = disagreements(
            [
                (
                    "Coach overturns near Tarn",
                    ["A coach overturned near Tarn and 12 people were injured, police said."]
                ),
                ("Coach crash near Tarn", ["A coach overturned near Tarn and 14 people were injured, police said."]),
            ], published: ["2026-03-11", "2026-03-18"])
        #expect(found.isEmpty)
    }

    @Test func `since 1998 against in 24 years is a conflict and several years only less precise`() throws {
        let found = disagreements(
            [
                (
                    "Queen Ilse visits Orrin",
                    ["Queen Ilse came to Orrin on Tuesday, her first visit to the island since 1998."]
                ),
                (
                    "Queen on island visit",
                    ["The visit of Queen Ilse to Orrin is the first in 24 years, the island council said."]
                ),
                (
                    "Queen Ilse lands in Orrin",
                    ["The visit of Queen Ilse is the first in several years to the island of Orrin."]
                ),
            ], published: ["2024-06-19", "2024-06-19", "2024-06-19"])
        let conflict = try #require(found.first { $0.severity == .conflict })
        #expect(conflict.kind == "last-occurrence")
        #expect(conflict.values.map(\.articles) == [["a0"], ["a1"]])
        let vague = try #require(found.first { $0.severity == .lessPrecise })
        #expect(vague.values.first?.articles == ["a2"])
    }

    @Test func `since 2000 and in 24 years say the same`() {
        let found = disagreements(
            [
                (
                    "Queen Ilse visits Orrin",
                    ["Queen Ilse came to Orrin on Tuesday, her first visit to the island since 2000."]
                ),
                (
                    "Queen on island visit",
                    ["The visit of Queen Ilse to Orrin is the first in 24 years, the island council said."]
                ),
            ], published: ["2024-06-19", "2024-06-19"])
        #expect(found.isEmpty)
    }

    @Test func `what is alleged and denied is disputed, not a conflict`() {
        let found = disagreements([
            (
                "Orrin mill inquiry",
                ["The inquiry turned to allegations, firmly denied by the mill's owners, of forged safety papers."]
            ),
            (
                "Mill fire inquiry opens",
                ["An inquiry into the fire at the Orrin mill opened on Tuesday with witnesses from the night shift."]
            ),
        ])
        #expect(found.map(\.severity) == [.disputed])
    }

    @Test func `the support of one for the other is not that of the other for the one`() {
        let found = disagreements([
            (
                "Envoys meet over Taiwan",
                ["The envoys praised Norway's support for Iceland in the dispute with Denmark over cod."]
            ),
            (
                "Cod dispute",
                ["The talks opened with Iceland's support for Norway in the dispute with Denmark over cod."]
            ),
        ])
        #expect(found.map(\.kind) == ["role-reversal"])
    }

    @Test(arguments: [
        ("de", "Bei dem Brand in Tarnhausen gab es 12 Tote.", "Bei dem Brand in Tarnhausen gab es 17 Tote."),
        ("fr", "L'incendie de Tarnville a fait 12 morts.", "L'incendie de Tarnville a fait 17 morts."),
        ("es", "El incendio de Tarnilla dejó 12 muertos.", "El incendio de Tarnilla dejó 17 muertos."),
        ("it", "Nell'incendio di Tarnello ci sono 12 morti.", "Nell'incendio di Tarnello ci sono 17 morti."),
    ])
    func `two tolls stand side by side in other languages too`(language: String, first: String, second: String) {
        let articles = [first, second].enumerated().map { index, sentence in
            StoryArticle(
                id: "a\(index)", title: nil, blocks: [.paragraph(RichText(sentence))], language: language,
                published: "2026-03-11")
        }
        let found = StoryBuilder().stories(from: articles, single: true)[0].disagreements
        #expect(found.map(\.question) == ["How many were killed?"])
    }

    @Test func `a word that means the dead in another language counts none in English`() {
        let found = disagreements([
            ("Market at Tarn", ["The market at Tarn sold 12 tote bags on Tuesday, the stallholders said."]),
            ("Tarn market opens", ["The market at Tarn sold 17 tote bags on Tuesday, the stallholders said."]),
        ])
        #expect(!found.contains { $0.question == "How many were killed?" })
    }

    @Test func `a count that several sources give alike is an agreement, and no other`() throws {
        let articles = [
            "A coach overturned on the ring road near Tarn on Tuesday and 14 people were injured, police said.",
            "Doctors at the hospital said 14 people were injured when the coach left the Tarn bypass.",
            "Buses between Tarn and the harbour were replaced by a coach of another company until noon.",
        ].enumerated().map { index, sentence in
            InventedNews.article("a\(index)", "Coach crash at Tarn", [sentence], published: "2026-03-11")
        }
        let story = StoryBuilder().stories(from: articles, single: true)[0]
        #expect(story.agreements.contains { $0.text.contains("14 people") && $0.articles == ["a0", "a1"] })
        #expect(story.disagreements.isEmpty)
    }
}
