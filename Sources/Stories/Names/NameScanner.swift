/// Finds runs of capitalised words that are names.
///
/// Not taken: what stands in titles and headings, what is written with a capital only because a sentence begins,
/// days and months, adjectives of countries, titles of persons without the person.
struct NameScanner {
    let lexicon: Lexicon
    let evidence: CapitalEvidence
    let dates: DateFinder
    let tables = NameTables.shared

    init(lexicon: Lexicon, evidence: CapitalEvidence, dates: DateFinder) {
        self.lexicon = lexicon
        self.evidence = evidence
        self.dates = dates
    }

    func mentions(in texts: [ArticleText], _ index: Int) -> [NameMention] {
        let text = texts[index]
        var found: [NameMention] = []
        let languages = dates.words.languages(of: text)
        for (number, sentence) in text.sentences.enumerated() where sentence.kind != .title && sentence.kind != .heading
        {
            let tokens = text.tokens[sentence.tokens]
            let capitals = tokens.reduce(0) { $0 + ($1.flags.contains(.capital) ? 1 : 0) }
            scanCaseless(text, index, number, tokens, into: &found)
            // A line in capitals, or one that capitalises everything, tells nothing.
            if tokens.count > 3, capitals * 10 > tokens.count * 8 { continue }
            scan(text, index, number, tokens, languages, into: &found)
        }
        return found
    }

    private func bytes(_ token: Token) -> [UInt8] { lexicon.surfaces.bytes(of: token.surface) }

    private func scan(
        _ text: ArticleText, _ index: Int, _ sentence: Int, _ tokens: ArraySlice<Token>, _ languages: UInt64,
        into found: inout [NameMention]
    ) {
        var at = tokens.startIndex
        while at < tokens.endIndex {
            guard canBegin(tokens[at], languages) else {
                at += 1
                continue
            }
            let end = runEnd(text, tokens, at, languages)
            for part in parts(text, tokens, at..<end) {
                if var mention = mention(text, index, sentence, tokens, part) {
                    if mention.isAcronym, let before = found.last, before.sentence == sentence,
                        isInBracket(text, mention, after: before)
                    {
                        mention.shortens = before.key
                    }
                    found.append(mention)
                }
            }
            at = max(end, at + 1)
        }
    }

    private func canBegin(_ token: Token, _ languages: UInt64) -> Bool {
        guard token.flags.contains(.capital), !token.flags.contains(.number), !token.flags.contains(.ideographs) else {
            return false
        }
        if dates.isDateWord(token.surface, in: languages) { return false }
        if token.flags.contains(.stopWord), !token.flags.contains(.allCapitals) { return false }
        return true
    }

    // MARK: - Runs

    /// Where the run of a name's words that begins at `start` ends.
    private func runEnd(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ start: Int, _ languages: UInt64) -> Int {
        var end = start + 1
        while end < tokens.endIndex {
            if tokens[end - 1].flags.contains(.possessive) { break }
            let token = tokens[end]
            if token.flags.contains(.markBefore), !isPluralPossessive(text, tokens, end),
                !isAbbreviated(text, tokens, end)
            {
                break
            }
            if canBegin(token, languages) {
                end += 1
                continue
            }
            if token.flags.contains(.capital) { break }
            let word = bytes(token)
            if token.flags.contains(.hyphenBefore) {
                // "Jong-un", but not "Moscow-based".
                guard end - start >= 2, word.count <= 4, !tables.suffixes.contains(word) else { break }
                end += 1
                continue
            }
            // A particle or "of" goes with what follows it.
            guard end + 1 < tokens.endIndex, !tokens[end + 1].flags.contains(.markBefore),
                !token.flags.contains(.number)
            else { break }
            if let next = particlesEnd(text, tokens, start..<end), canBegin(tokens[next], languages) {
                end = next + 1
                continue
            }
            if word == Self.of,
                tables.organisations.contains(bytes(tokens[end - 1])) || tables.places.contains(bytes(tokens[end - 1]))
            {
                var next = end + 1
                if bytes(tokens[next]) == Self.the, next + 1 < tokens.endIndex { next += 1 }
                guard canBegin(tokens[next], languages) else { break }
                end = next + 1
                continue
            }
            break
        }
        return end
    }

