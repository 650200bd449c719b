/// What one sentence claims, in a form that can be held against another's claim of the same key.
struct Claim {
    var text: Int
    var sentence: Int
    /// What it is about: claims of different keys are never compared.
    var key: String
    var number: StatedNumber
    /// How the sentence puts it, word for word.
    var wording: String
}

extension Claim {
    /// Those of some things that contradict another, by value, the smallest first; one that fits several groups stands with
    /// the first of them.
    ///
    /// - Parameters:
    ///   - claim: what a thing claims.
    ///   - contradicts: whether two of them do.
    static func contradicting<Thing>(
        _ things: [Thing], claim: (Thing) -> Claim, contradicts: (Thing, Thing) -> Bool
    ) -> [[Thing]] {
        let differing = things.filter { thing in things.contains { contradicts(thing, $0) } }
        var groups: [[Thing]] = []
        for thing in differing.sorted(by: {
            (claim($0).number.least, claim($0).text) < (claim($1).number.least, claim($1).text)
        }) {
            let number = claim(thing).number
            if let index = groups.firstIndex(where: { !claim($0[0]).number.excludes(number) }) {
                groups[index].append(thing)
            } else {
                groups.append([thing])
            }
        }
        return groups
    }
}

/// What every finder of claims is given of a story.
struct ClaimContext {
    let texts: [ArticleText]
    let reports: [Int]
    let mentions: [Int: [DateMention]]
    let names: [NameMention]
    let event: Story.Event?
    let anchor: CivilDay?
    let core: [Int32]
    let rarity: [Float]
    let tables: ClaimTables

    /// The sentences that claim something and may be quoted: of the body and of takeaways.
    func sentences(of report: Int) -> [(number: Int, sentence: ArticleText.Sentence)] {
        texts[report].sentences.enumerated().compactMap { number, sentence in
            guard sentence.isQuotable else { return nil }
            return switch sentence.kind {
            case .body, .takeaway, .item: (number, sentence)
            case .title, .heading, .quote, .definition: nil
            }
        }
    }

    func quotation(_ text: Int, _ sentence: Int) -> Story.Quotation {
        let place = texts[text].sentences[sentence]
        return Story.Quotation(text: texts[text].text(of: place), article: texts[text].article.id, block: place.block)
    }

    func wording(_ text: Int, _ tokens: Range<Int>) -> String {
        let article = texts[text]
        return article.text(
            of: article.tokens[tokens.lowerBound].range
                .lowerBound..<article.tokens[tokens.upperBound - 1].range.upperBound)
    }

    /// Whether a sentence tells of a time that is not the event's, or of what may come.
    func isOfAnotherTime(_ text: Int, _ sentence: Int) -> Bool {
        let tokens = texts[text].tokens[texts[text].sentences[sentence].tokens]
        if tokens.contains(where: {
            tables.otherTimes.contains($0.surface) || tables.expectations.contains($0.surface)
        }) {
            return true
        }
        guard let event, let start = CivilDay(prefixOf: event.start), let end = CivilDay(prefixOf: event.end) else {
            return mentions[text]?.contains { $0.sentence == sentence && $0.precision != .day } ?? false
        }
        return mentions[text]?.contains { mention in
            mention.sentence == sentence
                && (mention.end.number < start.number - 2 || mention.start.number > end.number + 2)
        } ?? false
    }

    /// Articles of days far apart tell of a thing that changes, not of one they differ on.
    func areOfOneDay(_ left: Int, _ right: Int) -> Bool {
        guard let first = texts[left].published, let second = texts[right].published else { return true }
        return abs(first.number - second.number) <= 1
    }

    /// Numbers of quite another size count other things, whatever the words.
    static func areComparable(_ left: StatedNumber, _ right: StatedNumber) -> Bool {
        let one = left.least > 0 ? left.least : left.most
        let two = right.least > 0 ? right.least : right.most
        return max(one, two) <= Self.ratio * min(one, two)
    }

    private static let ratio = 4.0

    /// Values with their evidence, in the order given.
    func value(_ wording: String, _ places: [(text: Int, sentence: Int)]) -> Story.Disagreement.Value {
        var seen: [Story.Quotation] = []
        for place in places {
            let evidence = quotation(place.text, place.sentence)
            if !seen.contains(evidence) { seen.append(evidence) }
        }
        return Story.Disagreement.Value(value: wording, articles: Set(seen.map(\.article)).sorted(), evidence: seen)
    }
}
