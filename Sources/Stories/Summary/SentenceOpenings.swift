/// Whether a sentence leans on what went before it: by a pronoun, a connective, a phrase that points back.
struct SentenceOpenings {
    private let words = PhraseTable(SummaryCues.danglingStarts)
    private let phrases = PhraseTable(SummaryCues.danglingPhrases)

    func standsAlone(_ text: ArticleText, _ sentence: ArticleText.Sentence) -> Bool {
        guard let first = text.tokens[sentence.tokens].first else { return false }
        let scalar = UTF8Scalars.scalar(in: text.bytes, at: first.range.lowerBound).value
        // A small letter at the start of a script that has capitals: half a sentence.
        if LetterClasses.classify(scalar) == .letter, scalar < 0x530, !LetterClasses.isUppercase(scalar) {
            return false
        }
        let opening = ByteText.lowercased(text.bytes[first.range.lowerBound..<sentence.range.upperBound])
        return !words.opens(opening, contracted: true) && !phrases.opens(opening)
    }
}
