/// One day as the archive page and the feed show it.
public struct ArchiveDay: Sendable, Equatable {
    public struct Headline: Sendable, Equatable {
        public var text: String
        /// The first sentence of the story's summary, and where it stands.
        public var sentence: String?
        public var source: String?
        public var language: String?

        public init(text: String, sentence: String? = nil, source: String? = nil, language: String? = nil) {
            self.text = text
            self.sentence = sentence
            self.source = source
            self.language = language
        }
    }

    /// YYYY-MM-DD.
    public var date: String
    /// RFC 3339: when the day's digest was first written, and when something new last came into it.
    public var publishedAt: String
    public var updatedAt: String
    public var counts: Digest.Counts
    public var rejected: Int
    /// The stories' headlines, the most important first.
    public var headlines: [Headline]

    public init(
        date: String, publishedAt: String, updatedAt: String? = nil, counts: Digest.Counts, rejected: Int = 0,
        headlines: [Headline]
    ) {
        self.date = date
        self.publishedAt = publishedAt
        self.updatedAt = updatedAt ?? publishedAt
        self.counts = counts
        self.rejected = rejected
        self.headlines = headlines
    }

    public init(_ digest: Digest) {
        self.init(
            date: digest.date, publishedAt: digest.publishedAt, counts: digest.counts, rejected: digest.rejected.count,
            headlines: digest.stories.map { story in
                let labels = SourceLabels(story)
                let first = story.summary.first
                return Headline(
                    text: story.headline.text,
                    sentence: first.map { $0.text == story.headline.text ? nil : $0.text } ?? nil,
                    source: first.map { labels.label(of: $0.article) },
                    language: labels.language(of: story.headline.article))
            })
    }
}
