public import SystemPackage

/// A file in `rejected/`.
public struct RejectedFile: Sendable, Hashable {
    /// Its name there; need not be UTF-8.
    public let nameBytes: [UInt8]
    /// Where it lies, inside `rejected/`; absolute where the inbox's path is.
    public let path: FilePath
    /// Why it is there; nil where the note beside it is gone or cannot be read.
    public let note: RejectionNote?

    /// Its name as text, bytes that are not UTF-8 replaced by U+FFFD.
    public var displayName: String { FileName(bytes: nameBytes).repaired }
}
