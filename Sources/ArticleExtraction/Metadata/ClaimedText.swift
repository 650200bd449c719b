/// A value of a claim with where it is from.
struct ClaimedText {
    var text: [UInt8]
    var source: ClaimSource

    var string: String { String(decoding: text, as: UTF8.self) }
}

extension PageClaims {
    /// The first value of a property that satisfies a condition: of the main items, then of the page's vocabularies in
    /// the order given.
    func firstText(
        _ property: ClaimProperty, in sources: [ClaimSource], where isWanted: ([UInt8]) -> Bool
    ) -> ClaimedText? {
        for item in mains {
            if let found = firstText(property, of: item, from: nil, where: isWanted) { return found }
        }
        for source in sources {
            if let found = firstText(property, of: 0, from: source, where: isWanted) { return found }
        }
        return nil
    }

    private func firstText(
        _ property: ClaimProperty, of item: Int, from source: ClaimSource?, where isWanted: ([UInt8]) -> Bool
    ) -> ClaimedText? {
        var next = items[item].first
        while next != 0 {
            let claim = claims[Int(next) - 1]
            next = claim.next
            guard claim.property == property, source == nil || claim.source == source else { continue }
            let text = name(of: claim)
            if !text.isEmpty, isWanted(text) { return ClaimedText(text: text, source: claim.source) }
        }
        return nil
    }
}
