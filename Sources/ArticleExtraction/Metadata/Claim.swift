internal import HTMLTree

/// One statement.
struct Claim {
    enum Form: UInt8 {
        /// The value is plain text, which may hold character references all the same.
        case text
        /// The value is the inside of a JSON string.
        case json
        /// The value is an item.
        case item
        /// The value is the text of the node; it was not copied.
        case element
    }

    var source: ClaimSource
    var property: ClaimProperty
    var form: Form
    /// Where the value lies in the claims' bytes, or the number of the item.
    var start: UInt32
    var end: UInt32
    /// The element that says so, where it is one of the page's body.
    var node: HTMLNode?
    /// The number from 1 of the item's next statement; 0 for none.
    var next: UInt32 = 0
}

/// A thing that statements are about.
struct ClaimItem {
    var source: ClaimSource
    var type = SchemaType.none
    var parent: UInt32 = 0
    /// How the parent leads to it.
    var parentProperty = ClaimProperty.other
    /// The number from 1 of the statement that leads to it; 0 when none does.
    var claim: UInt32 = 0
    /// The element that holds its statements, for markup in the page's body.
    var node: HTMLNode?
    /// Its first and last statement, from 1.
    var first: UInt32 = 0
    var last: UInt32 = 0
    /// Where its `@id` lies in the claims' bytes.
    var idStart: UInt32 = 0
    var idEnd: UInt32 = 0
    /// The item that has the same `@id` and says something, when this one says nothing; else 0.
    var reference: UInt32 = 0
}

/// Where a statement stands.
enum ClaimSource: UInt8 {
    case page
    case jsonLD
    case openGraph
    case twitter
    case meta
    case dublinCore
    /// The metas of analytics products: parsely, sailthru, cxense.
    case vendor
    /// Highwire Press tags.
    case scholar
    case microdata
    case rdfa
    case microformat
    case link
    case titleElement
    case html
    case comment

    /// The name in a record's provenance.
    var name: String {
        switch self {
        case .page, .html: "html"
        case .jsonLD: "json-ld"
        case .openGraph: "og"
        case .twitter: "twitter"
        case .meta: "meta"
        case .dublinCore: "dublin core"
        case .vendor: "vendor meta"
        case .scholar: "citation meta"
        case .microdata: "microdata"
        case .rdfa: "rdfa"
        case .microformat: "microformat"
        case .link: "link"
        case .titleElement: "title"
        case .comment: "comment"
        }
    }
}
