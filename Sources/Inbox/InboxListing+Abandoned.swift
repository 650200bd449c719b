public import SystemPackage

extension InboxListing {
    /// The paths, relative to the inbox, of files that were claimed by a run which has ended; the next start takes them up.
    public func abandoned() throws(InboxError) -> [FilePath] {
        let top = layout.claimed
        var scan = DirectoryScan(root: top)
        var found: [FilePath] = []
        scan.add("")
        while let step = scan.next() {
            switch step {
            case .entering: break
            case .folder(let folder, let name):
                if !folder.isEmpty || !RunIdentity.isOfLivingOther(name) { scan.add(folder.joined(name)) }
            case .entry(let folder, let name):
                // The first folder is the batch's.
                let path = FilePath(root: nil, folder.joined(name).components.dropFirst())
                if !path.isEmpty { found.append(path) }
            case .unlistable(_, .noSuchFileOrDirectory): break  // stored meanwhile, or no inbox yet
            case .unlistable(let path, let cause):
                throw .failed(doing: "list", path: path.isEmpty ? top : top.joined(path), errno: cause)
            }
        }
        return found
    }
}
