/// A dropped file and the articles that were found in it, ready to be stored as one.
public struct IncomingDocument: Sendable {
    /// The file's facts: name, size, hash, times. `part` and `original` are not read.
    public var source: ArticleRecord.Source
    /// The day of arrival in the configured zone, YYYY-MM-DD; the folder the records go to.
    public var day: String
    /// The file name's extension without the dot, as it was; sanitised before use. Empty where there is none.
    public var originalExtension: String
    /// The file's bytes, all of them.
    public var original: Original
    /// A file's bytes, as they are or compressed already.
    public enum Original: Sendable {
        case bytes([UInt8])
        /// What `OriginalCompressor` made of them.
        case frame([UInt8])

        /// In bytes, of what is held.
        public var count: Int {
            switch self {
            case .bytes(let bytes), .frame(let bytes): bytes.count
            }
        }
    }

    /// The folder that a browser saved with the page, kept beside the original.
    public var folder: IncomingFolder?
    /// The articles in it, in order. Their `source.original` and `source.folder` are set by the store.
    public var articles: [ArticleRecord]

    public init(
        source: ArticleRecord.Source, day: String, originalExtension: String = "", original: Original,
        folder: IncomingFolder? = nil, articles: [ArticleRecord]
    ) {
        self.source = source
        self.day = day
        self.originalExtension = originalExtension
        self.original = original
        self.folder = folder
        self.articles = articles
    }

    /// The same with the file's bytes as they are.
    public init(
        source: ArticleRecord.Source, day: String, originalExtension: String = "", original: [UInt8],
        folder: IncomingFolder? = nil, articles: [ArticleRecord]
    ) {
        self.init(
            source: source, day: day, originalExtension: originalExtension, original: .bytes(original),
            folder: folder, articles: articles)
    }
}

/// What became of one document's articles, in their order.
public struct CommitOutcome: Sendable, Equatable {
    public enum Article: Sendable, Equatable {
        /// A new record; `path` is relative to the state directory.
        case stored(id: String, path: String)
        /// The same bytes are an article already.
        case duplicate(of: String)

        /// The id under which the article is found, either way.
        public var id: String {
            switch self {
            case .stored(let id, _), .duplicate(let id): id
            }
        }
    }

    public var articles: [Article]

    public init(articles: [Article]) {
        self.articles = articles
    }
}
