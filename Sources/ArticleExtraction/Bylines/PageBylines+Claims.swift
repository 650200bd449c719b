internal import HTMLTree

/// Authors that the page says of itself.
extension PageBylines {
    mutating func collectClaims() {
        var groups: [(source: ClaimSource, item: Int, candidate: Candidate)] = []
        func take(_ claim: Claim, _ weight: Int) {
            guard let names = names(of: claim), !names.names.isEmpty else { return }
            let key = claim.source
            if let index = groups.firstIndex(where: { $0.source == key }) {
                // Cards of microformats further down are those of commenters.
                guard key != .microformat else { return }
                for name in names.names where !groups[index].candidate.names.contains(where: { $0.key == name.key }) {
                    if groups[index].candidate.names.count < BylineReader.mostAuthors {
                        groups[index].candidate.names.append(name)
                    }
                }
                groups[index].candidate.role = groups[index].candidate.role ?? names.role
            } else {
                groups.append(
                    (
                        key, 0,
                        Candidate(
                            names: names.names, weight: weight, from: claim.source.name, role: names.role,
                            node: claim.node)
                    ))
            }
        }
        if let main = claims.mains.first { claims.forEach(.author, of: main) { take($0, Self.weight($0.source)) } }
        for item in claims.mains.dropFirst() {
            // A second description of the same thing counts where the first names nobody.
            guard !groups.contains(where: { $0.source == claims.items[item].source }) else { continue }
            claims.forEach(.author, of: item) { take($0, Self.weight($0.source)) }
        }
        // What elements of the body say without an item around them is weighed by their place, with the marked elements.
        claims.forEach(.author, of: 0) { if $0.node == nil { take($0, Self.weight($0.source)) } }
        if groups.isEmpty {
            claims.forEach(.creator) {
                if $0.source != .twitter { take($0, Self.weight($0.source) - BylineWeights.creator) }
            }
        }
        candidates += groups.map(\.candidate)
        collectLabelled()
    }

    private static func weight(_ source: ClaimSource) -> Int {
        switch source {
        case .jsonLD: BylineWeights.linkedData
        case .microdata, .rdfa, .microformat: BylineWeights.microdata
        case .vendor, .scholar: BylineWeights.vendor
        case .openGraph: BylineWeights.openGraph
        case .dublinCore: BylineWeights.dublinCore
        default: BylineWeights.meta
        }
    }

    private func names(of claim: Claim) -> (names: [AuthorName], role: String?)? {
        let style: NameReader.Style = claim.source == .dublinCore || claim.source == .scholar ? .catalogue : .stated
        guard let item = claims.item(of: claim) else {
            let text = claim.form == .element ? claim.node.map(text) ?? [] : claims.text(of: claim)
            let reader = NameReader(text, style: style)
            return (marked(reader.names, isSite(text)), reader.role)
        }
        var text = claims.first(.name, of: item).map(claims.text) ?? []
        if text.isEmpty {
            let given = claims.first(.givenName, of: item).map(claims.text) ?? []
            let family = claims.first(.familyName, of: item).map(claims.text) ?? []
            text = given + (given.isEmpty || family.isEmpty ? [] : [0x20]) + family
        }
        let reader = NameReader(text, style: style)
        var names = marked(reader.names, isSite(text))
        if names.count == 1, let url = claims.first(.url, of: item) ?? claims.first(.sameAs, of: item) {
            let address = claims.text(of: url)
            if address.starts(with: Array("http".utf8)) { names[0].url = String(decoding: address, as: UTF8.self) }
        }
        let type = claims.items[item].type
        if type == .organization || type == .newsOrganization {
            for index in names.indices where names[index].kind != .agency { names[index].kind = .organisation }
        }
        let job = claims.first(.jobTitle, of: item).map(claims.text) ?? []
        return (names, reader.role ?? (job.isEmpty || job.count > 80 ? nil : String(decoding: job, as: UTF8.self)))
    }

    /// The names of a value, which are the site's where all of it is: "Jobs" and "Hire" of "Jobs & Hire".
    private func marked(_ names: [AuthorName], _ isSite: Bool) -> [AuthorName] {
        guard isSite else { return names }
        return names.map {
            var name = $0
            name.isSite = true
            return name
        }
    }

    private func isSite(_ value: [UInt8]) -> Bool {
        let text = TitleText(value)
        guard !text.isEmpty, text.words.count <= 16 else { return false }
        if site.match(text, text.all) { return true }
        // "The Courier, Port Ansel, Germany": the site with its town.
        guard let comma = value.firstIndex(of: 0x2C) else { return false }
        let opening = TitleText(Array(value[..<comma]))
        return !opening.isEmpty && site.match(opening, opening.all)
    }

    /// "Written by: Ann Reyes" as `twitter:label1` and `twitter:data1`.
    private mutating func collectLabelled() {
        var labels: [[UInt8]] = []
        var values: [[UInt8]] = []
        claims.forEach(.label, of: 0) { labels.append(claims.text(of: $0)) }
        claims.forEach(.data, of: 0) { values.append(claims.text(of: $0)) }
        for (label, value) in zip(labels, values) where NameReader(label).isOpening {
            let reader = NameReader(value)
            guard !reader.names.isEmpty else { continue }
            candidates.append(
                Candidate(names: reader.names, weight: BylineWeights.labelled, from: "meta", role: reader.role))
        }
    }
}
