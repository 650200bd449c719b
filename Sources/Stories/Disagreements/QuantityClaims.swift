/// Money, percentages and counts of things that two sentences on the same matter give differently.
///
/// Both sentences must be about the same thing by most of their words, count the same noun once, be of one day, and
/// neither article may give the other's number anywhere.
struct QuantityClaims {
    let context: ClaimContext
    private let reader: NumberReader
    /// How alike two sentences must be, numbers apart.
    private static let likeness: Float = 0.5
    /// How many terms they must share beside the noun.
    private static let shared = 3

    init(context: ClaimContext) {
        self.context = context
        reader = NumberReader(tables: context.tables)
    }

    private struct Quantity {
        var claim: Claim
        var vector: [TermVectors.Entry]
    }

    /// Figures this close are one figure, rounded.
    private static let rounding = 0.02
    /// Sentences further down give parts and histories.
    private static let opening = 8
    /// A sentence with more figures than this is a table in words: a player's season, a quarter's results.
    private static let figures = 2

    func disagreements() -> [Story.Disagreement] {
        guard context.reports.count > 1 else { return [] }
        let all = context.reports.flatMap { quantities(in: $0) }
        var found: [Story.Disagreement] = []
        var taken: Set<String> = []
        for (index, left) in all.enumerated() where !taken.contains(left.claim.key) {
            for right in all[(index + 1)...] where contradicts(left, right, all) {
                taken.insert(left.claim.key)
                let values = [left, right].map { quantity in
                    let same = all.filter { other in
                        other.claim.key == quantity.claim.key && !other.claim.number.excludes(quantity.claim.number)
                            && TermVectors.cosine(other.vector, quantity.vector) >= Self.likeness
                    }
                    let places =
                        [(quantity.claim.text, quantity.claim.sentence)]
                        + same.map { ($0.claim.text, $0.claim.sentence) }
                    return context.value(quantity.claim.wording, places.map { (text: $0.0, sentence: $0.1) })
                }
                found.append(
                    Story.Disagreement(
                        kind: left.claim.key.hasPrefix("percent")
                            ? "percentage" : left.claim.key.hasPrefix("money") ? "money" : "count",
                        question: question(left.claim), severity: .conflict, values: values))
                break
            }
        }
        return found
    }

    private func question(_ claim: Claim) -> String {
        if claim.key.hasPrefix("percent") { return "What share is it?" }
        if claim.key.hasPrefix("money") { return "How much money is it?" }
        let text = context.texts[claim.text]
        let noun = claim.number.tokens.upperBound
        return "How many \(text.text(of: text.tokens[noun].range))?"
    }

    private func contradicts(_ left: Quantity, _ right: Quantity, _ all: [Quantity]) -> Bool {
        guard left.claim.text != right.claim.text, left.claim.key == right.claim.key,
            left.claim.number.excludes(right.claim.number), context.areOfOneDay(left.claim.text, right.claim.text),
            ClaimContext.areComparable(left.claim.number, right.claim.number), shareName(left.claim, right.claim),
            TermVectors.cosine(left.vector, right.vector) >= Self.likeness,
            Self.sharedTerms(left.vector, right.vector) >= Self.shared
        else { return false }
        // An article that gives both numbers counts two things, or knows of both.
        return !gives(right.claim.number, left.claim.text) && !gives(left.claim.number, right.claim.text)
    }

    /// Whether both sentences name somebody or something in common: "he had nine" says nothing of whom.
    private func shareName(_ left: Claim, _ right: Claim) -> Bool {
        let keys = Set(context.names.filter { $0.text == left.text && $0.sentence == left.sentence }.map(\.key))
        return context.names.contains {
            $0.text == right.text && $0.sentence == right.sentence && keys.contains($0.key)
        }
    }

    /// Whether an article has the number anywhere, whatever it counts.
    private func gives(_ number: StatedNumber, _ report: Int) -> Bool {
        let value = number.least > 0 ? number.least : number.most
        let text = context.texts[report]
        for sentence in text.sentences {
            for index in sentence.tokens {
                guard let other = reader.number(in: text, at: index, within: sentence.tokens) else { continue }
                let otherValue = other.least > 0 ? other.least : other.most
                if abs(otherValue - value) <= Self.rounding * max(value, 1) { return true }
            }
        }
        return false
    }

    private func isInBrackets(_ text: ArticleText, _ token: Int, from start: Int) -> Bool {
        var index = text.tokens[token].range.lowerBound
        while index > start {
            index -= 1
            if text.bytes[index] == UInt8(ascii: "(") { return true }
            if text.bytes[index] == UInt8(ascii: ")") { return false }
        }
        return false
    }

    private static func sharedTerms(_ left: [TermVectors.Entry], _ right: [TermVectors.Entry]) -> Int {
        let terms = Set(left.map(\.term))
        return right.filter { terms.contains($0.term) }.count
    }

    private func quantities(in report: Int) -> [Quantity] {
        let text = context.texts[report]
        let tables = context.tables
        var found: [Quantity] = []
        for (number, sentence) in context.sentences(of: report)
        where !context.isOfAnotherTime(report, number) && sentence.ordinal < Self.opening {
            let figures = text.tokens[sentence.tokens].filter { $0.flags.contains(.number) }.count
            guard figures <= Self.figures else { continue }
            var vector: [TermVectors.Entry]?
            var own: [Quantity] = []
            for index in sentence.tokens {
                guard let stated = reader.number(in: text, at: index, within: sentence.tokens) else { continue }
                let next = stated.tokens.upperBound
                // "($108 million)" gives the same sum in another currency.
                if isInBrackets(text, stated.tokens.lowerBound, from: sentence.range.lowerBound) { continue }
                let key: String
                var end = next
                if stated.isPercent {
                    key = "percent"
                } else if let currency = stated.currency {
                    key = "money \(currency)"
                } else {
                    guard next < sentence.tokens.upperBound else { continue }
                    let noun = text.tokens[next]
                    guard noun.term >= 0,
                        text.language > 0 || text.bytes[noun.range.upperBound - 1] == UInt8(ascii: "s"),
                        !noun.flags.contains(.capital), !noun.flags.contains(.markBefore),
                        !noun.flags.contains(.number), !tables.times.contains(noun.surface),
                        !tables.people.contains(noun.surface),
                        tables.casualties[noun.surface] == nil, !tables.notAll.contains(noun.surface), stated.most > 2
                    else { continue }
                    key = "count \(noun.term)"
                    end = next + 1
                }
                if vector == nil {
                    let words = text.tokens[sentence.tokens].filter { !$0.flags.contains(.number) }
                    vector = SentenceVectors.vector(of: words[...], context.rarity)
                }
                own.append(
                    Quantity(
                        claim: Claim(
                            text: report, sentence: number, key: key, number: stated,
                            wording: context.wording(report, stated.tokens.lowerBound..<end)
                                + (stated.isPercent ? " %" : "")),
                        vector: vector ?? []))
            }
            // A sentence that counts a thing twice sets two numbers side by side; which is which is not read.
            found += own.filter { quantity in own.filter { $0.claim.key == quantity.claim.key }.count == 1 }
        }
        return found
    }
}
