/// A set of articles made ready: of each what telling copies and stories apart needs.
///
/// The words of a text take more memory than all the rest. Where they are not kept, whoever tells a story makes them anew
/// for its members, from the same bytes; see ``ArticleTextReader/tokens(of:)``.
struct ReadArticles {
    /// In the order of their ids.
    private(set) var texts: [ArticleText] = []
    /// For each text its sampled runs of words; see ``CopyFinder``.
    private(set) var runs: [[UInt64]] = []
    /// For each text its terms, ascending, and how much it has of each.
    private(set) var counts: [[TermVectors.Entry]] = []
    private(set) var evidence = CapitalEvidence()
    private(set) var reader = ArticleTextReader()

    init(
        _ source: consuming ArticleSource, keepsTokens: Bool, copyFinder: CopyFinder, weights: ClusterWeights
    ) {
        texts.reserveCapacity(source.ids.count)
        runs.reserveCapacity(source.ids.count)
        counts.reserveCapacity(source.ids.count)
        var counter = TermCounter(weights: weights)
        source.readAll { article in
            var text = reader.read(article)
            runs.append(copyFinder.sampledRuns(of: text, reader.lexicon))
            counts.append(counter.counts(of: text, termCount: reader.lexicon.terms.count))
            evidence.add(text, surfaces: reader.lexicon.surfaces.count)
            if !keepsTokens { text.tokens = [] }
            texts.append(text)
        }
    }

    /// Hands the counts over, and with them their memory.
    mutating func takeCounts() -> [[TermVectors.Entry]] {
        defer { counts = [] }
        return counts
    }

    mutating func takeRuns() -> [[UInt64]] {
        defer { runs = [] }
        return runs
    }

    mutating func takeTexts() -> [ArticleText] {
        defer { texts = [] }
        return texts
    }
}
