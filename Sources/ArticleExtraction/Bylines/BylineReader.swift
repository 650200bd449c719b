/// What a line says about who wrote the article.
struct Byline {
    /// The names as they stand, without opening and role.
    var text: String
    var authors: [String]
    var role: String?
    /// An agency or desk was named: "Reuters", "Redaktion".
    var agency: String?
    /// Whether an opening ("By") says that it is a byline.
    var isExplicit: Bool
    /// The publication that stands after the names: one by its name, or what stands between bars.
    var site: String?
    var date: FoundDate?
}

/// Reads a line as a byline: "By Ann Reyes and Tom Hult", "Ann Reyes - Executive writer", "Von Ina Kroll, Volontärin",
/// "Ann Reyes / THE COURIER / Sep 2, 2024", "记者 王伟".
struct BylineReader {
    /// More words than this and the line is a sentence.
    static let longestLine = 24
    static let longestName = 5
    static let mostAuthors = 12

    let bytes: [UInt8]
    let dates: DateReader
    /// The text's language, where it is known: it tells the articles of publications from parts of names.
    var language: String?

    /// A stretch of words between separators.
    struct Part {
        var words: ArraySlice<LineScanner.Word>
        var followsConjunction = false
        /// A bar, slash or dash stands before it, where between authors a comma would.
        var followsBar = false
    }

    func read(_ range: Range<Int>) -> Byline? {
        guard range.count <= 400 else { return nil }
        var words = LineScanner.words(in: bytes, range)[...]
        guard !words.isEmpty, words.count <= Self.longestLine else { return nil }
        var date = dates.dates(in: range, limit: 1).first
        if let glued = words.indices.dropFirst().first(where: { gluedCapital(words[$0].range) != nil }),
            let cut = gluedCapital(words[glued].range)
        {
            // "By Ann ReyesDec 20, 2025": what is glued to the name is a label or the date.
            date = date ?? dates.dates(in: cut..<range.upperBound, limit: 1).first
            words[glued].range = words[glued].range.lowerBound..<cut
            words = words[...glued]
        }
        if let date { words = words.filter { !date.range.overlaps($0.range) && !isTimeWord($0) }[...] }
        let isExplicit = dropOpening(&words) || (date != nil && dropInnerOpening(&words))
        guard var start = words.first?.range.lowerBound else { return nil }
        let parts = split(words)
        guard let first = parts.first else { return nil }

        var byline = Byline(
            text: "", authors: [], role: nil, agency: nil, isExplicit: isExplicit, site: nil, date: date)
        var end = start
        var namesPublication = false
        for (index, part) in parts.enumerated() {
            if part.words.isEmpty { continue }
            let (name, role) = separateRole(part.words)
            if isAgency(part.words), role == nil || byline.authors.isEmpty {
                if byline.authors.isEmpty, index > 0, !isExplicit { return nil }
                byline.agency = byline.agency ?? text(part.words)
                continue
            }
            if isPublication(part.words, named: isExplicit && index == 0) {
                byline.site = byline.site ?? text(part.words)
                namesPublication = true
                continue
            }
            if let name, byline.authors.isEmpty || !part.followsBar,
                isName(name, explicit: isExplicit && index == 0 || part.followsConjunction)
            {
                // A second name must follow at once: "Ann Reyes, Tom Hult"; after a role it is somebody else's.
                if byline.role == nil || part.followsConjunction, byline.authors.count < Self.mostAuthors {
                    if byline.authors.isEmpty { start = name.first?.range.lowerBound ?? start }
                    byline.authors.append(text(name))
                    end = name.last?.range.upperBound ?? end
                }
                if let role, byline.role == nil { byline.role = text(role) }
                continue
            }
            if name == nil, let role {
                if byline.authors.isEmpty { return nil }
                byline.role = byline.role ?? self.text(role.first?.range.lowerBound, part.words)
                continue
            }
            if index == 0 { return isExplicit && part.words.count <= 6 ? organisation(part, byline) : nil }
            if part.words.count <= 4, byline.site == nil, part.words.allSatisfy(\.isCapitalised) {
                // What follows a comma may be a town; between bars stand the names of sites.
                let isTime = part.words.contains {
                    MonthNames.table[$0.hash] != nil || MonthNames.zones[$0.hash] != nil
                }
                if part.followsBar, !isTime { byline.site = text(part.words) }
            } else if !isExplicit || part.words.count > 6 {
                return nil
            }
        }
        guard !byline.authors.isEmpty || byline.agency != nil || (isExplicit && namesPublication) else { return nil }
        byline.text = squeezed(start..<max(start, end))
        if !isExplicit {
            // Without "By", a name alone proves nothing: a role, a publication or a date must stand beside it.
            guard !byline.authors.isEmpty,
                byline.role != nil || namesPublication || (byline.date != nil && first.words.count >= 2)
            else { return nil }
        }
        return byline
    }

