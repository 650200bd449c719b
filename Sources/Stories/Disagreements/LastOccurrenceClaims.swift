/// "The first visit since 1998" against "the first in 24 years": when it was last so.
///
/// Compared are claims of one superlative in sentences that share the story's own words; a claim joined on by "and" has
/// another subject and starts anew. Years within one of each other agree, for "in 24 years" is rounded.
struct LastOccurrenceClaims {
    let context: ClaimContext
    private let reader: NumberReader

    init(context: ClaimContext) {
        self.context = context
        reader = NumberReader(tables: context.tables)
    }

    private struct Occurrence {
        var text: Int
        var sentence: Int
        var superlative: Int32
        /// The year it was last so; `nil` where the sentence only says that it is long ago.
        var year: Int?
        /// What the superlative stands before: "visit".
        var noun: Int32?
        var wording: String
        var terms: Set<Int32>
    }

    func disagreements() -> [Story.Disagreement] {
        let all = context.reports.flatMap { occurrences(in: $0) }
        var found: [Story.Disagreement] = []
        var taken = [Bool](repeating: false, count: all.count)
        for index in all.indices where !taken[index] && all[index].year != nil {
            var alike: [Occurrence] = []
            for other in all.indices where !taken[other] && (other == index || areOfOneThing(all[index], all[other])) {
                taken[other] = true
                alike.append(all[other])
            }
            found += disagreements(of: alike)
        }
        return found
    }

    private func disagreements(of alike: [Occurrence]) -> [Story.Disagreement] {
        var groups: [[Occurrence]] = []
        for occurrence in alike.filter({ $0.year != nil }).sorted(by: {
            ($0.year ?? 0, $0.text, $0.sentence) < ($1.year ?? 0, $1.text, $1.sentence)
        }) {
            if let index = groups.firstIndex(where: { abs(($0[0].year ?? 0) - (occurrence.year ?? 0)) <= 1 }) {
                groups[index].append(occurrence)
            } else {
                groups.append([occurrence])
            }
        }
        let question = question(alike)
        var found: [Story.Disagreement] = []
        if groups.count > 1 {
            found.append(
                Story.Disagreement(
                    kind: "last-occurrence", question: question, severity: .conflict, values: groups.map { value($0) }))
        }
        let vague = alike.filter { $0.year == nil }
        // Vaguer is no conflict; it is held against the value most sentences give.
        if !vague.isEmpty,
            let precise = groups.max(by: { ($0.count, -($0[0].year ?? 0)) < ($1.count, -($1[0].year ?? 0)) })
        {
            found.append(
                Story.Disagreement(
                    kind: "last-occurrence", question: question, severity: .lessPrecise,
                    values: [value(vague), value(precise)]))
        }
        return found
    }

    private func value(_ group: [Occurrence]) -> Story.Disagreement.Value {
        context.value(group[0].wording, group.map { ($0.text, $0.sentence) })
    }

    private func question(_ alike: [Occurrence]) -> String {
        for occurrence in alike {
            guard let noun = occurrence.noun else { continue }
            let text = context.texts[occurrence.text]
            for token in text.tokens[text.sentences[occurrence.sentence].tokens] where token.term == noun {
                return "When was the last \(text.text(of: token.range))?"
            }
        }
        return "When was the last time?"
    }

    private func areOfOneThing(_ left: Occurrence, _ right: Occurrence) -> Bool {
        guard left.superlative == right.superlative else { return false }
        if let one = left.noun, let two = right.noun, one != two, !left.terms.contains(two), !right.terms.contains(one)
        {
            return false
        }
        let shared = left.terms.intersection(right.terms)
        return shared.count > 1 && context.core.contains { shared.contains($0) }
    }

    private func occurrences(in report: Int) -> [Occurrence] {
        let text = context.texts[report]
        var found: [Occurrence] = []
        for (number, sentence) in context.sentences(of: report) {
            for index in sentence.tokens where context.tables.superlatives.contains(text.tokens[index].surface) {
                guard let (year, range) = span(in: text, report, after: index, sentence.tokens) else { continue }
                let next = index + 1
                var noun: Int32?
                if next < range.lowerBound, text.tokens[next].term >= 0,
                    text.tokens[next].surface != context.tables.time
                {
                    noun = text.tokens[next].term
                }
                let terms = Set(
                    text.tokens[sentence.tokens].compactMap {
                        $0.term >= 0 && !$0.flags.contains(.number) ? $0.term : nil
                    })
                found.append(
                    Occurrence(
                        text: report, sentence: number, superlative: text.tokens[index].surface, year: year, noun: noun,
                        wording: context.wording(report, index..<range.upperBound), terms: terms))
            }
        }
        return found
    }

    /// How far a superlative's "since" or "in … years" may stand from it.
    private static let reach = 10

    /// The year that "since 1998" or "in 24 years" comes to, and where it stands; a `nil` year is a vague one.
    private func span(
        in text: ArticleText, _ report: Int, after superlative: Int, _ tokens: Range<Int>
    ) -> (Int?, Range<Int>)? {
        let tables = context.tables
        var index = superlative + 1
        while index < tokens.upperBound, index - superlative <= Self.reach {
            let token = text.tokens[index]
            if token.flags.contains(.markBefore) || token.surface == tables.and { return nil }
            if token.surface == tables.since, index + 1 < tokens.upperBound {
                for offset in 1...2 where index + offset < tokens.upperBound {
                    let next = text.tokens[index + offset]
                    if next.flags.contains(.number), next.end - next.start == 4,
                        let year = NumberReader.value(of: text.bytes[next.range]),
                        (1500...2199).contains(year)
                    {
                        return (Int(year), index..<(index + offset + 1))
                    }
                }
                return nil
            }
            if token.surface == tables.in, index + 1 < tokens.upperBound,
                let found = duration(in: text, report, from: index + 1, tokens)
            {
                return (found.0, index..<found.1)
            }
            index += 1
        }
        return nil
    }

    private func duration(
        in text: ArticleText, _ report: Int, from start: Int, _ tokens: Range<Int>
    ) -> (Int?, Int)? {
        let tables = context.tables
        var index = start
        // "in more than 24 years": the bound stands before the number.
        while index < tokens.upperBound, index - start < 3 {
            let token = text.tokens[index]
            if let number = reader.number(in: text, at: index, within: tokens),
                number.tokens.upperBound < tokens.upperBound
            {
                let unit = text.tokens[number.tokens.upperBound].surface
                let value =
                    number.isExact
                    ? number.least : max(number.least, number.most == .infinity ? number.least : number.most)
                guard tables.years.contains(unit), number.isExact, let reference = referenceYear(report) else {
                    return nil
                }
                return (reference - Int(value), number.tokens.upperBound + 1)
            }
            if tables.vague.contains(token.surface), index + 1 < tokens.upperBound,
                tables.years.contains(text.tokens[index + 1].surface)
                    || tables.decades.contains(text.tokens[index + 1].surface)
            {
                return (nil, index + 2)
            }
            if index == start, tables.years.contains(token.surface) || tables.decades.contains(token.surface) {
                return (nil, index + 1)
            }
            index += 1
        }
        return nil
    }

    private func referenceYear(_ report: Int) -> Int? {
        let day =
            context.event.flatMap { CivilDay(prefixOf: $0.start) } ?? context.texts[report].published ?? context.anchor
        return day?.components.year
    }
}
