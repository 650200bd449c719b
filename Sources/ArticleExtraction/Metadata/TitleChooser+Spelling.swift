internal import HTMLTree

// Where a claim spells the title better than the heading that shows it.

extension TitleChooser {
    /// The claim whose words are the title, where a heading has words around it that no title element has: a kicker, a
    /// count of comments; or where every claim puts the kicker before it that the page shows above the heading.
    func better(than heading: TitleText, at segment: Int, _ evidence: [Evidence]) -> Evidence? {
        if evidence.contains(where: { heading.equals(heading.all, $0.text, $0.core) }) { return nil }
        let element = evidence.first { $0.source == .titleElement }
        let isInTitle = element.map { $0.text.range(of: heading, heading.all) != nil } ?? false
        for claim in evidence where claim.weight >= 1.5 && claim.source != .titleElement && claim.core.count >= 2 {
            let core = claim.core
            if let range = heading.range(of: claim.text, core), range.count < heading.words.count {
                let cut = range.lowerBound == 0 ? range.upperBound : range.lowerBound
                guard range.lowerBound == 0 || range.upperBound == heading.words.count else { continue }
                if let node = claim.node, layout.segments(in: node) == segment..<(segment + 1) { return claim }
                guard !isInTitle, let element, element.text.range(of: claim.text, core) != nil else { continue }
                let isTold = claim.source == .jsonLD && claim.weight >= 3
                let isParted = heading.gap(before: cut) != .none
                // A headline that goes on after the claim's words is the longer one of the two; a kicker stands before.
                if range.lowerBound == 0 ? isTold && isParted : isTold || !isParted { return claim }
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
