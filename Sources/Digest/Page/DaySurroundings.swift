/// What a day's page shows that is not the day's own: its neighbours, the days before it, where its articles lie.
public struct DaySurroundings: Sendable, Equatable {
    /// A day and how many articles arrived on it.
    public struct DayCount: Sendable, Equatable {
        /// YYYY-MM-DD.
        public var date: String
        public var articles: Int

        public init(date: String, articles: Int) {
            self.date = date
            self.articles = articles
        }
    }

    /// By article id, relative to the page.
    public var links: [String: ArticleLinks]
    /// The dates of the days before and after that have a digest.
    public var previous: String?
    public var next: String?
    /// Days with articles up to this one, in any order; days that are not named had none.
    public var recent: [DayCount]
    /// By the id of a continuing story, the date on which it was first told.
    public var since: [String: String]

    public init(
        links: [String: ArticleLinks] = [:], previous: String? = nil, next: String? = nil, recent: [DayCount] = [],
        since: [String: String] = [:]
    ) {
        self.links = links
        self.previous = previous
        self.next = next
        self.recent = recent
        self.since = since
    }
}
