/// A sentence of a story's reports, with what it is about.
struct WeighedSentence {
    /// The text's number and the sentence's in it.
    var text: Int
    var sentence: Int
    var vector: [TermVectors.Entry]
}

enum SentenceVectors {
    /// The sentence's terms weighed by rarity, of length one.
    static func vector(of tokens: ArraySlice<Token>, _ rarity: [Float]) -> [TermVectors.Entry] {
        var terms = tokens.compactMap { $0.term >= 0 ? $0.term : nil }
        terms.sort()
        var entries: [TermVectors.Entry] = []
        entries.reserveCapacity(terms.count)
        for term in terms {
            if entries.last?.term == term {
                // A word said twice in one sentence adds half.
                entries[entries.count - 1].weight += rarity[Int(term)] / 2
            } else {
                entries.append(TermVectors.Entry(term: term, weight: rarity[Int(term)]))
            }
        }
        return normalised(entries)
    }

    static func normalised(_ entries: [TermVectors.Entry]) -> [TermVectors.Entry] {
        let length = entries.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        guard length > 0 else { return entries }
        return entries.map { TermVectors.Entry(term: $0.term, weight: $0.weight / length) }
    }

    /// The mean direction of several vectors.
    static func centroid(of vectors: [[TermVectors.Entry]]) -> [TermVectors.Entry] {
        var all = vectors.flatMap { $0 }
        all.sort { ($0.term, $0.weight) < ($1.term, $1.weight) }
        var merged: [TermVectors.Entry] = []
        for entry in all {
            if merged.last?.term == entry.term {
                merged[merged.count - 1].weight += entry.weight
            } else {
                merged.append(entry)
            }
        }
        return normalised(merged)
    }
}
