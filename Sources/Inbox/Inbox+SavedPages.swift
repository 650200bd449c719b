internal import SystemPackage

extension Inbox {
    /// The folder of a page, with what it is now; nil where there is none that could be taken with the page, which is then
    /// taken alone.
    func parts(ofPage page: FilePath) -> SavedPageFolder.Parts? {
        guard let folder = SavedPageFolder.folder(ofPage: page, in: layout.root) else { return nil }
        let path = layout.root.joined(folder)
        if let entry = try? FileStamp.ofEntry(path), presence.isElsewhere(path, entry) { return nil }
        // A folder that cannot be listed, or holds what cannot be kept, stays where it is.
        return (try? FolderStamp.of(path)).map { SavedPageFolder.Parts(path: folder, stamp: $0) }
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
