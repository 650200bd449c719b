/// How strong an earthquake was, where sources measured it differently.
///
/// Read only with a decimal and beside a word for the measure. Not compared: aftershocks and other quakes, figures that were
/// revised, figures of an article that gives two and does not set them against each other, articles of different days.
struct MagnitudeClaims {
    let context: ClaimContext
    private let reader: NumberReader
    /// Sentences further down tell of the region's other quakes.
    private static let opening = 8
    /// How far the measure's word may stand before the figure, "magnitude of at least 6.1", and after it, "6.1 on the Richter
    /// scale", in words.
    private static let before = 4
    private static let after = 3

    init(context: ClaimContext) {
        self.context = context
        reader = NumberReader(tables: context.tables)
    }

    func disagreements() -> [Story.Disagreement] {
        let groups = Claim.contradicting(
            context.reports.flatMap { claims(of: $0) }, claim: { $0 }, contradicts: contradicts)
        guard groups.count > 1 else { return [] }
        return [
            Story.Disagreement(
                kind: "magnitude", question: "How strong was the earthquake?", severity: .conflict,
                values: groups.map { group in
                    context.value(group[0].wording, group.map { ($0.text, $0.sentence) })
                })
        ]
    }

    private func contradicts(_ left: Claim, _ right: Claim) -> Bool {
        left.number.excludes(right.number) && context.areOfOneDay(left.text, right.text)
    }

    /// The one figure that an article gives, or two that one of its sentences sets against each other.
    private func claims(of report: Int) -> [Claim] {
        let text = context.texts[report]
        let sentences = context.sentences(of: report).filter { $0.sentence.ordinal < Self.opening }
        guard sentences.contains(where: { has(context.tables.quakes, text, $0.sentence.tokens) }) else { return [] }
        var found: [Claim] = []
        for (number, sentence) in sentences {
            let own = figures(report, number, sentence.tokens)
            if own.count == 2, own[0].number.excludes(own[1].number),
                has(context.tables.contrasts, text, own[0].number.tokens.upperBound..<own[1].number.tokens.lowerBound)
            {
                return own
            }
            found += own
        }
        guard let first = found.first, found.allSatisfy({ !$0.number.excludes(first.number) }) else { return [] }
        return [first]
    }

    private func figures(_ report: Int, _ number: Int, _ tokens: Range<Int>) -> [Claim] {
        let text = context.texts[report]
        guard !context.isOfAnotherTime(report, number), !has(context.tables.otherQuakes, text, tokens) else {
            return []
        }
        return tokens.compactMap { index in
            guard let figure = magnitude(text, index, tokens) else { return nil }
            return Claim(
                text: report, sentence: number, key: "magnitude", number: figure,
                wording: context.wording(report, figure.tokens))
        }
    }

    /// The figure at a token, with the words from the measure's name to it.
    private func magnitude(_ text: ArticleText, _ index: Int, _ tokens: Range<Int>) -> StatedNumber? {
        guard text.tokens[index].flags.contains(.number), let value = Self.decimal(text.bytes[text.tokens[index].range])
        else { return nil }
        var figure = StatedNumber(
            least: value - Self.rounding, most: value + Self.rounding, tokens: index..<(index + 1))
        reader.bound(&figure, text, from: tokens.lowerBound)
        var start = index
        while start > tokens.lowerBound, index - start < Self.before {
            // "magnitude-6.1" is joined by a hyphen; a comma ends what belongs together.
            guard !text.tokens[start].flags.contains(.markBefore) else { break }
            start -= 1
            if context.tables.magnitudes.contains(text.tokens[start].surface) {
                let isBounded = figure.tokens.lowerBound < index
                figure.tokens = start..<(index + 1)
                // "at least magnitude 5.5" bounds as "magnitude of at least 5.5" does.
                if !isBounded { reader.bound(&figure, text, from: tokens.lowerBound) }
                return figure
            }
            if text.tokens[start].flags.contains(.number) { break }
        }
        for end in (index + 1)..<max(index + 1, min(tokens.upperBound, index + 1 + Self.after)) {
            guard !text.tokens[end].flags.contains(.markBefore), !text.tokens[end].flags.contains(.number) else {
                break
            }
            if context.tables.magnitudes.contains(text.tokens[end].surface) {
                figure.tokens = figure.tokens.lowerBound..<(end + 1)
                return figure
            }
        }
        return nil
    }

    private func has(_ words: Set<Int32>, _ text: ArticleText, _ tokens: Range<Int>) -> Bool {
        tokens.contains { words.contains(text.tokens[$0].surface) }
    }

    /// Just short of half a tenth, so that neighbours stay apart.
    private static let rounding = 0.0499

    /// "6.1", "6,1": one digit, a point or comma, one digit. Whole numbers are rounded and say little.
    private static func decimal(_ bytes: ArraySlice<UInt8>) -> Double? {
        let digits = Array(bytes)
        guard digits.count == 3, (0x31...0x39).contains(digits[0]), (0x30...0x39).contains(digits[2]),
            digits[1] == UInt8(ascii: ".") || digits[1] == UInt8(ascii: ",")
        else { return nil }
        return Double(digits[0] - 0x30) + Double(digits[2] - 0x30) / 10
    }
}
