/// Writes one story of a group of articles.
struct StoryComposer {
    private var texts: [ArticleText]
    /// Makes the words of texts that have none; `nil` where all have theirs.
    private var reader: ArticleTextReader?
    let copies: [CopyFinder.Copy?]
    let versions: AddressVersions
    let vectors: TermVectors
    let lexicon: Lexicon
    let summaryWeights: SummaryWeights
    /// For each text the article of an earlier day that it repeats; empty where there were no days before.
    let earlier: [EarlierArticles.Match?]
    let ledgerWeights: LedgerWeights
    private let dates: DateFinder
    private let scanner: NameScanner
    private let claimTables: ClaimTables
    private let common: Set<Int32>

    init(
        texts: consuming [ArticleText], reader: ArticleTextReader, haveTokens: Bool, evidence: CapitalEvidence,
        copies: [CopyFinder.Copy?], versions: AddressVersions, vectors: TermVectors, summaryWeights: SummaryWeights,
        earlier: [EarlierArticles.Match?], ledgerWeights: LedgerWeights
    ) {
        self.texts = texts
        self.copies = copies
        self.versions = versions
        self.vectors = vectors
        let lexicon = reader.lexicon
        self.lexicon = lexicon
        self.reader = haveTokens ? nil : reader
        self.summaryWeights = summaryWeights
        self.earlier = earlier
        self.ledgerWeights = ledgerWeights
        dates = DateFinder(lexicon: lexicon)
        claimTables = ClaimTables(lexicon: lexicon)
        common = Set(
            CommonWords.shares.flatMap { ByteText.words(of: $0.words) }
                .compactMap { lexicon.term(ofEnglish: String(decoding: $0, as: UTF8.self)) })
        scanner = NameScanner(lexicon: lexicon, evidence: evidence, dates: dates)
    }

    /// Makes the words of a story's members, for as long as they are needed.
    private mutating func makeTokens(of members: [Int]) {
        for member in members { if let tokens = reader?.tokens(of: texts[member]) { texts[member].tokens = tokens } }
    }

    private mutating func dropTokens(of members: [Int]) {
        if reader != nil { for member in members { texts[member].tokens = [] } }
    }

    /// What a story consists of, before it is told.
    struct Outline {
        /// With its members and sources alone.
        var story: Story
        var members: [Int]
        var anchor: CivilDay?
        var mentions: [Int: [DateMention]]
        var roles: StoryRoles
        /// The story of earlier days that it goes on with.
        var continued: OpenStory?
    }

    /// - Parameters:
    ///   - members: numbers of texts, ascending, that is in the order of their ids.
    ///   - continued: the story of earlier days that they go on with.
    mutating func outline(of members: [Int], continuing continued: OpenStory? = nil) -> Outline {
        makeTokens(of: members)
        defer { dropTokens(of: members) }
        let anchor = EventDater.anchor(of: members, texts)
        var mentions = [Int: [DateMention]]()
        // Only then do the days that a member names say what it is.
        if members.count >= StoryRoles.fewestWithBackground { mentions = self.mentions(in: members, anchor) }
        // Copies of what was there before tell nothing, unless there is nothing else to tell from.
        let fresh = members.filter { !isRepeated($0) }
        let roles = StoryRoles(
            of: fresh.isEmpty ? members : fresh, texts: texts, copies: copies, vectors: vectors.vectors, common: common
        ) {
            member in
            mentions[member]?.contains { $0.precision == .day } ?? false
        }
        let reports = roles.reports
        let sites = Self.distinct(reports.compactMap { texts[$0].article.site })
        let nameless = reports.filter { texts[$0].article.site == nil }.count
        let first = texts[reports[0]].article
        let story = Story(
            // A later article of a greater id leaves the story its name.
            id: continued?.id ?? first.id, status: continued == nil ? .new : .continuing, rank: 0,
            headline: Story.Quotation(text: first.title ?? "", article: first.id),
            sources: sites.count + nameless, sites: sites, articles: listed(members, roles), summary: [])
        return Outline(
            story: story, members: members, anchor: anchor, mentions: mentions, roles: roles, continued: continued)
    }

    private func isRepeated(_ member: Int) -> Bool {
        earlier.isEmpty ? false : earlier[member].map { !$0.isRevision } ?? false
    }

