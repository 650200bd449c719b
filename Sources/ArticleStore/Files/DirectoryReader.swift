import Glibc
internal import SystemPackage

/// The files below the state directory, read by paths relative to it.
final class DirectoryReader {
    let root: FilePath
    let descriptor: Int32

    init(_ root: FilePath) throws(StoreError) {
        self.root = root
        descriptor = root.withPlatformString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else {
            throw .system(doing: "open the state directory", path: root.string, errno: errno)
        }
    }

    deinit { close(descriptor) }

    func absolute(_ path: String) -> String { path == "." ? root.string : "\(root.string)/\(path)" }

    func exists(_ path: String) -> Bool {
        faccessat(descriptor, path, F_OK, 0) == 0
    }

    /// Opens a file to read it piece by piece; the caller closes it.
    func open(_ path: String) throws(StoreError) -> Int32 {
        let file = openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw failure("open", path) }
        return file
    }

    /// What tells one state of a file from a later one: its inode, size and time of change; `nil` where it is not there.
    func stamp(_ path: String) -> [Int]? {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return [Int(status.st_ino), Int(status.st_size), status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }

    func read(_ path: String) throws(StoreError) -> [UInt8] {
        let file = try open(path)
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("look at", path) }
        let size = Int(status.st_size)
        var readError: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { readError = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard readError == 0 else { throw .system(doing: "read", path: absolute(path), errno: readError) }
        return bytes
    }

    /// The names in a directory in the order of their bytes; none where it is not there. Names that are not UTF-8 are
    /// none of ours and left out.
    ///
    /// - Parameter hidden: Whether those that begin with a dot are wanted, and only those.
    func names(in path: String, hidden: Bool = false) throws(StoreError) -> [String] {
        let file = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw failure("open the directory", path)
        }
        guard let stream = fdopendir(file) else {
            let error = failure("read the directory", path)
            close(file)
            throw error
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw failure("read the directory", path) }
                break
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name, (name.utf8.first == UInt8(ascii: ".")) == hidden, name != ".", name != ".." {
                names.append(name)
            }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func failure(_ doing: String, _ path: String) -> StoreError {
        .system(doing: doing, path: absolute(path), errno: errno)
    }
}
