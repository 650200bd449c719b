/// One block of an article's body, in reading order.
public enum Block: Sendable, Equatable {
    /// A section heading; levels 1 to 6, as HTML has them (the article's title is not a block).
    case heading(level: Int, text: RichText)
    case paragraph(RichText)
    /// The items of a list and of the lists in it, in order; at least one.
    case list([ListItem])
    /// What somebody else said or wrote, who that is, and the address that it was taken from.
    case quote(RichText, attribution: String? = nil, url: String? = nil)
    /// White space as it stood; the language as the page names it: "swift".
    case code(String, language: String?)
    /// Rows of as many cells each; the first row is the header when `header` is set.
    case table(rows: [[RichText]], header: Bool, caption: String? = nil)
    case image(url: String, alt: String?, caption: String?, credit: String?)
    /// A video, a sound or another page that stood in the body, by its address.
    case embed(url: String, title: String?)
    /// One key takeaway, as an article's own box lists it.
    case takeaway(RichText)
    /// One entry of a glossary or of a description list.
    case definition(term: String, definition: RichText)

    /// A flat list, its items counted from 1 when it is ordered.
    public static func list(ordered: Bool, items: [RichText]) -> Block {
        .list(items.enumerated().map { ListItem($0.element, number: ordered ? $0.offset + 1 : nil) })
    }
}

/// One item of a list.
public struct ListItem: Sendable, Equatable {
    public var text: RichText
    /// 0 in the outermost list, 1 in a list in one of its items, and so on.
    public var level: Int
    /// The number before it, in an ordered list.
    public var number: Int?

    public init(_ text: RichText, level: Int = 0, number: Int? = nil) {
        self.text = text
        self.level = level
        self.number = number
    }
}
