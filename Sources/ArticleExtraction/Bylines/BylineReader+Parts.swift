/// What a line of a byline is made of: its opening, the stretches between separators, names, roles and agencies.
extension BylineReader {
    // MARK: - Openings

    /// The most words of an opening.
    static let longestOpening = 4

    func dropOpening(_ words: inout ArraySlice<LineScanner.Word>) -> Bool {
        var hash = WordHash.seed
        var longest = 0
        for (offset, word) in words.prefix(Self.longestOpening).enumerated() {
            hash = WordHash.joined(hash, word.hash)
            if BylineWords.openings[hash] != nil { longest = offset + 1 }
        }
        guard longest > 0, longest < words.count else { return false }
        let next = words[words.startIndex + longest]
        let isWide = Scalars.isIdeographic(Scalars.decode(bytes, at: next.range.lowerBound).value)
        let opener = words[words.startIndex + longest - 1]
        let colon = bytes[opener.range.upperBound] == 0x3A || bytes[opener.range.upperBound] == 0xEF
        // "von" and "di" also open sentences: what follows must be able to be a name.
        let scalar = Scalars.decode(bytes, at: next.range.lowerBound).value
        guard next.isCapitalised || isWide || colon || !Scalars.isCased(scalar) || next.range.count > 3 else {
            return false
        }
        words = words.dropFirst(longest)
        return true
    }

    // MARK: - Parts

    func split(_ words: ArraySlice<LineScanner.Word>) -> [Part] {
        var parts: [Part] = []
        var start = words.startIndex
        var followsConjunction = false
        var followsBar = false
        var index = words.startIndex
        while index < words.endIndex {
            let word = words[index]
            var cut = false
            if index > start, BylineWords.conjunctions[word.hash] != nil, !word.isCapitalised,
                index + 1 < words.endIndex
            {
                parts.append(
                    Part(words: words[start..<index], followsConjunction: followsConjunction, followsBar: followsBar))
                followsConjunction = true
                followsBar = false
                start = index + 1
                index += 1
                continue
            }
            if index + 1 < words.endIndex {
                cut = separates(word.range.upperBound..<words[index + 1].range.lowerBound)
            }
            if cut {
                parts.append(
                    Part(words: words[start...index], followsConjunction: followsConjunction, followsBar: followsBar))
                followsConjunction = false
                let gap = word.range.upperBound..<words[index + 1].range.lowerBound
                followsBar = !gap.contains { bytes[$0] == 0x2C || bytes[$0] == 0x3B }
                start = index + 1
            }
            index += 1
        }
        if start < words.endIndex {
            parts.append(Part(words: words[start...], followsConjunction: followsConjunction, followsBar: followsBar))
        }
        return parts
    }

    /// Whether a gap between words holds more than a space, an initial's full stop or the underscore of an account's name.
    private func separates(_ gap: Range<Int>) -> Bool {
        for index in gap {
            let byte = bytes[index]
            if byte > 0x20, byte != 0x2E, byte != 0x27, byte != 0x5F { return true }
        }
        return gap.count > 12
    }

    /// "Ann Reyes Executive writer" into name and role; a part without a role word is all name.
    func separateRole(
        _ words: ArraySlice<LineScanner.Word>
    ) -> (name: ArraySlice<LineScanner.Word>?, role: ArraySlice<LineScanner.Word>?) {
        guard let noun = words.firstIndex(where: { BylineWords.roles[$0.hash] != nil }) else { return (words, nil) }
        var start = noun
        while start > words.startIndex, BylineWords.roleModifiers[words[start - 1].hash] != nil { start -= 1 }
        let name = words[words.startIndex..<start]
        return (name.isEmpty ? nil : name, words[start...])
    }

    /// Whether words name a news agency, or nobody but those who work at the publication.
    func isAgency(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        let hash = words.reduce(WordHash.seed) { WordHash.joined($0, $1.hash) }
        return BylineWords.agencies[hash] != nil || BylineWords.desks[hash] != nil
    }

    func isNewsAgency(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        BylineWords.agencies[words.reduce(WordHash.seed) { WordHash.joined($0, $1.hash) }] != nil
    }

    func isName(_ words: ArraySlice<LineScanner.Word>, explicit: Bool) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        let scalar = Scalars.decode(bytes, at: first.range.lowerBound).value
        if Scalars.isIdeographic(scalar) {
            return explicit && words.count >= 2 && words.count <= 6
        }
        guard words.count <= Self.longestName, explicit || words.count >= 2 else { return false }
        if words.allSatisfy(isRoleWord) { return false }
        if !Scalars.isCased(scalar) { return explicit && words.count <= 4 && !words.contains { $0.isNumber } }
        guard first.isCapitalised || words.count > 2 || explicit, last.isCapitalised else { return false }
        for word in words {
            if bytes[word.range].contains(where: Scalars.isASCIIDigit) { return false }
            if word.isCapitalised {
                if MonthNames.table[word.hash] != nil, words.count == 1 { return false }
                if word.range.count > 2, (FunctionWords.table[word.hash] ?? 0) & 3 != 0,
                    BylineWords.particles[word.hash] == nil
                {
                    return false
                }
            } else if BylineWords.particles[word.hash] == nil {
                return false
            }
        }
        return true
    }

    /// "By University of Somewhere", "Von nachrichten-heute": a publisher in the author's place.
    func organisation(_ part: Part, _ byline: Byline) -> Byline? {
        guard part.words.contains(where: \.isCapitalised) || part.words.count == 1 else { return nil }
        if part.words.filter({ FunctionWords.table[$0.hash] != nil && !$0.isCapitalised }).count > 1 { return nil }
        var byline = byline
        byline.authors = [text(part.words)]
        byline.text = text(part.words)
        return byline
    }
}
