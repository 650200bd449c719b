/// Groups articles into stories. Deterministic: the order of the input changes nothing.
public struct StoryBuilder: Sendable {
    /// What decides which articles belong together; the default is tuned.
    public var clusterWeights = ClusterWeights()

    /// What decides which sentences tell a story; the default is tuned.
    public var summaryWeights = SummaryWeights()

    public init() {}

    /// Every article in exactly one story, the most important story first; of articles with one id only one is taken.
    ///
    /// - Parameters:
    ///   - single: take all articles as one story instead of clustering them.
    ///   - telling: given the stories in their order, with members and sources alone, says of each whether it is told at length.
    ///     The others stay as they are, without summary, names or disagreements, which on a full day is most of the work.
    public func stories(
        from articles: [StoryArticle], single: Bool = false, telling: ([Story]) -> [Bool] = { $0.map { _ in true } }
    ) -> [Story] {
        guard !articles.isEmpty else { return [] }
        var reader = ArticleTextReader()
        let texts = Self.distinct(articles).map { reader.read($0) }
        let lexicon = reader.lexicon
        let copies = CopyFinder().copies(in: texts)
        let vectors = TermVectors(of: texts, lexicon: lexicon, weights: clusterWeights)
        let groups: [[Int]]
        if single {
            groups = [Array(texts.indices)]
        } else {
            groups = grouped(texts, copies, vectors, termCount: lexicon.terms.count)
        }
        let composer = StoryComposer(
            texts: texts, copies: copies, vectors: vectors, lexicon: lexicon, summaryWeights: summaryWeights)
        let outlines = groups.map { composer.outline(of: $0) }
        let order = Self.ranking(of: outlines.map(\.story))
        var stories = order.enumerated().map { rank, index in
            var story = outlines[index].story
            story.rank = rank + 1
            return story
        }
        for (position, isTold) in telling(stories).enumerated() where isTold && position < stories.count {
            composer.tell(&stories[position], outlines[order[position]])
        }
        return stories
    }

    /// By id, each id once: given twice, an article would count as two sources. Which of several is taken depends on what
    /// they say alone.
    private static func distinct(_ articles: [StoryArticle]) -> [StoryArticle] {
        var result: [StoryArticle] = []
        for article in articles.sorted(by: { $0.id < $1.id }) {
            guard let last = result.last, last.id == article.id else {
                result.append(article)
                continue
            }
            if content(of: article).lexicographicallyPrecedes(content(of: last)) { result[result.count - 1] = article }
        }
        return result
    }

    private static func content(of article: StoryArticle) -> [String] {
        [
            article.title ?? "", "\(article.blocks)", article.url ?? "", article.site ?? "", article.language ?? "",
            article.published ?? "", "\(article.titleIsDerived)", article.received ?? "",
        ]
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
        return stories.indices.sorted { left, right in
            let (a, b) = (stories[left], stories[right])
            if a.sources != b.sources { return a.sources > b.sources }
            if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
            if words[left] != words[right] { return words[left] > words[right] }
            return a.id < b.id
        }
    }
}
