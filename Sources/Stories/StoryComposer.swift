/// Writes one story of a group of articles.
struct StoryComposer {
    let texts: [ArticleText]
    let copies: [CopyFinder.Copy?]
    let vectors: TermVectors
    let lexicon: Lexicon
    var summaryWeights = SummaryWeights()

    /// - Parameter members: numbers of texts, ascending, that is in the order of their ids.
    func story(of members: [Int]) -> Story {
        let roles = StoryRoles(of: members, texts: texts, copies: copies, rarity: vectors.rarity) { _ in false }
        let reports = roles.reports
        let reportVectors = reports.map { vectors.vectors[$0] }
        let writer = SummaryWriter(texts: texts, rarity: vectors.rarity, weights: summaryWeights)
        let summary = writer.summary(of: reports, vectors: reportVectors) { _, _ in false }
        let headline = HeadlineChooser(texts: texts, rarity: vectors.rarity)
            .headline(of: reports, vectors: reportVectors, instead: summary)
        let sites = Self.distinct(reports.compactMap { texts[$0].article.site })
        let nameless = reports.filter { texts[$0].article.site == nil }.count
        return Story(
            // A later article of a greater id leaves the story its name.
            id: texts[reports[0]].article.id, rank: 0, headline: headline, sources: sites.count + nameless,
            sites: sites,
            articles: listed(members, roles), summary: summary)
    }

    /// Reports first, then background, then copies; within each by day, those without one last, then by id.
    private func listed(_ members: [Int], _ roles: StoryRoles) -> [Story.Member] {
        func order(_ member: Int) -> (Int, Int, Int) {
            let rank: Int
            switch roles.roles[member] ?? .report {
            case .report: rank = 0
            case .background: rank = 1
            case .copy: rank = 2
            }
            return (rank, texts[member].published?.number ?? Int.max, member)
        }
        return members.sorted { order($0) < order($1) }.map { member in
            let article = texts[member].article
            let copy = roles.roles[member] == .copy ? copies[member] : nil
            return Story.Member(
                id: article.id, title: article.title, url: article.url, site: article.site,
                published: article.published,
                role: roles.roles[member] ?? .report, copyOf: copy.map { texts[$0.original].article.id },
                shared: copy?.shared,
                language: article.language, words: texts[member].wordCount)
        }
    }

    private static func distinct(_ names: [String]) -> [String] {
        var result: [String] = []
        for name in names.sorted() where result.last != name { result.append(name) }
        return result
    }
}
