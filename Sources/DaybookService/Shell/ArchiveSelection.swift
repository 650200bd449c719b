internal import ArticleStore

/// Which articles a listing, a search or an export is about.
public struct ArchiveSelection: Sendable {
    var since: String?
    var until: String?
    var site: String?
    var tag: String?
    var story: String?
    var limit: Int?

    /// - Parameters:
    ///   - story: the id of a story in a published digest, or the beginning of it.
    ///   - limit: at most so many; nil for all.
    public init(
        since: String? = nil, until: String? = nil, site: String? = nil, tag: String? = nil, story: String? = nil,
        limit: Int? = nil
    ) {
        self.since = since
        self.until = until
        self.site = site
        self.tag = tag
        self.story = story
        self.limit = limit
    }

    /// As the archive takes it.
    func filter(_ configuration: Configuration) throws(CommandFailure) -> (filter: ArchiveFilter, limit: Int) {
        for day in [since, until] {
            if let day, Day(day) == nil { throw .usage("\(day) is no day: wanted YYYY-MM-DD") }
        }
        if let limit, limit <= 0 { throw .usage("--limit \(limit): wanted a number above 0") }
        var filter = ArchiveFilter(since: since, until: until, site: site, tag: tag)
        if let story {
            let articles = DigestFolder(state: configuration.state).articles(ofStory: story)
            guard !articles.isEmpty else { throw .missing("no published digest has a story with the id \(story)") }
            filter.articles = articles
        }
        return (filter, limit ?? .max)
    }
}
