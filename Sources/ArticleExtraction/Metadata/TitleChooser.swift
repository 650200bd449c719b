internal import HTMLTree

/// The title of a page, and where it stands.
struct PageTitle {
    var text: [UInt8]
    /// The place it was read from, as provenance names it.
    var from: String
    /// From 0 to 1.
    var confidence: Double
    /// The segment that shows it, when one does.
    var segment: Int?
}

/// Chooses a page's title among its headings and what it says of itself.
///
/// Headings are scored by their level and place and by how many claims repeat them; a heading that the claims support
/// gives the title, in its own spelling. Without one, the claims decide.
struct TitleChooser {
    struct Evidence {
        var text: TitleText
        /// The words without the site's name.
        var core: Range<Int>
        var source: ClaimSource
        var weight: Double
        /// The weight of all claims of these words; 0 in all but the first of them.
        var sharedWeight: Double
        /// The element that says so, in the page's body.
        var node: HTMLNode?
    }

    struct Heading {
        var segment: Int
        var text: TitleText
        var score: Double
        /// The claims' weight that repeats it.
        var support: Double
    }

    let document: HTMLDocument
    let layout: PageLayout
    let claims: PageClaims
    let site: SiteNames
    let resolver: AddressResolver

    /// Headings and claims beyond these are not looked at.
    static let mostHeadings = 120
    private static let mostEvidence = 16
    /// Segments without a heading's markup are looked at only so far into the page.
    static let earlySegments = 250

    func choose() -> PageTitle? {
        let evidence = gatherEvidence()
        let headings = gatherHeadings(evidence)
        if let best = headings.max(by: { $0.score < $1.score }), best.score >= Self.leastScore {
            return title(best, evidence)
        }
        return claimed(evidence)
    }

    private static let leastScore = 1.5

    // MARK: - Claims

    private func gatherEvidence() -> [Evidence] {
        var evidence: [Evidence] = []
        func add(_ claim: Claim, _ weight: Double) {
            guard evidence.count < Self.mostEvidence else { return }
            let text = TitleText(claims.text(of: claim))
            guard !text.isEmpty else { return }
            if let first = evidence.firstIndex(where: { $0.text.bytes == text.bytes }) {
                evidence[first].sharedWeight += weight
                evidence.append(
                    Evidence(
                        text: text, core: evidence[first].core, source: claim.source, weight: weight, sharedWeight: 0,
                        node: claim.node))
                return
            }
            evidence.append(
                Evidence(
                    text: text, core: site.core(text), source: claim.source, weight: weight, sharedWeight: weight,
                    node: claim.node))
        }
        for item in claims.mains {
            let isArticle = claims.items[item].type.isArticle
            if let claim = claims.first(.headline, of: item) { add(claim, isArticle ? 3 : 1.5) }
            if let claim = claims.first(.name, of: item) { add(claim, isArticle ? 1.5 : 1) }
        }
        for (source, weight) in Self.weights {
            if let claim = first(source) { add(claim, weight) }
        }
        if let claim = claims.first(.title, of: .titleElement) { add(claim, 2) }
        return evidence
    }

    private static let weights: [(ClaimSource, Double)] = [
        (.openGraph, 2.5), (.twitter, 1.5), (.microformat, 1.5), (.scholar, 2), (.vendor, 2), (.dublinCore, 1),
        (.meta, 1),
    ]

    private func first(_ source: ClaimSource) -> Claim? {
        var next = claims.items[0].first
        while next != 0 {
            let claim = claims.claims[Int(next) - 1]
            if claim.property == .headline, claim.source == source { return claim }
            next = claim.next
        }
        return nil
    }

    // MARK: - The choice

    private func title(_ heading: Heading, _ evidence: [Evidence]) -> PageTitle {
        if let claim = better(than: heading.text, at: heading.segment, evidence) {
            return PageTitle(
                text: claim.text.text(claim.core), from: claim.source.name, confidence: 0.9, segment: heading.segment)
        }
        if let claim = clearer(than: heading.text, evidence) {
            return PageTitle(
                text: claim.text.text(claim.core), from: claim.source.name, confidence: 0.95, segment: heading.segment)
        }
        let level = layout.segments[heading.segment].headingLevel
        let from = level > 0 ? "h\(level)" : "text"
        let most = evidence.reduce(0) { $0 + $1.weight }
        let share = most > 0 ? heading.support / most : 0.3
        return PageTitle(
            text: oneLine(withoutAnchor(heading.text.text(withoutKicker(heading.text, at: heading.segment, evidence)))),
            from: from, confidence: 0.5 + 0.49 * share, segment: heading.segment)
    }

    /// The text without the sign of a link to itself that documentation puts after headings.
    private func withoutAnchor(_ text: [UInt8]) -> [UInt8] {
        var end = text.count
        if text.suffix(2).elementsEqual([0xC2, 0xB6]) { end -= 2 } else if text.last == UInt8(ascii: "#") { end -= 1 }
        guard end < text.count, end > 0, text[end - 1] != UInt8(ascii: "C"), text[end - 1] != UInt8(ascii: "F") else {
            return text
        }
        while end > 0, text[end - 1] <= 0x20 { end -= 1 }
        return Array(text[..<end])
    }

    /// The text of a heading with its line breaks as spaces.
    private func oneLine(_ text: [UInt8]) -> [UInt8] {
        text.contains(0x0A) ? text.map { $0 == 0x0A ? 0x20 : $0 } : text
    }

    private func claimed(_ evidence: [Evidence]) -> PageTitle? {
        var best: (evidence: Evidence, score: Double)?
        for candidate in evidence where candidate.sharedWeight > 0 {
            let core = TitleText(candidate.text.text(candidate.core))
            guard !core.isEmpty, !site.match(core, core.all) else { continue }
            let score = support(core, evidence).weight
            if best == nil || score > best?.score ?? 0 { best = (candidate, score) }
        }
        guard let best else { return nil }
        let most = evidence.reduce(0) { $0 + $1.weight }
        return PageTitle(
            text: best.evidence.text.text(best.evidence.core), from: best.evidence.source.name,
            confidence: 0.4 + 0.5 * best.score / most, segment: nil)
    }
}
