public import Stories

/// One day's stories as published: the shape of digest.json (DESIGN section 9).
public struct Digest: Sendable, Equatable {
    /// An article in no story worth a heading; one line.
    public typealias OtherArticle = Story.Member

    public struct RejectedFile: Sendable, Equatable {
        public var name: String
        public var stage: String
        public var reason: String
        public init(name: String, stage: String, reason: String) {
            self.name = name
            self.stage = stage
            self.reason = reason
        }
    }

    public struct Counts: Sendable, Equatable {
        public var articles: Int
        public var stories: Int
        public var sites: Int
        public var words: Int
        public var copies: Int
        public init(articles: Int, stories: Int, sites: Int, words: Int, copies: Int) {
            self.articles = articles
            self.stories = stories
            self.sites = sites
            self.words = words
            self.copies = copies
        }
    }

    /// The day, YYYY-MM-DD, in `timezone`.
    public var date: String
    /// The IANA name: "Europe/Paris".
    public var timezone: String
    /// The archive's title: "Daybook".
    public var title: String
    /// SHA-256, in hexadecimal, of the records the digest was made from, in the order of their ids.
    public var recordsSHA256: String
    /// RFC 3339 with the zone's offset.
    public var publishedAt: String
    public var stories: [Story]
    public var other: [OtherArticle]
    public var rejected: [RejectedFile]
    public var counts: Counts
    /// The day's records that were there when the digest was made, before any choice of language, damaged ones too;
    /// `nil` where the caller did not say. A day that has another number of them now has a stale digest.
    public var received: Int?

    public init(
        date: String, timezone: String, title: String, recordsSHA256: String, publishedAt: String, stories: [Story],
        other: [OtherArticle], rejected: [RejectedFile], counts: Counts, received: Int? = nil
    ) {
        self.date = date
        self.timezone = timezone
        self.title = title
        self.recordsSHA256 = recordsSHA256
        self.publishedAt = publishedAt
        self.stories = stories
        self.other = other
        self.rejected = rejected
        self.counts = counts
        self.received = received
    }
}
