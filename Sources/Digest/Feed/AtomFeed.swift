/// The archive as an Atom feed (RFC 4287): one entry a day, with an id that never changes.
public struct AtomFeed: Sendable {
    /// The feed's title, the archive's: "Daybook".
    public var title: String
    /// What tells this archive from another: a host name, a path. Ids are derived from it and the date, so it must not change.
    public var identity: String
    /// Days in the feed, the latest; readers fetch it often.
    public static let days = 60

    public init(title: String, identity: String = "daybook") {
        self.title = title
        self.identity = identity
    }

    /// The feed's bytes: the same days in any order give the same.
    ///
    /// Links are relative to the feed: `2026-11-22/index.html`.
    public func xml(of days: [ArchiveDay]) -> [UInt8] {
        let latest = days.sorted { $0.date > $1.date }.prefix(Self.days)
        return AtomDocument(
            id: AtomDocument.uuid(of: identity), title: title, file: "feed.xml", entries: latest.map(entry(of:))
        ).xml
    }

    private func entry(of day: ArchiveDay) -> AtomDocument.Entry {
        let page = day.date + "/index.html"
        let first = day.headlines.first.map { ": " + $0.text } ?? ""
        return AtomDocument.Entry(
            id: AtomDocument.uuid(of: identity + "\u{0}" + day.date), title: Wording.plainDate(day.date) + first,
            published: day.publishedAt, updated: day.updatedAt, page: page, content: content(of: day, page: page))
    }

    private func content(of day: ArchiveDay, page: String) -> String {
        var html = "<p>\(MarkupText.escaped(Wording.counts(day.counts, rejected: day.rejected))).</p>"
        for headline in day.headlines {
            html += "<h3\(MarkupText.languageAttributes(headline.language))>\(MarkupText.escaped(headline.text))</h3>"
            html += AtomDocument.sentences(of: headline)
        }
        if day.counts.articles == 0 { html += "<p>\(Wording.emptyDay)</p>" }
        return html + #"<p><a href="\#(MarkupText.escaped(page))">The whole page</a></p>"#
    }
}
