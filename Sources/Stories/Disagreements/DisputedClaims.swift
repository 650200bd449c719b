/// What one side alleges and the other denies, where a sentence says both: "allegations, denied by X, of Y".
struct DisputedClaims {
    let context: ClaimContext
    /// How far the denial may stand from the allegation, in words.
    private static let reach = 6

    func disagreements() -> [Story.Disagreement] {
        var alleged: [(text: Int, sentence: Int)] = []
        var wordings: (String, String)?
        for report in context.reports {
            let text = context.texts[report]
            for (number, sentence) in context.sentences(of: report) {
                guard let found = denial(in: text, sentence.tokens) else { continue }
                alleged.append((report, number))
                if wordings == nil {
                    wordings = (context.wording(report, found.allegation), context.wording(report, found.denial))
                }
            }
        }
        guard let wordings else { return [] }
        return [
            Story.Disagreement(
                kind: "disputed-claim", question: "Is what is alleged so?", severity: .disputed,
                values: [context.value(wordings.0, alleged), context.value(wordings.1, alleged)])
        ]
    }

    private func denial(in text: ArticleText, _ tokens: Range<Int>) -> (allegation: Range<Int>, denial: Range<Int>)? {
        let tables = context.tables
        for index in tokens where tables.allegations.contains(text.tokens[index].surface) {
            for other in (index + 1)..<max(index + 1, min(tokens.upperBound - 2, index + Self.reach))
            where tables.denied.contains(text.tokens[other].surface) && text.tokens[other + 1].surface == tables.by {
                var end = other + 2
                while end < tokens.upperBound, !text.tokens[end].flags.contains(.markBefore), end - other < 10 {
                    end += 1
                }
                return (index..<(index + 1), other..<end)
            }
        }
        return nil
    }
}
