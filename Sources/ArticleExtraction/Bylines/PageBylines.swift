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

    // MARK: - What the page says of itself

    private mutating func collectClaims() {
        var groups: [(source: ClaimSource, item: Int, candidate: Candidate)] = []
        func take(_ claim: Claim, _ weight: Int) {
            guard let names = names(of: claim), !names.names.isEmpty else { return }
            let key = claim.source
            if let index = groups.firstIndex(where: { $0.source == key }) {
                // Cards of microformats further down are those of commenters.
                guard key != .microformat else { return }
                for name in names.names where !groups[index].candidate.names.contains(where: { $0.key == name.key }) {
                    if groups[index].candidate.names.count < BylineReader.mostAuthors {
                        groups[index].candidate.names.append(name)
                    }
                }
                groups[index].candidate.role = groups[index].candidate.role ?? names.role
            } else {
                groups.append(
                    (
                        key, 0,
                        Candidate(
                            names: names.names, weight: weight, from: claim.source.name, role: names.role,
                            node: claim.node)
                    ))
            }
        }
        if let main = claims.mains.first { claims.forEach(.author, of: main) { take($0, Self.weight($0.source)) } }
        for item in claims.mains.dropFirst() {
            // A second description of the same thing counts where the first names nobody.
            guard !groups.contains(where: { $0.source == claims.items[item].source }) else { continue }
            claims.forEach(.author, of: item) { take($0, Self.weight($0.source)) }
        }
        // What elements of the body say without an item around them is weighed by their place, with the marked elements.
        claims.forEach(.author, of: 0) { if $0.node == nil { take($0, Self.weight($0.source)) } }
        if groups.isEmpty {
            claims.forEach(.creator) {
                if $0.source != .twitter { take($0, Self.weight($0.source) - BylineWeights.creator) }
            }
        }
        candidates += groups.map(\.candidate)
        collectLabelled()
    }

    private static func weight(_ source: ClaimSource) -> Int {
        switch source {
        case .jsonLD: BylineWeights.linkedData
        case .microdata, .rdfa, .microformat: BylineWeights.microdata
        case .vendor, .scholar: BylineWeights.vendor
        case .openGraph: BylineWeights.openGraph
        case .dublinCore: BylineWeights.dublinCore
        default: BylineWeights.meta
        }
    }

    private func names(of claim: Claim) -> (names: [AuthorName], role: String?)? {
        let style: NameReader.Style = claim.source == .dublinCore || claim.source == .scholar ? .catalogue : .plain
        guard let item = claims.item(of: claim) else {
            let text = claim.form == .element ? claim.node.map(text) ?? [] : claims.text(of: claim)
            let reader = NameReader(text, style: style)
            return (reader.names, reader.role)
        }
        var text = claims.first(.name, of: item).map(claims.text) ?? []
        if text.isEmpty {
            let given = claims.first(.givenName, of: item).map(claims.text) ?? []
            let family = claims.first(.familyName, of: item).map(claims.text) ?? []
            text = given + (given.isEmpty || family.isEmpty ? [] : [0x20]) + family
        }
        let reader = NameReader(text, style: style)
        var names = reader.names
        if names.count == 1, let url = claims.first(.url, of: item) ?? claims.first(.sameAs, of: item) {
            let address = claims.text(of: url)
            if address.starts(with: Array("http".utf8)) { names[0].url = String(decoding: address, as: UTF8.self) }
        }
        let type = claims.items[item].type
        if type == .organization || type == .newsOrganization {
            for index in names.indices { names[index].kind = .organisation }
        }
        let job = claims.first(.jobTitle, of: item).map(claims.text) ?? []
        return (names, reader.role ?? (job.isEmpty || job.count > 80 ? nil : String(decoding: job, as: UTF8.self)))
    }

    /// "Written by: Ann Reyes" as `twitter:label1` and `twitter:data1`.
    private mutating func collectLabelled() {
        var labels: [[UInt8]] = []
        var values: [[UInt8]] = []
        claims.forEach(.label, of: 0) { labels.append(claims.text(of: $0)) }
        claims.forEach(.data, of: 0) { values.append(claims.text(of: $0)) }
        for (label, value) in zip(labels, values) where NameReader(label).isOpening {
            let reader = NameReader(value)
            guard !reader.names.isEmpty else { continue }
            candidates.append(
                Candidate(names: reader.names, weight: BylineWeights.labelled, from: "meta", role: reader.role))
        }
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