    /// Where the name goes on behind its particles, "van der" Hoek; a German article is none, nor what follows a known place.
    private func particlesEnd(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ run: Range<Int>) -> Int? {
        guard tables.known(key(tokens, run)) == nil else { return nil }
        var next = run.upperBound
        while next < tokens.endIndex - 1, next - run.upperBound < 3, tables.particles.contains(bytes(tokens[next])),
            !tokens[next].flags.contains(.markBefore), !tokens[next].flags.contains(.capital)
        {
            if text.language == Self.german, next == run.upperBound, Self.articles.contains(bytes(tokens[next])) {
                return nil
            }
            next += 1
        }
        return next > run.upperBound && !tokens[next].flags.contains(.markBefore) ? next : nil
    }

    private static let articles = ["der", "den", "des", "zu", "die"].map { Array($0.utf8) }

    private static let of = Array("of".utf8)
    private static let the = Array("the".utf8)

    /// "Workers' Party": an apostrophe after a final s is part of the name.
    private func isPluralPossessive(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
        let before = tokens[index - 1].range.upperBound
        let gap = text.bytes[before..<tokens[index].range.lowerBound]
        guard text.bytes[before - 1] == UInt8(ascii: "s") else { return false }
        return gap.elementsEqual("' ".utf8) || gap.elementsEqual("’ ".utf8)
    }

    /// "Gov. Ines Caldwell", "Lisa S. Blatt": a full stop that only ends an abbreviation.
    private func isAbbreviated(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
        let before = tokens[index - 1]
        let gap = text.bytes[before.range.upperBound..<tokens[index].range.lowerBound]
        guard gap.elementsEqual(". ".utf8) else { return false }
        return before.end - before.start == 1 || tables.titles.contains(bytes(before))
    }

    /// A run cut where two names meet: at a hyphen, "Russia-North Korea", or at a title, "California Gov. Ines Caldwell".
    private func parts(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ run: Range<Int>) -> [Range<Int>] {
        if tables.known(key(tokens, run)) != nil { return [run] }
        var parts: [Range<Int>] = []
        var start = run.lowerBound
        for index in run.dropFirst() where tokens[index].flags.contains(.capital) {
            let isJoint = tokens[index].flags.contains(.hyphenBefore)
            guard isJoint || tables.titles.contains(bytes(tokens[index])) else { continue }
            let left = key(tokens, start..<index)
            if tables.known(left) != nil || (isJoint && tables.adjectives.contains(left)) {
                parts.append(start..<index)
                start = index
            }
        }
        parts.append(start..<run.upperBound)
        return parts
    }

    private func key(_ tokens: ArraySlice<Token>, _ range: Range<Int>) -> [UInt8] {
        var key: [UInt8] = []
        for index in range {
            if !key.isEmpty { key.append(0x20) }
            key.append(contentsOf: bytes(tokens[index]))
        }
        return key
    }

    // MARK: - What is left of a run

