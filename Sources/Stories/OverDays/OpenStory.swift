/// A story that a later day may go on with: what is kept of it, in terms that mean the same on any day.
struct OpenStory: Equatable {
    /// An article of the story as far as later ones may repeat it.
    struct Article: Equatable {
        var id: String
        /// The hash of its address; 0 where it has none.
        var address: UInt64
        /// A sample of its runs of words, ascending.
        var runs: [UInt32]
    }

    var id: String
    /// Days of arrival.
    var firstDay: Int
    var lastDay: Int
    /// The newest day on which one of its articles was published; `nil` where none says so.
    var published: Int?
    /// How many articles it has had.
    var count: Int
    /// What it is about: hashed terms, ascending, of length one.
    var centroid: [TermVectors.Entry]
    /// What its last articles are about.
    var recent: [[TermVectors.Entry]]
    /// The hashed terms of the sentences said in it, each ascending; the latest last.
    var said: [[Int32]]
    /// The latest last.
    var articles: [Article]

    /// About how many bytes it takes.
    var size: Int {
        64 + 4 * centroid.count + recent.reduce(0) { $0 + 6 * $1.count } + said.reduce(0) { $0 + 1 + 4 * $1.count }
            + articles.reduce(0) { $0 + 40 + 4 * $1.runs.count }
    }
}

extension OpenStory {
    /// Whether nothing came of it for so long that only what is much like it opens it again.
    func isClosed(on day: Int, _ weights: LedgerWeights) -> Bool { lastDay + weights.silence < day }

    /// Keeps no more than by which it is known again; of a closed story all is kept that there is.
    mutating func close(_ weights: LedgerWeights) {
        recent = Array(recent.suffix(weights.closedMembers))
        said = Array(said.suffix(weights.closedSentences))
        articles = Array(articles.suffix(weights.closedArticles))
    }
}

extension TermVectors.Entry {
    /// A weight from 0 to 1 as it is kept: rounded so that what was written and read again is the same.
    static func kept(_ weight: Float) -> Float { Float(steps(weight)) / 65_535 }

    static func steps(_ weight: Float) -> UInt16 { UInt16(max(0, min(65_535, (weight * 65_535).rounded()))) }
}

extension Lexicon {
    /// What stands for a term on any day; never negative.
    func hashedTerm(_ term: Int32) -> Int32 { Int32(terms.hash(of: term) >> 33) }

    /// The heaviest terms of a vector, hashed, ascending, of length one again.
    func hashed(_ vector: [TermVectors.Entry], heaviest count: Int) -> [TermVectors.Entry] {
        var entries = vector.map { TermVectors.Entry(term: hashedTerm($0.term), weight: $0.weight) }
        entries.sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
        if entries.count > count { entries.removeLast(entries.count - count) }
        entries.sort { $0.term < $1.term }
        return SentenceVectors.normalised(entries)
    }
}
