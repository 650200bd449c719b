/// Writes one story of a group of articles.
struct StoryComposer {
    let texts: [ArticleText]
    let copies: [CopyFinder.Copy?]
    let vectors: TermVectors
    let lexicon: Lexicon
    let summaryWeights: SummaryWeights
    private let dates: DateFinder
    private let scanner: NameScanner
    private let claimTables: ClaimTables
    private let common: Set<Int32>

    init(
        texts: [ArticleText], copies: [CopyFinder.Copy?], vectors: TermVectors, lexicon: Lexicon,
        summaryWeights: SummaryWeights
    ) {
        self.texts = texts
        self.copies = copies
        self.vectors = vectors
        self.lexicon = lexicon
        self.summaryWeights = summaryWeights
        dates = DateFinder(lexicon: lexicon)
        claimTables = ClaimTables(lexicon: lexicon)
        common = Set(
            CommonWords.shares.flatMap { ByteText.words(of: $0.words) }
                .compactMap { lexicon.term(ofEnglish: String(decoding: $0, as: UTF8.self)) })
        scanner = NameScanner(
            lexicon: lexicon, evidence: CapitalEvidence(texts: texts, surfaces: lexicon.surfaces.count), dates: dates)
    }

    /// What a story consists of, before it is told.
    struct Outline {
        /// With its members and sources alone.
        var story: Story
        var members: [Int]
        var anchor: CivilDay?
        var mentions: [Int: [DateMention]]
        var roles: StoryRoles
    }

    /// - Parameter members: numbers of texts, ascending, that is in the order of their ids.
    func outline(of members: [Int]) -> Outline {
        let anchor = EventDater.anchor(of: members, texts)
        var mentions = [Int: [DateMention]]()
        // Only then do the days that a member names say what it is.
        if members.count >= StoryRoles.fewestWithBackground { mentions = self.mentions(in: members, anchor) }
        let roles = StoryRoles(of: members, texts: texts, copies: copies, vectors: vectors.vectors, common: common) {
            member in
            mentions[member]?.contains { $0.precision == .day } ?? false
        }
        let reports = roles.reports
        let sites = Self.distinct(reports.compactMap { texts[$0].article.site })
        let nameless = reports.filter { texts[$0].article.site == nil }.count
        let first = texts[reports[0]].article
        let story = Story(
            // A later article of a greater id leaves the story its name.
            id: first.id, rank: 0, headline: Story.Quotation(text: first.title ?? "", article: first.id),
            sources: sites.count + nameless, sites: sites, articles: listed(members, roles), summary: [])
        return Outline(story: story, members: members, anchor: anchor, mentions: mentions, roles: roles)
    }

    /// Gives a story its headline, summary, names, event, agreements, disagreements and timeline.
    func tell(_ story: inout Story, _ outline: Outline) {
        let members = outline.members
        let mentions =
            outline.mentions.isEmpty ? self.mentions(in: members, outline.anchor) : outline.mentions
        let dater = EventDater(texts: texts, mentions: mentions)
        let reports = outline.roles.reports
        let event = dater.event(of: reports, anchor: outline.anchor)
        let reportVectors = reports.map { vectors.vectors[$0] }
        let writer = SummaryWriter(texts: texts, rarity: vectors.rarity, weights: summaryWeights)
        let summary = writer.summary(of: reports, vectors: reportVectors) { text, sentence in
            dater.names(event, text: text, sentence: sentence)
        }
        let names = members.filter { outline.roles.roles[$0] != .copy }.flatMap { scanner.mentions(in: texts, $0) }
        let claims = ClaimContext(
            texts: texts, reports: reports, mentions: mentions, names: names, event: event, anchor: outline.anchor,
            core: outline.roles.core, rarity: vectors.rarity, tables: claimTables)
        story.headline = HeadlineChooser(texts: texts, rarity: vectors.rarity)
            .headline(of: reports, vectors: reportVectors, instead: summary)
        story.summary = summary
        story.event = event
        story.entities = NameResolver(texts: texts).entities(of: names)
        story.agreements = Self.agreements(summary)
        story.disagreements = DisagreementFinder(context: claims).disagreements()
        story.timeline = dater.timeline(of: reports, event: event)
    }

    private func mentions(in members: [Int], _ anchor: CivilDay?) -> [Int: [DateMention]] {
        var mentions = [Int: [DateMention]]()
        for member in members { mentions[member] = dates.mentions(in: texts[member], anchor: anchor) }
        return mentions
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
                published: texts[member].published == nil ? nil : article.published,
                role: roles.roles[member] ?? .report, copyOf: copy.map { texts[$0.original].article.id },
                shared: copy?.shared,
                language: article.language, words: texts[member].wordCount)
        }
    }

    /// What more than one source says, as the summary quotes it.
    private static func agreements(_ summary: [Story.Quotation]) -> [Story.Agreement] {
        summary.filter { !$0.also.isEmpty }.prefix(StoryLimits.agreements).map {
            Story.Agreement(text: $0.text, articles: ([$0.article] + $0.also).sorted())
        }
    }

    private static func distinct(_ names: [String]) -> [String] {
        var result: [String] = []
        for name in names.sorted() where result.last != name { result.append(name) }
        return result
    }
}
