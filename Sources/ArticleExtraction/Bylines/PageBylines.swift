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
    var candidates: [Candidate] = []

    init(
        _ document: HTMLDocument, _ layout: PageLayout, _ claims: PageClaims, _ marks: PageMarks, _ place: ArticlePlace,
        site: SiteNames, monthFirst: Bool
    ) {
        self.document = document
        self.layout = layout
        self.claims = claims
        self.marks = marks
        self.place = place
        self.site = site
        dates = DateReader(bytes: layout.text, monthFirst: monthFirst)
        collectClaims()
        collectMarked()
        collectLines()
        for index in candidates.indices { candidates[index].names = believed(candidates[index]) }
    }

    /// A candidate's names with what the site and the text say of them, without those that are not believed.
    private func believed(_ candidate: Candidate) -> [AuthorName] {
        var names = candidate.names
        for index in names.indices { names[index].isSite = isSite(names[index]) }
        guard candidate.segment == nil else { return names }
        let main = claims.main.map { claims.items[$0].type } ?? .none
        let isLinkedData = candidate.from == ClaimSource.jsonLD.name
        // Who is named in the page's data and nowhere in its text is mostly the account that it was uploaded with. News
        // articles are the exception: their desks fill the data in.
        if !isLinkedData || main != .newsArticle { names.removeAll { !isShown($0) } }
        // A single word that is the site's name too is a brand, in metas any name that is; names to log in with are
        // names of authors where a page is a discussion.
        let isDiscussion = main == .forumPosting || main == .question || main == .socialPosting
        names.removeAll { $0.isSite && ($0.kind == .alias || !isLinkedData) || $0.isLogin && !isDiscussion }
        return names
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
    var lines: [Int] {
        guard let best = best() else { return [] }
        var lines: [Int] = []
        for candidate in candidates where candidate.weight >= BylineWeights.least {
            guard let segment = candidate.segment, place.head.contains(segment), !lines.contains(segment),
                layout.segments[segment].count <= Self.longestLine, layout.segments[segment].headingLevel == 0,
                candidate.names.contains(where: { name in best.names.contains { $0.key == name.key } })
            else { continue }
            lines.append(segment)
        }
        return lines
    }

    /// Adds the authors to an article, with their provenance.
    func fill(_ article: inout Article) {
        guard let best = best() else { return }
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

    /// The most trusted place that names a person or, lighter, a pen name; never an organisation.
    private func best() -> Candidate? {
        var winner: Candidate?
        for (index, candidate) in candidates.enumerated() {
            guard let trust = candidate.names.map(BylineWeights.trust).max(), trust > BylineWeights.none else {
                continue
            }
            var weighed = candidate
            var places = [candidate.from]
            for (other, rival) in candidates.enumerated() where other != index && !places.contains(rival.from) {
                guard rival.names.contains(where: { name in candidate.names.contains { $0.key == name.key } }) else {
                    continue
                }
                places.append(rival.from)
            }
            weighed.weight += trust + min(Self.mostAgreement, (places.count - 1) * Self.agreement)
            if weighed.weight >= BylineWeights.least, weighed.weight > winner?.weight ?? 0 { winner = weighed }
        }
        guard let winner else { return nil }
        return completed(winner)
    }

    /// How far from the title names may stand that complete others, in segments.
    private static let completing = 6

    /// The names with those of another place that has all of them and more.
    private func completed(_ winner: Candidate) -> Candidate {
        var best = winner
        for rival in candidates where rival.names.count > best.names.count && rival.weight >= BylineWeights.complete {
            if let segment = rival.segment, abs(segment - place.title) > Self.completing { continue }
            guard best.names.allSatisfy({ name in rival.names.contains { $0.key == name.key } }) else { continue }
            best.names = rival.names
        }
        best.names.removeAll { $0.kind == .organisation }
        best.names = spelledOut(best.names)
        return best
    }

    /// Single words that are a part of a person's name in another place, by that name: "Todd" of "Todd Bates".
    private func spelledOut(_ names: [AuthorName]) -> [AuthorName] {
        names.map { name in
            guard name.kind == .alias, name.words == 1 else { return name }
            let prefix = Array(name.text.utf8) + [0x20]
            for candidate in candidates where candidate.weight >= BylineWeights.least {
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
        return candidates.first { $0.role != nil && $0.names.first?.key == first.key }?.role
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
