/// What a node of a document is.
public enum HTMLNodeKind: UInt8, Sendable {
    /// The root of a document or of a parsed fragment.
    case document
    /// `<!doctype …>`
    case doctype
    case element
    case text
    case comment
    /// The content of a `template` element, which is not among the element's children.
    case templateContents
}
