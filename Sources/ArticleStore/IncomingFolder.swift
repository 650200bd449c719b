/// The folder that a browser saved with a page, ready to be kept with the page's original.
public struct IncomingFolder: Sendable {
    /// The folder's name, repaired where it is not UTF-8.
    public var name: String
    /// How many files lie in it, at any depth.
    public let files: Int
    /// Of all of them, in bytes.
    public let size: Int
    /// All of them as one tar archive.
    public let archive: [UInt8]
    /// Of the archive.
    let sha256: String

    public init(name: String, files: [TarArchive.File]) {
        self.name = name
        self.files = files.count
        size = files.reduce(0) { $0 + $1.bytes.count }
        archive = TarArchive.bytes(of: files)
        sha256 = ContentHash(of: archive).hex
    }
}
