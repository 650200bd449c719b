/// What an inbox that is never touched remembers of its files, so that each is taken once: durable beyond the process.
///
/// Called on the inbox's own thread. An implementation keeps one entry for each path.
public protocol FileLedger: AnyObject {
    /// Takes up what other processes have written; called before each listing.
    func refresh() throws(LedgerFailure)
    /// Whether exactly this file was taken or rejected; asked for every file of a listing.
    func isDone(_ file: LedgerEntry) -> Bool
    /// The files that were begun and have come to no end: the process ended over them.
    func begun() throws(LedgerFailure) -> [LedgerEntry]
    /// These files are going to be read; all or none.
    func begin(_ files: [LedgerEntry]) throws(LedgerFailure)
    /// What became of a file that was begun.
    func end(_ file: LedgerEntry, _ outcome: LedgerOutcome) throws(LedgerFailure)
    /// A file that was begun is to be taken anew.
    func forget(_ file: LedgerEntry) throws(LedgerFailure)
}

/// One file as it was when it was looked at.
public struct LedgerEntry: Sendable, Hashable {
    /// Relative to the inbox; need not be UTF-8.
    public var path: [UInt8]
    /// In bytes.
    public var size: Int64
    public var modified: FileTime
    /// 0 where the file system's numbers mean nothing.
    public var inode: UInt64

    public init(path: [UInt8], size: Int64, modified: FileTime, inode: UInt64) {
        self.path = path
        self.size = size
        self.modified = modified
        self.inode = inode
    }
}

/// How a file that stays where it is came to its end.
public enum LedgerOutcome: Sendable, Hashable {
    /// It is stored; `sha256` of the whole file, where the caller knows it.
    case stored(sha256: String?)
    case rejected(stage: String, reason: String, attempts: Int, at: String)
}

/// Why the ledger could not be read or written, in one line.
public struct LedgerFailure: Error, Sendable, Hashable {
    public var reason: String
    /// Whether waiting may help.
    public var isTransient: Bool

    public init(reason: String, isTransient: Bool) {
        self.reason = reason
        self.isTransient = isTransient
    }
}
