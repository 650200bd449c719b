internal import SystemPackage

extension Inbox {
    /// The folder of a page, with what it is now; nil where there is none that could be taken with the page, which is then
    /// taken alone.
    func parts(ofPage page: FilePath) -> SavedPageFolder.Parts? {
        guard mayHoldFolders(page.removingLastComponent()),
            let folder = SavedPageFolder.folder(ofPage: page, in: layout.root)
        else { return nil }
        let path = layout.root.joined(folder)
        if let entry = try? FileStamp.ofEntry(path), presence.isElsewhere(path, entry) { return nil }
        // A folder that cannot be listed, or holds what cannot be kept, stays where it is.
        return (try? FolderStamp.of(path)).map { SavedPageFolder.Parts(path: folder, stamp: $0) }
    }

    /// Whether a folder of people's lies in `parent`, as far as one look tells: where there is none, the twenty names that a page's
    /// folder may have need not be looked for.
    ///
    /// Most file systems count a folder's subfolders in its links: two and one for each. Some, btrfs and overlays, say 1 of any.
    private func mayHoldFolders(_ parent: FilePath) -> Bool {
        guard let links = FileStamp.links(of: layout.root.joined(parent)), links >= 2 else { return true }
        var folders = links - 2
        if parent.isEmpty, folders > 0 {
            folders -= [layout.own, layout.rejected].count { (try? FileStamp.ofEntry($0))?.kind == .directory }
        }
        return folders > 0
    }

    /// Whether somebody has a file of the folder open for writing, where the kernel may be asked.
    func isBeingWritten(_ parts: SavedPageFolder.Parts) -> Bool {
        guard areLeasesTrue else { return false }
        let folder = layout.root.joined(parts.path)
        do throws(Errno) {
            try FolderWalk.visit(folder) { (path, stamp) throws(Errno) in
                guard stamp.kind == .regular else { return }
                let probe = WriterProbe(folder.joined(path), isAsked: true)
                if probe.answer == .somebody { throw .resourceBusy }
            }
            return false
        } catch {
            // Also where it went away in this moment: then it has changed, and is looked at again.
            return true
        }
    }

    /// Whether a folder belongs to a page that was saved whole; tells where it does and the page is not there.
    func isOfSavedPage(_ folder: FilePath) -> Bool {
        guard let top = SavedPageFolder.folder(in: folder, of: layout.root) else { return false }
        // What cannot be looked at any more need not be told.
        if SavedPageFolder.page(ofFolder: top, in: layout.root) == nil,
            let stamp = try? FileStamp.ofEntry(layout.root.joined(top))
        {
            notices.addOnce(.ignored(top, .savedPageFolder), about: stamp.identity)
        }
        return true
    }
}
