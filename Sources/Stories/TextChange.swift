/// What one version of an article says and the other does not.
public struct TextChange: Sendable, Equatable {
    private struct Sentence: Sendable, Equatable {
        var quotation: Story.Quotation
        var isAdded: Bool
    }

    /// One array for both: every article listed in a story has room for a change, and few have one.
    private let sentences: [Sentence]

    public init(added: [Story.Quotation], removed: [Story.Quotation]) {
        sentences =
            added.map { Sentence(quotation: $0, isAdded: true) }
            + removed.map { Sentence(quotation: $0, isAdded: false) }
    }

    /// Sentences that are new, in the order of the later text and from its body alone.
    public var added: [Story.Quotation] { sentences.filter(\.isAdded).map(\.quotation) }

    /// Sentences that are gone, in the order of the earlier text.
    public var removed: [Story.Quotation] { sentences.filter { !$0.isAdded }.map(\.quotation) }
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
