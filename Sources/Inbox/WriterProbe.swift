internal import CLinux
internal import Glibc
internal import SystemPackage

/// Asks the kernel whether anybody has a file open for writing, and keeps new writers out while it is held.
///
/// A read lease (fcntl(2), F_SETLEASE) can be had only where nobody has the file open for writing or mapped for it, by the
/// file's owner or with CAP_LEASE. A writer that comes while it is held waits in open(2) until it is given back: microseconds.
struct WriterProbe: ~Copyable {
    enum Answer {
        case nobody, somebody
        /// Not ours to ask, or the file system knows no leases.
        case unknown
    }

    let answer: Answer
    private let descriptor: CInt

    /// Asks, if `isAsked`; else the answer is unknown.
    ///
    /// Opens a file that lstat(2) has just called regular. Were it swapped for a link or a FIFO since, the flags keep that
    /// harmless.
    init(_ path: FilePath, isAsked: Bool) {
        guard isAsked else {
            descriptor = -1
            answer = .unknown
            return
        }
        descriptor = path.withPlatformString { Glibc.open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard descriptor >= 0 else {
            answer = .unknown
            return
        }
        if clinux_take_read_lease(descriptor) == 0 {
            answer = .nobody
        } else {
            answer = errno == EAGAIN ? .somebody : .unknown
        }
    }

    deinit {
        guard descriptor >= 0 else { return }
        if answer == .nobody { _ = clinux_release_lease(descriptor) }
        Glibc.close(descriptor)
    }
}
