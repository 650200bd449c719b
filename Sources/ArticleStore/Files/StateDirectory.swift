internal import CLinux
import Glibc
internal import SystemPackage

/// The files below the state directory: written whole, by rename, and synced when asked.
///
/// All paths are relative to the root, which is held open, so that nothing goes astray into a directory that took its
/// place; `isInPlace` tells. Each path written is remembered until `sync()`, with every directory whose entries changed.
final class StateDirectory {
    let reader: DirectoryReader
    private let descriptor: Int32
    private let syncsWholeFileSystem: Bool
    /// Directories that were there when last used; looked at anew when one turns out to be gone.
    private var known: Set<String> = []
    private var unsyncedFiles: [String] = []
    private var unsyncedDirectories: Set<String> = []

    /// Opens the directory, making it and its parents where they are missing.
    init(_ root: FilePath) throws(StoreError) {
        try Self.makeRoot(root)
        reader = try DirectoryReader(root)
        descriptor = reader.descriptor
        syncsWholeFileSystem = FileSystemSync.isReliable(descriptor)
    }

    func absolute(_ path: String) -> String { reader.absolute(path) }

    /// Whether the directory that is open is still the one at its path. What is open keeps its inode number to itself,
    /// so that no other can look like it.
    var isInPlace: Bool {
        guard let open = FileIdentity(descriptor: descriptor) else { return false }
        return FileIdentity(absolute(".")) == open
    }

    // MARK: - Writing

    /// Puts a file in its place by one rename, so that no reader sees half of it; not synced.
    ///
    /// - Parameter temporaryName: The name it has until then, in the same directory; the same for the same file, so
    ///   that a crash leaves nothing that the replay does not take away.
    func write(_ bytes: [UInt8], to path: String, temporaryName: String) throws(StoreError) {
        let directory = Self.parent(of: path)
        let temporary = "\(directory)/\(temporaryName)"
        try makeDirectory(directory)
        var file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        if file < 0 && errno == ENOENT {
            // Somebody removed the directory while we ran.
            known.removeAll()
            try makeDirectory(directory)
            file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        }
        guard file >= 0 else { throw failure("create", temporary) }
        var writeError = Self.writeAll(bytes, to: file)
        if close(file) != 0 && writeError == 0 && errno != EINTR { writeError = errno }
        if writeError == 0 && renameat(descriptor, temporary, descriptor, path) != 0 { writeError = errno }
        guard writeError == 0 else {
            // The error that counts is the write's; a left-over temporary is overwritten by the next try.
            _ = unlinkat(descriptor, temporary, 0)
            throw .system(doing: "write", path: absolute(path), errno: writeError)
        }
        unsyncedFiles.append(path)
        unsyncedDirectories.insert(directory)
    }

    /// Gives a file another name; fails where the new name is taken. Durable after `sync()`.
    func move(_ path: String, to other: String) throws(StoreError) {
        try makeDirectory(Self.parent(of: other))
        guard !reader.exists(other) else { throw .system(doing: "move to", path: absolute(other), errno: EEXIST) }
        guard renameat(descriptor, path, descriptor, other) == 0 else { throw failure("move", path) }
        unsyncedDirectories.formUnion([Self.parent(of: path), Self.parent(of: other)])
    }

    /// Removes a file; nothing where it is not there.
    func remove(_ path: String) throws(StoreError) {
        guard unlinkat(descriptor, path, 0) == 0 || errno == ENOENT else { throw failure("remove", path) }
        unsyncedDirectories.insert(Self.parent(of: path))
    }

    /// Makes a directory and what is missing above it; each new entry's parent is remembered for `sync()`.
    func makeDirectory(_ path: String) throws(StoreError) {
        do {
            try makeMissing(path)
        } catch {
            guard case .system(_, _, ENOENT) = error else { throw error }
            // Somebody removed one that was there.
            known.removeAll()
            try makeMissing(path)
        }
    }

    private func makeMissing(_ path: String) throws(StoreError) {
        guard path != ".", !known.contains(path) else { return }
        let parent = Self.parent(of: path)
        // At most five levels: articles/2026/11/22.
        try makeMissing(parent)
        if mkdirat(descriptor, path, 0o755) == 0 {
            unsyncedDirectories.insert(parent)
        } else if errno != EEXIST {
            throw failure("make the directory", path)
        }
        known.insert(path)
    }

    // MARK: - Syncing

    /// Makes everything written since the last call durable: files first, then the directories that name them.
    ///
    /// After a failure the caller writes the files anew before it tries again: the kernel reports a lost page once
    /// and then calls it clean (fsync(2), "Notes"), so a second fsync of the same file proves nothing.
    func sync() throws(StoreError) {
        guard !unsyncedFiles.isEmpty || !unsyncedDirectories.isEmpty else { return }
        if syncsWholeFileSystem && unsyncedFiles.count >= FileSystemSync.worthwhileFiles {
            guard clinux_sync_file_system(descriptor) == 0 else { throw failure("sync the file system of", ".") }
        } else {
            for path in unsyncedFiles {
                // Starting them all before waiting for one lets the disk take them together: a third of the time.
                // A hint only: where it fails, the sync below does all the work and tells what is wrong.
                try withFile(path) { file in
                    _ = clinux_start_writeback(file)
                    return 0
                }
            }
            for path in unsyncedFiles { try withFile(path) { file in fsync(file) } }
            for path in unsyncedDirectories { try withFile(path) { file in fsync(file) } }
        }
        forgetUnsynced()
    }

    /// Forgets what `sync()` would do: its files are about to be written anew.
    func forgetUnsynced() {
        unsyncedFiles.removeAll(keepingCapacity: true)
        unsyncedDirectories.removeAll(keepingCapacity: true)
    }

    private func withFile(_ path: String, _ sync: (Int32) -> Int32) throws(StoreError) {
        let file = openat(descriptor, path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            // Removed by somebody since it was written: there is nothing to make durable.
            if errno == ENOENT { return }
            throw failure("open to sync", path)
        }
        defer { close(file) }
        guard sync(file) == 0 else { throw failure("sync", path) }
    }

    // MARK: -

    static func parent(of path: String) -> String {
        let bytes = path.utf8
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return String(path[..<slash])
    }

    private func failure(_ doing: String, _ path: String) -> StoreError {
        .system(doing: doing, path: absolute(path), errno: errno)
    }

    /// 0 or the `errno` that ended it. Short writes and EINTR go on (write(2)).
    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                written += count
            }
            return 0
        }
    }

    private static func makeRoot(_ root: FilePath) throws(StoreError) {
        var made: [FilePath] = []
        var missing = root
        while !missing.isEmpty, missing.withPlatformString({ access($0, F_OK) }) != 0 {
            made.append(missing)
            guard missing.removeLastComponent() else { break }
        }
        for path in made.reversed() {
            guard path.withPlatformString({ mkdir($0, 0o755) }) == 0 || errno == EEXIST else {
                throw .system(doing: "make the directory", path: path.string, errno: errno)
            }
            // A directory that a power cut takes away takes the whole archive with it.
            let parent = path.removingLastComponent()
            let file = (parent.isEmpty ? FilePath(".") : parent).withPlatformString { open($0, O_RDONLY | O_CLOEXEC) }
            guard file >= 0 else { continue }  // not readable for us: its owner made it durable
            defer { close(file) }
            guard fsync(file) == 0 else { throw .system(doing: "sync", path: parent.string, errno: errno) }
        }
    }
}
