/// Names where capitals do not show them: in German, where every noun has one, and in scripts that have none.
extension NameScanner {
    /// The index of German in `StopWords.languages`.
    static let german = StopWords.languages.firstIndex { $0.code == "de" } ?? -2

    /// Whether more than its capital shows that a German word is a name.
    func isGermanName(_ tokens: ArraySlice<Token>, _ range: Range<Int>, _ key: [UInt8], isTitled: Bool) -> Bool {
        if isTitled || tables.known(key) != nil { return true }
        let first = tokens[range.lowerBound]
        let word = lexicon.surfaces.bytes(of: first.surface)
        if first.flags.contains(.allCapitals) { return true }
        let last = lexicon.surfaces.bytes(of: tokens[range.upperBound - 1].surface)
        if range.count > 1 {
            return tables.givenNames.contains(word) || tables.organisations.contains(last)
                || tables.leadingOrganisations.contains(word) || tables.particles.contains(last)
        }
        return tables.germanOrganisations.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    /// "Bundesfinanzministerium", "Landgericht": a German compound that names an organisation.
    static func isGermanOrganisation(
        _ mention: NameMention, _ first: [UInt8], _ tables: NameTables, _ texts: [ArticleText]
    ) -> Bool {
        texts[mention.text].language == german
            && tables.germanOrganisations.contains {
                first.count > $0.count && first.suffix($0.count).elementsEqual($0)
            }
    }

    /// Whether a mention stands in brackets right behind another and may be short for it.
    func isInBracket(_ text: ArticleText, _ mention: NameMention, after before: NameMention) -> Bool {
        guard before.range.upperBound < mention.range.lowerBound, mention.range.upperBound < text.bytes.count,
            text.bytes[before.range.upperBound..<mention.range.lowerBound].elementsEqual(" (".utf8),
            text.bytes[mention.range.upperBound] == UInt8(ascii: ")"), before.words > 1 || mention.key.count > 2
        else { return false }
        return before.key.first == mention.key.first
    }

    // MARK: - Scripts without capitals

    /// Signs of the longest place looked for.
    private static let longestRun = 12
    private static let longestWords = 4

    /// Countries and cities among words without capitals.
    func scanCaseless(
        _ text: ArticleText, _ index: Int, _ sentence: Int, _ tokens: ArraySlice<Token>, into found: inout [NameMention]
    ) {
        var at = tokens.startIndex
        while at < tokens.endIndex {
            // Hebrew and what comes after it in Unicode; Vietnamese capitals are no such script.
            guard text.bytes[tokens[at].range.lowerBound] >= 0xD7, !tokens[at].flags.contains(.capital) else {
                at += 1
                continue
            }
            let longest = tokens[at].flags.contains(.ideographs) ? Self.longestRun : Self.longestWords
            var end = min(tokens.endIndex, at + longest)
            var match: (end: Int, range: Range<Int>, key: [UInt8])?
            while end > at, match == nil {
                match = place(text, tokens, at..<end).map { (end, $0.range, $0.key) }
                end -= 1
            }
            if let match {
                found.append(
                    NameMention(
                        key: match.key, text: index, sentence: sentence, tokens: at..<match.end, range: match.range,
                        words: match.end - at, opensSentence: false, isTitled: false, afterLocative: true,
                        beforeSpeech: false, isAcronym: false))
                at = match.end
            } else {
                at += 1
            }
        }
    }

    private func place(
        _ text: ArticleText, _ tokens: ArraySlice<Token>, _ part: Range<Int>
    ) -> (range: Range<Int>, key: [UInt8])? {
        let range = tokens[part.lowerBound].range.lowerBound..<tokens[part.upperBound - 1].range.upperBound
        guard range.count <= StoryLimits.name else { return nil }
        if tokens[part.lowerBound].flags.contains(.ideographs) {
            // Pairs of signs overlap, so that a run of them is the text itself.
            let key = Array(text.bytes[range])
            return tables.known(key) == nil ? nil : (range, key)
        }
        var key: [UInt8] = []
        for token in tokens[part] {
            if !key.isEmpty {
                if token.flags.contains(.markBefore) { return nil }
                key.append(0x20)
            }
            key += lexicon.surfaces.bytes(of: token.surface)
        }
        if tables.known(key) != nil { return (range, key) }
        // Arabic and Hebrew write "and", "in" and "to" in one with the word.
        for prefix in Self.prefixes where key.count > prefix.count + 3 && ByteText.starts(key[...], with: prefix) {
            let rest = Array(key.dropFirst(prefix.count))
            if tables.known(rest) != nil { return (range.lowerBound + prefix.count..<range.upperBound, rest) }
        }
        return nil
    }

    private static let prefixes = ["و", "ب", "ل", "ב", "ל", "מ", "ו"].map { Array($0.utf8) }
}
