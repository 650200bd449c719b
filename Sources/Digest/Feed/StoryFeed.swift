/// The archive's stories as an Atom feed (RFC 4287): one entry a story, with an id that never changes, however many days
/// it goes on for. Its `updated` moves only on a day that tells something new of it.
public struct StoryFeed: Sendable {
    public var title: String
    /// As `AtomFeed.identity`.
    public var identity: String
    /// Days that are looked at, the latest, and entries in the feed, the latest.
    public static let days = 30
    public static let entries = 200

    public init(title: String, identity: String = "daybook") {
        self.title = title
        self.identity = identity
    }

    /// The feed's bytes: the same days in any order give the same.
    public func xml(of days: [ArchiveDay]) -> [UInt8] {
        var entries: [AtomDocument.Entry] = []
        var places: [String: Int] = [:]
        // A story is published on its first day and told as on the last day that had news of it.
        for day in days.sorted(by: { $0.date > $1.date }).prefix(Self.days).reversed() {
            for (index, headline) in day.headlines.enumerated() {
                guard let story = headline.story else { continue }
                var entry = entry(of: headline, story: story, rank: index + 1, on: day)
                if let place = places[story] {
                    guard headline.isNews else { continue }
                    entry.published = entries[place].published
                    entries[place] = entry
                } else {
                    places[story] = entries.count
                    entries.append(entry)
                }
            }
        }
        let latest = entries.sorted { ($1.updated, $0.page, $0.id) < ($0.updated, $1.page, $1.id) }
        return AtomDocument(
            id: AtomDocument.uuid(of: identity + "\u{0}stories"), title: title + ": stories", file: "stories.xml",
            entries: Array(latest.prefix(Self.entries))
        ).xml
    }

    private func entry(
        of headline: ArchiveDay.Headline, story: String, rank: Int, on day: ArchiveDay
    ) -> AtomDocument.Entry {
        let page = "\(day.date)/index.html#story-\(rank)"
        return AtomDocument.Entry(
            id: AtomDocument.uuid(of: identity + "\u{0}story\u{0}" + story), title: headline.text,
            published: day.publishedAt, updated: day.publishedAt, page: page,
            content: AtomDocument.sentences(of: headline)
                + #"<p><a href="\#(MarkupText.escaped(page))">The story on \#(Wording.plainDate(day.date))</a></p>"#)
    }
}
