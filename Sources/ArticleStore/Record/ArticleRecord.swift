public import ArticleExtraction

/// One article as it is kept: a JSON Feed 1.1 item, ours under `_daybook`.
///
/// The shape is the contract of `OnDiskFormat`; `jsonSchema` states it for machines. Text is UTF-8 in NFC; names of
/// files and URLs stay as they came, because they have to lead back to what they name.
public struct ArticleRecord: Sendable, Equatable {
    /// The version of the record's shape that this code writes and the highest that it reads.
    public static let schemaVersion = 1

    /// 26 characters of lower-case base32: the first 130 bits of the SHA-256 of the article's own bytes.
    public var id: String
    public var url: String?
    public var externalURL: String?
    public var title: String?
    public var contentHTML: String?
    public var contentText: String
    public var summary: String?
    public var image: String?
    /// RFC 3339, with the article's own offset; a full-date where the article gives no time.
    public var datePublished: String?
    public var dateModified: String?
    public var authors: [Author]
    public var tags: [String]
    /// BCP 47.
    public var language: String?
    public var attachments: [Attachment] = []

    public var source: Source
    public var site: String?
    public var subtitle: String?
    public var byline: String?
    public var authorRole: String?
    public var section: String?
    public var canonicalURL: String?
    public var license: String?
    /// What kind of page the article was read from, and how sure that is.
    public var pageType: PageType?
    public var wordCount: Int
    public var readingTimeMinutes: Int
    public var blocks: [Block]
    public var headings: [String]
    public var keyTakeaways: [String]
    public var glossary: [GlossaryEntry]
    public var imageCredits: [String]
    public var removed: [RemovedText]
    /// Where each field came from, each field once.
    public var provenance: [FieldProvenance]
    public var extractorVersion: String
    public var truncated: Bool
    public var paywall: Bool?
    public var warnings: [String]
    public var duplicateOf: String?
    public var revisionOf: String?
    /// What the reader added: `{"notes","tags","starred","read"}` and whatever else; never touched by re-extraction.
    public var user: JSONText?

    /// The record of an article with what follows from its body and its file.
    ///
    /// - Parameters:
    ///   - contentHTML: The body as HTML.
    ///   - contentText: The body as plain text.
    ///   - datePublished: RFC 3339 date-time or full-date; likewise `dateModified`.
    ///   - source: The file's facts; `part`, `mediaType` and `charset` are taken from the article.
    ///   - id: The hash of the article's own bytes: `ContentHash.articleID`.
    public init(
        article: Article, contentText: String, contentHTML: String?, wordCount: Int, readingTimeMinutes: Int,
        datePublished: String?, dateModified: String?, source: Source, id: String
    ) {
        self.id = id
        url = article.url
        title = article.title?.nfc
        self.contentHTML = contentHTML?.nfc
        self.contentText = contentText.nfc
        summary = article.summary?.nfc
        image = article.image
        self.datePublished = datePublished
        self.dateModified = dateModified
        authors = article.authors.map { Author(name: $0.name.nfc, url: $0.url) }
        tags = article.tags.map(\.nfc)
        language = article.language
        self.source = source
        self.source.part = article.part
        self.source.mediaType = article.mediaType
        self.source.charset = article.charset
        site = article.site?.nfc
        subtitle = article.subtitle?.nfc
        byline = article.byline?.nfc
        authorRole = article.authorRole?.nfc
        section = article.section?.nfc
        canonicalURL = article.canonicalURL
        license = article.license?.nfc
        pageType = article.pageType
        self.wordCount = wordCount
        self.readingTimeMinutes = readingTimeMinutes
        blocks = article.blocks.map(\.nfc)
        headings = []
        keyTakeaways = []
        glossary = []
        imageCredits = article.imageCredits.map(\.nfc)
        removed = article.removed.map { RemovedText(kind: $0.kind, text: $0.text.nfc) }
        provenance = []
        extractorVersion = Article.extractorVersion
        truncated = article.truncated
        paywall = article.paywall
        warnings = article.warnings.map(\.nfc)
        for block in blocks {
            switch block {
            case .heading(_, let heading): headings.append(heading.text)
            case .takeaway(let takeaway): keyTakeaways.append(takeaway.text)
            case .definition(let term, let definition):
                glossary.append(GlossaryEntry(term: term, definition: definition.text))
            case .paragraph, .list, .quote, .code, .table, .image, .embed: break
            }
        }
        // A JSON object has each key once: the first provenance given for a field is the one that holds.
        for entry in article.provenance where !provenance.contains(where: { $0.field == entry.field }) {
            provenance.append(entry)
        }
    }
}

extension ArticleRecord {
    /// An entry of an article's glossary.
    public struct GlossaryEntry: Sendable, Equatable {
        public var term: String
        public var definition: String

        public init(term: String, definition: String) {
            self.term = term
            self.definition = definition
        }
    }

    /// A file that belongs to an article, as JSON Feed 1.1 has it.
    public struct Attachment: Sendable, Equatable {
        public var url: String
        public var mimeType: String
        public var title: String?
        public var sizeInBytes: Int?
        public var durationInSeconds: Double?

        public init(
            url: String, mimeType: String, title: String? = nil, sizeInBytes: Int? = nil,
            durationInSeconds: Double? = nil
        ) {
            self.url = url
            self.mimeType = mimeType
            self.title = title
            self.sizeInBytes = sizeInBytes
            self.durationInSeconds = durationInSeconds
        }
    }
}
