/// Names of publications: "Coastal Observer", "Radio Marrow News", "The Bridge Builder".
extension BylineReader {
    /// More words than this name no publication.
    static let longestPublication = 5

    /// Whether words are the name of a publication: they end or open with a word of the media, or open with an article.
    ///
    /// After "By" (`named`) a person is likelier, and a media word that is a surname too is not enough.
    func isPublication(_ words: ArraySlice<LineScanner.Word>, named: Bool = false) -> Bool {
        guard let first = words.first, let last = words.last, words.count <= Self.longestPublication, isTitled(words)
        else { return false }
        if words.count == 1 { return hasMediaEnding(last.range) }
        if isArticle(first), !named || isMedia(last) { return true }
        guard isMedia(last) || isMedia(first) else { return false }
        let rest = words.filter { !isMedia($0) }
        if rest.allSatisfy({ PublicationWords.sections[$0.hash] != nil }) {
            // "Daily Herald" is a paper, "World News" and "Sports News" are sections.
            return PublicationWords.adjectives[first.hash] != nil && PublicationWords.surnames[last.hash] != nil
        }
        guard named, PublicationWords.surnames[last.hash] != nil, !isMedia(first) else { return true }
        return PublicationWords.adjectives[first.hash] != nil
    }

    /// The publication that a short line names, alone or beside a date.
    func publication(_ range: Range<Int>) -> String? {
        guard range.count <= 120 else { return nil }
        var words = LineScanner.words(in: bytes, range)[...]
        guard !words.isEmpty, words.count <= Self.longestLine else { return nil }
        if let date = dates.dates(in: range, limit: 1).first {
            words = words.filter { !date.range.overlaps($0.range) && !isTimeWord($0) }[...]
        }
        let parts = split(words).filter { !$0.words.isEmpty }
        guard parts.count == 1, let part = parts.first, !isAgency(part.words), isPublication(part.words) else {
            return nil
        }
        return text(part.words)
    }

    /// Whether every word is capitalised but particles between them.
    private func isTitled(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        guard words.first?.isCapitalised == true, words.last?.isCapitalised == true else { return false }
        return words.allSatisfy { word in
            guard !bytes[word.range].contains(where: Scalars.isASCIIDigit) else { return false }
            return word.isCapitalised || BylineWords.particles[word.hash] != nil
                || FunctionWords.table[word.hash] != nil
        }
    }

    private func isArticle(_ word: LineScanner.Word) -> Bool {
        guard let languages = PublicationWords.articles[word.hash] else { return false }
        return languages.isEmpty || (language.map { languages.contains($0) } ?? false)
    }

    private func isMedia(_ word: LineScanner.Word) -> Bool {
        PublicationWords.media[word.hash] != nil || hasMediaEnding(word.range)
    }

    private func hasMediaEnding(_ range: Range<Int>) -> Bool {
        PublicationWords.endings.contains { ending in
            range.count > ending.count + 1
                && bytes[(range.upperBound - ending.count)..<range.upperBound].elementsEqual(ending)
        }
    }
}
