/// The names by which a page's site goes, to tell them from titles: what the page calls its site, and its host's labels.
struct SiteNames {
    private var names: [TitleText] = []
    private var squeezedNames: [[UInt8]] = []
    /// The labels of the host but for "www" and the public suffix, each of three letters at least.
    private var labels: [[UInt8]] = []
    /// The whole host without "www", dots out.
    private var squeezedHost: [UInt8] = []

    init(_ claims: PageClaims, host: ArraySlice<UInt8>) {
        claims.forEach(.site, of: 0) { claim in
            let text = claims.text(of: claim)
            if text.first != UInt8(ascii: "@") { add(text) }
        }
        claims.forEach(.application, of: 0) { add(claims.text(of: $0)) }
        for number in claims.items.indices {
            switch claims.items[number].type {
            case .webSite, .newsOrganization: claims.forEach(.name, of: number) { add(claims.text(of: $0)) }
            default: break
            }
        }
        claims.forEach(.publisher) { add(claims.name(of: $0)) }
        readHost(host)
    }

    private mutating func add(_ name: [UInt8]) {
        guard name.count <= 100 else { return }
        let text = TitleText(name)
        let squeezed = Self.squeezed(name[...])
        guard !text.isEmpty, names.count < Self.mostNames, !squeezedNames.contains(squeezed) else { return }
        names.append(text)
        squeezedNames.append(squeezed)
    }

    private mutating func readHost(_ host: ArraySlice<UInt8>) {
        var parts: [ArraySlice<UInt8>] = []
        var start = host.startIndex
        for index in host.indices where host[index] == UInt8(ascii: ".") {
            parts.append(host[start..<index])
            start = index + 1
        }
        // The last label is the public suffix; "co.uk" and its like fall to the bound of three letters, "com.au" is named.
        for part in parts where part.count >= 3 && !Self.generic.contains(where: { $0.elementsEqual(part) }) {
            labels.append(Self.squeezed(part))
        }
        let bare = parts.first?.elementsEqual("www".utf8) == true ? host.dropFirst(4) : host
        squeezedHost = Self.squeezed(bare)
    }

    /// Names beyond these are of networks and partners.
    private static let mostNames = 12

    private static let generic = ["www", "com", "org", "net", "edu", "gov", "blog", "news"].map { Array($0.utf8) }

    /// The ASCII letters and digits in lower case, and all beyond ASCII.
    private static func squeezed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if Scalars.isASCIILetter(byte) { out.append(byte | 0x20) }
            if Scalars.isASCIIDigit(byte) || byte >= 0x80 { out.append(byte) }
        }
        return out
    }

    /// Whether some words of a title are a name of the site.
    func match(_ title: TitleText, _ range: Range<Int>) -> Bool {
        guard let piece = piece(of: title, range) else { return false }
        for name in names where title.likeness(range, name, name.all) >= 0.8 { return true }
        for name in squeezedNames where piece == name { return true }
        return matchesHost(piece, title, range)
    }

    /// Some words of a title without what stands between them; `nil` where they are none or too many for a name.
    private func piece(of title: TitleText, _ range: Range<Int>) -> [UInt8]? {
        guard let first = range.first, let last = range.last, range.count <= 10 else { return nil }
        return Self.squeezed(title.bytes[title.words[first].range.lowerBound..<title.words[last].range.upperBound])
    }

    /// Whether some words of a title are what the host says.
    func matchesHost(_ title: TitleText, _ range: Range<Int>) -> Bool {
        guard let piece = piece(of: title, range) else { return false }
        return matchesHost(piece, title, range)
    }

    private func matchesHost(_ piece: [UInt8], _ title: TitleText, _ range: Range<Int>) -> Bool {
        guard piece.count >= 2 else { return false }
        if piece == squeezedHost { return true }
        for label in labels {
            if piece == label { return true }
            // "ZEIT ONLINE" of zeit.de, "Coast" of coastdaily.example.
            if label.count >= 4, range.count <= 5, Self.contains(piece, label), label.count * 5 >= piece.count * 2 {
                return true
            }
            if piece.count >= 4, piece.count * 5 >= label.count * 3, Self.contains(label, piece) { return true }
            if range.count >= 3, label == initials(title, range) { return true }
        }
        return false
    }

    /// Whether a name is a label of the host, as on a site that a person has for himself: "Ann Reyes" of annreyes.example.
    func isLabel(_ name: [UInt8]) -> Bool {
        let piece = Self.squeezed(name[...])
        return piece.count >= 6 && labels.contains(piece)
    }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        Tokens.range(of: part, in: bytes[...]) != nil
    }

    private func initials(_ title: TitleText, _ range: Range<Int>) -> [UInt8] {
        range.compactMap { index in
            let word = title.words[index]
            return word.isCapitalised ? title.bytes[word.range.lowerBound] | 0x20 : nil
        }
    }

    /// The words of a title that are left when the names of the site at its ends are taken off.
    ///
    /// A piece between two such signs that is a section ("Sport" in "Goal! - Sport - Coast Daily") goes too.
    func core(_ title: TitleText) -> Range<Int> {
        var range = title.all
        var dropped = false
        // Four pieces at most: more are no pattern of titles.
        for _ in 0..<4 {
            guard let cut = lastCut(title, range) else { break }
            let piece = cut..<range.upperBound
            let isSection = dropped && piece.count <= 2 && cut - range.lowerBound >= 3
            guard match(title, piece) || isSection else { break }
            range = range.lowerBound..<cut
            dropped = true
        }
        for _ in 0..<2 {
            guard let cut = firstCut(title, range), match(title, range.lowerBound..<cut) else { break }
            range = cut..<range.upperBound
            dropped = true
        }
        if !dropped { range = withoutTail(title, range) }
        return range
    }

    private func lastCut(_ title: TitleText, _ range: Range<Int>) -> Int? {
        var index = range.upperBound - 1
        while index > range.lowerBound {
            switch title.gap(before: index) {
            case .bar, .dash: return index
            default: index -= 1
            }
        }
        return nil
    }

    private func firstCut(_ title: TitleText, _ range: Range<Int>) -> Int? {
        guard range.count > 1 else { return nil }
        for index in (range.lowerBound + 1)..<range.upperBound where title.gap(before: index) != .none { return index }
        return nil
    }

    /// Takes off what stands after the last bar when it is short beside what stands before, though no site is known.
    private func withoutTail(_ title: TitleText, _ range: Range<Int>) -> Range<Int> {
        guard let cut = lastCut(title, range), title.gap(before: cut) == .bar else { return range }
        let tail = range.upperBound - cut
        return tail <= 4 && cut - range.lowerBound >= 4 && tail * 2 <= cut - range.lowerBound
            ? range.lowerBound..<cut : range
    }
}
