/// Whether a page says that the rest of its article is for subscribers.
enum PageAccess {
    /// `true` and `false` as JSON-LD's `isAccessibleForFree` or a content tier says it; `nil` when nothing does.
    static func isPaid(_ claims: PageClaims) -> (isPaid: Bool, source: ClaimSource)? {
        var found: (isPaid: Bool, source: ClaimSource)?
        claims.forEach(.isFree) { claim in
            guard found == nil, let isFree = truth(claims.raw(of: claim)) else { return }
            found = (!isFree, claim.source)
        }
        if let found { return found }
        claims.forEach(.accessTier, of: 0) { claim in
            guard found == nil, let isPaid = tiers[NameHash.of(claims.raw(of: claim))] else { return }
            found = (isPaid, claim.source)
        }
        return found
    }

    /// A tier that is "metered" says nothing of this article.
    private static let tiers = NameHash.table([(true, "locked paid premium subscriber plus"), (false, "free")])

    /// "false", "False", "http://schema.org/False".
    private static func truth(_ value: ArraySlice<UInt8>) -> Bool? {
        let last = value.lastIndex(of: UInt8(ascii: "/")).map { value[($0 + 1)...] } ?? value
        return truths[NameHash.of(last)]
    }

    private static let truths = NameHash.table([(true, "true 1 yes"), (false, "false 0 no")])
}
