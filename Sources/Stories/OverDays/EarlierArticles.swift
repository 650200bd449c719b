/// Which of a day's articles are copies or later versions of articles of the days before.
struct EarlierArticles {
    struct Match {
        /// The index of the story in the ledger.
        var story: Int
        /// The earlier article.
        var id: String
        /// The share of the later one's text that the earlier has.
        var shared: Double
        var isRevision: Bool
    }

    /// For each of the day's texts the earlier article that it repeats.
    private(set) var matches: [Match?]

    /// - Parameters:
    ///   - runs: for each text its sampled runs, as `CopyFinder` takes them.
    ///   - copies: for each text the one of the same day that it is a copy of.
    init(
        texts: [ArticleText], runs: [[UInt64]], copies: [CopyFinder.Copy?], ledger: StoryLedger, weights: LedgerWeights
    ) {
        matches = [Match?](repeating: nil, count: texts.count)
        guard !ledger.stories.isEmpty else { return }
        let samples = runs.map { Self.sample(of: $0, weights) }
        let addresses = texts.map { Self.address(of: $0.article.url) }
        // The day is small and the past is not: the day's runs are looked up by those kept.
        var places: [UInt32: [Int32]] = [:]
        var atAddress: [UInt64: [Int]] = [:]
        for text in texts.indices {
            for run in samples[text] { places[run, default: []].append(Int32(text)) }
            if addresses[text] != 0 { atAddress[addresses[text], default: []].append(text) }
        }
        var shared = [Int](repeating: 0, count: texts.count)
        for (number, story) in ledger.stories.enumerated() {
            for article in story.articles {
                var touched: [Int32] = []
                for run in article.runs {
                    for text in places[run] ?? [] {
                        if shared[Int(text)] == 0 { touched.append(text) }
                        shared[Int(text)] += 1
                    }
                }
                for text in touched {
                    let text = Int(text)
                    let own = Double(shared[text]) / Double(samples[text].count)
                    let least = Double(shared[text]) / Double(min(samples[text].count, article.runs.count))
                    let isSameAddress = article.address != 0 && article.address == addresses[text]
                    let isUnchanged = isSameAddress && samples[text] == article.runs
                    let isRevision = isSameAddress && !isUnchanged && least >= weights.revised
                    let isCopy = shared[text] >= weights.runsShared && own >= weights.copied
                    if isRevision || isCopy || isUnchanged {
                        note(Match(story: number, id: article.id, shared: own, isRevision: isRevision), for: text)
                    }
                    shared[text] = 0
                }
            }
        }
        // A copy of what is a copy itself is one of the earliest.
        for (text, copy) in copies.enumerated() {
            guard matches[text] == nil, let copy, let earlier = matches[copy.original], !earlier.isRevision else {
                continue
            }
            matches[text] = Match(story: earlier.story, id: earlier.id, shared: copy.shared, isRevision: false)
        }
    }

    /// A later version before a copy, more shared before less, then the smaller id.
    private mutating func note(_ match: Match, for text: Int) {
        guard let other = matches[text] else {
            matches[text] = match
            return
        }
        if match.isRevision != other.isRevision {
            if match.isRevision { matches[text] = match }
        } else if match.shared != other.shared {
            if match.shared > other.shared { matches[text] = match }
        } else if match.id < other.id {
            matches[text] = match
        }
    }

    /// The runs that are kept over days.
    static func sample(of runs: [UInt64], _ weights: LedgerWeights) -> [UInt32] {
        // The lowest bits chose the run already.
        var kept = runs.compactMap { ($0 >> 8) & weights.sampleMask == 0 ? UInt32($0 >> 32) : nil }
        kept.sort()
        var unique: [UInt32] = []
        for run in kept where unique.last != run { unique.append(run) }
        return unique
    }

    /// The hash of an address without its fragment; 0 for none.
    static func address(of url: String?) -> UInt64 {
        guard let url else { return 0 }
        return max(1, Vocabulary.hash(Array(url.utf8.prefix { $0 != UInt8(ascii: "#") })))
    }
}
