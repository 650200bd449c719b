internal import HTMLTree

/// Who wrote a page's article, weighed from all that the page says and shows.
struct PageBylines {
    /// Names that stand together in one place.
    struct Candidate {
        var names: [AuthorName]
        /// How likely they are right, from 0 to 100; see `BylineWeights`.
        var weight: Int
        /// The name of the place in a record's provenance.
        var from: String
        var role: String?
        /// The segment that shows them, for names in the text.
        var segment: Int?
        /// The element that names them.
        var node: HTMLNode?
    }

    let document: HTMLDocument
    let layout: PageLayout
    let claims: PageClaims
    let marks: PageMarks
    let place: ArticlePlace
    let dates: DateReader
    let site: SiteNames
    /// Lighter candidates are not believed on this page.
    let least: Int
    var candidates: [Candidate] = []
    /// The candidates without the names that are not believed.
    private(set) var believed: [Candidate] = []

    init(
        _ document: HTMLDocument, _ layout: PageLayout, _ claims: PageClaims, _ marks: PageMarks, _ place: ArticlePlace,
        site: SiteNames, type: PageType.Kind, monthFirst: Bool
    ) {
        self.document = document
        self.layout = layout
        self.claims = claims
        self.marks = marks
        self.place = place
        self.site = site
        least = BylineWeights.least(type)
        dates = DateReader(bytes: layout.text, monthFirst: monthFirst)
        collectClaims()
        collectMarked()
        collectLines()
        collectNames()
        for index in candidates.indices { judge(index) }
        believed = candidates
        for index in believed.indices { believed[index].names.removeAll { !$0.isBelieved } }
    }

    /// Notes what the site and the text say of a candidate's names, and which of them are not believed.
    private mutating func judge(_ index: Int) {
        if candidates[index].names.contains(where: \.isOwner) { return }
        let isClaim = candidates[index].segment == nil
        let main = claims.main.map { claims.items[$0].type } ?? .none
        let hasPublisher = claims.has(.organization) || claims.has(.newsOrganization)
        let isLinkedData = candidates[index].from == ClaimSource.jsonLD.name
        // Names to log in with are names of authors where a page is a discussion.
        let isDiscussion = main == .forumPosting || main == .question || main == .socialPosting
        for number in candidates[index].names.indices {
            var name = candidates[index].names[number]
            name.isSite = name.isSite || isSite(name)
            if isClaim {
                name.isShown = isShown(name)
                // Who is named in the page's data and nowhere in its text is mostly the account that it was uploaded
                // with. News articles are the exception: their desks fill the data in.
                // What stands both as the page's author and on the card that is shown where its link is shared is meant
                // for readers too.
                if !name.isShown, !isLinkedData || main != .newsArticle, name.kind != .organisation,
                    name.kind != .person || !isOnCard(name)
                {
                    name.isBelieved = false
                }
                // A single word that is the site's name too is a brand, in metas any name that is.
                if name.isSite, name.kind == .alias || !isLinkedData { name.isBelieved = false }
                if name.isLogin, !isDiscussion { name.isBelieved = false }
            }
            // "La Tribuna": where an organisation publishes the page, a name that is the site's is that one's.
            if name.isSite, name.kind == .person, hasPublisher, !name.opensKnown { name.isBelieved = false }
            if name.kind == .organisation { name.isBelieved = isAuthor(name, candidates[index]) }
            candidates[index].names[number] = name
        }
    }

    private func isOnCard(_ name: AuthorName) -> Bool {
        let places = candidates.filter { candidate in
            candidate.segment == nil && candidate.from == ClaimSource.meta.name
                && candidate.names.contains { $0.key == name.key }
        }
        return places.count >= 2
    }

    /// Whether an organisation stands as the author: the page says so in its data, or shows a desk in its byline. The site
    /// itself is where the article stands, not who wrote it.
    private func isAuthor(_ name: AuthorName, _ candidate: Candidate) -> Bool {
        guard !name.isSite || name.isDesk, !name.isHost, !name.opensAsPhrase else { return false }
        if candidate.segment != nil { return name.isDesk && candidate.weight >= BylineWeights.marked }
        // Other declarations name whoever uploaded the page as often as its author.
        return candidate.from == ClaimSource.jsonLD.name || candidate.from == ClaimSource.microdata.name
    }

    /// Whether the longest word of a name stands in the page's text; case does not count.
    private func isShown(_ name: AuthorName) -> Bool {
        let bytes = Array(name.text.utf8)
        guard let word = LineScanner.words(in: bytes).max(by: { $0.range.count < $1.range.count }) else { return false }
        let isWide = Scalars.isIdeographic(Scalars.decode(bytes, at: word.range.lowerBound).value)
        return TextSearch.contains(isWide ? bytes[...] : bytes[word.range], in: layout.text)
    }

    private func isSite(_ name: AuthorName) -> Bool {
        let text = TitleText(Array(name.text.utf8))
        return site.match(text, text.all)
    }

