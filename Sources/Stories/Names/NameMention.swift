/// One place in a text where a name stands.
struct NameMention {
    /// Lower case, hyphens as spaces: what spellings of one name share.
    var key: [UInt8]
    var text: Int
    /// The number of its sentence in the text, and of its words.
    var sentence: Int
    var tokens: Range<Int>
    /// Where its bytes lie in the text.
    var range: Range<Int>
    var words: Int
    /// Whether it opens its sentence: alone that proves nothing.
    var opensSentence: Bool
    /// Whether a title stood before it: "President".
    var isTitled: Bool
    var afterLocative: Bool
    var beforeSpeech: Bool
    /// Whether its only word is written in capitals.
    var isAcronym: Bool
    /// Whether its language writes every noun so, and nothing else shows that it is a name: it only joins one that is.
    var isWeak = false
    /// The key of the name before the bracket that it stands in: "World Health Organization (WHO)".
    var shortens: [UInt8]?
}
