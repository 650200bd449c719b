internal import SystemPackage

/// The folder where claimed files wait: `.daybook/claimed/BATCH/RELATIVE-PATH`.
///
/// A claim is one rename, so that a file is either in the inbox or claimed, whatever happens. The name and the folders are
/// kept as they were, so that after a crash a file's origin is known without a note beside it.
struct ClaimFolder {
    enum Outcome {
        case claimed(ClaimedFile)
        /// It is not in the inbox any more.
        case gone
        /// It may not be moved, now or ever; the rest of the inbox is not concerned.
        case refused(Errno)
        /// It lies on another file system.
        case elsewhere
        /// Another file had taken the name since it was looked at; that one is back where it was.
        case replaced
    }

    let layout: InboxLayout
    let run: RunIdentity
    private var batches: UInt64 = 0
    private var batch: FilePath?
    private var madeFolders: Set<FilePath> = []
    /// Whether something that the present batch was made for did not come.
    private var mayHaveEmptyFolders = false

    init(layout: InboxLayout, run: RunIdentity) {
        self.layout = layout
        self.run = run
    }

    /// Ends the present batch: the next claim begins a new one.
    mutating func endBatch() {
        if mayHaveEmptyFolders, let batch {
            for folder in madeFolders { FileSystem.removeEmptyFolders(from: folder, upTo: layout.claimed) }
            FileSystem.removeEmptyFolders(from: batch, upTo: layout.claimed)
        }
        batch = nil
        mayHaveEmptyFolders = false
        madeFolders.removeAll()
    }

    /// Moves the file that was `stamp` when it was looked at, and the folder of a saved page with it.
    mutating func claim(
        _ relativePath: FilePath, stamp: FileStamp, with parts: SavedPageFolder.Parts? = nil
    ) throws(InboxError) -> Outcome {
        var folder: ClaimedFolder?
        if let parts {
            switch try claimFolder(parts) {
            case .claimed(let claimed): folder = claimed
            case .left: break
            case .refused(let cause): return .refused(cause)
            }
        }
        do throws(InboxError) {
            let outcome = try claimFile(relativePath, stamp: stamp)
            if case .claimed(var file) = outcome {
                file.folder = folder
                return .claimed(file)
            }
            if let folder { try putBack(folder, beside: nil) }
            return outcome
        } catch {
            // Where this fails too, the next start puts it back; the first failure is what matters.
            if let folder { try? putBack(folder, beside: nil) }
            throw error
        }
    }

    private mutating func claimFile(_ relativePath: FilePath, stamp: FileStamp) throws(InboxError) -> Outcome {
        let folder = try presentBatch()
        let origin = layout.root.joined(relativePath)
        let target = folder.joined(relativePath)
        let parent = target.removingLastComponent()
        mayHaveEmptyFolders = true
        if parent != folder, !madeFolders.contains(parent) {
            do throws(InboxError) {
                try FileSystem.makeFolders(parent)
            } catch .failed(_, _, .fileNameTooLong) {
                return .refused(.fileNameTooLong)
            }
            madeFolders.insert(parent)
        }
        do throws(Errno) {
            try FileSystem.renameWithoutReplacing(origin, to: target)
        } catch {
            switch error {
            case .noSuchFileOrDirectory, .notDirectory: return .gone
            case .improperLink: return .elsewhere
            case .permissionDenied, .notPermitted, .fileNameTooLong, .resourceBusy, .fileExists: return .refused(error)
            default: throw .failed(doing: "claim", path: origin, errno: error)
            }
        }
        do throws(Errno) {
            var now = try FileStamp.ofEntry(target)
            guard now.kind == .regular, now.hasSameContent(as: stamp) else {
                try FileSystem.renameWithoutReplacing(target, to: origin)
                return .replaced
            }
            if stamp.inode == 0 { now.inode = 0 }
            return .claimed(ClaimedFile(relativePath: relativePath, claimedPath: target, stamp: now, folder: nil))
        } catch .fileExists {
            // Yet another one has the name: what was taken goes back under a free one, since it may not have settled.
            _ = try putBack(target, relativePath)
            return .replaced
        } catch {
            throw .failed(doing: "look at", path: target, errno: error)
        }
    }

    /// Removes a claimed file that is stored, and its folder; false where it is not there.
    func retire(_ file: ClaimedFile) throws(InboxError) -> Bool {
        let now: FileStamp
        do throws(Errno) {
            now = try FileStamp.ofEntry(file.claimedPath)
        } catch .noSuchFileOrDirectory {
            tidy(file)
            return false
        } catch {
            throw .failed(doing: "look at", path: file.claimedPath, errno: error)
        }
        guard now.hasSameContent(as: file.stamp) else { throw .changedSinceClaim(path: file.claimedPath) }
        let discarded = try file.folder.flatMap { (folder) throws(InboxError) in try discard(folder) }
        try FileSystem.remove(file.claimedPath)
        tidy(file)
        if let discarded, let folder = file.folder {
            FolderWalk.remove(discarded)
            tidy(folder)
            FileSystem.removeEmptyFolders(from: discarded.removingLastComponent(), upTo: layout.folders)
        }
        return true
    }

    /// Moves a claimed file back to where it came from, or beside it where the name is taken; returns the relative path.
    func putBack(_ file: ClaimedFile) throws(InboxError) -> FilePath {
        defer { tidy(file) }
        let back = try putBack(file.claimedPath, file.relativePath)
        // The page is back: where its folder cannot follow now, the next start puts it back.
        if let folder = file.folder { try? putBack(folder, beside: back) }
        return back
    }

    /// Moves the folder of a claimed page back to the inbox, where without its page it is left alone.
    func release(_ folder: ClaimedFolder) throws(InboxError) {
        // One that is not there was released before.
        guard (try? FileStamp.ofEntry(folder.claimedPath)) != nil else { return }
        try putBack(folder, beside: nil)
    }

    private func putBack(_ claimed: FilePath, _ relativePath: FilePath) throws(InboxError) -> FilePath {
        let origin = layout.root.joined(relativePath)
        let folder = origin.removingLastComponent()
        try FileSystem.makeFolders(folder)
        guard let name = relativePath.lastComponent else { throw .noFreeName(path: claimed) }
        let back = try FreeName.move(claimed, into: folder, as: FileName(of: name), doing: "put back")
        return relativePath.removingLastComponent().joined(FilePath(root: nil, back.components.suffix(1)))
    }

    /// Removes the folders of a batch that have become empty.
    func tidy(_ file: ClaimedFile) {
        FileSystem.removeEmptyFolders(from: file.claimedPath.removingLastComponent(), upTo: layout.claimed)
    }

    /// The name of the present batch, which is made where there is none.
    mutating func presentBatchName() throws(InboxError) -> FilePath {
        FilePath(root: nil, try presentBatch().components.suffix(1))
    }

    private mutating func presentBatch() throws(InboxError) -> FilePath {
        if let batch { return batch }
        batches += 1
        let folder = layout.claimed.appending(run.batch(batches))
        try FileSystem.makeFolders(folder)
        batch = folder
        return folder
    }
}
