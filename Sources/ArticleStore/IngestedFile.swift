/// A file that was dropped and taken in, with the articles it gave or repeated.
public struct IngestedFile: Sendable, Equatable {
    public var name: String
    /// The path below the inbox, where it is known.
    public var inboxPath: String?
    /// Of the whole file, 64 hexadecimal digits.
    public var sha256: String
    /// RFC 3339.
    public var receivedAt: String?
    /// Where the file's bytes are kept, relative to the state directory.
    public var original: String?
    /// The ids of its articles in order; those that were there before it are among them.
    public var articles: [String]
    /// The folders of a saved page that came with it and are kept, by name: more than one where it came again with another.
    public var folders: [ArticleRecord.Folder]

    public init(
        name: String, inboxPath: String?, sha256: String, receivedAt: String?, original: String?, articles: [String],
        folders: [ArticleRecord.Folder] = []
    ) {
        self.name = name
        self.inboxPath = inboxPath
        self.sha256 = sha256
        self.receivedAt = receivedAt
        self.original = original
        self.articles = articles
        self.folders = folders
    }
}
