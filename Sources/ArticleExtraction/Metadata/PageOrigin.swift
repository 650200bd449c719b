/// Where a page is from: its address, its canonical address, and the resolver for the addresses in it.
struct PageOrigin {
    struct Found {
        var address: SplitAddress
        var source: ClaimSource
    }

    /// The address that the page was read at.
    var url: Found?
    /// The address that the page wants to be known by.
    var canonical: Found?
    var resolver: AddressResolver

    init(_ claims: PageClaims) {
        let saved = Self.first(.savedFrom, claims, AddressResolver())
        let base = Self.first(.base, claims, AddressResolver(base: (saved?.address.bytes ?? [])[...]))
        // Until a base is known, only absolute addresses count.
        let early = AddressResolver(base: (base?.address.bytes ?? saved?.address.bytes ?? [])[...])
        var candidates: [Found] = []
        for property in [ClaimProperty.canonical, .url, .mainEntityOfPage] {
            claims.forEach(property) { claim in
                guard candidates.count < Self.mostCandidates, let found = Self.read(claim, claims, early) else {
                    return
                }
                candidates.append(found)
            }
        }
        canonical = candidates.first
        // A canonical address that is the site's front page while another leads further is a mistake of the template.
        if let first = canonical, first.address.path.count <= 1, first.address.query.isEmpty {
            let other = candidates.first {
                $0.address.path.count > 1 && $0.source != .jsonLD || $0.source == .openGraph
            }
            if let other, other.address.bytes[other.address.host] == first.address.bytes[first.address.host] {
                canonical = other
            }
        }
        url = saved ?? canonical
        resolver = AddressResolver(base: (base?.address.bytes ?? url?.address.bytes ?? [])[...])
    }

    private static let mostCandidates = 8

    private static func first(_ property: ClaimProperty, _ claims: PageClaims, _ resolver: AddressResolver) -> Found? {
        claims.first(property, of: 0).flatMap { read($0, claims, resolver) }
    }

    private static func read(_ claim: Claim, _ claims: PageClaims, _ resolver: AddressResolver) -> Found? {
        var value: [UInt8]
        if let item = claims.item(of: claim) {
            let found = claims.items[item]
            value = ClaimText.line(claims.bytes[Int(found.idStart)..<Int(found.idEnd)], isJSON: true)
            if value.isEmpty, let url = claims.first(.url, of: item) { value = claims.text(of: url) }
        } else {
            value = claims.text(of: claim)
        }
        guard !value.isEmpty, let bytes = resolver.absolute(value[...]), let address = SplitAddress(bytes) else {
            return nil
        }
        return Found(address: address, source: claim.source)
    }

    /// The host of the page; empty when no address is known.
    var host: ArraySlice<UInt8> {
        guard let found = canonical ?? url else { return [] }
        return found.address.bytes[found.address.host]
    }
}
