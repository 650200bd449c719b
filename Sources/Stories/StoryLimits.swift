/// The bounds of every loop over what articles say.
enum StoryLimits {
    /// Words read of one article; a book's worth says no more of its story than its first chapters.
    static let tokensPerArticle = 60_000
    /// Words looked at to tell a language.
    static let languageSample = 2_000
    /// Sentences of a story that compete for its summary; the first of each article, evenly.
    static let summaryCandidates = 600
    /// Sentences in a summary.
    static let summarySentences = 6
    /// Names listed for a story, the most mentioned first.
    static let entities = 60
    /// Dated sentences listed for a story.
    static let timelineEntries = 12
    /// Disagreements listed for a story.
    static let disagreements = 8
    static let agreements = 8
}
