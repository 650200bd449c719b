/// What a node of a document is.
public enum HTMLNodeKind: UInt8, Sendable {
    /// The root of a document or of a parsed fragment.
    case document
    /// `<!doctype …>`
    case doctype
    /// A tag with what is in it, of HTML, SVG or MathML.
    case element
    /// A run of characters, references decoded; never empty.
    case text
    /// `<!-- … -->`, and what the standard makes a comment of, such as `<?xml … ?>`.
    case comment
    /// The content of a `template` element, which is not among the element's children.
    case templateContents
}