    private func mention(
        _ text: ArticleText, _ index: Int, _ sentence: Int, _ tokens: ArraySlice<Token>, _ part: Range<Int>
    ) -> NameMention? {
        var start = part.lowerBound
        let end = part.upperBound
        var isTitled = false
        // The word that opens a sentence counts only where it is a name elsewhere, or known.
        let first = tokens[start]
        if first.flags.contains(.sentenceStart) || first.flags.contains(.quoteBefore)
            || isAfterColon(text, tokens, start),
            !isKnownStart(tokens, start..<end), !evidence.isName(first.surface)
        {
            let word = bytes(first)
            let standsAlone = end - start == 1
            // "Striker Tomas Reyle": a given name begins the person's.
            let leadsPerson =
                end - start > 2 && tables.givenNames.contains(bytes(tokens[start + 1]))
                && !tables.organisations.contains(bytes(tokens[end - 1]))
            if standsAlone || leadsPerson || !evidence.isNeverSmall(first.surface) || tables.common.contains(word),
                !tables.titles.contains(word)
            {
                start += 1
            }
        }
        // "Russian President Vladimir Putin" is Vladimir Putin; the "Russian Foreign Ministry" is one name.
        while start < end {
            if let length = adjectiveLength(tokens, start..<end) {
                guard start + length < end else { return nil }
                if start + length < end, tables.titles.contains(bytes(tokens[start + length])),
                    tables.known(key(tokens, start..<end)) == nil, !isOrganisation(tokens, start..<end)
                {
                    start += length
                    continue
                }
                break
            }
            let word = bytes(tokens[start])
            if tables.titles.contains(word), !isOrganisation(tokens, start..<end),
                tables.known(key(tokens, start..<end)) == nil
            {
                isTitled = true
                start += 1
                continue
            }
            break
        }
        while start < end, tables.particles.contains(bytes(tokens[start])), !tokens[start].flags.contains(.capital) {
            start += 1
        }
        // A name longer than any is a line in capitals, or made to fill a page.
        guard start < end,
            tokens[end - 1].range.upperBound - tokens[start].range.lowerBound <= StoryLimits.name
        else { return nil }
        let key = key(tokens, start..<end)
        if tables.adjectives.contains(key) || (end - start == 1 && isNoName(tokens[start], key)) { return nil }
        // "East Asian", "Far Eastern": an adjective whatever stands before it.
        let last = bytes(tokens[end - 1])
        if end - start > 1, tables.known(key) == nil, tables.noNames.contains(last) || tables.adjectives.contains(last)
        {
            return nil
        }
        let before = start > tokens.startIndex ? bytes(tokens[start - 1]) : []
        let beforeThat = start > tokens.startIndex + 1 ? bytes(tokens[start - 2]) : []
        let after = end < tokens.endIndex && !tokens[end].flags.contains(.markBefore) ? bytes(tokens[end]) : []
        if start > tokens.startIndex, !tokens[start].flags.contains(.markBefore), tables.titles.contains(before) {
            isTitled = true
        }
        return NameMention(
            key: key, text: index, sentence: sentence, tokens: start..<end,
            range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound,
            words: end - start, opensSentence: tokens[start].flags.contains(.sentenceStart), isTitled: isTitled,
            // "to Succeed" in a line of capitals: a word that is written small elsewhere is no place.
            afterLocative: (end - start > 1 || evidence.isNeverSmall(tokens[start].surface))
                && (tables.locative.contains(before)
                    || (before == Self.the && tables.locative.contains(beforeThat))),
            beforeSpeech: tables.speech.contains(after),
            isAcronym: end - start == 1 && tokens[start].flags.contains(.allCapitals),
            isWeak: text.language == Self.german && !isGermanName(tokens, start..<end, key, isTitled: isTitled))
    }

    private func isAfterColon(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
        guard index > tokens.startIndex, tokens[index].flags.contains(.markBefore) else { return false }
        return text.bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound].contains(
            UInt8(ascii: ":"))
    }

    private func isKnownStart(_ tokens: ArraySlice<Token>, _ range: Range<Int>) -> Bool {
        for length in 1...min(tables.longest, range.count) {
            let part = key(tokens, range.lowerBound..<(range.lowerBound + length))
            if tables.known(part) != nil || tables.adjectives.contains(part) { return true }
        }
        return tables.givenNames.contains(bytes(tokens[range.lowerBound])) && range.count > 1
    }

    /// How many of the first words are the adjective of a country: "North Korean".
    private func adjectiveLength(_ tokens: ArraySlice<Token>, _ range: Range<Int>) -> Int? {
        for length in stride(from: min(2, range.count), to: 0, by: -1)
        where tables.adjectives.contains(key(tokens, range.lowerBound..<(range.lowerBound + length))) {
            return length
        }
        return nil
    }

    /// Whether the last word makes it the name of an organisation or an event, so that the first is no title.
    private func isOrganisation(_ tokens: ArraySlice<Token>, _ range: Range<Int>) -> Bool {
        guard range.count > 1 else { return false }
        let last = bytes(tokens[range.upperBound - 1])
        return tables.organisations.contains(last) || tables.events.contains(last)
    }

    private func isNoName(_ token: Token, _ key: [UInt8]) -> Bool {
        if tables.known(key) != nil { return false }
        if tables.noNames.contains(key) || tables.titles.contains(key) || key.count < 2 { return true }
        if tables.organisations.contains(key) || tables.places.contains(key) || tables.events.contains(key) {
            return true
        }
        return tables.common.contains(key) && !token.flags.contains(.allCapitals)
    }
}
