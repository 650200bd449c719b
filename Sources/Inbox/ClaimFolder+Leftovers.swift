internal import SystemPackage

extension ClaimFolder {
    /// The files that an earlier run claimed and neither retired, rejected nor put back; folders that it left empty are removed.
    ///
    /// What another living process has claimed is its own.
    func leftovers() throws(InboxError) -> [ClaimedFile] {
        var found: [ClaimedFile] = []
        for batch in try batchesOfEarlierRuns(in: layout.claimed) {
            let top = layout.claimed.appending(batch)
            var scan = DirectoryScan(root: top)
            var folders: [FilePath] = []
            scan.add("")
            while let step = scan.next() {
                switch step {
                case .folder(let folder, let name):
                    scan.add(folder.joined(name))
                    folders.append(folder.joined(name))
                case .entry(let folder, let name):
                    let path = folder.joined(name)
                    let claimed = top.joined(path)
                    // What cannot be looked at now is found at the next start.
                    guard let stamp = try? FileStamp.ofEntry(claimed), stamp.kind == .regular else { continue }
                    found.append(ClaimedFile(relativePath: path, claimedPath: claimed, stamp: stamp, folder: nil))
                case .entering: break
                case .unlistable(let path, let cause):
                    throw .failed(doing: "list", path: top.joined(path), errno: cause)
                }
            }
            for folder in folders.reversed() {
                FileSystem.removeEmptyFolders(from: top.joined(folder), upTo: layout.claimed)
            }
            FileSystem.removeEmptyFolders(from: top, upTo: layout.claimed)
        }
        for batch in try batchesOfEarlierRuns(in: layout.folders) { try takeUpFolders(of: batch, for: &found) }
        return found
    }

    private func batchesOfEarlierRuns(in folder: FilePath) throws(InboxError) -> [FilePath.Component] {
        var batches: [FilePath.Component] = []
        do throws(Errno) {
            let stream = try DirectoryStream(folder)
            while let (name, kind) = try stream.next() {
                guard kind == .directory || kind == .unknown else { continue }
                if !run.made(name), !RunIdentity.isOfLivingOther(name) { batches.append(name) }
            }
        } catch .noSuchFileOrDirectory where folder == layout.folders {
            return []  // no saved page has come yet
        } catch {
            throw .failed(doing: "list", path: folder, errno: error)
        }
        return batches
    }
}
