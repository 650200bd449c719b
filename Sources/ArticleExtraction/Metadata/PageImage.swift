/// The picture that a page gives for its article.
struct PageImage {
    var address: [UInt8]
    var source: ClaimSource

    /// Candidates beyond these are not looked at.
    private static let most = 12

    init?(_ claims: PageClaims, _ resolver: AddressResolver) {
        var candidates: [PageImage] = []
        func add(_ claim: Claim) {
            guard candidates.count < Self.most else { return }
            var value = claims.text(of: claim)
            if let item = claims.item(of: claim) {
                let address = claims.first(.url, of: item) ?? claims.first(.contentURL, of: item)
                value = address.map(claims.text) ?? []
                if value.isEmpty {
                    let found = claims.items[item]
                    value = ClaimText.line(claims.bytes[Int(found.idStart)..<Int(found.idEnd)], isJSON: true)
                }
            }
            guard !value.isEmpty, let address = resolver.absolute(value[...]) else { return }
            candidates.append(PageImage(address: address, source: claim.source))
        }
        for source in [ClaimSource.openGraph, .jsonLD, .twitter, .microdata, .rdfa, .link, .vendor, .meta] {
            claims.forEach(.image, of: source, add)
        }
        claims.forEach(.thumbnail, add)
        // The sign of the house stands in for a picture where the article has none; any other candidate is better.
        guard let best = candidates.first(where: { !Self.isPlaceholder($0.address) }) ?? candidates.first else {
            return nil
        }
        self = best
    }

    private init(address: [UInt8], source: ClaimSource) {
        self.address = address
        self.source = source
    }

    private static let placeholders = ["logo", "placeholder", "default", "blank.", "favicon"].map { Array($0.utf8) }

    private static func isPlaceholder(_ address: [UInt8]) -> Bool {
        let start = address.lastIndex(of: UInt8(ascii: "/")) ?? 0
        return placeholders.contains { Tokens.contains(address[start...], $0) }
    }
}
