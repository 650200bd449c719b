internal import CLinux
internal import Glibc
internal import SystemPackage

/// The entries of one directory, read one by one in the order the file system has them.
///
/// Entries that come or go meanwhile may be seen or not; all others are seen once (readdir(3)). Nothing is held in memory but
/// the kernel's next few entries.
final class DirectoryStream {
    enum Kind {
        case regular, directory, other
        /// The file system does not say: lstat(2) must.
        case unknown
    }

    private let stream: OpaquePointer

    /// Opens a directory; a link is refused unless `followsLink`.
    init(_ path: FilePath, followsLink: Bool = false) throws(Errno) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
        let descriptor = path.withPlatformString { Glibc.open($0, flags) }
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
        guard let stream = fdopendir(descriptor) else {
            let cause = Errno(rawValue: errno)
            Glibc.close(descriptor)
            throw cause
        }
        self.stream = stream
    }

    deinit {
        closedir(stream)
    }

    /// The next entry but `.` and `..`; nil at the end.
    func next() throws(Errno) -> (name: FilePath.Component, kind: Kind)? {
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw Errno(rawValue: errno) }
                return nil
            }
            guard let name = FilePath.Component(platformString: clinux_entry_name(entry)), name.kind == .regular else {
                continue
            }
            let kind: Kind =
                switch Int(entry.pointee.d_type) {
                case DT_REG: .regular
                case DT_DIR: .directory
                case DT_UNKNOWN: .unknown
                default: .other
                }
            return (name, kind)
        }
    }
}
