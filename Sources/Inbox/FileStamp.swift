internal import Glibc
internal import SystemPackage

/// What lstat(2) says of an entry: enough to tell whether anything about it has changed.
struct FileStamp: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case regular, directory, link, fifo, socket, device
    }

    var kind: Kind
    var device: UInt64
    /// 0 where the file system's numbers mean nothing: sshfs and others give a file a new one whenever they forget it.
    var inode: UInt64
    /// In bytes.
    var size: Int64
    var modified: FileTime
    /// When content, name or owner last changed; no program can set it.
    var changed: FileTime

    private init(_ facts: stat) {
        kind =
            switch facts.st_mode & 0o170000 {
            case 0o100000: .regular
            case 0o040000: .directory
            case 0o120000: .link
            case 0o010000: .fifo
            case 0o140000: .socket
            default: .device
            }
        device = UInt64(facts.st_dev)
        inode = UInt64(facts.st_ino)
        size = Int64(facts.st_size)
        modified = FileTime(facts.st_mtim)
        changed = FileTime(facts.st_ctim)
    }

    /// Of the entry itself, links not followed; throws the reason.
    static func ofEntry(_ path: FilePath) throws(Errno) -> FileStamp {
        var facts = stat()
        guard path.withPlatformString({ lstat($0, &facts) }) == 0 else { throw Errno(rawValue: errno) }
        return FileStamp(facts)
    }

    /// Of what the path leads to.
    static func ofTarget(_ path: FilePath) throws(Errno) -> FileStamp {
        var facts = stat()
        guard path.withPlatformString({ stat($0, &facts) }) == 0 else { throw Errno(rawValue: errno) }
        return FileStamp(facts)
    }

    /// How many names what the path leads to has; nil where it cannot be looked at.
    static func links(of path: FilePath) -> Int? {
        var facts = stat()
        guard path.withPlatformString({ stat($0, &facts) }) == 0 else { return nil }
        return Int(facts.st_nlink)
    }

    static func of(_ descriptor: FileDescriptor) throws(Errno) -> FileStamp {
        var facts = stat()
        guard fstat(descriptor.rawValue, &facts) == 0 else { throw Errno(rawValue: errno) }
        return FileStamp(facts)
    }

    /// Whether both are the same file with the same content, as far as size and modification time tell; the time of change is
    /// left out because a rename moves it.
    func hasSameContent(as other: FileStamp) -> Bool {
        device == other.device && (inode == other.inode || inode == 0 || other.inode == 0)
            && size == other.size && modified == other.modified
    }

    /// Why an entry of this kind is never opened; nil for files and folders.
    var ignoredKind: IgnoredEntry? {
        switch kind {
        case .regular, .directory: nil
        case .link: .link
        case .fifo: .fifo
        case .socket: .socket
        case .device: .device
        }
    }
}
