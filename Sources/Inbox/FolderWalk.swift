internal import Glibc
internal import SystemPackage

/// Everything in a folder, at any depth, without recursion and without following links.
enum FolderWalk {
    /// Calls `body` with each entry's path below `folder` and what it is; a folder before what lies in it.
    ///
    /// Throws what cannot be listed, and `invalidArgument` beyond `InboxLimits.savedPageEntries`.
    static func visit(
        _ folder: FilePath, _ body: (FilePath, FileStamp) throws(Errno) -> Void
    ) throws(Errno) {
        var waiting: [FilePath] = [""]
        var entries = 0
        while let below = waiting.popLast() {
            let stream = try DirectoryStream(folder.joined(below))
            while let (name, _) = try stream.next() {
                entries += 1
                guard entries <= InboxLimits.savedPageEntries else { throw .invalidArgument }
                let path = below.joined(name)
                let stamp = try FileStamp.ofEntry(folder.joined(path))
                try body(path, stamp)
                if stamp.kind == .directory { waiting.append(path) }
            }
        }
    }

    /// Removes a folder and everything in it that can be removed; what is left is tried again at the next start.
    static func remove(_ folder: FilePath) {
        var folders: [FilePath] = [folder]
        // What cannot be listed or removed stays; the caller has nobody to tell.
        try? visit(folder) { (path, stamp) throws(Errno) in
            let target = folder.joined(path)
            if stamp.kind == .directory {
                folders.append(target)
            } else {
                _ = target.withPlatformString { unlink($0) }
            }
        }
        for folder in folders.reversed() { _ = folder.withPlatformString { rmdir($0) } }
    }
}
