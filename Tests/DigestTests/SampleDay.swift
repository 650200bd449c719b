import Stories

@testable import Digest

/// An invented day with everything a digest can have: a story of several sources, a copy, a disagreement, dates, names.
enum SampleDay {
    static let newSentence = "The harbour master closed the bridge for a week on Tuesday."

    static let digest: Digest = {
        let story = Story(
            id: "f1", rank: 1, headline: Story.Quotation(text: "Ferry strikes bridge", article: "f1"), sources: 3,
            sites: ["harbour.example", "coast.example", "hill.example"],
            articles: [
                member("f1", "harbour.example", 1), changed, member("f3", "hill.example", 3),
                Story.Member(
                    id: "f4", title: "Ferry strikes bridge at Marlow Quay", url: "https://wire.example/4",
                    site: "wire.example", published: "2026-03-10", role: .copy, copyOf: "f1", shared: 0.87),
            ],
            summary: [
                Story.Quotation(
                    text: "A ferry struck the bridge at Marlow Quay on Tuesday.", article: "f1", block: 0,
                    also: ["f2", "f3"]),
                Story.Quotation(text: newSentence, article: "f2", block: 1),
            ],
            event: Story.Event(start: "2026-03-10", end: "2026-03-10", evidence: []),
            entities: [
                Story.Entity(name: "Marlow Quay", kind: .place, aliases: [], mentions: 7, articles: ["f1", "f2"]),
                Story.Entity(name: "Jory Peck", kind: .person, aliases: [], mentions: 2, articles: ["f1"]),
            ],
            agreements: [Story.Agreement(text: "Nobody was hurt.", articles: ["f1", "f3"])],
            disagreements: [
                Story.Disagreement(
                    kind: "count", question: "How many cars fell?", severity: .conflict,
                    values: [
                        value("2 cars", "Two cars fell into the river.", "f1"),
                        value("3 cars", "Three cars fell into the river.", "f3"),
                    ])
            ],
            timeline: [
                Story.TimelineEntry(date: "1998", text: "The bridge was built in 1998.", article: "f2"),
                Story.TimelineEntry(date: "2019-06", text: "It was painted in June 2019.", article: "f2"),
                Story.TimelineEntry(date: "2026-03-10", text: "On March 10 the ferry struck it.", article: "f3"),
            ])
        return Digest(
            date: "2026-03-10", timezone: "Europe/Paris", title: "Daybook", recordsSHA256: "0123456789abcdef0123",
            publishedAt: "2026-03-11T06:00:00+01:00", stories: [story, quiet(2), quiet(3)], other: [other],
            rejected: [Digest.RejectedFile(name: "scan 7.bin", stage: "extract", reason: "not text")],
            counts: Digest.Counts(articles: 7, stories: 3, sites: 6, words: 1_204, copies: 1))
    }()

    /// A later version of an article, with the one before told under it.
    private static var changed: Story.Member {
        var member = member("f2", "coast.example", 2)
        member.revisionOf = "f0"
        member.changed = TextChange(
            added: (1...4).map { (number: Int) in
                Story.Quotation(text: "Diver number \(number) came.", article: "f2", block: number)
            },
            removed: [Story.Quotation(text: "It is <not> known who was hurt.", article: "f0", block: 2)])
        return member
    }

    /// The same when the first story goes on from an earlier day.
    static let continuing: Digest = {
        var digest = Self.digest
        digest.stories[0].status = .continuing
        digest.stories[0].new = [digest.stories[0].summary[1]]
        return digest
    }()

    /// The same with a story in each of the scripts that are set otherwise: from right to left, or without spaces.
    static let scripts: Digest = {
        var digest = Self.digest
        let told = [
            ("ar", "فيضان في وادي النخيل", "أعلنت السلطات أن 12 شخصا أصيبوا في الفيضان."),
            ("he", "הגשר הישן נסגר", "העירייה סגרה את הגשר הישן לאחר שנמצאו בו סדקים."),
            ("ja", "港で倉庫火災", "港にある倉庫で火災が発生し、三人が軽傷を負った。"),
        ]
        digest.stories = told.enumerated().map { index, told in
            var story = quiet(index + 1)
            story.headline.text = told.1
            story.articles[0].title = told.1
            story.articles[0].language = told.0
            story.summary[0].text = told.2
            return story
        }
        return digest
    }()

    static let empty = Digest(
        date: "2026-03-12", timezone: "UTC", title: "Daybook", recordsSHA256: "00",
        publishedAt: "2026-03-13T06:00:00Z", stories: [], other: [], rejected: [],
        counts: Digest.Counts(articles: 0, stories: 0, sites: 0, words: 0, copies: 0))

    /// Twenty stories, as a full day has.
    static let full: Digest = {
        var digest = Self.digest
        digest.stories = (1...20).map { rank in
            var story = digest.stories[0]
            story.rank = rank
            return story
        }
        return digest
    }()

    private static let other = Story.Member(
        id: "o1", title: "Otters counted along the canals", url: "https://canal.example/o1", site: "canal.example",
        published: "2026-03-09", role: .report)

    private static func member(_ id: String, _ site: String, _ number: Int) -> Story.Member {
        Story.Member(
            id: id, title: "Ferry strikes bridge (\(number))", url: "https://\(site)/\(number)", site: site,
            published: "2026-03-10", role: .report, language: "en", words: 300)
    }

    private static func value(_ text: String, _ sentence: String, _ article: String) -> Story.Disagreement.Value {
        Story.Disagreement.Value(
            value: text, articles: [article], evidence: [Story.Quotation(text: sentence, article: article)])
    }

    private static func quiet(_ rank: Int) -> Story {
        Story(
            id: "q\(rank)", rank: rank, headline: Story.Quotation(text: "Library opens late", article: "q\(rank)"),
            sources: 1, sites: ["town.example"],
            articles: [
                Story.Member(
                    id: "q\(rank)", title: "Library opens late", url: nil, site: "town.example", published: nil,
                    role: .report)
            ], summary: [Story.Quotation(text: "The library opened two hours late.", article: "q\(rank)")])
    }
}
