import Glibc

/// Which file a name stands for, whatever it is called.
struct FileIdentity: Equatable {
    private let device: UInt
    private let inode: UInt

    /// `nil` where there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The file that is open, whatever became of its name; `nil` where the descriptor is none.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = status.st_dev
        inode = status.st_ino
    }
}
