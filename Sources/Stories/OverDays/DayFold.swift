/// One day's articles taken together with the stories of the days before.
struct DayFold {
    /// A day's part of a story.
    struct Part {
        /// Numbers of texts, ascending.
        var members: [Int]
        /// The index of the story in the ledger; `nil` for a new one.
        var story: Int?
    }

    let ledger: StoryLedger
    let earlier: [EarlierArticles.Match?]
    private let day: Int
    private let weights: LedgerWeights
    private let texts: [ArticleText]
    private let runs: [[UInt64]]
    private let copies: [CopyFinder.Copy?]
    private let vectors: TermVectors
    private let lexicon: Lexicon

    init(
        ledger: StoryLedger, day: Int, weights: LedgerWeights, texts: [ArticleText], runs: [[UInt64]],
        copies: [CopyFinder.Copy?], vectors: TermVectors, lexicon: Lexicon
    ) {
        self.ledger = ledger
        self.day = day
        self.weights = weights
        self.texts = texts
        self.runs = runs
        self.copies = copies
        self.vectors = vectors
        self.lexicon = lexicon
        earlier = EarlierArticles(texts: texts, runs: runs, copies: copies, ledger: ledger, weights: weights).matches
    }

    /// The day's groups, those that go on with one story as one.
    func parts(of groups: [[Int]]) -> [Part] {
        let stories = StoryContinuation(ledger: ledger, weights: weights).stories(of: groups.map(compared), on: day)
        var parts: [Part] = []
        var place: [Int: Int] = [:]
        for (members, story) in zip(groups, stories) {
            if let story, let at = place[story] {
                parts[at].members = (parts[at].members + members).sorted()
                continue
            }
            if let story { place[story] = parts.count }
            parts.append(Part(members: members, story: story))
        }
        return parts
    }

    private func compared(_ members: [Int]) -> StoryContinuation.Group {
        let originals = members.filter { copies[$0] == nil }
        var repeated: [Int: Int] = [:]
        for match in members.compactMap({ earlier[$0] }) { repeated[match.story, default: 0] += 1 }
        let days = originals.compactMap { texts[$0].published?.number }.sorted()
        let own = originals.map { lexicon.hashed(vectors.vectors[$0], heaviest: weights.centroidTerms) }
        return StoryContinuation.Group(
            centroid: SentenceVectors.centroid(of: own), members: own,
            published: days.isEmpty ? nil : days[days.count / 2], repeated: repeated)
    }

    /// The ledger at the day's end.
    ///
    /// - Parameter parts: each with the id of its story.
    func ledger(after parts: [(part: Part, id: String)]) -> StoryLedger {
        var next = ledger
        for (part, id) in parts {
            let story = extended(part.story.map { ledger.stories[$0] }, id, by: part.members)
            if let number = part.story { next.stories[number] = story } else { next.stories.append(story) }
        }
        next.close(on: day, weights)
        return next
    }

    private func extended(_ story: OpenStory?, _ id: String, by members: [Int]) -> OpenStory {
        var story =
            story
            ?? OpenStory(
                id: id, firstDay: day, lastDay: day, published: nil, count: 0, centroid: [], recent: [], said: [],
                articles: [])
        let reports = members.filter { copies[$0] == nil && !isRepeated($0) }
        if !reports.isEmpty {
            let past = min(Float(story.count), weights.past)
            var sum = [story.centroid.map { TermVectors.Entry(term: $0.term, weight: $0.weight * past) }]
            for report in reports {
                let vector = lexicon.hashed(vectors.vectors[report], heaviest: weights.centroidTerms)
                sum.append(vector)
                story.recent.append(kept(vector, weights.memberTerms))
                story.said += SaidSentences.sentences(of: texts[report], lexicon, weights)
            }
            story.centroid = kept(SentenceVectors.centroid(of: sum), weights.centroidTerms)
        }
        story.recent = Array(story.recent.suffix(weights.members))
        story.said = Array(story.said.suffix(weights.saidSentences))
        story.articles = Array(
            (story.articles + members.map(known)).suffix(weights.knownArticles))
        story.lastDay = max(story.lastDay, day)
        story.count += members.count
        story.published = ([story.published] + members.map { texts[$0].published?.number }).compactMap { $0 }.max()
        return story
    }

    /// Whether a text is a copy of an earlier day's.
    func isRepeated(_ text: Int) -> Bool { earlier[text].map { !$0.isRevision } ?? false }

    private func known(_ text: Int) -> OpenStory.Article {
        OpenStory.Article(
            id: texts[text].article.id, address: EarlierArticles.address(of: texts[text].article.url),
            runs: EarlierArticles.sample(of: runs[text], weights))
    }

    /// The heaviest terms, of length one, with their weights rounded as they are kept.
    private func kept(_ vector: [TermVectors.Entry], _ count: Int) -> [TermVectors.Entry] {
        var entries = vector.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        if entries.count > count { entries.removeLast(entries.count - count) }
        entries.sort { $0.term < $1.term }
        return SentenceVectors.normalised(entries).map {
            TermVectors.Entry(term: $0.term, weight: TermVectors.Entry.kept($0.weight))
        }
    }
}