    /// Gives a story its headline, summary, names, event, agreements, disagreements and timeline.
    mutating func tell(_ story: inout Story, _ outline: Outline) {
        let members = outline.members
        makeTokens(of: members)
        defer { dropTokens(of: members) }
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
        let names = members.filter { (outline.roles.roles[$0] ?? .copy) != .copy }.flatMap {
            scanner.mentions(in: texts, $0)
        }
        let claims = ClaimContext(
            texts: texts, reports: reports, mentions: mentions, names: names, event: event, anchor: outline.anchor,
            core: outline.roles.core, rarity: vectors.rarity, tables: claimTables)
        story.headline = HeadlineChooser(texts: texts, rarity: vectors.rarity)
            .headline(of: reports, vectors: reportVectors, instead: summary)
        story.summary = summary
        story.event = event
        story.entities = NameResolver(texts: texts).entities(of: names)
        let finder = DisagreementFinder(context: claims)
        story.agreements = Self.agreements(summary, finder.agreements())
        story.disagreements = finder.disagreements()
        story.timeline = dater.timeline(of: reports, event: event)
        if let continued = outline.continued {
            let contested = Set(story.disagreements.flatMap(\.values).flatMap(\.evidence).map(\.text))
            story.new = new(after: continued, reports, reportVectors, dater, event, contested)
        }
    }

    /// The sentences that say what the story had not said on the days before; those that sources are at odds over first of all.
    private func new(
        after story: OpenStory, _ reports: [Int], _ reportVectors: [[TermVectors.Entry]], _ dater: EventDater,
        _ event: Story.Event?, _ contested: Set<String>
    ) -> [Story.Quotation] {
        let told = reports.filter { !isRepeated($0) }
        guard !told.isEmpty else { return [] }
        let said = SaidSentences(story, weights: ledgerWeights)
        var weights = summaryWeights
        // All that is new, not only the gist of it.
        weights.sentences = StoryLimits.newSentences
        weights.words = Int.max
        // What is alike in words may still be two things that are new.
        weights.most = ledgerWeights.alike
        var writer = SummaryWriter(texts: texts, rarity: vectors.rarity, weights: weights)
        writer.mostSentences = StoryLimits.newSentences
        return writer.summary(
            of: reports, vectors: reportVectors,
            news: { text, sentence in
                let text = texts[text]
                let place = text.sentences[sentence]
                return said.news(
                    in: text.tokens[place.tokens], lexicon, vectors.rarity,
                    isContested: contested.contains(text.text(of: place)))
            }, dated: { dater.names(event, text: $0, sentence: $1) })
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
            switch role(of: member, roles) {
            case .report: rank = 0
            case .background: rank = 1
            case .copy: rank = 2
            }
            return (rank, texts[member].published?.number ?? Int.max, member)
        }
        return members.sorted { order($0) < order($1) }.map { member in
            let article = texts[member].article
            let role = role(of: member, roles)
            let match = earlier.isEmpty ? nil : earlier[member]
            // What repeats an earlier day's article is said to; a version of one may be the copy of a later version.
            let copy = role == .copy && match?.isRevision != false ? copies[member] : nil
            return Story.Member(
                id: article.id, title: article.title, url: article.url, site: article.site,
                published: texts[member].published == nil ? nil : article.published,
                role: role,
                copyOf: copy.map { texts[$0.original].article.id } ?? match.flatMap { $0.isRevision ? nil : $0.id },
                shared: copy?.shared ?? match.flatMap { $0.isRevision ? nil : $0.shared },
                revisionOf: role == .copy
                    ? nil
                    : versions.previous[member].map { texts[$0].article.id }
                        ?? match.flatMap { $0.isRevision ? $0.id : nil },
                language: article.language, words: texts[member].wordCount)
        }
    }

    private func role(of member: Int, _ roles: StoryRoles) -> Story.Role {
        isRepeated(member) ? .copy : roles.roles[member] ?? .report
    }

    /// What more than one source says: sentences of the summary, then claims that none of them makes.
    private static func agreements(_ summary: [Story.Quotation], _ claims: [Story.Agreement]) -> [Story.Agreement] {
        let shared = summary.filter { !$0.also.isEmpty }.map {
            Story.Agreement(text: $0.text, articles: ([$0.article] + $0.also).sorted())
        }
        let others = claims.filter { claim in !shared.contains { $0.text == claim.text } }
        return Array((shared + others).prefix(StoryLimits.agreements))
    }

    private static func distinct(_ names: [String]) -> [String] {
        var result: [String] = []
        for name in names.sorted() where result.last != name { result.append(name) }
        return result
    }
}
