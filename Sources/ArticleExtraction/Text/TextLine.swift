/// One line of a text with the figures that tell prose from page furniture.
struct TextLine {
    /// How a line opens when it is an item of a list.
    enum Marker: UInt8 {
        case none
        case bullet
        case number
    }

    /// How a line ends.
    enum Ending: UInt8 {
        case open
        case sentence
        case question
        case colon
        case comma
        case ellipsis
    }

    /// The line without white space at its ends.
    var range: Range<Int>
    /// 1-based, in the document.
    var number: Int
    /// White space before the text, in columns.
    var indent = 0
    /// The text after a list marker; the same as `range` when there is none.
    var content: Range<Int>
    var marker = Marker.none
    var ending = Ending.open
    /// Words as read: for scripts without spaces two ideographs or four letters are one.
    var words = 0
    var scalars = 0
    var letters = 0
    var digits = 0
    var ideographs = 0
    /// Words that start with a capital, among `casedWords` that could.
    var capitalised = 0
    var casedWords = 0
    var uppercaseWords = 0
    var commas = 0
    /// Sentence ends inside or at the end of the line.
    var sentences = 0
    /// Words that are function words of the document's language.
    var functionWords = 0
    var startsLowercase = false
    var startsWithQuote = false
    var hasURL = false
    var hasAt = false
    var pipes = 0
    /// "[ Sign up ]": a form field or a button, as text renderings of pages show them.
    var isBracketed = false
    /// Letters glued to a capital inside a word ("HomeNewsSport"): menu entries run together.
    var gluedCapitals = 0
    /// The folded words' hash, to find repeats; 0 for an empty line.
    var hash: UInt64 = 0
    /// The hashes of the first words (at most ``LineScanner/keptWords``), in the document's flat word list.
    var wordRange: Range<Int> = 0..<0

    var isBlank: Bool { range.isEmpty }
    /// The share of words that are function words: about 0.4 in prose, near 0 in menus.
    var functionShare: Double { words == 0 ? 0 : Double(functionWords) / Double(words) }
    var endsSentence: Bool { ending == .sentence || ending == .question || ending == .ellipsis }
}
