/// Reads what a page declares to be its author into names: "By Ann Reyes and Tom Hult", "REYES, Ann",
/// "Ann Reyes, Executive writer", "ann.reyes", "The Courier staff".
///
/// It is for values of which something else says that they name authors: an attribute, a property, the name of a class.
/// Whether a line of the text names somebody is for `BylineReader`, whose cuts and words are used here.
struct NameReader {
    /// Where a value comes from, as far as it matters for reading it.
    enum Style {
        /// "Last, First" is usual.
        case catalogue
        /// The value is all name, or nearly: a page states it as its author.
        case stated
        /// Anything.
        case plain
    }

    /// Longer values are texts.
    static let longest = 400
    /// More words than this are no name.
    private static let longestName = 6

    let bytes: [UInt8]
    let reader: BylineReader
    private let style: Style
    private(set) var names: [AuthorName] = []
    private(set) var role: String?
    /// Whether "By" or the like opens the value.
    private(set) var hasOpening = false
    /// Whether it names somebody who checked, translated or pictured the text.
    private(set) var namesHelper = false
    /// Whether the value is "By" or the like alone.
    private(set) var isOpening = false

    init(_ value: [UInt8], style: Style = .plain, language: String? = nil) {
        bytes = value.count <= Self.longest ? Self.withoutAddresses(value) : []
        self.style = style
        reader = BylineReader(bytes: bytes, dates: DateReader(bytes: bytes, monthFirst: true), language: language)
        read()
    }

    // MARK: - Cleaning

    /// The value without addresses of mail and of the web, handles, and what stands in brackets.
    private static func withoutAddresses(_ value: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var depth = 0
        var start = 0
        while start < value.count {
            var end = start
            while end < value.count, value[end] > 0x20 { end += 1 }
            let chunk = value[start..<end]
            if !isAddress(chunk) {
                for byte in chunk {
                    if byte == 0x28 || byte == 0x5B { depth += 1 }
                    if depth == 0 { out.append(byte) }
                    if byte == 0x29 || byte == 0x5D { depth = max(0, depth - 1) }
                }
            }
            if end < value.count { out.append(value[end] == 0x0A ? 0x7C : 0x20) }
            start = end + 1
        }
        return out
    }

