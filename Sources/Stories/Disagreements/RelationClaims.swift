/// Who stands by whom, and how two stand to each other: "A's support for B" against "B's support for A" over the same
/// third, and close against cautious ties of the same two.
struct RelationClaims {
    let context: ClaimContext

    private struct Support {
        var text: Int
        var sentence: Int
        var from: String
        var to: String
        var over: Set<String>
        var wording: String
    }

    private struct Tie {
        var text: Int
        var sentence: Int
        var pair: [String]
        var isClose: Bool
        var isHistorical: Bool
        var wording: String
    }

    func disagreements() -> [Story.Disagreement] { reversals() + attributes() }

    /// A name as the tables know it, else as it is spelled.
    private static func canonical(_ mention: NameMention) -> String {
        NameTables.shared.known(mention.key)?.name ?? String(decoding: mention.key, as: UTF8.self)
    }

    private func names(_ report: Int, _ sentence: Int) -> [NameMention] {
        context.names.filter { $0.text == report && $0.sentence == sentence }
    }

    // MARK: - Role reversals

    private func reversals() -> [Story.Disagreement] {
        let all = context.reports.flatMap { supports(in: $0) }
        for first in all {
            let opposite = all.filter {
                $0.from == first.to && $0.to == first.from && !$0.over.isDisjoint(with: first.over)
            }
            guard !opposite.isEmpty else { continue }
            let same = all.filter {
                $0.from == first.from && $0.to == first.to && !$0.over.isDisjoint(with: opposite[0].over)
            }
            return [
                Story.Disagreement(
                    kind: "role-reversal", question: "Who supports whom?", severity: .conflict,
                    values: [same, opposite].map { group in
                        context.value(group[0].wording, group.map { ($0.text, $0.sentence) })
                    })
            ]
        }
        return []
    }

    private func supports(in report: Int) -> [Support] {
        let text = context.texts[report]
        var found: [Support] = []
        for (number, _) in context.sentences(of: report) {
            let names = names(report, number)
            guard names.count > 2 else { continue }
            for index in 0..<(names.count - 1) {
                let (from, to) = (names[index], names[index + 1])
                let between = from.tokens.upperBound..<to.tokens.lowerBound
                guard (2...4).contains(between.count),
                    text.tokens[from.tokens.upperBound - 1].flags.contains(.possessive),
                    context.tables.relationPrepositions.contains(text.tokens[between.upperBound - 1].surface),
                    context.tables.relations.contains(text.tokens[between.upperBound - 2].surface)
                else { continue }
                let others = names[(index + 2)...].map { Self.canonical($0) }
                let ends = [Self.canonical(from), Self.canonical(to)]
                let over = Set(others).subtracting(ends)
                guard ends[0] != ends[1], !over.isEmpty else { continue }
                found.append(
                    Support(
                        text: report, sentence: number, from: ends[0], to: ends[1], over: over,
                        wording: context.wording(report, from.tokens.lowerBound..<to.tokens.upperBound)))
            }
        }
        return found
    }

    // MARK: - Attributes

    private func attributes() -> [Story.Disagreement] {
        let all = context.reports.flatMap { ties(in: $0) }
        for first in all where first.isClose {
            let cautious = all.filter { $0.pair == first.pair && !$0.isClose && $0.isHistorical == first.isHistorical }
            guard !cautious.isEmpty else { continue }
            let close = all.filter { $0.pair == first.pair && $0.isClose && $0.isHistorical == first.isHistorical }
            return [
                Story.Disagreement(
                    kind: "attribute", question: "How close are the ties?", severity: .conflict,
                    values: [close, cautious].map { group in
                        context.value(group[0].wording, group.map { ($0.text, $0.sentence) })
                    })
            ]
        }
        return []
    }

    private func ties(in report: Int) -> [Tie] {
        let text = context.texts[report]
        let tables = context.tables
        var found: [Tie] = []
        for (number, sentence) in context.sentences(of: report) {
            for index in sentence.tokens.dropFirst() where tables.ties.contains(text.tokens[index].surface) {
                let adjective = text.tokens[index - 1].surface
                let isClose = tables.closeTies.contains(adjective)
                guard isClose || tables.cautiousTies.contains(adjective), index + 1 < sentence.tokens.upperBound,
                    text.tokens[index + 1].surface == tables.with
                else { continue }
                let names = names(report, number)
                guard let subject = names.last(where: { $0.tokens.upperBound <= index }),
                    let object = names.first(where: { $0.tokens.lowerBound > index + 1 }),
                    object.tokens.lowerBound - index <= 3
                else { continue }
                found.append(
                    Tie(
                        text: report, sentence: number,
                        pair: [Self.canonical(subject), Self.canonical(object)].sorted(),
                        isClose: isClose,
                        isHistorical: text.tokens[sentence.tokens].contains {
                            tables.historically.contains($0.surface)
                        },
                        wording: context.wording(report, (index - 1)..<(index + 1))))
            }
        }
        return found
    }
}
