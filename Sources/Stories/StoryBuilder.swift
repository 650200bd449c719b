/// Groups articles into stories. Deterministic: the order of the input changes nothing.
public struct StoryBuilder: Sendable {
    /// What decides which articles belong together; the default is tuned.
    public var clusterWeights = ClusterWeights()

    /// What decides which sentences tell a story; the default is tuned.
    public var summaryWeights = SummaryWeights()

    /// What decides which articles are copies of others; the default is tuned.
    var copyWeights = CopyWeights()

    /// What decides which stories go on from day to day; the default is tuned.
    var ledgerWeights = LedgerWeights()

    public init() {}

    /// Every article in exactly one story, the most important story first; of articles with one id only one is taken.
    ///
    /// - Parameters:
    ///   - single: take all articles as one story instead of clustering them.
    ///   - telling: given the stories in their order, with members and sources alone, says of each whether it is told at length.
    ///     The others stay as they are, without summary, names or disagreements, which on a full day is most of the work.
    public func stories(
        from articles: consuming [StoryArticle], single: Bool = false,
        telling: ([Story]) -> [Bool] = { $0.map { _ in true } }
    ) -> [Story] {
        stories(from: ArticleSource(consume articles), single: single, past: nil, telling: telling).stories
    }

    /// The same of articles that are handed out one by one.
    public func stories(from source: consuming ArticleSource, single: Bool = false) -> [Story] {
        stories(from: consume source, single: single, past: nil) { $0.map { _ in true } }.stories
    }

    /// The stories of a day's articles: new ones, and those that go on with stories of the days before.
    ///
    /// A story that goes on keeps its id and says what is new in it; only the day's articles are its members.
    ///
    /// - Parameters:
    ///   - day: the day on which the articles came, YYYY-MM-DD; what is no day is taken as the first of all.
    ///   - ledger: what was open when the day began.
    /// - Returns: The stories, and what is open when the day ends.
    public func stories(
        from articles: consuming [StoryArticle], on day: String, after ledger: StoryLedger,
        telling: ([Story]) -> [Bool] = { $0.map { _ in true } }
    ) -> (stories: [Story], ledger: StoryLedger) {
        stories(
            from: ArticleSource(consume articles), single: false, past: (ledger, CivilDay(prefixOf: day)?.number ?? 0),
            telling: telling)
    }

    private func stories(
        from source: consuming ArticleSource, single: Bool, past: (ledger: StoryLedger, day: Int)?,
        telling: ([Story]) -> [Bool]
    ) -> (stories: [Story], ledger: StoryLedger) {
        var ledger = past?.ledger ?? StoryLedger()
        guard !source.ids.isEmpty else {
            if let past { ledger.close(on: past.day, ledgerWeights) }
            return ([], ledger)
        }
        let copyFinder = CopyFinder(weights: copyWeights)
        // A day's words are asked for again when it ends, for what its stories said.
        let isDay = past != nil
        var read = ReadArticles(
            consume source, keepsTokens: isDay, copyFinder: copyFinder, weights: clusterWeights)
        var runs = read.takeRuns()
        let versions = AddressVersions(of: read.texts, runs: runs, shared: ledgerWeights.revised)
        let copies = copyFinder.copies(in: read.texts, runs: runs, versions: versions)
        if !isDay { runs = [] }
        let vectors = TermVectors(of: read.takeCounts(), lexicon: read.reader.lexicon, weights: clusterWeights)
        let groups =
            single
            ? [Array(read.texts.indices)]
            : grouped(read.texts, copies, vectors, termCount: read.reader.lexicon.terms.count)
        let fold = past.map { past in
            DayFold(
                ledger: past.ledger, day: past.day, weights: ledgerWeights, texts: read.texts, runs: runs,
                copies: copies, vectors: vectors, lexicon: read.reader.lexicon)
        }
        let parts = fold?.parts(of: groups) ?? groups.map { DayFold.Part(members: $0, story: nil) }
        var composer = StoryComposer(
            texts: read.takeTexts(), reader: read.reader, haveTokens: isDay, evidence: read.evidence, copies: copies,
            versions: versions, vectors: vectors, summaryWeights: summaryWeights, earlier: fold?.earlier ?? [],
            ledgerWeights: ledgerWeights)
        var outlines: [StoryComposer.Outline] = []
        outlines.reserveCapacity(parts.count)
        for part in parts {
            outlines.append(composer.outline(of: part.members, continuing: part.story.map { ledger.stories[$0] }))
        }
        if let fold { ledger = fold.ledger(after: zip(parts, outlines).map { ($0, $1.story.id) }) }
        let order = Self.ranking(of: outlines.map(\.story))
        var stories = order.enumerated().map { rank, index in
            var story = outlines[index].story
            story.rank = rank + 1
            return story
        }
        for (position, isTold) in telling(stories).enumerated() where isTold && position < stories.count {
            composer.tell(&stories[position], outlines[order[position]])
        }
        return (stories, ledger)
    }

    /// Originals are clustered; a copy goes where its original goes.
    private func grouped(
        _ texts: [ArticleText], _ copies: [CopyFinder.Copy?], _ vectors: TermVectors, termCount: Int
    ) -> [[Int]] {
        let originals = texts.indices.filter { copies[$0] == nil }
        let graph = LikenessGraph(
            of: originals.map { vectors.vectors[$0] }, days: originals.map { texts[$0].published },
            termCount: termCount,
            weights: clusterWeights)
        let joined = StoryClusters.groups(of: graph, weights: clusterWeights)
        let roots = ClusterRefinement(graph: graph, weights: clusterWeights).groups(from: joined)
        var rootOf = [Int](repeating: 0, count: texts.count)
        for (position, original) in originals.enumerated() { rootOf[original] = originals[roots[position]] }
        for (index, copy) in copies.enumerated() {
            if let copy { rootOf[index] = rootOf[copy.original] }
        }
        var members = [[Int]](repeating: [], count: texts.count)
        for index in texts.indices { members[rootOf[index]].append(index) }
        return members.filter { !$0.isEmpty }
    }

    /// The places of stories, the most important first: by sources, then articles, then words said, then id: an order that the
    /// input's own cannot change.
    private static func ranking(of stories: [Story]) -> [Int] {
        let words = stories.map { $0.articles.reduce(0) { $0 + $1.words } }
        let reports = stories.map { story in story.articles.contains { $0.role == .report } }
        return stories.indices.sorted { left, right in
            let (a, b) = (stories[left], stories[right])
            // What only repeats comes after all that reports.
            let (isReport, isOtherReport) = (reports[left], reports[right])
            if isReport != isOtherReport { return isReport }
            if a.sources != b.sources { return a.sources > b.sources }
            if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
            if words[left] != words[right] { return words[left] > words[right] }
            return a.id < b.id
        }
    }
}
