/// What an extraction prefers where it is not sure whether a piece of text belongs to the article.
public enum ExtractionFocus: String, Sendable, CaseIterable {
    /// Rather leave out a piece of the article than take in page furniture: for indexes and training data.
    case precision
    /// Neither before the other.
    case balanced
    /// Rather take in page furniture than leave out a piece of the article: for archives that are read by people.
    case recall
}
