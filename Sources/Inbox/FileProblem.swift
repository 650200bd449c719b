public import SystemPackage

/// Why one claimed file cannot be read: a reason to reject it or to put it back, never to stop.
public enum FileProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// It is no longer there.
    case missing
    /// It may not be read.
    case unreadable(Errno)
    /// It is a directory, link, FIFO, socket or device.
    case notRegular
    /// It is larger than allowed; both in bytes.
    case tooLarge(size: Int64, limit: Int)
    /// It was written to while it was read: putting it back lets it settle anew.
    case changed
    /// Reading failed in the middle, after this many bytes.
    case readFailed(Errno, after: Int)

    /// Whether the same file may well be readable later, so that the attempt should not count: it was being written, or the
    /// machine is short of something.
    public var isTransient: Bool {
        switch self {
        case .changed: true
        case .unreadable(let errno), .readFailed(let errno, _):
            [.ioError, .noMemory, .tooManyOpenFiles, .tooManyOpenFilesInSystem, .staleNFSFileHandle].contains(errno)
        case .missing, .notRegular, .tooLarge: false
        }
    }

    public var description: String {
        switch self {
        case .missing: "vanished before it was read"
        case .unreadable(let errno): "cannot be opened: \(errno.oneLine)"
        case .notRegular: "is not a regular file"
        case .tooLarge(let size, let limit): "is \(size) bytes, limit \(limit)"
        case .changed: "was written to while it was read"
        case .readFailed(let errno, let after): "cannot be read beyond \(after) bytes: \(errno.oneLine)"
        }
    }
}
