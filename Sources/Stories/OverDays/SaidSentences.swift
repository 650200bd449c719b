/// What a story has said on earlier days: tells of a sentence how much of it is new.
struct SaidSentences {
    private let weights: LedgerWeights
    /// For each hashed term the sentences that have it.
    private var places: [Int32: [Int32]] = [:]
    private let count: Int

    init(_ story: OpenStory, weights: LedgerWeights) {
        self.weights = weights
        count = story.said.count
        for (index, terms) in story.said.enumerated() {
            for term in terms { places[term, default: []].append(Int32(index)) }
        }
    }

    /// The share of a sentence that was said nowhere; `nil` for one that says nothing new, because that share is small or
    /// most of it was said in one sentence.
    ///
    /// - Parameter isContested: whether sources are at odds over what it says; then less has to be new.
    func news(
        in tokens: ArraySlice<Token>, _ lexicon: Lexicon, _ rarity: [Float], isContested: Bool = false
    ) -> Float? {
        var seen: Set<Int32> = []
        var total: Float = 0
        var unsaid: Float = 0
        var covered = [Float](repeating: 0, count: count)
        for token in tokens where token.term >= 0 && seen.insert(token.term).inserted {
            var weight = rarity[Int(token.term)]
            if token.flags.contains(.number) {
                weight *= weights.number
            } else if token.flags.contains(.capital), !token.flags.contains(.sentenceStart) {
                weight *= weights.name
            }
            total += weight
            if let sentences = places[lexicon.hashedTerm(token.term)] {
                for sentence in sentences { covered[Int(sentence)] += weight }
            } else {
                unsaid += weight
            }
        }
        let least = isContested ? weights.unsaidContested : weights.unsaid
        guard seen.count >= weights.leastTerms, unsaid >= least * total,
            (covered.max() ?? 0) < weights.covered * total
        else { return nil }
        return unsaid / total + (isContested ? weights.contested : 0)
    }

    /// The hashed terms of the sentences of a text that say something.
    static func sentences(of text: ArticleText, _ lexicon: Lexicon, _ weights: LedgerWeights) -> [[Int32]] {
        text.sentences.compactMap { sentence in
            var terms = text.tokens[sentence.tokens].compactMap { $0.term >= 0 ? lexicon.hashedTerm($0.term) : nil }
            terms.sort()
            var unique: [Int32] = []
            for term in terms where unique.last != term { unique.append(term) }
            return unique.count >= weights.leastTerms ? unique : nil
        }
    }
}
