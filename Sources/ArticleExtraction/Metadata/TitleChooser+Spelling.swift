internal import HTMLTree

// Where a claim spells the title better than the heading that shows it.

extension TitleChooser {
    /// The claim whose words are the title, where a heading has words around it that no title element has: a kicker, a
    /// count of comments; or where every claim puts the kicker before it that the page shows above the heading.
    func better(than heading: TitleText, at segment: Int, _ evidence: [Evidence]) -> Evidence? {
        let others = evidence.filter { !isShown($0, at: segment) }
        if others.contains(where: { heading.equals(heading.all, $0.text, $0.core) }) { return nil }
        let element = evidence.first { $0.source == .titleElement }
        let isInTitle = element.map { $0.text.range(of: heading, heading.all) != nil } ?? false
        for claim in evidence where claim.weight >= 1.5 && claim.source != .titleElement && claim.core.count >= 2 {
            let core = claim.core
            if let range = heading.range(of: claim.text, core), range.count < heading.words.count {
                let cut = range.lowerBound == 0 ? range.upperBound : range.lowerBound
                guard range.lowerBound == 0 || range.upperBound == heading.words.count else { continue }
                if isShown(claim, at: segment) { return claim }
                guard let element else {
                    // Open Graph and the card agree where there is no title element.
                    if range.lowerBound > 0, isKicker(heading, cut), claim.sharedWeight >= 4 { return claim }
                    continue
                }
                guard !isInTitle, element.text.range(of: claim.text, core) != nil else { continue }
                let isTold = claim.source == .jsonLD && claim.weight >= 3
                let isParted = heading.gap(before: cut) != .none
                // A headline that goes on after the claim's words is the longer one of the two; a kicker stands before.
                let isKicked = isKicker(heading, cut) && isAlone(claim, element, others)
                if range.lowerBound == 0 ? isTold && isParted : isTold || !isParted || isKicked { return claim }
            } else if claim.source == .jsonLD, let range = claim.text.range(of: heading, heading.all),
                range.lowerBound > core.lowerBound, range.upperBound == core.upperBound
            {
                if isUnanimous(claim, evidence) { return claim }
            } else if claim.source == .jsonLD, isContinued(segment, heading, claim), isUnanimous(claim, evidence) {
                return claim
            }
        }
        return nil
    }

    /// Whether the claim is the text of an element of the heading itself, which confirms nothing.
    private func isShown(_ claim: Evidence, at segment: Int) -> Bool {
        claim.node.map { layout.segments(in: $0) == segment..<(segment + 1) } ?? false
    }

    /// Whether the words before a cut are no part of the headline: a dash parts them from it, or it is one word.
    private func isKicker(_ heading: TitleText, _ cut: Int) -> Bool {
        cut == 1 || heading.gap(before: cut) != .colon
    }

    /// Whether the title element opens with the claim's words and no claim has the heading's kicker before them.
    private func isAlone(_ claim: Evidence, _ element: Evidence, _ evidence: [Evidence]) -> Bool {
        claim.core.count >= 4 && element.text.range(of: claim.text, claim.core)?.lowerBound == 0
            && evidence.allSatisfy { $0.text.range(of: claim.text, claim.core).map { $0.lowerBound == 0 } ?? true }
    }

    /// The heading's words without the kicker before a dash, where the claims put another one before the same words.
    func withoutKicker(_ heading: TitleText, at segment: Int, _ evidence: [Evidence]) -> Range<Int> {
        let others = evidence.filter { !isShown($0, at: segment) }
        for cut in 1..<max(1, heading.words.count) where heading.gap(before: cut) == .dash {
            let rest = cut..<heading.words.count
            guard rest.count >= 4 else { break }
            let isRest = others.contains { claim in
                guard let range = claim.text.range(of: heading, rest) else { return false }
                return range.upperBound == claim.core.upperBound && claim.text.gap(before: range.lowerBound) != .none
            }
            if isRest, !others.contains(where: { $0.text.range(of: heading, 0..<cut) != nil }) { return rest }
        }
        return heading.all
    }

    /// Whether Open Graph says the same and the title element opens with it.
    private func isUnanimous(_ claim: Evidence, _ evidence: [Evidence]) -> Bool {
        var agreed = 0
        for other in evidence {
            if other.source == .openGraph, other.text.equals(other.core, claim.text, claim.core) { agreed += 1 }
            if other.source == .titleElement, other.text.range(of: claim.text, claim.core)?.lowerBound == 0 {
                agreed += 1
            }
        }
        return agreed >= 2
    }

    /// Whether the heading opens the claim and the next segment of the page is the rest of it.
    private func isContinued(_ segment: Int, _ heading: TitleText, _ claim: Evidence) -> Bool {
        guard segment + 1 < layout.segments.count, layout.segments[segment + 1].count <= claim.text.bytes.count,
            claim.text.range(of: heading, heading.all)?.lowerBound == claim.core.lowerBound
        else { return false }
        let next = TitleText(Array(layout.bytes(of: layout.segments[segment + 1])))
        guard let range = claim.text.range(of: next, next.all) else { return false }
        return range.lowerBound == claim.core.lowerBound + heading.words.count
            && range.upperBound == claim.core.upperBound
    }

    /// The claim that has the heading's words and parts them where the heading runs them together, because the page
    /// does that by style: "Tide tables How to read them" is "Tide tables: How to read them" in Open Graph.
    func clearer(than heading: TitleText, _ evidence: [Evidence]) -> Evidence? {
        let clearer = evidence.filter { claim in
            guard claim.source != .titleElement, heading.equals(heading.all, claim.text, claim.core) else {
                return false
            }
            for index in 1..<max(1, heading.words.count) {
                let gap = heading.words[index - 1].range.upperBound..<heading.words[index].range.lowerBound
                let isPlain = gap.count <= 1 && !heading.bytes[gap].contains(UInt8(ascii: "-"))
                if isPlain, claim.text.gap(before: claim.core.lowerBound + index) != .none {
                    return heading.bytes[gap].first != 0x3A
                        || claim.text.hasSpace(before: claim.core.lowerBound + index)
                }
            }
            return false
        }
        return clearer.first { $0.source == .openGraph } ?? clearer.first
    }
}
