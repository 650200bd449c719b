/// Counts how much a text has of each term, by where its words stand and how they are written.
struct TermCounter {
    private let weights: ClusterWeights
    /// By term; all zero between texts.
    private var counts: [Float] = []

    init(weights: ClusterWeights) {
        self.weights = weights
    }

    /// A text's terms, ascending.
    ///
    /// - Parameter termCount: how many terms have a number by now.
    mutating func counts(of text: ArticleText, termCount: Int) -> [TermVectors.Entry] {
        if counts.count < termCount {
            counts.append(contentsOf: repeatElement(0, count: max(termCount, counts.count * 2) - counts.count))
        }
        var terms: [Int32] = []
        for sentence in text.sentences {
            var share: Float = 1
            if sentence.kind == .title {
                share = weights.titleWeight
            } else if sentence.kind != .heading, sentence.ordinal < weights.leadSentences {
                share = weights.leadWeight
            }
            for token in text.tokens[sentence.tokens] where token.term >= 0 {
                let term = Int(token.term)
                if counts[term] == 0 { terms.append(token.term) }
                var weight = share
                if token.flags.contains(.capital), !token.flags.contains(.sentenceStart), sentence.kind != .title {
                    weight *= weights.nameWeight
                } else if token.flags.contains(.number) {
                    weight *= weights.numberWeight
                }
                counts[term] += weight
            }
        }
        terms.sort()
        return terms.map { term in
            defer { counts[Int(term)] = 0 }
            return TermVectors.Entry(term: term, weight: counts[Int(term)])
        }
    }
}
