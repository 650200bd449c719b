/// What speaks for a name as the author's and what against it.
///
/// The order of the places is that of their reliability on the labelled pages; the figures only keep that order.
enum BylineWeights {
    // MARK: What the page says of itself

    static let linkedData = 94
    static let microdata = 88
    static let labelled = 88
    static let vendor = 86
    static let openGraph = 84
    static let dublinCore = 78
    static let meta = 80
    /// Who made a page is not always who wrote it.
    static let creator = 20

    // MARK: The text

    /// Any element that is named as an author.
    static let marked = 40
    /// It is named a byline.
    static let byline = 6
    /// "By" opens it.
    static let opening = 12
    /// It links to a page about the person.
    static let link = 8
    /// A link to a page about a person, without any name of an element.
    static let anchor = 28
    /// Near the title.
    static let head = 28
    /// Behind the body's last line.
    static let foot = 10
    /// Each line between it and the title, up to `farthest`.
    static let step = 1
    static let farthest = 12
    static let above = -8
    /// In a menu, a footer, a form, a box beside the article, among comments.
    static let aside = -30
    static let comment = -50
    static let picture = -34
    /// Three names or more away from the article: a list of others.
    static let repeated = -18
    /// A line "By Ann Reyes" near the title without any name of an element.
    static let line = 66
    /// A name beside a date or a role without "By".
    static let weakLine = 48
    /// A line near the title that is a name and nothing else, the name one that we know.
    static let bareName = 56
    /// The same as the last line of the text.
    static let signature = 42
    /// A note at the end that opens with a name and says that its bearer writes: not enough alone, since who writes for a site
    /// and who wrote the page are often two.
    static let biography = 34
    /// The person whose name is the site's address.
    static let owner = 40
    /// Lighter ones are not believed. A list of articles or goods names many and is by none of them; on other pages than
    /// articles a name is likelier that of a seller, a customer or a commenter.
    static func least(_ type: PageType.Kind) -> Int {
        switch type {
        case .listing: 78
        case .product: 62
        case .collection, .service: 46
        default: 36
        }
    }
    /// The least of a place that completes the names of another.
    static let complete = 60

    // MARK: The name

    /// Of an organisation: it is not taken.
    static let none = -100

    /// Of a person whom the page's text does not name: what it shows elsewhere goes before.
    static let hidden = -36

    /// What the form of a name adds.
    static func trust(_ name: AuthorName) -> Int {
        switch name.kind {
        case .agency, .organisation: none
        // A blog may be called as its writer; any other name is likelier the writer's.
        case .person: (name.isSite ? -16 : 0) + (name.isShown ? 0 : hidden)
        case .alias: name.isSite ? -30 : name.isLogin ? -20 : -12
        }
    }
}
