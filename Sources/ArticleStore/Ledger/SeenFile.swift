/// A file that was looked at where it lies and stays there, as it was then.
public struct SeenFile: Sendable, Hashable {
    /// Relative to the inbox; need not be UTF-8.
    public var path: [UInt8]
    /// In bytes.
    public var size: Int64
    /// When its content last changed: seconds since 1970 and nanoseconds beyond them.
    public var modifiedSeconds: Int64
    public var modifiedNanoseconds: Int32
    /// 0 where the file system's numbers mean nothing.
    public var inode: UInt64

    public init(path: [UInt8], size: Int64, modifiedSeconds: Int64, modifiedNanoseconds: Int32, inode: UInt64) {
        self.path = path
        self.size = size
        self.modifiedSeconds = modifiedSeconds
        self.modifiedNanoseconds = modifiedNanoseconds
        self.inode = inode
    }
}

/// What became of a seen file.
public enum SeenOutcome: Sendable, Hashable {
    /// It was taken to be read, and nothing was heard since.
    case reading
    /// Its articles are stored. `sha256` of the whole file, 64 hexadecimal digits.
    case stored(sha256: String?)
    /// Refused, with the stage, the reason in one line, how often it was tried, and when (RFC 3339).
    case rejected(stage: String, reason: String, attempts: Int, at: String)
}
