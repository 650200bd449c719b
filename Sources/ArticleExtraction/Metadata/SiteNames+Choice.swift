extension SiteNames {
    /// The name of the site, for readers; `nil` when the page does not say it.
    ///
    /// Open Graph's name first, then the periodical or publisher of the article, the name of the web site in linked data
    /// or as an application, and what stands in the title element where the host bears it out.
    func name(_ claims: PageClaims) -> ClaimedText? {
        let named =
            claims.firstText(.site, in: [.openGraph], where: isName)
            ?? webSite(claims)
            ?? claims.firstText(.publisher, in: [.vendor, .dublinCore, .scholar], where: isName)
            ?? claims.firstText(.site, in: [.scholar, .meta], where: isName)
            ?? claims.firstText(.application, in: [.meta], where: isName)
        if let named { return ClaimedText(text: withoutMotto(named.text), source: named.source) }
        return fromTitle(claims)
    }

    /// The name of the item that is the web site, or of the periodical that the article is part of.
    private func webSite(_ claims: PageClaims) -> ClaimedText? {
        for item in claims.mains {
            var found: ClaimedText?
            claims.forEach(.partOf, of: item) { claim in
                guard found == nil, let owner = claims.item(of: claim) else { return }
                let type = claims.items[owner].type
                guard type == .webSite || type == .newsOrganization, isName(claims.name(of: claim)) else { return }
                found = ClaimedText(text: claims.name(of: claim), source: claim.source)
            }
            if let found { return found }
        }
        for wanted in [SchemaType.newsOrganization, .webSite] {
            for (number, item) in claims.items.enumerated() where item.type == wanted && item.parentProperty == .graph {
                guard let claim = claims.first(.name, of: number), isName(claims.text(of: claim)) else { continue }
                return ClaimedText(text: claims.text(of: claim), source: claim.source)
            }
        }
        return nil
    }

    /// A longer text is no name, in bytes.
    private static let longestName = 100

    private func isName(_ text: [UInt8]) -> Bool {
        guard text.count <= Self.longestName, text.count > 1, let first = text.first else { return false }
        if first == UInt8(ascii: "@") || first == UInt8(ascii: "#") || first == UInt8(ascii: "/") { return false }
        if Tokens.contains(text[...], Self.scheme) { return false }
        return text.contains { Scalars.isASCIILetter($0) || $0 >= 0x80 }
    }

    private static let scheme = Array("://".utf8)

    /// "Coast Daily - All the news of the coast": the part that the host bears out, or the first.
    private func withoutMotto(_ name: [UInt8]) -> [UInt8] {
        let text = TitleText(name)
        guard text.words.count > 4 else { return name }
        for index in 1..<text.words.count where text.gap(before: index) == .bar || text.gap(before: index) == .dash {
            let first = 0..<index
            let rest = index..<text.words.count
            return text.text(!matchesHost(text, first) && matchesHost(text, rest) ? rest : first)
        }
        return name
    }

    /// The part at the end or the start of the title element that the host bears out.
    private func fromTitle(_ claims: PageClaims) -> ClaimedText? {
        guard let claim = claims.first(.title, of: .titleElement) else { return nil }
        let title = TitleText(claims.text(of: claim))
        guard title.words.count > 1 else { return nil }
        for index in (1..<title.words.count).reversed() where title.gap(before: index) != .none {
            guard title.gap(before: index) != .colon else { continue }
            let piece = index..<title.words.count
            if matchesHost(title, piece) { return ClaimedText(text: title.text(piece), source: .titleElement) }
            break
        }
        for index in 1..<title.words.count where title.gap(before: index) != .none {
            return matchesHost(title, 0..<index)
                ? ClaimedText(text: title.text(0..<index), source: .titleElement) : nil
        }
        return nil
    }
}
