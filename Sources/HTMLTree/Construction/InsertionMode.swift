/// The insertion modes of 13.2.4.1.
enum InsertionMode: UInt8 {
    case initial
    case beforeHTML
    case beforeHead
    case inHead
    case inHeadNoscript
    case afterHead
    case inBody
    case text
    case inTable
    case inTableText
    case inCaption
    case inColumnGroup
    case inTableBody
    case inRow
    case inCell
    case inTemplate
    case afterBody
    case inFrameset
    case afterFrameset
    case afterAfterBody
    case afterAfterFrameset
}

/// What a step of tree construction made of the token.
enum Outcome {
    case done
    /// The token is to be processed again, by the mode that is now set.
    case again
}
