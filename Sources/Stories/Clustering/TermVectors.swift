internal import Glibc

/// What each article is about, as weighted terms of length one.
struct TermVectors {
    struct Entry: Equatable {
        var term: Int32
        var weight: Float
    }

    /// For each text its terms, ascending by number.
    private(set) var vectors: [[Entry]] = []
    /// For each term how much its being in a text says.
    private(set) var rarity: [Float]

    init(of texts: [ArticleText], lexicon: Lexicon, weights: ClusterWeights) {
        rarity = Self.rarity(in: texts, lexicon: lexicon, weights: weights)
        vectors.reserveCapacity(texts.count)
        var counts = [Float](repeating: 0, count: lexicon.terms.count)
        for text in texts { vectors.append(Self.vector(of: text, rarity, &counts, weights)) }
    }

    /// The inverse document frequency of every term, smoothed as if some texts of other news had been counted too.
    private static func rarity(in texts: [ArticleText], lexicon: Lexicon, weights: ClusterWeights) -> [Float] {
        var frequency = [Float](repeating: 0, count: lexicon.terms.count)
        var lastText = [Int32](repeating: -1, count: lexicon.terms.count)
        for (index, text) in texts.enumerated() {
            for token in text.tokens where token.term >= 0 && lastText[Int(token.term)] != Int32(index) {
                lastText[Int(token.term)] = Int32(index)
                frequency[Int(token.term)] += 1
            }
        }
        for (percent, words) in CommonWords.shares {
            for word in ByteText.words(of: words) {
                guard let term = lexicon.term(ofEnglish: String(decoding: word, as: UTF8.self)) else { continue }
                frequency[Int(term)] += weights.priorTexts * Float(percent) / 100
            }
        }
        let total = Float(texts.count) + weights.priorTexts
        return frequency.map { logf(1 + total / ($0 + 1)) }
    }

    private static func vector(
        of text: ArticleText, _ rarity: [Float], _ counts: inout [Float], _ weights: ClusterWeights
    ) -> [Entry] {
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
        var entries = terms.map { term in
            Entry(term: term, weight: (1 + logf(max(counts[Int(term)], 1))) * rarity[Int(term)])
        }
        for term in terms { counts[Int(term)] = 0 }
        if entries.count > weights.vectorTerms {
            entries.sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
            entries.removeLast(entries.count - weights.vectorTerms)
        }
        entries.sort { $0.term < $1.term }
        let length = entries.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        if length > 0 { for index in entries.indices { entries[index].weight /= length } }
        return entries
    }

    /// The cosine of two vectors, from 0 to 1.
    static func cosine(_ left: [Entry], _ right: [Entry]) -> Float {
        var sum: Float = 0
        var first = 0
        var second = 0
        while first < left.count, second < right.count {
            let difference = left[first].term &- right[second].term
            if difference == 0 {
                sum += left[first].weight * right[second].weight
                first += 1
                second += 1
            } else if difference < 0 {
                first += 1
            } else {
                second += 1
            }
        }
        return sum
    }
}
