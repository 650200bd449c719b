public import SystemPackage

/// A file that was taken from the inbox and belongs to whoever claimed it, until it is retired, rejected or put back.
public struct ClaimedFile: Sendable, Hashable {
    /// Where it lay, relative to the inbox: folders and name, byte for byte.
    public let relativePath: FilePath
    /// Where it lies now: inside `.daybook/claimed` of the inbox, or where it lay, if it is taken in place.
    public let claimedPath: FilePath
    /// In bytes.
    public var size: Int64 { stamp.size }
    /// When its content last changed.
    public var modified: FileTime { stamp.modified }
    /// As it was when it was claimed.
    let stamp: FileStamp
    /// The folder that a browser saved with the page, where there was one.
    public internal(set) var folder: ClaimedFolder?
    /// Whether it stays where it lay: then it is only read, and the inbox's ledger remembers what became of it.
    public internal(set) var isInPlace = false

    /// Its name without folders; need not be UTF-8.
    public var nameBytes: [UInt8] { name.bytes }

    /// Its name as text, bytes that are not UTF-8 replaced by U+FFFD.
    public var displayName: String { name.repaired }

    /// Whether `displayName` is exactly the name.
    public var isNameUTF8: Bool { name.isUTF8 }

    /// The folders it lay in, outermost first; these become tags.
    public var tags: [String] {
        relativePath.removingLastComponent().components.map { FileName(of: $0).repaired }
    }

    private var name: FileName {
        relativePath.lastComponent.map { FileName(of: $0) } ?? FileName(bytes: [])
    }
}
