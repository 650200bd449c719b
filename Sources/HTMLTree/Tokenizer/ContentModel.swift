/// How the tokenizer reads what comes next; tree construction switches it.
enum ContentModel: UInt8 {
    case data
    case rcdata
    case rawText
    case scriptData
    case plainText
    case cdata
}

/// What kind of token the tokenizer holds.
enum TokenKind: UInt8 {
    /// A run of characters without U+0000, character references decoded.
    case characters
    /// A run of U+0000; how it counts depends on the insertion mode.
    case nulls
    case startTag
    case endTag
    case comment
    case doctype
    case endOfFile
}

/// The parts of a doctype token.
struct DoctypeToken {
    var record = DoctypeRecord()
    var hasName = false
    var forcesQuirks = false
}
