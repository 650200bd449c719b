internal import HTMLTree

// How well each heading of a page would do as its title.

extension TitleChooser {
    func gatherHeadings(_ evidence: [Evidence]) -> [Heading] {
        var headings: [Heading] = []
        var longest = 0
        var openings = WordOpenings()
        for claim in evidence where claim.sharedWeight > 0 {
            longest = max(longest, claim.text.bytes.count)
            openings.insert(claim.text)
        }
        let named = namedSegments()
        var firstLevels = 0
        for segment in layout.segments where segment.headingLevel == 1 { firstLevels += 1 }
        for (number, segment) in layout.segments.enumerated() {
            let isNamed = named.contains(number)
            guard segment.headingLevel > 0 || isNamed || number < Self.earlySegments && segment.count <= longest else {
                continue
            }
            guard headings.count < Self.mostHeadings, segment.count <= TitleText.longest else { continue }
            // Of what is no first heading, only a text that begins like a claim can be the title.
            guard segment.headingLevel == 1 || isNamed || openings.mayOpen(layout.text, segment.range) else { continue }
            let text = TitleText(Array(layout.bytes(of: segment)))
            guard text.words.contains(where: { !$0.isNumber }) else { continue }
            let (support, best) = support(text, evidence)
            if segment.headingLevel == 0, !isNamed, support < 2 { continue }
            var score = support + place(segment, isAlone: firstLevels == 1 && support > 0)
            if segment.headingLevel == 1, firstLevels == 1, best >= 0.2 { score += 1.5 }
            if segment.headingLevel != 1, best < 0.5 { score -= 1 }
            if isNamed { score += 1.5 }
            let isLink = Int(segment.linkBytes) * 2 > segment.count
            if isLink { score -= linksHome(number) ? 4 : 1 }
            if segment.headingLevel > 0, segment.headingLevel < 3, !isLink, isHeadline(text, evidence) { score += 8 }
            if text.words.count > 40 { score -= 2 }
            if site.match(text, text.all) { score -= 4 }
            headings.append(Heading(segment: number, text: text, score: score, support: support))
        }
        return headings
    }

    /// Whether JSON-LD calls the text the headline of an article, word for word.
    private func isHeadline(_ text: TitleText, _ evidence: [Evidence]) -> Bool {
        evidence.contains { $0.source == .jsonLD && $0.weight >= 3 && text.equals(text.all, $0.text, $0.core) }
    }

    /// The segments that markup names as the headline of the main item.
    private func namedSegments() -> Set<Int> {
        var named: Set<Int> = []
        func add(_ claim: Claim) {
            guard let node = claim.node else { return }
            let range = layout.segments(in: node)
            if range.count == 1 { named.insert(range.lowerBound) }
        }
        claims.forEach(.headline, add)
        return named
    }

    /// Whether a segment's link leads to the front page, as that of a site's name does.
    private func linksHome(_ segment: Int) -> Bool {
        // Runs end in the order of their segments.
        var low = 0
        var high = layout.runs.count
        while low < high {
            let middle = (low + high) / 2
            if layout.runs[middle].segment < UInt32(segment) { low = middle + 1 } else { high = middle }
        }
        while low < layout.runs.count, layout.runs[low].segment == UInt32(segment) {
            let run = layout.runs[low]
            low += 1
            guard run.kind == .link, let href = document.attributeBytes(.href, of: run.node),
                href.count <= Self.longestHome, let address = resolver.absolute(href).flatMap({ SplitAddress($0) })
            else { continue }
            if address.path.count <= 1, address.query.isEmpty { return true }
        }
        return false
    }

    /// A longer address is none of a front page, in bytes.
    private static let longestHome = 80

    private func place(_ segment: PageSegment, isAlone: Bool) -> Double {
        var score = 0.0
        switch segment.headingLevel {
        case 1: score += isAlone ? 3.5 : 2
        case 2: score += 0.6
        case 3: score += 0.3
        default: break
        }
        if !segment.context.isDisjoint(with: [.article, .main]) { score += 0.5 }
        if !segment.context.isDisjoint(with: [.navigation, .aside, .footer, .noscript, .dialog]) { score -= 2 }
        if segment.context.contains(.hidden) { score -= 1.5 }
        return score
    }

    /// How much of the claims' weight a text has for it, and how well it agrees with the one it agrees with best.
    func support(_ text: TitleText, _ evidence: [Evidence]) -> (weight: Double, best: Double) {
        var sum = 0.0
        var best = 0.0
        for claim in evidence where claim.sharedWeight > 0 {
            let agreement = agreement(text, claim)
            sum += claim.sharedWeight * agreement
            best = max(best, agreement)
        }
        return (sum, best)
    }

    private func agreement(_ text: TitleText, _ claim: Evidence) -> Double {
        if text.equals(text.all, claim.text, claim.core) || text.equals(text.all, claim.text, claim.text.all) {
            return 1
        }
        if claim.core.count >= 2, text.range(of: claim.text, claim.core) != nil,
            claim.core.count * 2 >= text.words.count
        {
            return 0.7
        }
        if let range = claim.text.range(of: text, text.all) {
            if isPiece(range, of: claim.text) { return pieceAgreement(range, claim) }
            if text.words.count >= 2, text.words.count * 2 >= claim.core.count { return 0.8 }
        }
        let likeness = text.likeness(text.all, claim.text, claim.core)
        return likeness >= 0.75 ? 0.45 : likeness >= 0.5 ? 0.25 : likeness >= 0.3 ? 0.1 : 0
    }

    /// A piece of a title that may as well be the site's name, being the last of several, says little.
    private func pieceAgreement(_ range: Range<Int>, _ claim: Evidence) -> Double {
        if range.upperBound == claim.text.words.count, range.lowerBound > 1, claim.core.lowerBound == 0 { return 0.4 }
        return range.count > 1 ? 1 : 0.5
    }

    /// Whether the words stand between signs that part titles from names, or at the ends.
    private func isPiece(_ range: Range<Int>, of text: TitleText) -> Bool {
        guard range.lowerBound == 0 || text.gap(before: range.lowerBound) != .none else { return false }
        // What stands before a colon is a kicker.
        let after = text.gap(before: range.upperBound)
        return range.upperBound == text.words.count || after == .bar || after == .dash
    }
}
