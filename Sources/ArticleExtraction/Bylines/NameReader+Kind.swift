/// Whether a name is a person's, an organisation's or an account's.
extension NameReader {
    func kind(_ words: ArraySlice<LineScanner.Word>, _ whole: Range<Int>, isWide: Bool) -> AuthorName.Kind {
        if reader.isNewsAgency(words) { return .agency }
        if reader.isAgency(words) || words.contains(where: { OrganisationWords.nouns[$0.hash] != nil })
            || reader.isPublication(words, named: true) || isHost(whole)
        {
            return .organisation
        }
        if words.contains(where: isQualifier) { return .organisation }
        if isWide { return words.count <= 6 && !isHiragana(whole) ? .person : .organisation }
        if words.contains(where: { bytes[$0.range].contains(where: Scalars.isASCIIDigit) }) { return .alias }
        guard words.count > 1 else { return .alias }
        if bytes[whole].contains(0x5F) { return .alias }
        guard let first = words.first, let last = words.last else { return .alias }
        if words.allSatisfy({ $0.range.count <= 3 && isUppercase($0.range) }) { return .organisation }
        if !Scalars.isCased(Scalars.decode(bytes, at: first.range.lowerBound).value) { return .person }
        let others = words.filter {
            !$0.isCapitalised && BylineWords.particles[$0.hash] == nil && $0.range.count > 1
        }
        // "Eat What Tonight", "We The Wild".
        if words.count > 2, GivenNames.table[first.hash] == nil, words.contains(where: isEnglishFunction) {
            return .organisation
        }
        // "Über den", "Welcome to": a particle does not end a name.
        if words.contains(where: \.isCapitalised), !last.isCapitalised { return .organisation }
        // "ann reyes": who writes a name known for one without capitals.
        if others.count == words.count, words.count == 2, GivenNames.table[first.hash] != nil,
            bytes[first.range.upperBound..<last.range.lowerBound].allSatisfy({ $0 == 0x20 })
        {
            return .person
        }
        if others.isEmpty { return words.contains(where: \.isCapitalised) ? .person : .alias }
        return others.count == words.count ? .alias : .organisation
    }

    private func isQualifier(_ word: LineScanner.Word) -> Bool {
        OrganisationWords.qualifiers[word.hash] != nil
            || bytes[word.range].reversed().starts(with: OrganisationWords.placeEnding.reversed())
    }

    private func isEnglishFunction(_ word: LineScanner.Word) -> Bool {
        word.range.count > 2 && (FunctionWords.table[word.hash] ?? 0) & 1 != 0
            && BylineWords.particles[word.hash] == nil && !isUppercase(word.range)
    }

    /// Whether underscores join the words, as in names to log in with.
    func holdsUnderscore(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        return bytes[first.range.lowerBound..<last.range.upperBound].contains(0x5F)
    }

    /// Names have Chinese characters or katakana; hiragana alone is the opening of a sentence.
    private func isHiragana(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if scalar &- 0x3040 >= 0x60, scalar > 0x20 { return false }
            index += length
        }
        return true
    }

    /// "nachrichten-heute.de", "TIMESOFINDIA.COM": the last word is a domain of two to four letters behind a full stop.
    func isHost(_ range: Range<Int>) -> Bool {
        guard let dot = bytes[range].lastIndex(of: 0x2E), dot > range.lowerBound + 1, bytes[dot - 1] != 0x2E else {
            return false
        }
        let end = bytes[(dot + 1)..<range.upperBound]
        guard (2...4).contains(end.count), end.allSatisfy(Scalars.isASCIILetter) else { return false }
        return bytes[dot + 1] >= 0x61 || bytes[dot - 1] < 0x60
    }
}
