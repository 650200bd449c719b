import Glibc

/// Which file a name stands for, whatever it is called.
struct FileIdentity: Equatable {
    private let device: UInt
    private let inode: UInt

    /// `nil` where there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = status.st_dev
        inode = status.st_ino
    }
}
