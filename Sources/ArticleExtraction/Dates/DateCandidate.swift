/// A date that a page gives somewhere, and how much speaks for it as the article's.
struct DateCandidate {
    enum Role {
        case publication
        case modification
    }

    var date: ArticleDate
    var role: Role
    /// How likely it is right, from 0 to 100; see `DateWeights`.
    var weight: Int
    /// The name of its place in a record's provenance.
    var from: String
    /// The segment that shows it, for dates that stand in the text.
    var segment: Int?
}

/// What speaks for a date and what against it.
///
/// The order of the places is that of their reliability on the labelled pages; the figures only keep that order.
enum DateWeights {
    // MARK: What the page says of itself

    static let linkedData = 96
    static let openGraph = 94
    static let microdata = 92
    static let vendor = 90
    static let dublinCore = 84
    static let meta = 68
    /// Of an entry that may be another one on the page.
    static let microformat = 66
    static let created = 64
    static let uploaded = 56

    // MARK: The page's data

    /// Where none weighs so much, the page's data is asked.
    static let likely = 45
    static let dataMeta = 66
    static let data = 50
    static let dataCreation = 46

    // MARK: The address

    static let address = 72

    // MARK: The text

    /// The least of a line that shows the article's own day.
    static let shown = 60

    /// Any date in the text; the rest is added to it.
    static let text = 30
    /// Near the title.
    static let head = 28
    /// In the first lines of the body or behind its last.
    static let edge = 8
    /// In a `time` element.
    static let time = 8
    /// In an element named as a date.
    static let named = 8
    /// In an element named as a date of publication.
    static let namedPublication = 6
    /// "Published" stands before it.
    static let labelled = 20
    /// The line is little else than the date.
    static let alone = 6
    /// A person or "By" stands in the line.
    static let byline = 8
    /// Each line between it and the title, up to `farthest`.
    static let step = 1
    static let farthest = 12
    /// Above the title, where sites print today's date.
    static let above = -10
    /// Within running text.
    static let prose = -26
    /// Of a publication that the text tells of.
    static let told = -14
    /// At the start of running text.
    static let opening = -8
    /// In a menu, a footer, a form, a box beside the article.
    static let aside = -28
    static let picture = -24
    /// In what is quoted: a post of somebody else.
    static let quoted = -24
    /// One of several apart from the article.
    static let listed = -16
    /// Stated as a publication, later than the change that is stated too and than what the page shows.
    static let contradicted = -40
    /// In an element that is named as a date and as one of a change.
    static let updated = -14
    /// Lighter ones are not believed.
    static let least = 20
}
