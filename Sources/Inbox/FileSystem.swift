internal import CLinux
internal import Glibc
internal import SystemPackage

/// The system calls that change names in directories, with the errors that matter told apart.
enum FileSystem {
    /// Makes a directory and those above it that are missing.
    static func makeFolders(_ path: FilePath) throws(InboxError) {
        if path.withPlatformString({ mkdir($0, 0o755) }) == 0 { return }
        switch Errno(rawValue: errno) {
        case .fileExists:
            return
        case .noSuchFileOrDirectory where !path.removingLastComponent().isEmpty:
            try makeFolders(path.removingLastComponent())
            guard path.withPlatformString({ mkdir($0, 0o755) }) != 0, errno != EEXIST else { return }
            throw .failed(doing: "create", path: path, errno: Errno(rawValue: errno))
        case let cause:
            throw .failed(doing: "create", path: path, errno: cause)
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
        var folder = path
        while folder != top, folder.starts(with: top) {
            // One that is not empty is still in use; any other failure leaves an empty directory, which does no harm.
            guard folder.withPlatformString({ rmdir($0) }) == 0 else { return }
            folder.removeLastComponent()
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
