/// What one version of an article says and the other does not.
public struct TextChange: Sendable, Equatable {
    /// Sentences that are new, and sentences that are gone, each in the order of its text and from the body alone.
    public var added: [Story.Quotation]
    public var removed: [Story.Quotation]

    public init(added: [Story.Quotation], removed: [Story.Quotation]) {
        self.added = added
        self.removed = removed
    }
}

/// Compares versions of articles sentence by sentence.
public struct TextChangeReader {
    private var reader = ArticleTextReader()

    public init() {}

    /// What changed from one version to the next. A sentence whose words are the same, whatever stands between them, is the
    /// same.
    public mutating func change(from earlier: StoryArticle, to later: StoryArticle) -> TextChange {
        let (old, new) = (reader.read(earlier), reader.read(later))
        return TextChange(added: sentences(of: new, notIn: old), removed: sentences(of: old, notIn: new))
    }

    private func sentences(of text: ArticleText, notIn other: ArticleText) -> [Story.Quotation] {
        let known = Set(other.sentences.map { words($0, of: other) })
        var found: [Story.Quotation] = []
        for sentence in text.sentences where found.count < StoryLimits.changedSentences {
            guard sentence.kind != .title, sentence.kind != .heading, sentence.isQuotable, !sentence.tokens.isEmpty,
                !known.contains(words(sentence, of: text))
            else { continue }
            found.append(
                Story.Quotation(text: text.text(of: sentence), article: text.article.id, block: sentence.block))
        }
        return found
    }

    private func words(_ sentence: ArticleText.Sentence, of text: ArticleText) -> [Int32] {
        text.tokens[sentence.tokens].map(\.surface)
    }
}
