/// One article as extracted: what it says of itself, its body as blocks, and what was taken out.
///
/// A field that the document does not give is `nil` or empty; nothing is guessed without its provenance saying so.
public struct Article: Sendable, Equatable {
    /// Where the article's own bytes lie in the document; the whole document where it holds just one.
    public var bytes: Range<Int>
    /// The number of this article in a document that holds several, from 1; `nil` where it holds one.
    public var part: Int?
    /// The format the document was read as: "text/plain", "text/markdown", "text/html".
    public var mediaType: String
    /// The charset the bytes were decoded from, by its WHATWG name: "utf-8", "utf-16le", "windows-1252".
    public var charset: String

    public var title: String?
    public var subtitle: String?
    /// The line that names the authors as it stood, without "By": "Ann Reyes and Tom Hult".
    public var byline: String?
    public var authors: [Author] = []
    /// The role that the byline gives: "Executive writer".
    public var authorRole: String?
    public var site: String?
    public var section: String?
    public var url: String?
    public var canonicalURL: String?
    public var image: String?
    public var license: String?
    /// What the document says in a sentence of itself (meta description, standfirst); never made up.
    public var summary: String?
    public var published: ArticleDate?
    public var modified: ArticleDate?
    /// BCP 47, declared or detected: "en", "pt-BR".
    public var language: String?
    public var tags: [String] = []

    /// The body in reading order; title, subtitle, byline and dateline are not repeated in it.
    public var blocks: [Block] = []
    /// Who is credited for pictures, each once, in order: "Reuters", "edition.cnn.com".
    public var imageCredits: [String] = []
    /// Every line that was taken out of the text, in order, with what it was.
    public var removed: [RemovedText] = []
    /// Where each field came from.
    public var provenance: [FieldProvenance] = []
    public var warnings: [String] = []
    /// Whether the document ended early or a limit cut it.
    public var truncated = false
    /// What kind of page it was read from, and how sure that is; `nil` for plain text.
    public var pageType: PageType?
    /// Whether the document says that the rest is for subscribers.
    public var paywall: Bool?

    public init(bytes: Range<Int>, part: Int? = nil, mediaType: String, charset: String) {
        self.bytes = bytes
        self.part = part
        self.mediaType = mediaType
        self.charset = charset
    }
}

/// A person who wrote an article.
public struct Author: Sendable, Equatable, Hashable {
    public var name: String
    public var url: String?

    public init(name: String, url: String? = nil) {
        self.name = name
        self.url = url
    }
}

/// A piece of the document that is not part of the article, kept so that nothing is lost.
public struct RemovedText: Sendable, Equatable {
    public var kind: RemovalKind
    public var text: String

    public init(kind: RemovalKind, text: String) {
        self.kind = kind
        self.text = text
    }
}

/// Why a piece of text is not part of the article. The raw value stands in records.
public enum RemovalKind: String, Sendable, CaseIterable {
    case navigation
    case share
    case comments
    case newsletter
    case related
    case advertisement
    case paywall
    case legal
    case cookies
    case byline
    case bylineRepeat = "byline repeat"
    case authorBio = "author bio"
    case dateline
    case title
    case titleRepeat = "title repeat"
    case subtitle
    case imageCredit = "image credit"
    case imageCaption = "image caption"
    case metadata
    case other
}

/// Where a field's value was read, and how sure that is.
public struct FieldProvenance: Sendable, Equatable {
    /// The record's name of the field: "title", "authors", "date_published".
    public var field: String
    /// The place: "json-ld", "og", "meta", "h1", "line 3", "derived from line 1".
    public var from: String
    /// From 0 to 1.
    public var confidence: Double

    public init(field: String, from: String, confidence: Double) {
        self.field = field
        self.from = from
        self.confidence = confidence
    }
}
