/// Which articles a list or a search is about; what is `nil` does not narrow it.
public struct ArchiveFilter: Sendable, Equatable {
    /// The first and the last day of arrival, YYYY-MM-DD, both included.
    public var since: String?
    public var until: String?
    /// The site's name as records have it, or the host of the URL or a domain above it; upper and lower case alike.
    public var site: String?
    /// One of the article's or the reader's tags; upper and lower case alike.
    public var tag: String?
    /// Only these, by their ids.
    public var articles: [String]?

    public init(
        since: String? = nil, until: String? = nil, site: String? = nil, tag: String? = nil, articles: [String]? = nil
    ) {
        self.since = since
        self.until = until
        self.site = site
        self.tag = tag
        self.articles = articles
    }
}