    /// Whether a short line is nothing but a person's name; a byline only where something else says so.
    func bareName(_ range: Range<Int>) -> [String]? {
        guard range.count <= 160 else { return nil }
        let words = LineScanner.words(in: bytes, range)[...]
        guard words.count >= 2, words.count <= 12, !isAgency(words),
            !words.contains(where: { BylineWords.genres[$0.hash] != nil }),
            FurniturePhrases.match(ArraySlice(words.map(\.hash)), lineWords: words.count) == nil
        else { return nil }
        var names: [String] = []
        for part in split(words) {
            guard part.words.count <= 4, isName(part.words, explicit: false), !isPublication(part.words),
                !part.words.contains(where: isRoleWord)
            else { return nil }
            names.append(text(part.words))
        }
        return names.isEmpty ? nil : names
    }

    /// A line that is only an opening ("By", "Written by"): the name stands in the next.
    func isOpening(_ range: Range<Int>) -> Bool {
        guard range.count <= 40 else { return false }
        let words = LineScanner.words(in: bytes, range)
        guard !words.isEmpty, words.count <= Self.longestOpening else { return false }
        return BylineWords.openings[words.reduce(WordHash.seed) { WordHash.joined($0, $1.hash) }] != nil
    }

    /// A line that is only a role: "Contributing Reporter", "Senior editor, politics".
    func role(_ range: Range<Int>) -> String? {
        guard range.count <= 80 else { return nil }
        let words = LineScanner.words(in: bytes, range)[...]
        guard words.count <= 6, words.contains(where: { BylineWords.roles[$0.hash] != nil }) else { return nil }
        let others = words.filter { !isRoleWord($0) && $0.range.count > 3 }
        return others.count <= 2 ? text(words) : nil
    }

    /// The names in a line that follows an opening.
    func namesAfterOpening(_ range: Range<Int>) -> Byline? {
        guard range.count <= 200 else { return nil }
        let words = LineScanner.words(in: bytes, range)[...]
        guard !words.isEmpty, words.count <= 12 else { return nil }
        var names: [String] = []
        for part in split(words) {
            let (name, _) = separateRole(part.words)
            guard let name, isName(name, explicit: true) else { break }
            names.append(text(name))
        }
        guard !names.isEmpty, !isAgency(words) else { return nil }
        return Byline(text: names.joined(separator: ", "), authors: names, role: nil, agency: nil, isExplicit: true)
    }

    func isRoleWord(_ word: LineScanner.Word) -> Bool {
        BylineWords.roles[word.hash] != nil || BylineWords.roleModifiers[word.hash] != nil
    }

    private static let timeWords: HashTable<Bool> = HashTable(
        ["am", "pm", "on", "at", "uhr", "um", "h", "gmt", "et", "est", "edt", "updated", "published", "posted", "à"].map
        {
            (WordHash.of($0), true)
        }, combine: { first, _ in first })

    func isTimeWord(_ word: LineScanner.Word) -> Bool { word.isNumber || Self.timeWords[word.hash] != nil }

    /// "Posted on July 1, 2024 by Ann Reyes": an opening inside a line that has a date.
    private func dropInnerOpening(_ words: inout ArraySlice<LineScanner.Word>) -> Bool {
        for index in words.indices.dropFirst().prefix(4) {
            var rest = words[index...]
            guard BylineWords.openings[WordHash.joined(WordHash.seed, words[index].hash)] != nil, dropOpening(&rest)
            else {
                continue
            }
            words = rest
            return true
        }
        return false
    }

    // MARK: - Text

    /// A name's text; a label glued to its last word ("Ann ReyesNews") is cut off.
    func text(_ words: ArraySlice<LineScanner.Word>) -> String {
        guard let last = words.last, let cut = gluedCapital(last.range) else {
            return text(words.first?.range.lowerBound, words)
        }
        return squeezed((words.first?.range.lowerBound ?? cut)..<cut)
    }

    /// Where a capital follows at least three letters in lower case inside a word, as no name but "Mac…" has.
    func gluedCapital(_ range: Range<Int>) -> Int? {
        var lowers = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.joinsWord(scalar) {
                lowers = 0
            } else if Scalars.isUppercase(scalar) {
                if lowers >= 3 { return index }
                lowers = 0
            } else {
                lowers += 1
            }
            index += length
        }
        return nil
    }

    private func text(_ start: Int?, _ words: ArraySlice<LineScanner.Word>) -> String {
        guard let start, let end = words.last?.range.upperBound, start < end else { return "" }
        return squeezed(start..<end)
    }

    private func squeezed(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        for index in range {
            if bytes[index] <= 0x20 {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(bytes[index])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
