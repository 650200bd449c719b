internal import Stories

/// One day as the archive page and the feeds show it.
public struct ArchiveDay: Sendable, Equatable {
    /// A story as far as its day's digest told it.
    public struct Headline: Sendable, Equatable {
        public var text: String
        /// The sentences that a feed shows: what is new of a continuing story, else the first of its summary.
        public var sentences: [Sentence]
        public var language: String?
        /// The story's id, the same on every day that tells of it; `nil` where it is not known.
        public var story: String?
        /// Whether the day told something of it that no earlier day had.
        public var isNews: Bool

        public init(
            text: String, sentences: [Sentence] = [], language: String? = nil, story: String? = nil, isNews: Bool = true
        ) {
            self.text = text
            self.sentences = sentences
            self.language = language
            self.story = story
            self.isNews = isNews
        }
    }

    /// A sentence, and what it is called that it stands in.
    public struct Sentence: Sendable, Equatable {
        public var text: String
        public var source: String?

        public init(text: String, source: String? = nil) {
            self.text = text
            self.source = source
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
                let told = story.toldSentences
                let shown = told.new.isEmpty ? Array(told.summary.prefix(1)) : told.new
                return Headline(
                    text: story.headline.text,
                    sentences: shown.map { Sentence(text: $0.text, source: labels.label(of: $0.article)) },
                    language: labels.language(of: story.headline.article), story: story.id,
                    isNews: story.status == .new || !story.new.isEmpty)
            })
    }
}
