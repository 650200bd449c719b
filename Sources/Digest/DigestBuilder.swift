public import Stories

/// Makes a day's digest of the day's articles. Pure: the same articles in any order give the same digest.
public struct DigestBuilder: Sendable {
    /// The archive's title: "Daybook".
    public var title: String
    /// The IANA name of the zone whose days these are: "Europe/Paris".
    public var timezone: String
    /// The most stories that get a heading.
    public var maximumStories: Int
    public var storyBuilder = StoryBuilder()

    /// Stories of one article get a heading while a page has fewer than this; on a fuller day they are one line each.
    public static let fewStories = 5

    public init(title: String = "Daybook", timezone: String, maximumStories: Int = 20) {
        self.title = title
        self.timezone = timezone
        self.maximumStories = max(1, maximumStories)
    }

    /// - Parameters:
    ///   - date: the day, YYYY-MM-DD.
    ///   - articles: the articles of that day, in any order.
    ///   - past: the stories that were open when the day began.
    ///   - rejected: the files of that day that could not be ingested, in any order.
    ///   - recordsSHA256: of the records, in the order of their ids, in hexadecimal.
    ///   - publishedAt: RFC 3339 with the zone's offset; the caller's clock, never ours.
    ///   - received: the day's records before any choice of language, damaged ones too.
    public func digest(
        date: String, articles: [StoryArticle], after past: StoryLedger = StoryLedger(),
        rejected: [Digest.RejectedFile] = [], recordsSHA256: String, publishedAt: String, received: Int? = nil
    ) -> Digest {
        let stories = storyBuilder.stories(from: articles, on: date, after: past, telling: isShown).stories
        return digest(
            date: date, stories: stories, rejected: rejected, recordsSHA256: recordsSHA256, publishedAt: publishedAt,
            received: received)
    }

    /// The same of stories that were built already, the most important first.
    public func digest(
        date: String, stories all: [Story], rejected: [Digest.RejectedFile] = [], recordsSHA256: String,
        publishedAt: String, received: Int? = nil
    ) -> Digest {
        var shown: [Story] = []
        var other: [Digest.OtherArticle] = []
        for (story, isShown) in zip(all, isShown(all)) {
            if isShown {
                shown.append(story)
            } else {
                // Copies of what came on earlier days have no article of the day to stand under.
                let isRepeated = !story.articles.contains { $0.role != .copy }
                other += isRepeated ? Array(story.articles.prefix(1)) : story.articles.filter { $0.role != .copy }
            }
        }
        let members = all.flatMap(\.articles)
        let counts = Digest.Counts(
            articles: members.count, stories: shown.count, sites: Set(members.compactMap(\.site)).count,
            words: members.reduce(0) { $0 + $1.words }, copies: members.filter { $0.role == .copy }.count)
        return Digest(
            date: date, timezone: timezone, title: title, recordsSHA256: recordsSHA256, publishedAt: publishedAt,
            stories: shown, other: other,
            rejected: rejected.sorted { ($0.name, $0.stage, $0.reason) < ($1.name, $1.stage, $1.reason) },
            counts: counts, received: received)
    }

    /// Which of the stories, given in their order, get a heading.
    private func isShown(_ stories: [Story]) -> [Bool] {
        var shown = 0
        return stories.map { story in
            let reports = story.articles.filter { $0.role == .report }.count
            // News of a story that goes on is worth a heading, though one source alone has it yet.
            let isShared = reports > 1 || (reports == 1 && story.status == .continuing)
            guard reports > 0, shown < maximumStories, isShared || shown < min(Self.fewStories, maximumStories) else {
                return false
            }
            shown += 1
            return true
        }
    }
}
