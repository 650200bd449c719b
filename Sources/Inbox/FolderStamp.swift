internal import SystemPackage

/// What a folder, with all that lies in it, was at one moment: enough to tell whether anything in it has changed.
struct FolderStamp: Sendable, Hashable {
    /// Regular files, at any depth.
    var files = 0
    /// Of all of them, in bytes.
    var size: Int64 = 0
    /// When the content of one of them last changed, or the entries of a folder.
    var modified: FileTime
    /// The newest change time of all entries but the folder itself, whose own moves when it is renamed.
    var changed: FileTime

    /// Why a folder is not moved and removed as one.
    enum Problem: Error, Equatable {
        /// It cannot be listed, or is no folder.
        case unlistable(Errno)
        /// It holds what is neither a file nor a folder, or lies on several file systems, or holds more than anybody saves.
        case unfit
    }

    /// Looks at everything in a folder; follows no link.
    static func of(_ folder: FilePath) throws(Problem) -> FolderStamp {
        do throws(Errno) {
            let top = try FileStamp.ofEntry(folder)
            guard top.kind == .directory else { throw Errno.notDirectory }
            return try of(folder, top)
        } catch .invalidArgument {
            throw .unfit
        } catch {
            throw .unlistable(error)
        }
    }

    /// Throws `invalidArgument`, which none of the calls within gives, for what is unfit.
    private static func of(_ folder: FilePath, _ top: FileStamp) throws(Errno) -> FolderStamp {
        var stamp = FolderStamp(modified: top.modified, changed: top.modified)
        try FolderWalk.visit(folder) { (_, entry) throws(Errno) in
            guard entry.device == top.device, entry.ignoredKind == nil else { throw .invalidArgument }
            if entry.kind == .regular {
                stamp.files += 1
                stamp.size += entry.size
            }
            stamp.modified = max(stamp.modified, entry.modified)
            stamp.changed = max(stamp.changed, entry.changed)
        }
        return stamp
    }

    /// Whether both are the same files with the same content, as far as count, sizes and modification times tell.
    func hasSameContent(as other: FolderStamp) -> Bool {
        files == other.files && size == other.size && modified == other.modified
    }
}

extension FileStamp {
    /// The stamp of a page and its folder together: it settles when both have. An empty page stays empty.
    func including(_ folder: FolderStamp) -> FileStamp {
        var whole = self
        if size > 0 { whole.size += folder.size }
        whole.modified = max(modified, folder.modified)
        whole.changed = max(changed, folder.changed)
        return whole
    }
}
