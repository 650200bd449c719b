/// One word of an article's text.
struct Token {
    struct Flags: OptionSet {
        let rawValue: UInt16
        static let capital = Flags(rawValue: 1 << 0)
        /// Two capitals or more and no small letter: an acronym or shouting.
        static let allCapitals = Flags(rawValue: 1 << 1)
        static let number = Flags(rawValue: 1 << 2)
        /// Joined to the token before by a hyphen alone: "Jong-un".
        static let hyphenBefore = Flags(rawValue: 1 << 3)
        /// Followed by 's or ’s, which is no part of it.
        static let possessive = Flags(rawValue: 1 << 4)
        /// Something other than white space or a hyphen stands between it and the token before.
        static let markBefore = Flags(rawValue: 1 << 5)
        static let sentenceStart = Flags(rawValue: 1 << 6)
        static let ideographs = Flags(rawValue: 1 << 7)
        /// An opening quotation mark stands just before it.
        static let quoteBefore = Flags(rawValue: 1 << 8)
        static let stopWord = Flags(rawValue: 1 << 9)
        /// Single letters with full stops: "U.S.".
        static let dotted = Flags(rawValue: 1 << 10)
        /// A comma, and nothing else but white space, stands before it.
        static let commaBefore = Flags(rawValue: 1 << 11)
    }

    /// Where its bytes begin in the article's text.
    var start: Int32
    /// The number of its lower-cased form.
    var surface: Int32
    /// The number of its stem; -1 for stop words.
    var term: Int32
    /// How many bytes it has; of a longer one than words are, so many.
    private let length: UInt16
    var flags: Flags

    init(_ range: Range<Int>, surface: Int32, flags: Flags) {
        start = Int32(range.lowerBound)
        length = UInt16(clamping: range.count)
        self.surface = surface
        term = -1
        self.flags = flags
    }

    var end: Int32 { start + Int32(length) }
    var range: Range<Int> { Int(start)..<Int(end) }
}
