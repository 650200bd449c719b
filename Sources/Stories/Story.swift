/// One event as several articles report it. The shape of `stories` in digest.json (DESIGN section 9).
public struct Story: Sendable, Equatable {
    public enum Status: String, Sendable { case new, continuing }
    public enum Role: String, Sendable { case report, background, copy }

    public struct Member: Sendable, Equatable {
        public var id: String
        public var title: String?
        public var url: String?
        public var site: String?
        public var published: String?
        public var role: Role
        /// The id of the article this one is a copy of, and the share of its text that is the same.
        public var copyOf: String?
        public var shared: Double?
        /// The id of the article that this one is a later version of: of the same address, changed.
        public var revisionOf: String?
        /// What it says otherwise than that one, where both are at hand.
        public var changed: TextChange?
        /// BCP 47, as the record has it; renderings mark quotations with it, digest.json leaves it to the record.
        public var language: String?
        /// The words of its body.
        public var words: Int
        public init(
            id: String, title: String?, url: String?, site: String?, published: String?, role: Role,
            copyOf: String? = nil, shared: Double? = nil, revisionOf: String? = nil, language: String? = nil,
            words: Int = 0
        ) {
            self.id = id
            self.title = title
            self.url = url
            self.site = site
            self.published = published
            self.role = role
            self.copyOf = copyOf
            self.shared = shared
            self.revisionOf = revisionOf
            self.language = language
            self.words = words
        }
    }
    /// A text taken word for word from an article.
    public struct Quotation: Sendable, Equatable {
        public var text: String
        public var article: String
        /// The index of the block in the article's record.
        public var block: Int?
        /// Other articles that say the same.
        public var also: [String]
        public init(text: String, article: String, block: Int? = nil, also: [String] = []) {
            self.text = text
            self.article = article
            self.block = block
            self.also = also
        }
    }
    public struct Event: Sendable, Equatable {
        /// Days, YYYY-MM-DD.
        public var start: String
        public var end: String
        public var evidence: [Quotation]
        public init(start: String, end: String, evidence: [Quotation]) {
            self.start = start
            self.end = end
            self.evidence = evidence
        }
    }
    public struct Entity: Sendable, Equatable {
        public enum Kind: String, Sendable { case person, place, organisation, event, other }
        public var name: String
        public var kind: Kind
        public var aliases: [String]
        public var mentions: Int
        public var articles: [String]
        public init(name: String, kind: Kind, aliases: [String], mentions: Int, articles: [String]) {
            self.name = name
            self.kind = kind
            self.aliases = aliases
            self.mentions = mentions
            self.articles = articles
        }
    }
    public struct Agreement: Sendable, Equatable {
        public var text: String
        public var articles: [String]
        public init(text: String, articles: [String]) {
            self.text = text
            self.articles = articles
        }
    }
    public struct Disagreement: Sendable, Equatable {
        public enum Severity: String, Sendable {
            case conflict
            case lessPrecise = "less-precise"
            case disputed
        }
        public struct Value: Sendable, Equatable {
            public var value: String
            public var articles: [String]
            public var evidence: [Quotation]
            public init(value: String, articles: [String], evidence: [Quotation]) {
                self.value = value
                self.articles = articles
                self.evidence = evidence
            }
        }
        /// "count", "last-occurrence", "event-day", …
        public var kind: String
        public var question: String
        public var severity: Severity
        public var values: [Value]
        public init(kind: String, question: String, severity: Severity, values: [Value]) {
            self.kind = kind
            self.question = question
            self.severity = severity
            self.values = values
        }
    }
    public struct TimelineEntry: Sendable, Equatable {
        /// YYYY, YYYY-MM or YYYY-MM-DD.
        public var date: String
        public var text: String
        public var article: String
        public init(date: String, text: String, article: String) {
            self.date = date
            self.text = text
            self.article = article
        }
    }

    /// Stable from day to day: a continuing story keeps it.
    public var id: String
    public var status: Status
    /// From 1, the most important first.
    public var rank: Int
    public var headline: Quotation
    /// Distinct sites or, where unknown, articles.
    public var sources: Int
    public var sites: [String]
    public var articles: [Member]
    public var summary: [Quotation]
    /// What earlier digests did not say, for a continuing story.
    public var new: [Quotation]
    public var event: Event?
    public var entities: [Entity]
    public var agreements: [Agreement]
    public var disagreements: [Disagreement]
    public var timeline: [TimelineEntry]

    public init(
        id: String, status: Status = .new, rank: Int, headline: Quotation, sources: Int, sites: [String],
        articles: [Member], summary: [Quotation], new: [Quotation] = [], event: Event? = nil, entities: [Entity] = [],
        agreements: [Agreement] = [], disagreements: [Disagreement] = [], timeline: [TimelineEntry] = []
    ) {
        self.id = id
        self.status = status
        self.rank = rank
        self.headline = headline
        self.sources = sources
        self.sites = sites
        self.articles = articles
        self.summary = summary
        self.new = new
        self.event = event
        self.entities = entities
        self.agreements = agreements
        self.disagreements = disagreements
        self.timeline = timeline
    }
}