    private static func isAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
        guard let first = chunk.first else { return false }
        if first == 0x40 { return true }
        var slashes = 0
        var index = chunk.startIndex
        while index < chunk.endIndex {
            let byte = chunk[index]
            if byte == 0x40 { return true }
            slashes = byte == 0x2F ? slashes + 1 : 0
            if slashes == 2 { return true }
            index += 1
        }
        return chunk.starts(with: [0x77, 0x77, 0x77, 0x2E])
    }

    // MARK: - Reading

    private mutating func read() {
        var words = LineScanner.words(in: bytes)[...]
        guard !words.isEmpty else { return }
        if reader.isOpening(0..<bytes.count) || opensOnly(words) {
            isOpening = true
            namesHelper = words.contains { BylineWords.helpers[$0.hash] != nil }
            return
        }
        if let joint = innerOpening(words) {
            if words[..<joint].contains(where: { BylineWords.helpers[$0.hash] != nil }) {
                namesHelper = true
                return
            }
            words = words[(joint + 1)...]
            hasOpening = true
        }
        if let start = words.first?.range.lowerBound,
            let date = reader.dates.dates(in: start..<bytes.count, limit: 1).first
        {
            // What stands behind a date is no name any more.
            var before = words.prefix { $0.range.lowerBound < date.range.lowerBound }
            while let last = before.last, DateWords.connectors[last.hash] != nil { before.removeLast() }
            words = before.isEmpty ? words.drop { $0.range.lowerBound < date.range.upperBound } : before
        }
        if reader.dropOpening(&words) { hasOpening = true }
        let parts = reader.split(words)
        if let name = turned(parts) {
            names = [name]
            return
        }
        var followsRole = false
        for part in parts where names.count < BylineReader.mostAuthors {
            var words = part.words
            _ = reader.dropOpening(&words)
            var (name, role) = reader.separateRole(words)
            // "Raging Reporter": a pen name, for one word that no person is called by has no role.
            if style == .stated, role != nil, parts.count == 1, words.count == 2, let first = name?.first,
                name?.count == 1,
                first.isCapitalised, GivenNames.table[first.hash] == nil, BylineWords.roleModifiers[first.hash] == nil
            {
                (name, role) = (words, nil)
            }
            if let role {
                if name != nil, !names.isEmpty, !part.followsConjunction {
                    // Behind a name all of it is the role: "Ann Reyes, Senior Research Fellow".
                    self.role = self.role ?? reader.text(words)
                    followsRole = true
                    continue
                }
                if self.role == nil, !names.isEmpty || name != nil { self.role = reader.text(role) }
                guard let name, !followsRole || part.followsConjunction, let author = author(name) else {
                    followsRole = !names.isEmpty
                    continue
                }
                names.append(author)
                followsRole = true
                continue
            }
            if followsRole, !part.followsConjunction { continue }
            guard let author = author(words) else { continue }
            // A single word behind a full name is a town or a nickname.
            if author.kind == .alias, names.contains(where: { $0.kind != .alias }) { continue }
            if !names.contains(where: { $0.key == author.key }) { names.append(author) }
            followsRole = false
        }
    }

    /// "Rezept von", "Translated by": the name stands elsewhere.
    private func opensOnly(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        guard let last = words.last, words.count <= 5 else { return false }
        return BylineWords.joints[last.hash] != nil && !last.isCapitalised
    }

    /// How many words may stand before an opening within a line.
    private static let longestLead = 12

    /// The opening in "Published on 2 June 2024 by Ann Reyes" and in "Kommentar von Ina Kroll".
    private func innerOpening(_ words: ArraySlice<LineScanner.Word>) -> Int? {
        var isLead = false
        for index in words.indices.prefix(Self.longestLead) {
            let word = words[index]
            if index > words.startIndex, isLead, index + 1 < words.endIndex, BylineWords.joints[word.hash] != nil,
                words[index + 1].isCapitalised
                    || !Scalars.isCased(Scalars.decode(bytes, at: words[index + 1].range.lowerBound).value)
            {
                return index
            }
            if BylineWords.genres[word.hash] != nil || word.isNumber || DateWords.publications[word.hash] != nil
                || MonthNames.updates[word.hash] != nil
            {
                isLead = true
            }
        }
        return nil
    }

    /// "Reyes, Ann" and "Reyes, Ann T." turned; `nil` for anything else.
    private func turned(_ parts: [BylineReader.Part]) -> AuthorName? {
        guard parts.count == 2, let last = parts.first?.words, let first = parts.last?.words,
            !parts[1].followsConjunction, !parts[1].followsBar, last.count <= 2, !first.isEmpty, first.count <= 2,
            last.count == 1 || style == .catalogue
        else { return nil }
        let hasInitial = first.contains { $0.range.count == 1 }
        guard style == .catalogue || hasInitial || (last.count == 1 && first.count == 1),
            (last + first).allSatisfy({ $0.isCapitalised || BylineWords.particles[$0.hash] != nil }),
            !(last + first).contains(where: { isNoName($0) })
        else { return nil }
        let words = Array(first) + Array(last)
        return AuthorName(
            text: text(Array(first)[...]) + " " + text(last), kind: .person, key: key(words[...]), words: words.count,
            opensKnown: words.first.map { GivenNames.table[$0.hash] != nil } ?? false)
    }

    private func isNoName(_ word: LineScanner.Word) -> Bool {
        OrganisationWords.nouns[word.hash] != nil || OrganisationWords.credentials[word.hash] != nil
            || BylineWords.roles[word.hash] != nil
    }

    /// Whether two capitalised words stand there, as in "Will May": words of the language that are names too.
    private func isNamed(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        words.count == 2 && words.allSatisfy { $0.isCapitalised && BylineWords.genres[$0.hash] == nil }
    }

    /// "Ph.D.", "M.Sc.": the letters together are a degree.
    private func isCredential(_ words: ArraySlice<LineScanner.Word>) -> Bool {
        var hash = WordHash()
        for word in words {
            for byte in bytes[word.range] { hash.add(UInt32(byte | 0x20)) }
        }
        return OrganisationWords.credentials[hash.value] != nil
    }

    /// The author that a part names; `nil` where it names none.
    private func author(_ part: ArraySlice<LineScanner.Word>) -> AuthorName? {
        var words = part
        while words.count > 1, let last = words.last, OrganisationWords.credentials[last.hash] != nil,
            !last.isCapitalised || isUppercase(last.range)
        {
            words.removeLast()
        }
        // "ARD-Korrespondent Tom Hult": a role that is one word with its place.
        if words.count > 2, let first = words.first, let hyphen = bytes[first.range].lastIndex(of: 0x2D),
            let tail = LineScanner.words(in: bytes, (hyphen + 1)..<first.range.upperBound).first,
            BylineWords.roles[tail.hash] != nil
        {
            words.removeFirst()
        }
        // "Kay 24 Comments": what begins with a figure is no name any more.
        if let number = words.indices.dropFirst().first(where: { words[$0].isNumber }), !holdsUnderscore(words) {
            words = words[..<number]
        }
        // "The CourierNovember 21": the date stands glued to the name.
        if let last = words.last, let cut = reader.gluedCapital(last.range),
            let rest = LineScanner.words(in: bytes, cut..<last.range.upperBound).first,
            MonthNames.table[rest.hash] != nil,
            let name = LineScanner.words(in: bytes, last.range.lowerBound..<cut).first
        {
            words.removeLast()
            words = (Array(words) + [name])[...]
        }
        // "Ann Reyes is", "Florence says": a sentence about its bearer.
        if let verb = words.indices.dropFirst().first(where: {
            !words[$0].isCapitalised && BiographyWords.verbs[words[$0].hash] != nil
                && BylineWords.particles[words[$0].hash] == nil
        }) {
            words = words[..<verb]
        }
        // "Sara Harberson In": the next words of a line that was cut.
        if words.count > 2, let last = words.last, (FunctionWords.table[last.hash] ?? 0) & 1 != 0,
            !isUppercase(last.range), BylineWords.particles[last.hash] == nil
        {
            words.removeLast()
        }
        guard let first = words.first, let last = words.last else { return nil }
        if words.count > 1, OrganisationWords.accountWords[last.hash] != nil { return nil }
        if words.count == 1, OrganisationWords.accounts[first.hash] != nil || first.isNumber { return nil }
        if words.allSatisfy({ $0.isNumber }) || words.count == 1 && first.range.count == 1 { return nil }
        if words.allSatisfy({ OrganisationWords.credentials[$0.hash] != nil && isUppercase($0.range) }) { return nil }
        if words.count > 1, words.allSatisfy({ $0.range.count <= 3 }), isCredential(words) { return nil }
        if words.allSatisfy({ DateWords.connectors[$0.hash] != nil || MonthNames.table[$0.hash] != nil }) { return nil }
        if words.allSatisfy({ BylineWords.genres[$0.hash] != nil || FunctionWords.table[$0.hash] != nil }),
            !isNamed(words), words.count > 1 || GivenNames.table[first.hash] == nil || !first.isCapitalised
        {
            return nil
        }
        let hashes = words.map(\.hash)
        if FurniturePhrases.match(hashes[...], lineWords: hashes.count)?.position == .whole { return nil }
        let whole = first.range.lowerBound..<last.range.upperBound
        let isWide = Scalars.isIdeographic(Scalars.decode(bytes, at: first.range.lowerBound).value)
        let count = isWide ? 1 : words.count
        guard count <= Self.longestName else { return nil }
        let kind = kind(words, whole, isWide: isWide)
        if kind == .organisation || kind == .agency, words.count > 3 {
            // "Ann Reyes The Associated Press": a person of an agency.
            for cut in words.indices.dropFirst(2) where reader.isAgency(words[cut...]) { return author(words[..<cut]) }
        }
        if kind == .alias, !holdsUnderscore(words), count > 2 || words.contains(where: \.isNumber) { return nil }
        return AuthorName(
            text: kind == .person ? text(words) : String(decoding: bytes[whole], as: UTF8.self), kind: kind,
            key: key(words), words: isWide ? max(1, words.count / 2) : words.count,
            isDesk: kind == .organisation && words.contains { OrganisationWords.desks[$0.hash] != nil },
            isHost: isHost(whole), opensAsPhrase: OrganisationWords.phraseOpenings[first.hash] != nil,
            opensKnown: GivenNames.table[first.hash] != nil)
    }
}
