import Glibc

extension ArchiveCheck {
    /// The folders of originals that are there, in order.
    private func originalFolders() throws(StoreError) -> [String] {
        try files.names(in: "originals").map { "originals/\($0)" }
    }

    /// The originals that are there now.
    func originalKeys() throws(StoreError) -> Set<ContentKey> {
        var keys: Set<ContentKey> = []
        for folder in try originalFolders() {
            for name in try files.names(in: folder) {
                if let key = ContentKey(originalPath: "\(folder)/\(name)") { keys.insert(key) }
            }
        }
        return keys
    }

    /// Looks at every original: its bytes against its name, and who names it.
    ///
    /// - Parameter earlier: Those that were there before the records were looked at.
    func checkOriginals(earlier: Set<ContentKey>) throws(StoreError) {
        var done = 0
        for folder in try originalFolders() {
            for name in try files.names(in: folder) {
                progress(Progress(what: "originals", done: done, total: max(earlier.count, done + 1)))
                done += 1
                try checkOriginal("\(folder)/\(name)", earlier)
                try lookAgain()
            }
            try checkLeftovers(in: folder)
        }
        progress(Progress(what: "originals", done: done, total: done))
    }

    private func checkOriginal(_ path: String, _ earlier: Set<ContentKey>) throws(StoreError) {
        report.originals += 1
        report.originalBytes += files.stamp(path)?[1] ?? 0
        if let damage = damage(toOriginal: path) {
            try suspect([damage]) { [self] () throws(StoreError) in self.damage(toOriginal: path).map { [$0] } ?? [] }
            return
        }
        // Written before its record: one that came since has its record later, or at the next check.
        guard let key = ContentKey(originalPath: path), earlier.contains(key), !named.contains(key),
            !namedByLog.contains(key)
        else { return }
        // Files that brought nothing new are known to the index and the log alone: without both nobody can tell.
        if index == nil && report.writer != nil { return }
        // What lies in a page's folder are its pictures and frames, no articles of their own.
        let orphan = Finding(
            .orphanedOriginal, path, "no record names it", isFolder(path) ? .join : .extract(original: path))
        try suspect([orphan]) { [self] () throws(StoreError) in
            // The records that came meanwhile were looked at before this.
            named.contains(key) || !files.exists(path) ? [] : [orphan]
        }
    }

    /// What is wrong with the bytes of an original.
    private func damage(toOriginal path: String) -> Finding? {
        guard OriginalPath.isWellFormed(path) else {
            return Finding(.damagedOriginal, path, "its name is not that of an original", .setAside)
        }
        let advice = Remedy.none(advice: "see why it cannot be read")
        let file: Int32
        do {
            file = try files.open(path)
        } catch {
            if case .system(_, _, ENOENT) = error { return nil }
            return Finding(.damagedOriginal, path, "\(error)", advice)
        }
        defer { close(file) }
        let hash: ContentHash
        do {
            hash = try digest.hash(of: file, limit: limits.originalBytes)
        } catch {
            switch error {
            case .damaged(let reason): return Finding(.damagedOriginal, path, reason, .setAside)
            case .unreadable(let number):
                return Finding(.damagedOriginal, path, SystemMessage.of(number), advice)
            }
        }
        guard hash.hex == OriginalPath.sha256(of: path) else {
            return Finding(.damagedOriginal, path, "its bytes have the hash \(hash.hex)", .setAside)
        }
        return nil
    }

    /// Whether an original is the folder of a saved page.
    private func isFolder(_ path: String) -> Bool {
        guard path.utf8.suffix(8).elementsEqual(".tar.zst".utf8), let bytes = try? files.read(path) else {
            return false
        }
        return Zstandard.decompress(bytes, limit: limits.originalBytes).content.flatMap(TarArchive.files) != nil
    }
}
