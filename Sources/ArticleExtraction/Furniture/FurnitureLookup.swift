/// The tables of ``FurniturePhrases``, made ready to find the phrase of a line.
struct FurnitureLookup: Sendable {
    /// Phrases by the joined hash of their words.
    private let phrases: HashTable<FurniturePhrases.Entries>
    /// The first words of all phrases: most words of a text end the look-up here.
    private let openings: HashTable<Bool>

    init(_ tables: [String]) {
        var phrases: [(UInt64, FurniturePhrases.Entries)] = []
        var openings: [(UInt64, Bool)] = []
        for table in tables {
            let bytes = Array(table.utf8)
            var header = FurniturePhrases.Entry(kind: .other, position: .whole, opensTail: false)
            PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { line in
                if bytes[line.lowerBound] == 0x5B {
                    header = Self.readHeader(String(decoding: bytes[line], as: UTF8.self))
                    return
                }
                let entries = FurniturePhrases.Entries(header)
                PhraseList.forEachPhrase(in: bytes, line) { words in
                    let hash = words.reduce(WordHash.seed) { WordHash.joined($0, $1.hash) }
                    phrases.append((hash, entries))
                    openings.append((words[words.startIndex].hash, true))
                }
            }
        }
        self.phrases = HashTable(phrases) { $0.filled(from: $1) }
        self.openings = HashTable(openings) { first, _ in first }
    }

    /// Reads "[kind position options]".
    private static func readHeader(_ line: String) -> FurniturePhrases.Entry {
        let parts = line.dropFirst().dropLast().split(separator: " ")
        let position: FurniturePhrases.Position =
            parts.count > 1 && parts[1] == "start" ? .start : parts.count > 1 && parts[1] == "any" ? .any : .whole
        return FurniturePhrases.Entry(
            kind: kinds[String(parts.first ?? "")] ?? .other, position: position, opensTail: parts.count > 2)
    }

    private static let kinds: [String: RemovalKind] = {
        var kinds: [String: RemovalKind] = ["authorBio": .authorBio, "imageCaption": .imageCaption]
        for kind in RemovalKind.allCases { kinds[kind.rawValue] = kind }
        return kinds
    }()

    /// The strongest phrase in a line: the whole line, else its opening, else one inside.
    ///
    /// - Parameters:
    ///   - words: the hashes of the line's first words.
    ///   - lineWords: how many words the line has.
    func match(_ words: Span<UInt64>, lineWords: Int) -> FurniturePhrases.Entry? {
        guard words.count > 0 else { return nil }
        let isShort = lineWords <= FurniturePhrases.longestLine
        var best: FurniturePhrases.Entry?
        if openings[words[0]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.count, FurniturePhrases.longestPhrase) {
                hash = WordHash.joined(hash, words[offset])
                guard let entries = phrases[hash] else { continue }
                if offset == words.count - 1, let whole = entries.whole { return whole }
                if let opening = entries.start, isShort { best = opening }
                if let inner = entries.any, best == nil, isShort { best = inner }
            }
        }
        if best != nil || !isShort { return best }
        for first in 1..<max(1, words.count) where openings[words[first]] != nil {
            var hash = WordHash.seed
            for offset in 0..<min(words.count - first, FurniturePhrases.longestPhrase) {
                hash = WordHash.joined(hash, words[first + offset])
                if let inner = phrases[hash]?.any { return inner }
            }
        }
        return nil
    }
}