    /// A longer line has more in it than a byline, in bytes.
    private static let longestLine = 160

    /// The segments that name the authors and hold little else.
    ///
    /// On a list of articles, which has no author of its own, those that hold next to nothing else: in the others an item may stand.
    var lines: [Int] {
        let article = BylineWeights.least(.article)
        guard let best = best(article) else { return [] }
        var lines: [Int] = []
        for candidate in believed where candidate.weight >= article {
            guard let segment = candidate.segment, place.head.contains(segment), !lines.contains(segment),
                layout.segments[segment].count <= Self.longestLine, layout.segments[segment].headingLevel == 0,
                candidate.names.contains(where: { name in best.names.contains { $0.key == name.key } })
            else { continue }
            let named = candidate.names.reduce(0) { $0 + $1.text.utf8.count }
            if least > article, named * Self.namesOfLine < layout.segments[segment].count { continue }
            lines.append(segment)
        }
        return lines
    }

    /// Names are at least this part of a line that is a byline and nothing else; beside them stand "By" and a date.
    private static let namesOfLine = 3

    /// Adds the authors to an article, with their provenance.
    func fill(_ article: inout Article) {
        guard let best = best(least) else { return }
        article.authors = best.names.map { Author(name: $0.text, url: $0.url) }
        article.byline = best.names.map(\.text).joined(separator: ", ")
        article.authorRole = best.role ?? role(of: best)
        article.provenance.append(
            FieldProvenance(field: "authors", from: best.from, confidence: Double(min(99, best.weight)) / 100))
    }

    // MARK: - Weighing

    /// What each further place that gives one of the names adds, and the most that they add together.
    private static let agreement = 3
    private static let mostAgreement = 9

    /// The most trusted place that names a person or, lighter, a pen name; where none does, one that names an organisation.
    ///
    /// - Parameter least: lighter ones are not believed.
    private func best(_ least: Int) -> Candidate? {
        if let winner = heaviest(least, BylineWeights.trust) { return completed(winner) }
        return heaviest(least) { $0.kind == .organisation ? 0 : BylineWeights.none }
    }

    private func heaviest(_ least: Int, _ trust: (AuthorName) -> Int) -> Candidate? {
        var winner: Candidate?
        for (index, candidate) in believed.enumerated() {
            guard let trust = candidate.names.map(trust).max(), trust > BylineWeights.none else { continue }
            var weighed = candidate
            var places = [candidate.from]
            for (other, rival) in believed.enumerated() where other != index && !places.contains(rival.from) {
                guard rival.names.contains(where: { name in candidate.names.contains { $0.key == name.key } }) else {
                    continue
                }
                places.append(rival.from)
            }
            weighed.weight += trust + min(Self.mostAgreement, (places.count - 1) * Self.agreement)
            if weighed.weight >= least, weighed.weight > winner?.weight ?? 0 { winner = weighed }
        }
        winner?.names.removeAll { trust($0) <= BylineWeights.none }
        return winner
    }

    /// How far from the title names may stand that complete others, in segments.
    private static let completing = 6

    /// The names with those of another place that has all of them and more.
    private func completed(_ winner: Candidate) -> Candidate {
        var best = winner
        for rival in believed where rival.names.count > best.names.count && rival.weight >= BylineWeights.complete {
            if let segment = rival.segment, abs(segment - place.title) > Self.completing { continue }
            guard best.names.allSatisfy({ name in rival.names.contains { $0.key == name.key } }) else { continue }
            // What a page shows beside a name may be a town or a role: most of the others must be known for names.
            let others = rival.names.filter { name in !best.names.contains { $0.key == name.key } }
            if rival.segment != nil, others.count(where: \.opensKnown) * 2 < others.count { continue }
            best.names = rival.names
        }
        best.names.removeAll { $0.kind == .organisation || $0.kind == .agency }
        best.names = spelledOut(best.names)
        return best
    }

    /// Single words that are a part of a person's name in another place, by that name: "Todd" of "Todd Bates".
    private func spelledOut(_ names: [AuthorName]) -> [AuthorName] {
        names.map { name in
            guard name.kind == .alias, name.words == 1 else { return name }
            let prefix = Array(name.text.utf8) + [0x20]
            for candidate in believed where candidate.weight >= least {
                for full in candidate.names where full.kind == .person && full.text.utf8.starts(with: prefix) {
                    return full
                }
            }
            return name
        }
    }

    /// The role that another place gives the first of the names.
    private func role(of best: Candidate) -> String? {
        guard let first = best.names.first else { return nil }
        return believed.first { $0.role != nil && $0.names.first?.key == first.key }?.role
    }

    func text(of node: HTMLNode) -> [UInt8] {
        var text: [UInt8] = []
        for piece in BylinePieces(node, document).pieces {
            if !text.isEmpty { text.append(0x7C) }
            text += piece.text
        }
        return text
    }
}
