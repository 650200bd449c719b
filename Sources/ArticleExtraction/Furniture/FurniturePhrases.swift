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
    static let index: HashTable<Entries> = {
        var pairs: [(UInt64, Entries)] = []
        for table in tables { read(table, into: &pairs) }
        return HashTable(pairs) { first, second in
            Entries(
                whole: first.whole ?? second.whole, start: first.start ?? second.start, any: first.any ?? second.any)
        }
    }()

    /// The first words of all phrases: most words of a text end the look-up here.
    static let openings: HashTable<Bool> = {
        var pairs: [(UInt64, Bool)] = []
        for table in tables {
            for line in table.split(separator: "\n") where !line.hasPrefix("[") {
                for phrase in line.split(separator: "|") {
                    if let first = WordHash.words(of: phrase).first { pairs.append((first, true)) }
                }
            }
        }
        return HashTable(pairs) { first, _ in first }
    }()

    private static func read(_ table: String, into pairs: inout [(UInt64, Entries)]) {
        var kind = RemovalKind.other
        var position = Position.whole
        var tail = false
        for line in table.split(separator: "\n") {
            if line.hasPrefix("[") {
                let parts = line.dropFirst().dropLast().split(separator: " ")
                kind = kinds[String(parts[0])] ?? .other
                position = parts.count > 1 && parts[1] == "start" ? .start : parts[1] == "any" ? .any : .whole
                tail = parts.count > 2
                continue
            }
            for phrase in line.split(separator: "|") {
                let words = WordHash.words(of: phrase)
                guard !words.isEmpty else { continue }
                let hash = words.reduce(WordHash.seed, WordHash.joined)
                let entry = Entry(kind: kind, position: position, opensTail: tail)
                var entries = Entries()
                switch position {
                case .whole: entries.whole = entry
                case .start: entries.start = entry
                case .any: entries.any = entry
                }
                pairs.append((hash, entries))
            }
        }
    }

    private static let kinds: [String: RemovalKind] = {
        var kinds: [String: RemovalKind] = ["authorBio": .authorBio, "imageCaption": .imageCaption]
        for kind in RemovalKind.allCases { kinds[kind.rawValue] = kind }
        return kinds
    }()

    /// The strongest phrase in a line of these words: the whole line, else its opening, else one inside.
    static func match(_ words: ArraySlice<UInt64>, lineWords: Int) -> Entry? {
        guard let start = words.indices.first else { return nil }
        var best: Entry?
        if openings[words[start]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.count, longestPhrase) {
                hash = WordHash.joined(hash, words[start + offset])
                guard let entries = index[hash] else { continue }
                if offset == words.count - 1, let whole = entries.whole { return whole }
                if let opening = entries.start, lineWords <= longestLine { best = opening }
                if let inner = entries.any, best == nil, lineWords <= longestLine { best = inner }
            }
        }
        if best != nil || lineWords > longestLine { return best }
        for first in words.indices.dropFirst() where openings[words[first]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.endIndex - first, longestPhrase) {
                hash = WordHash.joined(hash, words[first + offset])
                if let inner = index[hash]?.any { return inner }
            }
        }
        return nil
    }
}
