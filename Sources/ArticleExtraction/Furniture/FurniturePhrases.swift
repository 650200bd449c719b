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

    /// All phrases, ready to be looked up; whoever asks for many lines takes it once.
    static let lookup = FurnitureLookup(tables)

    /// The strongest phrase in a line of these words; see ``FurnitureLookup``.
    static func match(_ words: ArraySlice<UInt64>, lineWords: Int) -> Entry? {
        lookup.match(words.span, lineWords: lineWords)
    }
}
