/// How many were killed, injured, arrested…: counts of people that sources give differently.
///
/// Not compared: counts of some of them ("five others", "three officers"), counts in sentences on another time, counts
/// of an article that gives two of one kind, counts at places that have no word in common, articles of different days.
struct CountClaims {
    let context: ClaimContext
    private let reader: NumberReader

    init(context: ClaimContext) {
        self.context = context
        reader = NumberReader(tables: context.tables)
    }

    private struct Count {
        var kind: Int
        var claim: Claim
        /// The words of the places its sentence names.
        var places: Set<[UInt8]>
    }

    func disagreements() -> [Story.Disagreement] {
        let all = context.reports.flatMap { counts(in: $0) }
        var found: [Story.Disagreement] = []
        for kind in ClaimWords.casualties.indices {
            let groups = grouped(totals(of: kind, all))
            guard groups.count > 1 else { continue }
            found.append(
                Story.Disagreement(
                    kind: "count", question: ClaimWords.casualties[kind].question, severity: .conflict,
                    values: groups.map { group in
                        context.value(group[0].claim.wording, group.map { ($0.claim.text, $0.claim.sentence) })
                    }))
        }
        return found
    }

    /// The counts that several articles give alike and none contradicts, each as the first of them puts it.
    func agreements() -> [Story.Agreement] {
        let all = context.reports.flatMap { counts(in: $0) }
        return ClaimWords.casualties.indices.compactMap { kind in
            let totals = totals(of: kind, all)
            guard grouped(totals).isEmpty, let first = totals.first(where: { $0.claim.number.isExact }) else {
                return nil
            }
            let same = totals.filter { $0.claim.number.isExact && $0.claim.number.least == first.claim.number.least }
            guard same.count > 1 else { return nil }
            return Story.Agreement(
                text: context.quotation(first.claim.text, first.claim.sentence).text,
                articles: same.map { context.texts[$0.claim.text].article.id }.sorted())
        }
    }

    /// One count of the kind for each article; none for an article whose sentences differ on it.
    private func totals(of kind: Int, _ all: [Count]) -> [Count] {
        context.reports.compactMap { report in
            let own = all.filter { $0.kind == kind && $0.claim.text == report }
            guard let first = own.first,
                own.dropFirst().allSatisfy({ !$0.claim.number.excludes(first.claim.number) })
            else { return nil }
            // The most exact of its sentences speaks for the article.
            return own.first { $0.claim.number.isExact } ?? first
        }
    }

    private func grouped(_ counts: [Count]) -> [[Count]] {
        Claim.contradicting(counts, claim: \.claim, contradicts: contradicts)
    }

    private func contradicts(_ left: Count, _ right: Count) -> Bool {
        guard left.claim.text != right.claim.text, left.claim.number.excludes(right.claim.number),
            context.areOfOneDay(left.claim.text, right.claim.text),
            ClaimContext.areComparable(left.claim.number, right.claim.number)
        else { return false }
        return left.places.isEmpty || right.places.isEmpty || !left.places.isDisjoint(with: right.places)
    }

    private func counts(in report: Int) -> [Count] {
        let text = context.texts[report]
        var found: [Count] = []
        for (number, sentence) in context.sentences(of: report) where isOfTheWhole(report, number) {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard let stated = reader.number(in: text, at: index, within: sentence.tokens), !stated.isPercent,
                    stated.currency == nil, stated.least >= 1 || stated.most < .infinity,
                    let (kind, range) = kind(of: stated, in: text, sentence.tokens)
                else {
                    index += 1
                    continue
                }
                found.append(
                    Count(
                        kind: kind,
                        claim: Claim(
                            text: report, sentence: number, key: ClaimWords.casualties[kind].kind, number: stated,
                            wording: context.wording(report, range)), places: places(report, number)))
                index = max(stated.tokens.upperBound, index + 1)
            }
        }
        return found
    }

    /// Whether a sentence tells of the event itself, not of another, and not of a part of it that it calls "another".
    private func isOfTheWhole(_ report: Int, _ sentence: Int) -> Bool {
        guard !context.isOfAnotherTime(report, sentence) else { return false }
        let text = context.texts[report]
        let tokens = text.tokens[text.sentences[sentence].tokens]
        if tokens.contains(where: { context.tables.another.contains($0.surface) }) { return false }
        return text.sentences[sentence].ordinal < Self.opening
            && tokens.contains { token in token.term >= 0 && context.core.contains(token.term) }
    }

    /// The sentences of an article that give its totals; further down are parts and other events.
    private static let opening = 8

    /// What the number counts, and the words that say so: "injuring 12 people", "12 people were injured", "12 dead".
    private func kind(of number: StatedNumber, in text: ArticleText, _ tokens: Range<Int>) -> (Int, Range<Int>)? {
        let tables = context.tables
        var end = number.tokens.upperBound
        var noun = 0
        while end < tokens.upperBound, noun < 2, !text.tokens[end].flags.contains(.markBefore),
            tables.people.contains(text.tokens[end].surface)
        {
            if tables.notAll.contains(text.tokens[end].surface) { return nil }
            end += 1
            noun += 1
        }
        if end < tokens.upperBound,
            tables.notAll.contains(text.tokens[end].surface) || tables.times.contains(text.tokens[end].surface)
        {
            return nil
        }
        let start = number.tokens.lowerBound
        if start > tokens.lowerBound, tables.notAll.contains(text.tokens[start - 1].surface) { return nil }
        // After the number: "12 people were injured", "12 dead".
        var after = end
        while after < tokens.upperBound, after - end < 3, !text.tokens[after].flags.contains(.markBefore) {
            if let kind = casualty(text, after) { return (kind, start..<(after + 1)) }
            guard tables.auxiliaries.contains(text.tokens[after].surface) else { break }
            after += 1
        }
        // Before the number: "killed 12", "injuring at least 12 people"; "killed two weeks later" is caught above.
        if start > tokens.lowerBound, let kind = casualty(text, start - 1),
            !text.tokens[start].flags.contains(.markBefore),
            noun > 0 || end == tokens.upperBound || endsPhrase(text, end)
        {
            return (kind, (start - 1)..<end)
        }
        return nil
    }

    private func casualty(_ text: ArticleText, _ index: Int) -> Int? {
        let surface = text.tokens[index].surface
        if text.language == 0, context.tables.foreignCasualties.contains(surface) { return nil }
        return context.tables.casualties[surface]
    }

    /// Whether what follows a bare number cannot be what it counts.
    private func endsPhrase(_ text: ArticleText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        // "killed two of the crew" counts a part.
        return (token.flags.contains(.markBefore) || token.flags.contains(.stopWord))
            && token.surface != context.tables.of
    }

    private func places(_ report: Int, _ sentence: Int) -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for name in context.names where name.text == report && name.sentence == sentence && name.afterLocative {
            for word in name.key.split(separator: 0x20) { words.insert(Array(word)) }
        }
        return words
    }
}
