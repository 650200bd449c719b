internal import HTMLTree

/// What the words in the class, id and role attributes of an element say of the text below it.
///
/// Authors of pages name parts of them alike the world over: "related", "sidebar", "entry-content". A name is cut into
/// words at punctuation, digits and inner capitals; words and pairs of words that follow each other are looked up.
struct ClassTokens: Sendable {
    /// The table that ships.
    static let standard = ClassTokens(ClassTokenTable.rows)

    /// From -100 (never in an article) to 100 (an article's body).
    private let weights: HashTable<Int8>
    private let discussion: HashTable<Bool>

    /// Longer values say nothing that the first words did not, in bytes.
    static let longestValue = 256

    /// Reads a table: rows "weight word word …", where a pair is written "first-second".
    init(_ table: String) {
        let bytes = Array(table.utf8)
        var entries: [(UInt64, Int8)] = []
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
                if let hash { entries.append((hash, known)) }
            }
        }
        weights = HashTable(entries) { first, _ in first }
        var words: [(UInt64, Bool)] = []
        let list = Array(ClassTokenTable.discussion.utf8)
        PhraseList.forEachPiece(in: list, 0..<list.count, between: 0x20, or: 0x0A) { word in
            words.append((list[word].reduce(WordHash.seed) { ($0 ^ UInt64($1)) &* WordHash.prime }, true))
        }
        discussion = HashTable(words) { first, _ in first }
    }

    /// What some names say.
    struct Hint {
        /// The lowest and the highest weight among them; 0 where none is known.
        var low: Int8 = 0
        var high: Int8 = 0
        /// Whether they name what readers wrote.
        var isDiscussion = false
    }

    /// What the names in an attribute's value say.
    func hint(of value: ArraySlice<UInt8>) -> Hint {
        var hint = Hint()
        ClassTokens.forEachToken(in: value) { word, pair in
            if discussion[word] != nil { hint.isDiscussion = true }
            if let weight = pair.flatMap({ weights[$0] }) ?? weights[word] {
                hint.low = min(hint.low, weight)
                hint.high = max(hint.high, weight)
            }
        }
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
    static func forEachToken(in value: ArraySlice<UInt8>, _ body: (_ word: UInt64, _ pair: UInt64?) -> Void) {
        var hash = WordHash.seed
        var length = 0
        var previous: UInt64?
        var wasLower = false
        let end = min(value.endIndex, value.startIndex + longestValue)
        var index = value.startIndex
        while index <= end {
            let byte = index < end ? value[index] : 0x20
            let isUpper = byte &- 0x41 < 26
            let isLetter = isUpper || byte &- 0x61 < 26 || byte >= 0x80
            if !isLetter || (isUpper && wasLower) {
                if length > 1 {
                    body(hash, previous.map { WordHash.joined($0, hash) })
                    previous = hash
                }
                hash = WordHash.seed
                length = 0
                if byte <= 0x20 { previous = nil }
            }
            if isLetter {
                hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* WordHash.prime
                length += 1
            }
            wasLower = isLetter && !isUpper
            index += 1
        }
    }
}
