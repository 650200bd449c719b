/// The words of page furniture by language, as tables, and the look-up over them.
///
/// A table is lines of phrases separated by " | " under headers "[kind position options]". The kind is a case of
/// ``RemovalKind``. The position says where the phrase must stand for a line to count:
/// - `whole`: the line is the phrase and nothing else;
/// - `start`: a short line opens with it;
/// - `any`: a short line has it anywhere.
/// The option `tail` marks the headings of what follows an article: comments, related links.
/// Case and punctuation do not count, and 0 stands for any number.
enum FurniturePhrases {
    enum Position: UInt8, Sendable {
        case whole
        case start
        case any
    }

    struct Entry: Sendable {
        var kind: RemovalKind
        var position: Position
        var opensTail: Bool
    }

    /// All entries of one phrase: as a whole line, as an opening, anywhere.
    struct Entries: Sendable {
        var whole: Entry?
        var start: Entry?
        var any: Entry?

        init(_ entry: Entry) {
            switch entry.position {
            case .whole: whole = entry
            case .start: start = entry
            case .any: any = entry
            }
        }

        /// The same with what another line of the tables says of the phrase.
        func filled(from other: Entries) -> Entries {
            var all = self
            all.whole = whole ?? other.whole
            all.start = start ?? other.start
            all.any = any ?? other.any
            return all
        }
    }

    /// The longest phrase that is looked for, in words. Longer ones in a table would never match.
    static let longestPhrase = 10
    /// The most words a line may have for an opening or an inner phrase to make it furniture.
    static let longestLine = 45

    static let tables: [String] = [
        english, german, dutch, scandinavian, french, spanish, portuguese, italian, romanian, russian, ukrainian,
        polish,
        czechAndSlovak, balkan, chinese, japanese, korean, arabicAndPersian, hebrew, southAsian, turkish,
        southEastAsian,
        african,
    ]

    /// Phrases by the joined hash of their words.
    static var index: HashTable<Entries> { lookup.phrases }

    /// The first words of all phrases: most words of a text end the look-up here.
    static var openings: HashTable<Bool> { lookup.openings }

    private static let lookup: (phrases: HashTable<Entries>, openings: HashTable<Bool>) = {
        var phrases: [(UInt64, Entries)] = []
        var openings: [(UInt64, Bool)] = []
        for table in tables {
            let bytes = Array(table.utf8)
            var header = Entry(kind: .other, position: .whole, opensTail: false)
            PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { line in
                if bytes[line.lowerBound] == 0x5B {
                    header = readHeader(String(decoding: bytes[line], as: UTF8.self))
                    return
                }
                let entries = Entries(header)
                PhraseList.forEachPhrase(in: bytes, line) { words in
                    let hash = words.reduce(WordHash.seed) { WordHash.joined($0, $1.hash) }
                    phrases.append((hash, entries))
                    openings.append((words[words.startIndex].hash, true))
                }
            }
        }
        return (
            HashTable(phrases) { $0.filled(from: $1) }, HashTable(openings) { first, _ in first }
        )
    }()

    /// Reads "[kind position options]".
    private static func readHeader(_ line: String) -> Entry {
        let parts = line.dropFirst().dropLast().split(separator: " ")
        let position: Position =
            parts.count > 1 && parts[1] == "start" ? .start : parts.count > 1 && parts[1] == "any" ? .any : .whole
        return Entry(kind: kinds[String(parts.first ?? "")] ?? .other, position: position, opensTail: parts.count > 2)
    }

    private static let kinds: [String: RemovalKind] = {
        var kinds: [String: RemovalKind] = ["authorBio": .authorBio, "imageCaption": .imageCaption]
        for kind in RemovalKind.allCases { kinds[kind.rawValue] = kind }
        return kinds
    }()

    /// The strongest phrase in a line of these words: the whole line, else its opening, else one inside.
    static func match(_ words: ArraySlice<UInt64>, lineWords: Int) -> Entry? {
        match(words.span, lineWords: lineWords)
    }

    static func match(_ words: Span<UInt64>, lineWords: Int) -> Entry? {
        guard words.count > 0 else { return nil }
        let (index, openings) = lookup
        var best: Entry?
        if openings[words[0]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.count, longestPhrase) {
                hash = WordHash.joined(hash, words[offset])
                guard let entries = index[hash] else { continue }
                if offset == words.count - 1, let whole = entries.whole { return whole }
                if let opening = entries.start, lineWords <= longestLine { best = opening }
                if let inner = entries.any, best == nil, lineWords <= longestLine { best = inner }
            }
        }
        if best != nil || lineWords > longestLine { return best }
        for first in 1..<max(1, words.count) where openings[words[first]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.count - first, longestPhrase) {
                hash = WordHash.joined(hash, words[first + offset])
                if let inner = index[hash]?.any { return inner }
            }
        }
        return nil
    }
}
