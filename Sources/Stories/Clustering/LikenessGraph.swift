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
        let known = vectors.map { Self.heaviest($0, weights.indexedTerms) }
        var postings = [[Int32]](repeating: [], count: termCount)
        for (text, terms) in known.enumerated() {
            for term in terms { postings[Int(term)].append(Int32(text)) }
        }
        let most = max(60, Int(Float(vectors.count).squareRoot() * 4))
        var stamp = [Int32](repeating: -1, count: vectors.count)
        for text in vectors.indices {
            var candidates: [Int32] = []
            for term in known[text] where postings[Int(term)].count <= most {
                for other in postings[Int(term)] {
                    if Int(other) >= text { break }
                    if stamp[Int(other)] != Int32(text) {
                        stamp[Int(other)] = Int32(text)
                        candidates.append(other)
                    }
                }
            }
            for other in candidates.sorted() {
                var likeness = TermVectors.cosine(vectors[text], vectors[Int(other)])
                if weights.halfLife > 0, let day = days[text], let otherDay = days[Int(other)] {
                    likeness *= exp2f(-Float(abs(day.number - otherDay.number)) / weights.halfLife)
                }
                guard likeness >= weights.floor else { continue }
                neighbours[text].append(Edge(other: other, likeness: likeness))
                neighbours[Int(other)].append(Edge(other: Int32(text), likeness: likeness))
            }
        }
        for text in neighbours.indices { neighbours[text].sort { $0.other < $1.other } }
    }

    private static func heaviest(_ vector: [TermVectors.Entry], _ count: Int) -> [Int32] {
        guard vector.count > count else { return vector.map(\.term) }
        return vector.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.prefix(count).map(\.term)
    }
}
