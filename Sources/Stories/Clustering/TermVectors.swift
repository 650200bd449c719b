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

    /// - Parameter counts: for each text its terms, ascending, and how much it has of each; see ``TermCounter``.
    init(of counts: consuming [[Entry]], lexicon: Lexicon, weights: ClusterWeights) {
        rarity = Self.rarity(in: counts, lexicon: lexicon, weights: weights)
        vectors = counts
        for index in vectors.indices { vectors[index] = Self.vector(of: vectors[index], rarity, weights) }
    }

    /// The inverse document frequency of every term, smoothed as if some texts of other news had been counted too.
    private static func rarity(in counts: [[Entry]], lexicon: Lexicon, weights: ClusterWeights) -> [Float] {
        var frequency = [Float](repeating: 0, count: lexicon.terms.count)
        for entries in counts {
            for entry in entries { frequency[Int(entry.term)] += 1 }
        }
        for (percent, words) in CommonWords.shares {
            for word in ByteText.words(of: words) {
                guard let term = lexicon.term(ofEnglish: String(decoding: word, as: UTF8.self)) else { continue }
                frequency[Int(term)] += weights.priorTexts * Float(percent) / 100
            }
        }
        let total = Float(counts.count) + weights.priorTexts
        return frequency.map { logf(1 + total / ($0 + 1)) }
    }

    private static func vector(of counts: [Entry], _ rarity: [Float], _ weights: ClusterWeights) -> [Entry] {
        var entries = counts.map { count in
            Entry(term: count.term, weight: (1 + logf(max(count.weight, 1))) * rarity[Int(count.term)])
        }
        if entries.count > weights.vectorTerms {
            entries.sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
            entries = Array(entries.prefix(weights.vectorTerms))
            entries.sort { $0.term < $1.term }
        }
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
