/// One block of an article's body, in reading order.
public enum Block: Sendable, Equatable {
    /// A section heading; levels 1 to 6, as HTML has them (the article's title is not a block).
    case heading(level: Int, text: String)
    case paragraph(String)
    case list(ordered: Bool, items: [String])
    case quote(String)
    case code(String, language: String?)
    /// Rows of cells; the first row is the header when `header` is set.
    case table(rows: [[String]], header: Bool)
    case image(url: String, alt: String?, caption: String?, credit: String?)
    /// One key takeaway, as an article's own box lists it.
    case takeaway(String)
    /// One entry of a glossary.
    case definition(term: String, definition: String)
}
