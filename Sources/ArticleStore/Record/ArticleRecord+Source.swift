extension ArticleRecord {
    /// The file an article came from.
    public struct Source: Sendable, Equatable {
        /// The file's name, or the path as given at the shell; not UTF-8: repaired, and `nameBytes` has the truth.
        public var name: String
        /// The name's bytes, only when they are not UTF-8.
        public var nameBytes: [UInt8]?
        /// The path below the inbox, with its subfolders: "science/page.html".
        public var inboxPath: String?
        /// What the document was read as: "text/html".
        public var mediaType: String?
        /// The WHATWG name of the charset it was decoded from.
        public var charset: String?
        /// Bytes of the whole file.
        public var size: Int
        /// SHA-256 of the whole file, 64 lower-case hexadecimal digits.
        public var sha256: String
        /// The number of the article in a file that holds several, from 1.
        public var part: Int?
        /// Where the file's bytes are kept, relative to the state directory.
        public var original: String?
        /// The folder that a browser saved with the page.
        public var folder: Folder?
        /// When the file was last changed, RFC 3339.
        public var mtime: String?
        /// When the daemon took the file, RFC 3339.
        public var receivedAt: String?

        public init(
            name: String, nameBytes: [UInt8]? = nil, inboxPath: String? = nil, mediaType: String? = nil,
            charset: String? = nil, size: Int, sha256: String, part: Int? = nil, original: String? = nil,
            folder: Folder? = nil, mtime: String? = nil, receivedAt: String? = nil
        ) {
            self.name = name
            self.nameBytes = nameBytes
            self.inboxPath = inboxPath
            self.mediaType = mediaType
            self.charset = charset
            self.size = size
            self.sha256 = sha256
            self.part = part
            self.original = original
            self.folder = folder
            self.mtime = mtime
            self.receivedAt = receivedAt
        }
    }

    /// The folder of a page that was saved whole: its pictures, styles and scripts.
    public struct Folder: Sendable, Equatable {
        /// Its name beside the page: "News_files".
        public var name: String
        /// How many files lie in it, at any depth.
        public var files: Int
        /// Of all of them, in bytes.
        public var size: Int
        /// Where all of them are kept as one tar archive, relative to the state directory.
        public var original: String?

        public init(name: String, files: Int, size: Int, original: String? = nil) {
            self.name = name
            self.files = files
            self.size = size
            self.original = original
        }
    }
}
