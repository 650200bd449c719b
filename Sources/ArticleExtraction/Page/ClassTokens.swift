internal import HTMLTree

/// What the words in the class, id and role attributes of an element say of the text below it.
///
/// Authors of pages name parts of them alike the world over: "related", "sidebar", "entry-content". A name is cut into
/// words at punctuation, digits and inner capitals; words and pairs of words that follow each other are looked up.
struct ClassTokens: Sendable {
    /// The table that ships.
    static let standard = ClassTokens(ClassTokenTable.rows)

    private let meanings: HashTable<Meaning>

    /// What a word, or a pair of words, says.
    private struct Meaning {
        /// From -100 (never in an article) to 100 (an article's body).
        var weight: Int8?
        /// Whether it names what readers wrote.
        var isDiscussion = false
    }

    /// Longer values say nothing that the first words did not, in bytes.
    static let longestValue = 256

    /// Reads a table: rows "weight word word …", where a pair is written "first-second".
    init(_ table: String) {
        let bytes = Array(table.utf8)
        var entries: [(UInt64, Meaning)] = []
        PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { row in
            var weight: Int8?
            PhraseList.forEachPiece(in: bytes, row, between: 0x20) { piece in
                guard let known = weight else {
                    weight = Int8(String(decoding: bytes[piece], as: UTF8.self))
                    return
                }
                var hash: UInt64?
                PhraseList.forEachPiece(in: bytes, piece, between: 0x2D) { word in
                    let own = bytes[word].reduce(WordHash.seed) { ($0 ^ UInt64($1)) &* WordHash.prime }
                    hash = hash.map { WordHash.joined($0, own) } ?? own
                }
                if let hash { entries.append((hash, Meaning(weight: known))) }
            }
        }
        let list = Array(ClassTokenTable.discussion.utf8)
        PhraseList.forEachPiece(in: list, 0..<list.count, between: 0x20, or: 0x0A) { word in
            let hash = list[word].reduce(WordHash.seed) { ($0 ^ UInt64($1)) &* WordHash.prime }
            entries.append((hash, Meaning(isDiscussion: true)))
        }
        meanings = HashTable(entries) { first, second in
            Meaning(weight: first.weight ?? second.weight, isDiscussion: first.isDiscussion || second.isDiscussion)
        }
    }

    /// What some names say.
    struct Hint {
        /// The lowest and the highest weight among them; 0 where none is known.
        var low: Int8 = 0
        var high: Int8 = 0
        /// Whether they name what readers wrote.
        var isDiscussion = false
        /// What they say that the element holds.
        var marks: PageMark = []
    }

    /// What the names in an attribute's value say.
    func hint(of value: ArraySlice<UInt8>) -> Hint {
        var hint = Hint()
        let marks = MarkWords.table
        let isMarked = value.count <= PageMarks.longestName
        ClassTokens.forEachToken(in: value) { word, pair in
            if isMarked, let mark = marks[word] { hint.marks.formUnion(mark) }
            let meaning = meanings[word]
            if meaning?.isDiscussion == true { hint.isDiscussion = true }
            if let weight = pair.flatMap({ meanings[$0]?.weight }) ?? meaning?.weight {
                hint.low = min(hint.low, weight)
                hint.high = max(hint.high, weight)
            }
        }
        // The marks of a long value are those of all its words.
        if isMarked, value.count > ClassTokens.longestValue { hint.marks = PageMarks.words(value) }
        return hint
    }

    /// Whether the attribute of that name holds names that an author gave to a part of the page.
    @inline(__always)
    static func isRead(_ name: HTMLName) -> Bool {
        name == .class || name == .id || name == .role || name == .itemprop || name == .dataTestid
            || name == .ariaLabel
    }

    /// Calls `body` with each word's hash, and with that of the word joined to the one before it in the same name.
    @inline(__always)
    static func forEachToken(
        in value: ArraySlice<UInt8>, upTo limit: Int = longestValue, _ body: (_ word: UInt64, _ pair: UInt64?) -> Void
    ) {
        let bytes = value.span
        let end = min(bytes.count, limit)
        var previous: UInt64?
        var index = 0
        while index < end {
            // One word: letters up to what is none, or to a capital behind a small letter.
            var hash = WordHash.seed
            let start = index
            var wasLower = false
            while index < end {
                let byte = bytes[index]
                let lower = byte | 0x20
                if lower &- 0x61 < 26 {
                    let isUpper = byte != lower
                    if isUpper, wasLower { break }
                    hash = (hash ^ UInt64(lower)) &* WordHash.prime
                    wasLower = !isUpper
                } else if byte >= 0x80 {
                    hash = (hash ^ UInt64(byte)) &* WordHash.prime
                    wasLower = true
                } else {
                    break
                }
                index &+= 1
            }
            if index &- start > 1 {
                body(hash, previous.map { WordHash.joined($0, hash) })
                previous = hash
            }
            // What parts the words; white space parts names.
            while index < end {
                let byte = bytes[index]
                if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { break }
                if byte <= 0x20 { previous = nil }
                index &+= 1
            }
        }
    }
}
