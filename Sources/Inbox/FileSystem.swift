internal import CLinux
internal import Glibc
internal import SystemPackage

/// The system calls that change names in directories, with the errors that matter told apart.
enum FileSystem {
    /// Makes a directory and those above it that are missing.
    static func makeFolders(_ path: FilePath) throws(InboxError) {
        if path.withPlatformString({ mkdir($0, 0o755) }) == 0 { return }
        let first = Errno(rawValue: errno)
        if first == .fileExists { return }
        guard first == .noSuchFileOrDirectory else { throw .failed(doing: "create", path: path, errno: first) }
        let bytes = FileName(of: path).bytes[...]
        // Up to the first that is there or can be made, then down again.
        var missing: [Int] = []
        var cause = first
        var end = bytes.endIndex
        while cause == .noSuchFileOrDirectory {
            missing.append(end)
            guard let above = FileName.parentEnd(of: bytes[..<end]) else { break }
            end = above
            let made = FileName.withPath(bytes[..<end]) { mkdir($0, 0o755) }
            cause = made == 0 ? .fileExists : Errno(rawValue: errno)
        }
        guard cause == .fileExists || cause == .noSuchFileOrDirectory else {
            throw .failed(doing: "create", path: FileName(bytes: Array(bytes[..<end])).path, errno: cause)
        }
        for end in missing.reversed() {
            guard FileName.withPath(bytes[..<end], { mkdir($0, 0o755) }) != 0, errno != EEXIST else { continue }
            let cause = Errno(rawValue: errno)
            throw .failed(doing: "create", path: FileName(bytes: Array(bytes[..<end])).path, errno: cause)
        }
    }

    /// Renames, and fails with `fileExists` where the new name is taken.
    static func renameWithoutReplacing(_ from: FilePath, to target: FilePath) throws(Errno) {
        let done = from.withPlatformString { from in
            target.withPlatformString { clinux_rename_without_replacing(from, $0) }
        }
        if done == 0 { return }
        let cause = Errno(rawValue: errno)
        // NFS, some FUSE and old overlay file systems do not know RENAME_NOREPLACE (EINVAL), old kernels not the call (ENOSYS).
        guard cause == .invalidArgument || cause == .noFunction else { throw cause }
        try linkAndUnlink(from, to: target)
    }

    /// The same by link(2), which never replaces; where there are no links, by looking first.
    private static func linkAndUnlink(_ from: FilePath, to target: FilePath) throws(Errno) {
        let linked = from.withPlatformString { from in target.withPlatformString { link(from, $0) } }
        if linked == 0 {
            guard from.withPlatformString({ unlink($0) }) == 0 else { throw Errno(rawValue: errno) }
            return
        }
        let cause = Errno(rawValue: errno)
        guard cause == .notPermitted || cause == .notSupported || cause == .noFunction else { throw cause }
        guard (try? FileStamp.ofEntry(target)) == nil else { throw .fileExists }
        let renamed = from.withPlatformString { from in target.withPlatformString { rename(from, $0) } }
        guard renamed == 0 else { throw Errno(rawValue: errno) }
    }

    /// Removes a file; one that is not there is removed.
    static func remove(_ path: FilePath) throws(InboxError) {
        guard path.withPlatformString({ unlink($0) }) == 0 || errno == ENOENT else {
            throw .failed(doing: "remove", path: path, errno: Errno(rawValue: errno))
        }
    }

    /// Removes a directory and those above it, up to but without `top`, as long as they are empty.
    static func removeEmptyFolders(from path: FilePath, upTo top: FilePath) {
        let above = FileName(of: top).bytes + [UInt8(ascii: "/")]
        var folder = FileName(of: path).bytes[...]
        while folder.count > above.count, folder.starts(with: above) {
            // One that is not empty is still in use; any other failure leaves an empty directory, which does no harm.
            guard FileName.withPath(folder, { rmdir($0) }) == 0, let end = FileName.parentEnd(of: folder) else {
                return
            }
            folder = folder[..<end]
        }
    }

    /// Makes the names in a directory last through power loss.
    static func sync(folder: FilePath) throws(InboxError) {
        let descriptor = folder.withPlatformString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw .failed(doing: "open", path: folder, errno: Errno(rawValue: errno)) }
        defer { Glibc.close(descriptor) }
        // EINVAL: a file system without fsync for directories has nothing to write (fsync(2)).
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .failed(doing: "sync", path: folder, errno: Errno(rawValue: errno))
        }
    }

    /// Writes a file so that its name stands for all of it or for what was there before: another name, fsync, rename.
    static func writeDurably(_ bytes: [UInt8], to path: FilePath, by temporary: FilePath) throws(InboxError) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let descriptor = temporary.withPlatformString { Glibc.open($0, flags, 0o644) }
        guard descriptor >= 0 else { throw .failed(doing: "create", path: temporary, errno: Errno(rawValue: errno)) }
        let cause = writeAll(bytes, to: descriptor)
        let closed = Glibc.close(descriptor) == 0 ? nil : Errno(rawValue: errno)
        if let cause = cause ?? closed {
            try? remove(temporary)  // the failed write is what matters; the next write to this name truncates it
            throw .failed(doing: "write", path: temporary, errno: cause)
        }
        let renamed = temporary.withPlatformString { from in path.withPlatformString { rename(from, $0) } }
        guard renamed == 0 else {
            let cause = Errno(rawValue: errno)
            try? remove(temporary)  // as above
            throw .failed(doing: "rename to", path: path, errno: cause)
        }
    }

    /// Writes everything and syncs; returns what went wrong.
    private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Errno? {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                done += written
            } else if written == 0 || errno != EINTR {
                return Errno(rawValue: written == 0 ? EIO : errno)
            }
        }
        return fsync(descriptor) == 0 ? nil : Errno(rawValue: errno)
    }
}
