/// The bounds of every loop over what articles say, and of every text taken from them.
package enum StoryLimits {
    /// Words read of one article; a book's worth says no more of its story than its first chapters.
    static let tokensPerArticle = 60_000
    /// Words looked at to tell a language.
    static let languageSample = 2_000
    /// Sentences of a story that compete for its summary; the first of each article, evenly.
    static let summaryCandidates = 600
    /// Sentences in a summary.
    static let summarySentences = 6
    /// Sentences listed as new in a story that goes on.
    static let newSentences = 8
    /// Sentences told of what a version added, and of what it left out.
    static let changedSentences = 12
    /// Names listed for a story, the most mentioned first.
    static let entities = 60
    /// Other spellings listed of a name.
    static let aliases = 12
    /// Dated sentences listed for a story.
    static let timelineEntries = 12
    /// Disagreements listed for a story.
    static let disagreements = 8
    static let agreements = 8
    /// Scalars of a sentence that may be quoted. Quotations are word for word, so a longer one is never chosen; it still
    /// counts for what its article is about. The longest honest one quoted of
    /// the development clusters, 8,000 quotations, has 468.
    static let quotation = 480
    /// Scalars of a title that may be a headline; renderings cut longer ones where they list them.
    package static let title = 300
    /// Bytes of a name.
    static let name = 120
}
