/// The section and the tags that a page gives its article.
struct PageTopics {
    var section: ClaimedText?
    var tags: [[UInt8]] = []
    var tagSource = ClaimSource.meta

    /// More are no tags but bait for search engines.
    private static let mostTags = 30
    /// Longer texts are no tag and no section, in bytes.
    private static let longest = 80

    init(_ claims: PageClaims, site: SiteNames, title: [UInt8]) {
        let title = TitleText(title)
        section =
            claims.firstText(.section, in: [.openGraph, .vendor, .microdata, .meta]) { Self.isSection($0, title) }
            ?? Self.breadcrumb(claims, title, site)
        readTags(claims, site)
    }

    // MARK: - Section

    private static func isSection(_ text: [UInt8], _ title: TitleText) -> Bool {
        guard text.count <= longest, !text.contains(UInt8(ascii: "=")), text.contains(where: { $0 > 0x40 }) else {
            return false
        }
        let words = TitleText(text)
        return !words.isEmpty && !words.equals(words.all, title, title.all) && !isAddress(text)
    }

    /// The last step before the article in a trail of breadcrumbs, the front page left out.
    private static func breadcrumb(_ claims: PageClaims, _ title: TitleText, _ site: SiteNames) -> ClaimedText? {
        guard let trail = claims.items.firstIndex(where: { $0.type == .breadcrumbs }) else { return nil }
        var steps: [ClaimedText] = []
        claims.forEach(.listElement, of: trail) { claim in
            guard steps.count < 10, let element = claims.item(of: claim) else { return }
            var name = claims.first(.name, of: element).map(claims.text) ?? []
            if name.isEmpty, let item = claims.first(.item, of: element) { name = claims.name(of: item) }
            if !name.isEmpty { steps.append(ClaimedText(text: name, source: claim.source)) }
        }
        // The first step is the front page, the last mostly the article itself.
        return steps.dropFirst().last { step in
            let words = TitleText(step.text)
            return isSection(step.text, title) && !site.match(words, words.all)
                && title.likeness(title.all, words, words.all) < 0.5 && words.words.count <= 6
        }
    }

    // MARK: - Tags

    private mutating func readTags(_ claims: PageClaims, _ site: SiteNames) {
        var seen: Set<UInt64> = []
        var raw: [[UInt8]] = []
        func take(_ claim: Claim) {
            guard raw.count < Self.mostTags * 2 else { return }
            raw.append(claims.name(of: claim))
        }
        for item in claims.mains { claims.forEach(.keywords, of: item, take) }
        tagSource = raw.isEmpty ? .openGraph : claims.items[claims.mains[0]].source
        for source in [ClaimSource.openGraph, .vendor, .meta, .link, .microformat, .dublinCore] where raw.isEmpty {
            tagSource = source
            claims.forEach(.keywords, of: 0) { if $0.source == source { take($0) } }
        }
        // One text with commas is a list; several texts are tags as they are.
        for text in raw {
            for tag in Self.parts(of: text) where tags.count < Self.mostTags {
                let words = TitleText(tag)
                guard Self.isTag(tag, words), !site.match(words, words.all) || words.words.count > 3 else { continue }
                var key = WordHash()
                for word in words.words { key.value = WordHash.joined(key.value, word.hash) }
                if seen.insert(key.value).inserted { tags.append(tag) }
            }
        }
    }

    private static func isTag(_ tag: [UInt8], _ words: TitleText) -> Bool {
        guard !tag.isEmpty, tag.count <= longest, words.words.contains(where: { !$0.isNumber }), words.words.count <= 8
        else { return false }
        // "type:article", "sid=12", "ns_topic": notes of a system to itself.
        var previous: UInt8 = 0
        for byte in tag {
            if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "{") { return false }
            if previous == UInt8(ascii: ":"), byte > 0x20, byte != UInt8(ascii: ":") { return false }
            previous = byte
        }
        return !isAddress(tag)
    }

    private static func isAddress(_ text: [UInt8]) -> Bool { text.starts(with: "http".utf8) && text.contains(0x2F) }

    /// The parts between commas and semicolons, of any script, without quotes and white space around.
    private static func parts(of text: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var start = 0
        var index = 0
        func add(_ end: Int) {
            var first = start
            var last = end
            while first < last, isTrim(text[first]) { first += 1 }
            while last > first, isTrim(text[last - 1]) { last -= 1 }
            if first < last { parts.append(Array(text[first..<last])) }
        }
        while index < text.count {
            let (scalar, length) = Scalars.decode(text, at: index)
            switch scalar {
            case 0x2C, 0x3B, 0x7C, 0xFF0C, 0x3001, 0xFF1B, 0x60C:
                add(index)
                start = index + length
            default: break
            }
            index += length
        }
        add(text.count)
        return parts
    }

    private static func isTrim(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "#")
    }
}
