internal import Glibc

/// Which articles are how alike: only pairs that share one of the terms they are known by are looked at.
///
/// The heaviest terms of each text go into an inverted index; a term that very many texts are known by is left out,
/// so the cost of one more article hardly grows with how many there are.
struct LikenessGraph {
    struct Edge {
        var other: Int32
        var likeness: Float
    }

    /// For each text its neighbours, ascending.
    private(set) var neighbours: [[Edge]]

    init(of vectors: [[TermVectors.Entry]], days: [CivilDay?], termCount: Int, weights: ClusterWeights) {
        neighbours = [[Edge]](repeating: [], count: vectors.count)
        var postings = [[Edge]](repeating: [], count: termCount)
        let most = max(weights.fewestPostings, Int(Float(vectors.count).squareRoot() * 4))
        var partial = [Float](repeating: 0, count: vectors.count)
        // Texts are added one by one: each meets those before it, through the terms that both are known by.
        for text in vectors.indices {
            var candidates: [Int32] = []
            let known = Self.heaviest(vectors[text], weights.indexedTerms)
            for entry in known where postings[Int(entry.term)].count <= most {
                for posting in postings[Int(entry.term)] {
                    if partial[Int(posting.other)] == 0 { candidates.append(posting.other) }
                    partial[Int(posting.other)] += entry.weight * posting.likeness
                }
            }
            for entry in known where postings[Int(entry.term)].count <= most {
                postings[Int(entry.term)].append(Edge(other: Int32(text), likeness: entry.weight))
            }
            for other in candidates {
                let indexed = partial[Int(other)]
                partial[Int(other)] = 0
                guard indexed >= weights.floor * weights.indexedShare else { continue }
                var likeness = TermVectors.cosine(vectors[text], vectors[Int(other)])
                if weights.halfLife > 0, let day = days[text], let otherDay = days[Int(other)] {
                    likeness *= max(
                        weights.decayFloor, exp2f(-Float(abs(day.number - otherDay.number)) / weights.halfLife))
                }
                guard likeness >= weights.floor else { continue }
                neighbours[text].append(Edge(other: other, likeness: likeness))
                neighbours[Int(other)].append(Edge(other: Int32(text), likeness: likeness))
            }
        }
        // Copies, which have no room to spare.
        for text in neighbours.indices { neighbours[text] = neighbours[text].sorted { $0.other < $1.other } }
    }

    private static func heaviest(_ vector: [TermVectors.Entry], _ count: Int) -> [TermVectors.Entry] {
        guard vector.count > count else { return vector }
        return Array(vector.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.prefix(count))
    }
}
