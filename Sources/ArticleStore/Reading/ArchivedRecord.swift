/// A record and where it is kept.
public struct ArchivedRecord: Sendable, Equatable {
    public var record: ArticleRecord
    /// Relative to the state directory.
    public var path: String
    /// The day of arrival, YYYY-MM-DD.
    public var day: String
}

/// A record that a search found.
public struct SearchHit: Sendable, Equatable {
    public var article: ArchivedRecord
    /// The place in the text where most of what was searched stands, on one line; the beginning where it is in the
    /// title only.
    public var snippet: Snippet
    /// Higher is better; comparable within one search.
    public var score: Double
}

/// A piece of a text with the places in it that were searched for.
public struct Snippet: Sendable, Equatable {
    public var text: String
    /// Offsets into `text.utf8`, in order, not overlapping.
    public var matches: [Range<Int>]
}
