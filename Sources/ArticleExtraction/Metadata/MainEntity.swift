internal import HTMLTree

// Which of the items of a page is what the page is about.

extension PageClaims {
    /// Lets items that are no more than an `@id` stand for the item that has the same and says something.
    mutating func followReferences() {
        var byID: [UInt64: UInt32] = [:]
        var hasReferences = false
        for (number, item) in items.enumerated() where item.idEnd > item.idStart {
            guard item.first != 0 else {
                hasReferences = true
                continue
            }
            let hash = NameHash.of(bytes[Int(item.idStart)..<Int(item.idEnd)])
            if let known = byID[hash], items[Int(known)].type != .none || item.type == .none { continue }
            byID[hash] = UInt32(number)
        }
        guard hasReferences else { return }
        for (number, item) in items.enumerated() where item.idEnd > item.idStart && item.first == 0 {
            let hash = NameHash.of(bytes[Int(item.idStart)..<Int(item.idEnd)])
            if let target = byID[hash] { items[number].reference = target }
        }
    }

    /// Fills `mains`.
    ///
    /// An item counts for its type, for standing at the top or being called the main entity, for a headline that the
    /// page's title, Open Graph or an `h1` repeats, for having a body or a date. Items of a list, and articles of which
    /// there are several when no headline agrees, are not what the page is about.
    mutating func chooseMains(_ document: HTMLDocument) {
        guard items.count > 1 else { return }
        let titles = HeadlineAgreement(self, document)
        var best: [(item: Int, score: Int)] = []
        var articles = 0
        var agreed = false
        for number in 1..<items.count where items[number].reference == 0 {
            let mainness = items[number].type.mainness
            guard mainness > 0 else { continue }
            var score = mainness + placeScore(number)
            if items[number].type.isArticle, placeScore(number) >= 0 { articles += 1 }
            let headline = first(.headline, of: number) ?? first(.name, of: number)
            if let headline {
                let agreement = titles.agreement(text(of: headline))
                if agreement == .full { score += 40 }
                if agreement == .none { score -= 25 }
                if agreement == .full, items[number].type.isArticle { agreed = true }
            } else {
                score -= 10
            }
            if first(.articleBody, of: number) != nil { score += 5 }
            if first(.published, of: number) != nil { score += 5 }
            if items[number].source != .jsonLD { score -= 3 }
            best.append((number, score))
        }
        // Two or three may be one article told twice; more are the entries of a listing.
        let isListing = articles > 3 && !agreed
        best.removeAll { $0.score < 30 || (isListing && items[$0.item].type.isArticle) }
        best.sort { ($1.score, $0.item) < ($0.score, $1.item) }
        guard let main = best.first else { return }
        mains = [main.item]
        let body = headlineHash(main.item)
        for other in best.dropFirst() where mains.count < 6 {
            let type = items[other.item].type
            let isSamePage = type == .webPage || type == .collectionPage || type == .faqPage
            if (isSamePage && placeScore(other.item) >= 0) || (body != nil && headlineHash(other.item) == body) {
                mains.append(other.item)
            }
        }
    }

    private func headlineHash(_ item: Int) -> UInt64? {
        guard let claim = first(.headline, of: item) ?? first(.name, of: item) else { return nil }
        return NameHash.of(text(of: claim)[...])
    }

    private func placeScore(_ number: Int) -> Int {
        let item = items[number]
        if item.parent == 0 { return 10 }
        switch item.parentProperty {
        case .graph: return 10
        case .mainEntity, .mainEntityOfPage: return items[Int(item.parent)].parent == 0 ? 12 : 0
        case .other:
            // Markup nests without saying how: an article inside a WebPage is its main entity.
            let parent = items[Int(item.parent)].type
            return item.source == .jsonLD ? -50 : parent == .webPage || parent == .none ? 5 : -30
        default: return -50
        }
    }
}

/// Compares headlines with what the page shows as its title.
struct HeadlineAgreement {
    enum Level {
        case none
        case partial
        case full
    }

    private var known: [Set<UInt64>] = []

    /// Gathers the titles of a page: the title element, Open Graph's, and every `h1`.
    init(_ claims: PageClaims, _ document: HTMLDocument) {
        if let claim = claims.first(.title, of: .titleElement) { add(claims.text(of: claim)) }
        if let claim = claims.first(.headline, of: .openGraph) { add(claims.text(of: claim)) }
        if let claim = claims.first(.headline, of: .twitter) { add(claims.text(of: claim)) }
    }

    private mutating func add(_ title: [UInt8]) {
        let words = Set(LineScanner.words(in: title).map(\.hash))
        if !words.isEmpty { known.append(words) }
    }

    /// How much of a headline stands in one of the titles.
    func agreement(_ headline: [UInt8]) -> Level {
        guard !known.isEmpty else { return .partial }
        let words = Set(LineScanner.words(in: headline).map(\.hash))
        guard !words.isEmpty else { return .partial }
        var most = 0
        for title in known { most = max(most, words.intersection(title).count) }
        if most * 10 >= words.count * 7 { return .full }
        return most * 10 < words.count * 3 ? .none : .partial
    }
}
