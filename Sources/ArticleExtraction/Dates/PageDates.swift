internal import HTMLTree

/// When a page's article was published and when it was changed, weighed from all that the page says and shows.
struct PageDates {
    let document: HTMLDocument
    let layout: PageLayout
    let claims: PageClaims
    let marks: PageMarks
    let place: ArticlePlace
    /// Of figures alone ("5/6/2024"), whether the month comes first.
    let monthFirst: Bool
    /// No date in the page lies later; see ``RawDocument/received``.
    private let latestDay: Int?
    /// The top-level domain of the page's address.
    private let domain: ArraySlice<UInt8>
    var candidates: [DateCandidate] = []

    /// The segments near the title that hold little else than a date.
    var datelines: [Int] = []

    init(
        _ document: HTMLDocument, _ layout: PageLayout, _ claims: PageClaims, _ marks: PageMarks, _ place: ArticlePlace,
        title: [UInt8], type: PageType, address: ArraySlice<UInt8>, monthFirst: Bool, received: ArticleDate?
    ) {
        self.document = document
        self.layout = layout
        self.claims = claims
        self.marks = marks
        self.place = place
        self.monthFirst = monthFirst
        latestDay = received?.latestDay
        domain = DateOrder.topDomain(of: address)
        collectClaims()
        collectAddress(address)
        collectText()
        weighDoubts()
        let isDated = candidates.contains { $0.role == .publication && $0.weight >= DateWeights.likely }
        // The data of lists and of what is for sale is full of other things' dates.
        let isMany = [.listing, .product, .collection, .service].contains(type.kind) && type.confidence >= 0.5
        if !isDated, !isMany { collectData(title: title[...]) }
    }

    /// Adds the dates to an article, with their provenance.
    func fill(_ article: inout Article) {
        let published = best(.publication).map(local)
        if let published {
            article.published = published.date
            article.provenance.append(
                FieldProvenance(
                    field: "date_published", from: published.from, confidence: confidence(published.weight)))
        }
        guard let modified = best(.modification) else { return }
        // A change before the publication is one of a draft or of another thing.
        if let published, modified.date.dayNumber < published.date.dayNumber { return }
        article.modified = modified.date
        article.provenance.append(
            FieldProvenance(field: "date_modified", from: modified.from, confidence: confidence(modified.weight)))
    }

    private func confidence(_ weight: Int) -> Double { Double(min(99, max(20, weight))) / 100 }

    // MARK: - The day where the page is at home

    /// From this hour of UTC on it is tomorrow somewhere in the east; before it, it is yesterday somewhere in the west.
    private static let noon = 12

    /// A date in UTC as the page shows it to its readers: where two places give the day before or after, and the hour
    /// allows it, that is the day in the page's own zone.
    private func local(_ found: DateCandidate) -> DateCandidate {
        guard found.segment == nil, let time = found.date.time, found.date.offsetMinutes == 0 else { return found }
        let day = found.date.dayNumber
        var neighbour: DateCandidate?
        var places: [String] = []
        for candidate in candidates where candidate.role == .publication {
            guard candidate.segment == nil || candidate.weight >= DateWeights.shown else { continue }
            let shift = candidate.date.dayNumber - day
            if shift == 0, candidate.segment != nil || candidate.from == "url" { return found }
            guard candidate.date.offsetMinutes != 0,
                shift == -1 && time.hour < Self.noon || shift == 1 && time.hour >= Self.noon,
                neighbour?.date.isSameDay(as: candidate.date) ?? true
            else { continue }
            if neighbour == nil { neighbour = candidate }
            if !places.contains(candidate.from) { places.append(candidate.from) }
        }
        guard let neighbour, places.count >= 2 else {
            guard let home = HomeZone.local(found.date, domain: domain) else { return found }
            var local = found
            local.date = home
            return local
        }
        var local = found
        local.date = neighbour.date
        local.from = neighbour.from
        return local
    }

    // MARK: - Weighing

    /// What each further place that gives the same day adds, and the most that they add together.
    private static let agreement = 4
    private static let mostAgreement = 12

    /// The date that most speaks for, with the time of the most exact candidate that gives its day.
    private func best(_ role: DateCandidate.Role) -> DateCandidate? {
        var winner: DateCandidate?
        for (index, candidate) in candidates.enumerated() where candidate.role == role {
            var weighed = candidate
            var places: [String] = [candidate.from]
            for (other, rival) in candidates.enumerated() where other != index && rival.role == role {
                guard rival.date.isSameDay(as: candidate.date), !places.contains(rival.from) else { continue }
                places.append(rival.from)
            }
            weighed.weight += min(Self.mostAgreement, (places.count - 1) * Self.agreement)
            if weighed.weight >= DateWeights.least, weighed.weight > winner?.weight ?? 0 { winner = weighed }
        }
        guard var found = winner, found.date.time == nil else { return winner }
        for candidate in candidates where candidate.role == role && candidate.date.isSameDay(as: found.date) {
            guard candidate.date.time != nil, candidate.weight >= DateWeights.least else { continue }
            found.date = candidate.date
            break
        }
        return found
    }

    // MARK: - What the page says of itself

    /// More candidates than this are those of a list of articles.
    private static let mostCandidates = 60

    mutating func add(_ candidate: DateCandidate) {
        if let latestDay, candidate.date.dayNumber > latestDay { return }
        if candidates.count < Self.mostCandidates { candidates.append(candidate) }
    }

    private mutating func collectClaims() {
        let reader = StampReader(monthFirst: monthFirst)
        for (property, role) in [
            (ClaimProperty.published, DateCandidate.Role.publication), (.created, .publication),
            (.uploaded, .publication), (.modified, .modification),
        ] {
            var found: [DateCandidate] = []
            claims.forEach(property) { claim in
                guard found.count < 12, let date = reader.date(claims.raw(of: claim)) else { return }
                let weight = Self.weight(of: claim.source, property)
                found.append(DateCandidate(date: date, role: role, weight: weight, from: claim.source.name))
            }
            for candidate in found { add(candidate) }
        }
    }

    private static func weight(of source: ClaimSource, _ property: ClaimProperty) -> Int {
        let weight =
            switch source {
            case .jsonLD: DateWeights.linkedData
            case .openGraph: DateWeights.openGraph
            case .microdata, .rdfa: DateWeights.microdata
            case .microformat: DateWeights.microformat
            case .vendor: DateWeights.vendor
            case .dublinCore, .scholar: DateWeights.dublinCore
            default: DateWeights.meta
            }
        switch property {
        case .created: return min(weight, DateWeights.created)
        case .uploaded: return min(weight, DateWeights.uploaded)
        default: return weight
        }
    }

    private mutating func collectAddress(_ address: ArraySlice<UInt8>) {
        var found = AddressDate.date(in: address)
        for property in [ClaimProperty.url, .savedFrom, .amp] where found == nil {
            claims.forEach(property) { if found == nil { found = AddressDate.date(in: claims.raw(of: $0)) } }
        }
        if let found {
            add(DateCandidate(date: found, role: .publication, weight: DateWeights.address, from: "url"))
        }
    }
}

extension ArticleDate {
    /// The last day that a document that came on this one may bear: the next, which it is already in the east.
    var latestDay: Int { dayNumber + 1 }

    func isSameDay(as other: ArticleDate) -> Bool { day == other.day && month == other.month && year == other.year }
}
