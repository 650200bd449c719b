internal import HTMLTree

/// What the elements around a piece of a page make of it: the innermost that count, by their place's number.
struct StructurePlace {
    enum Role: UInt8 {
        case none
        case list
        case item
        case quote
        case table
        case cell
        case preformatted
        case figure
        case caption
        case definitions
        case term
        case definition

        @inline(__always)
        static func of(_ name: HTMLName) -> Role { name.number < byName.count ? byName[name.number] : .none }

        private static let byName: [Role] = {
            var table = [Role](repeating: .none, count: HTMLName.knownCount + 1)
            let rows: [(Role, [HTMLName])] = [
                (.list, [.ul, .ol, .menu, .dir]), (.item, [.li]), (.quote, [.blockquote]), (.table, [.table]),
                (.cell, [.td, .th]), (.preformatted, [.pre, .listing, .xmp, .plaintext]), (.figure, [.figure]),
                (.caption, [.figcaption, .caption]), (.definitions, [.dl]), (.term, [.dt]), (.definition, [.dd]),
            ]
            for (role, names) in rows {
                for name in names { table[name.number] = role }
            }
            return table
        }()
    }

    static let nowhere = -1

    let node: HTMLNode
    let role: Role
    /// The outermost list that the piece is an item of, whatever lists stand between.
    var outerList = nowhere
    /// The innermost list.
    var list = nowhere
    /// The innermost item of a list; `nowhere` when that item is a section with a heading of its own.
    var item = nowhere
    /// How many lists the innermost one stands in.
    var level = 0
    /// The outermost quotation.
    var quote = nowhere
    /// The innermost table, and the cell where that table holds data.
    var table = nowhere
    var cell = nowhere
    /// The outermost preformatted element.
    var code = nowhere
    var figure = nowhere
    var caption = nowhere
    /// The description list whose term or definition this is.
    var definitions = nowhere
    var isTerm = false
    /// For lists: the number of the next item.
    var nextNumber = 1
    /// For tables: whether they hold data, rather than lay the page out.
    var isData = false

    init(_ node: HTMLNode, _ role: Role) {
        self.node = node
        self.role = role
    }
}
