internal import HTMLTree

/// The elements that a piece of a page stands in, by what they mean.
struct PageContext: OptionSet {
    var rawValue: UInt32

    static let navigation = PageContext(rawValue: 1 << 0)
    static let aside = PageContext(rawValue: 1 << 1)
    static let header = PageContext(rawValue: 1 << 2)
    static let footer = PageContext(rawValue: 1 << 3)
    static let form = PageContext(rawValue: 1 << 4)
    static let figure = PageContext(rawValue: 1 << 5)
    static let caption = PageContext(rawValue: 1 << 6)
    static let article = PageContext(rawValue: 1 << 7)
    static let main = PageContext(rawValue: 1 << 8)
    static let list = PageContext(rawValue: 1 << 9)
    static let table = PageContext(rawValue: 1 << 10)
    static let quote = PageContext(rawValue: 1 << 11)
    static let preformatted = PageContext(rawValue: 1 << 12)
    static let button = PageContext(rawValue: 1 << 13)
    static let heading = PageContext(rawValue: 1 << 14)
    static let paragraph = PageContext(rawValue: 1 << 15)
    static let definitions = PageContext(rawValue: 1 << 16)
    /// Not shown, by `hidden`, `aria-hidden` or an inline style.
    static let hidden = PageContext(rawValue: 1 << 17)
    static let noscript = PageContext(rawValue: 1 << 18)
    static let details = PageContext(rawValue: 1 << 19)
    static let dialog = PageContext(rawValue: 1 << 20)
    /// Marked as an article's body by microdata.
    static let articleBody = PageContext(rawValue: 1 << 21)
    /// Named as what readers wrote.
    static let discussion = PageContext(rawValue: 1 << 22)

    /// What an element of that name adds.
    @inline(__always)
    static func of(_ name: HTMLName) -> PageContext {
        name.number < byName.count ? byName[name.number] : []
    }

    /// What a role adds (WAI-ARIA 1.2, landmark and document roles).
    static func of(role: ArraySlice<UInt8>) -> PageContext {
        for (name, context) in byRole where role.elementsEqual(name.utf8) { return context }
        return []
    }

    private static let byRole: [(String, PageContext)] = [
        ("navigation", .navigation), ("complementary", .aside), ("banner", .header), ("contentinfo", .footer),
        ("main", .main), ("article", .article), ("dialog", .dialog), ("alertdialog", .dialog), ("search", .form),
        ("form", .form), ("menu", .navigation), ("menubar", .navigation), ("button", .button), ("heading", .heading),
    ]

    private static let byName: [PageContext] = {
        var table = [PageContext](repeating: [], count: HTMLName.knownCount + 1)
        let rows: [(PageContext, [HTMLName])] = [
            (.navigation, [.nav]), (.aside, [.aside]), (.header, [.header]), (.footer, [.footer]), (.form, [.form]),
            (.figure, [.figure]), (.caption, [.figcaption, .caption]), (.article, [.article]), (.main, [.main]),
            (.list, [.ul, .ol, .menu, .dir]), (.table, [.table]), (.quote, [.blockquote]),
            (.preformatted, [.pre, .listing, .xmp, .plaintext]), (.button, [.button]),
            (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]), (.paragraph, [.p]), (.definitions, [.dl]),
            (.noscript, [.noscript]), (.details, [.details]), (.dialog, [.dialog]),
        ]
        for (context, names) in rows {
            for name in names { table[name.number] = context }
        }
        return table
    }()
}
