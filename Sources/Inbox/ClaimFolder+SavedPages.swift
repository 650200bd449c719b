internal import Glibc
internal import SystemPackage

/// The folders of saved pages, claimed with their pages.
///
/// A page and its folder are two renames, in an order that leaves no doubt at a crash between them: a page that is claimed
/// has its folder with it or has none, and a folder that is claimed without a page was on its way in or out and goes back
/// to the inbox. So
/// 1. a claim moves the folder first, then the page;
/// 2. putting back moves the page first, then the folder;
/// 3. rejecting moves the folder first, then the page;
/// 4. retiring moves the folder to `retired` first, where whatever lies is deleted at leisure, then removes the page.
///
/// A folder lies at `.daybook/folders/BATCH/DEPTH/RELATIVE-PATH`. DEPTH is the number of names in its path, which tells it
/// from the folders above it, and from those within.
extension ClaimFolder {
    static let retiredName: FilePath.Component = "retired"

    enum FolderOutcome {
        case claimed(ClaimedFolder)
        /// It is gone or cannot be a page's: the page is taken without it.
        case left
        /// It may not be moved, for want of rights: the page waits with it, until somebody grants them.
        case refused(Errno)
    }

    /// Moves a folder out of the inbox.
    mutating func claimFolder(_ parts: SavedPageFolder.Parts) throws(InboxError) -> FolderOutcome {
        let top = layout.folders.joined(try presentBatchName())
        let target = top.appending("\(parts.path.components.count)").joined(parts.path)
        let parent = target.removingLastComponent()
        do throws(InboxError) {
            try FileSystem.makeFolders(parent)
        } catch .failed(_, _, .fileNameTooLong) {
            return .left
        }
        let origin = layout.root.joined(parts.path)
        do throws(Errno) {
            try FileSystem.renameWithoutReplacing(origin, to: target)
        } catch {
            FileSystem.removeEmptyFolders(from: parent, upTo: layout.folders)
            switch error {
            // A folder is moved by whoever may write to it: its ".." changes.
            case .permissionDenied, .notPermitted: return .refused(error)
            case .noSuchFileOrDirectory, .notDirectory, .improperLink, .fileNameTooLong, .resourceBusy, .fileExists:
                return .left
            default: throw .failed(doing: "claim", path: origin, errno: error)
            }
        }
        return .claimed(ClaimedFolder(relativePath: parts.path, claimedPath: target, stamp: parts.stamp))
    }

    /// Moves a folder back beside the page that lies at `page` in the inbox now, or to where it was where there is no page.
    func putBack(_ folder: ClaimedFolder, beside page: FilePath?) throws(InboxError) {
        var path = folder.relativePath
        if let page, let name = path.lastComponent, let pageName = page.lastComponent,
            let paired = SavedPageFolder.name(like: FileName(of: name), forPage: FileName(of: pageName))
        {
            path = page.removingLastComponent().joined(paired.path)
        }
        guard let name = path.lastComponent else { throw .noFreeName(path: folder.claimedPath) }
        let parent = layout.root.joined(path.removingLastComponent())
        try FileSystem.makeFolders(parent)
        _ = try FreeName.move(folder.claimedPath, into: parent, as: FileName(of: name), doing: "put back")
        tidy(folder)
    }

    /// Moves a folder to where it is deleted, at the latest at the next start; returns where it lies.
    ///
    /// Throws `changedSinceClaim` where it was written to meanwhile: nothing is deleted that was not stored.
    func discard(_ folder: ClaimedFolder) throws(InboxError) -> FilePath? {
        let now: FolderStamp
        do throws(FolderStamp.Problem) {
            now = try FolderStamp.of(folder.claimedPath)
        } catch .unlistable(.noSuchFileOrDirectory) {
            return nil
        } catch {
            throw .changedSinceClaim(path: folder.claimedPath)
        }
        guard now.hasSameContent(as: folder.stamp) else { throw .changedSinceClaim(path: folder.claimedPath) }
        guard let batch = batchFolder(of: folder), let name = folder.relativePath.lastComponent else { return nil }
        let retired = batch.appending(Self.retiredName)
        try FileSystem.makeFolders(retired)
        return try FreeName.move(folder.claimedPath, into: retired, as: FileName(of: name), doing: "retire")
    }

    /// Removes the folders that have become empty above one that went away.
    func tidy(_ folder: ClaimedFolder) {
        FileSystem.removeEmptyFolders(from: folder.claimedPath.removingLastComponent(), upTo: layout.folders)
    }

    /// `.daybook/folders/BATCH` of a claimed folder.
    private func batchFolder(of folder: ClaimedFolder) -> FilePath? {
        var path = folder.claimedPath
        guard path.removePrefix(layout.folders), let batch = path.components.first else { return nil }
        return layout.folders.appending(batch)
    }

    // MARK: - Leftovers

    /// Joins the folders that an earlier run left in `batch` to their pages; one without a page goes back to the inbox, and
    /// what was retired is removed.
    func takeUpFolders(of batch: FilePath.Component, for files: inout [ClaimedFile]) throws(InboxError) {
        let top = layout.folders.appending(batch)
        FolderWalk.remove(top.appending(Self.retiredName))
        for folder in try leftFolders(in: top) {
            let parent = folder.relativePath.removingLastComponent()
            let page = files.indices.first { index in
                files[index].folder == nil && files[index].relativePath.removingLastComponent() == parent
                    && files[index].claimedPath.starts(with: layout.claimed.appending(batch))
                    && SavedPageFolder.isPair(page: files[index].relativePath, folder: folder.relativePath)
            }
            if let page { files[page].folder = folder } else { try putBack(folder, beside: nil) }
        }
    }

    private func leftFolders(in top: FilePath) throws(InboxError) -> [ClaimedFolder] {
        var found: [ClaimedFolder] = []
        for depthName in try names(in: top) {
            guard let depth = Int(FileName(of: depthName).repaired), depth > 0 else { continue }
            let base = top.appending(depthName)
            var level: [FilePath] = [""]
            for _ in 0..<depth {
                var next: [FilePath] = []
                for path in level { next += try names(in: base.joined(path)).map { path.joined($0) } }
                level = next
            }
            for path in level {
                // What cannot be looked at now is found at the next start.
                guard let stamp = try? FolderStamp.of(base.joined(path)) else { continue }
                found.append(ClaimedFolder(relativePath: path, claimedPath: base.joined(path), stamp: stamp))
            }
            if found.isEmpty { FileSystem.removeEmptyFolders(from: base, upTo: layout.folders) }
        }
        FileSystem.removeEmptyFolders(from: top, upTo: layout.folders)
        return found
    }

    /// The folders in a folder; none where there is no such folder.
    private func names(in folder: FilePath) throws(InboxError) -> [FilePath.Component] {
        var names: [FilePath.Component] = []
        do throws(Errno) {
            let stream = try DirectoryStream(folder)
            while let (name, kind) = try stream.next() {
                if kind == .directory || kind == .unknown { names.append(name) }
            }
        } catch .noSuchFileOrDirectory {
            return []
        } catch .notDirectory {
            return []
        } catch {
            throw .failed(doing: "list", path: folder, errno: error)
        }
        return names
    }
}
