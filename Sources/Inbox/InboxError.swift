public import SystemPackage

/// What stops the inbox as a whole, as opposed to one file.
public enum InboxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A system call failed.
    case failed(doing: String, path: FilePath, errno: Errno)
    /// The inbox is not there at present: deleted, renamed or unmounted. It comes back by itself.
    case unavailable(path: FilePath, reason: String)
    /// Something that is not a directory has the name of the inbox.
    case notADirectory(path: FilePath)
    /// A claimed file was written to after it was claimed; it is still there and must be put back, not retired.
    case changedSinceClaim(path: FilePath)
    /// Every name that was tried for a file is taken.
    case noFreeName(path: FilePath)
    /// What is remembered of files that stay where they are could not be read or written.
    case ledger(reason: String, isTransient: Bool)
    /// A rejected file has no such name.
    case notRejected(name: String)

    /// Whether waiting may help: no space, read-only, over quota, an I/O error, no permission, too many open files, an inbox
    /// that is gone.
    public var isTransient: Bool {
        switch self {
        case .failed(_, _, let errno):
            [
                .noSpace, .readOnlyFileSystem, .diskQuotaExceeded, .ioError, .permissionDenied, .notPermitted,
                .tooManyOpenFiles, .tooManyOpenFilesInSystem, .staleNFSFileHandle, .interrupted,
                .resourceTemporarilyUnavailable,
                .noMemory,
            ].contains(errno)
        case .unavailable: true
        case .ledger(_, let isTransient): isTransient
        case .notADirectory, .changedSinceClaim, .noFreeName, .notRejected: false
        }
    }

    public var description: String {
        switch self {
        case .failed(let doing, let path, let errno): "cannot \(doing) \(path.oneLine): \(errno.oneLine)"
        case .unavailable(let path, let reason): "inbox \(path.oneLine) is unavailable: \(reason)"
        case .notADirectory(let path): "inbox \(path.oneLine) is not a directory"
        case .changedSinceClaim(let path): "\(path.oneLine) was written to after it was claimed; not removed"
        case .noFreeName(let path): "no free name for \(path.oneLine) after \(InboxLimits.freeNames) tries"
        case .ledger(let reason, _): reason
        case .notRejected(let name): "no rejected file is called \(name)"
        }
    }
}
