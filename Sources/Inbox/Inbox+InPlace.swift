internal import SystemPackage

/// Files that are taken where they lie, in an inbox that is never touched: a ledger remembers what was taken.
///
/// 1. A settled file that the ledger does not know is begun there, then handed out; it stays where it is.
/// 2. It is in hand until the caller says what became of it; meanwhile it is not handed out again.
/// 3. One that has changed since is another file: it is taken when it has settled.
/// 4. One that was begun when the process ended is a leftover of the next start.
extension Inbox {
    /// Whether exactly this file was taken or rejected before, or is in hand.
    func isKnown(_ path: FilePath, _ stamp: FileStamp) -> Bool {
        guard let ledger else { return false }
        return inHand.contains(path) || ledger.isDone(LedgerEntry(path, stamp))
    }

    /// Hands out a file where it lies.
    func takeInPlace(_ path: FilePath, _ stamp: FileStamp, with parts: SavedPageFolder.Parts?) -> ClaimedFile {
        inHand.insert(path)
        let folder = parts.map { parts in
            ClaimedFolder(
                relativePath: parts.path, claimedPath: layout.root.joined(parts.path), stamp: parts.stamp)
        }
        return ClaimedFile(
            relativePath: path, claimedPath: layout.root.joined(path), stamp: stamp, folder: folder, isInPlace: true)
    }

    /// Writes down, durably, that these files are going to be read. Where that fails they settle anew.
    func begin(_ files: [ClaimedFile], now: ContinuousClock.Instant) throws(InboxError) {
        guard let ledger, !files.isEmpty else { return }
        do throws(LedgerFailure) {
            try ledger.begin(files.map(LedgerEntry.init))
        } catch {
            for file in files { letGo(file, now: now) }
            throw InboxError(error)
        }
    }

    /// Files that were begun when an earlier run ended, and that are as they were; others are forgotten and settle anew.
    func leftoversInPlace() throws(InboxError) -> [ClaimedFile] {
        guard let ledger else { return [] }
        var found: [ClaimedFile] = []
        do throws(LedgerFailure) {
            for entry in try ledger.begun() {
                let path = FileName(bytes: entry.path).path
                // What cannot be looked at now is no leftover: the listing finds it, or it is gone.
                var stamp = try? FileStamp.ofEntry(layout.root.joined(path))
                if isOnNetwork { stamp?.inode = 0 }
                guard let stamp, stamp.kind == .regular, LedgerEntry(path, stamp) == entry else {
                    try ledger.forget(entry)
                    continue
                }
                guard !inHand.contains(path) else { continue }
                _ = pending.forget(path)
                found.append(takeInPlace(path, stamp, with: parts(ofPage: path)))
            }
        } catch {
            throw InboxError(error)
        }
        return found
    }

    /// Remembers what became of a file that stays where it is.
    func end(_ file: ClaimedFile, _ outcome: LedgerOutcome) throws(InboxError) {
        guard let ledger else { return }
        do throws(LedgerFailure) {
            try ledger.end(LedgerEntry(file), outcome)
        } catch {
            throw InboxError(error)
        }
        inHand.remove(file.relativePath)
        // One that was written to while it was in hand is another file, and no further event may tell of it.
        if let now = try? FileStamp.ofEntry(file.claimedPath), !now.hasSameContent(as: file.stamp) {
            noteChange(of: file, since: .now)
        }
    }

    /// A file that stays where it is settles anew.
    func giveUp(_ file: ClaimedFile, now: ContinuousClock.Instant) throws(InboxError) {
        letGo(file, now: now)
        do throws(LedgerFailure) {
            try ledger?.forget(LedgerEntry(file))
        } catch {
            throw InboxError(error)
        }
    }

    private func letGo(_ file: ClaimedFile, now: ContinuousClock.Instant) {
        inHand.remove(file.relativePath)
        noteChange(of: file, since: now)
    }

    private func noteChange(of file: ClaimedFile, since now: ContinuousClock.Instant) {
        if !pending.noteChange(of: file.relativePath, since: now, until: now + rule.quiet) { mustRescan = true }
    }
}

extension LedgerEntry {
    init(_ path: FilePath, _ stamp: FileStamp) {
        self.init(path: FileName(of: path).bytes, size: stamp.size, modified: stamp.modified, inode: stamp.inode)
    }

    init(_ file: ClaimedFile) {
        self.init(file.relativePath, file.stamp)
    }
}

extension InboxError {
    init(_ failure: LedgerFailure) {
        self = .ledger(reason: failure.reason, isTransient: failure.isTransient)
    }
}
