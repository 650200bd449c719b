import Glibc
import SystemPackage

/// A small file that is replaced whole: readers see the old content or the new one, never half of it.
enum DurableFile {
    /// Writes beside the target, then renames over it.
    ///
    /// - Parameter sync: whether it must survive a power cut; what can be made anew need not.
    static func write(_ bytes: [UInt8], to path: FilePath, sync: Bool = true) throws(Errno) {
        let temporary = FilePath(path.string + ".tmp")
        do {
            let descriptor = try FileDescriptor.open(
                temporary, .writeOnly, options: [.create, .truncate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            try descriptor.closeAfter {
                try descriptor.writeAll(bytes)
                if sync, fsync(descriptor.rawValue) != 0 { throw Errno(rawValue: errno) }
            }
            guard rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
            if sync { try syncDirectory(path.removingLastComponent()) }
        } catch let error as Errno {
            unlink(temporary.string)
            throw error
        } catch {
            throw .ioError
        }
    }

    /// Makes the names in a directory durable.
    static func syncDirectory(_ path: FilePath) throws {
        let descriptor = try FileDescriptor.open(
            path.isEmpty ? "." : path, .readOnly, options: [.directory, .closeOnExec])
        try descriptor.closeAfter {
            if fsync(descriptor.rawValue) != 0 { throw Errno(rawValue: errno) }
        }
    }

    /// Makes a directory and those above it, as `mkdir -p`.
    static func makeDirectories(_ path: FilePath) throws(Errno) {
        var built = FilePath(root: path.root)
        for component in path.components {
            built.append(component)
            if mkdir(built.string, 0o755) != 0, errno != EEXIST { throw Errno(rawValue: errno) }
        }
    }
}
