internal import SystemPackage

extension Inbox {
    /// Files that have settled, each claimed by one rename; at most `count`, fewer where no more is ready.
    ///
    /// Empty while the inbox is unavailable. What cannot be taken for a reason of its own is left, with a notice. Throws where
    /// nothing at all can be taken (disk full, read-only, I/O error): then nothing was claimed, and it is tried again at
    /// `nextDeadline`. A call looks at no more than 4,096 entries. `now` is for tests.
    public func claim(atMost count: Int, now: ContinuousClock.Instant = .now) throws(InboxError) -> [ClaimedFile] {
        guard count > 0, checkPresence(now: now) else { return [] }
        if let interval = currentPollInterval { rescan(ifOlderThan: interval, now: now) }
        pausedUntil = nil
        defer { claims.endBatch() }
        var claimed: [ClaimedFile] = []
        do throws(InboxError) {
            for _ in 0..<entriesPerClaim where claimed.count < count {
                if let (path, seen) = pending.popDue(now: now) {
                    if let file = try take(path, seen: seen, now: now) { claimed.append(file) }
                } else if scan.isActive {
                    if let file = try advanceScan(now: now) { claimed.append(file) }
                } else {
                    break
                }
            }
        } catch {
            // What was claimed before the failure must reach the caller; the failure will be back.
            pausedUntil = now + InboxLimits.lostRetry
            if claimed.isEmpty { throw error }
        }
        do throws(InboxError) {
            try begin(claimed, now: now)
        } catch {
            pausedUntil = now + InboxLimits.lostRetry
            throw error
        }
        return claimed
    }

    /// Lists everything again where that was not done within the rescan time; cheap to call at any heartbeat.
    public func rescanIfDue(now: ContinuousClock.Instant = .now) {
        guard checkPresence(now: now) else { return }
        rescan(ifOlderThan: options.rescan, now: now)
    }

    /// The interval of regular listings: where events do not tell everything, or files were left out for want of room.
    var currentPollInterval: Duration? {
        mustRescan ? min(rule.quiet, pollInterval ?? rule.quiet) : pollInterval
    }

    private func rescan(ifOlderThan interval: Duration, now: ContinuousClock.Instant) {
        guard !scan.isActive else { return }
        if let lastScan, now - lastScan < interval { return }
        beginScan(now: now)
    }

    func beginScan(now: ContinuousClock.Instant) {
        lastScan = now
        mustRescan = false
        beginWatching()
        // Where that fails, what others wrote is taken up at the next listing.
        try? ledger?.refresh()
        scan.add("")
    }

    // MARK: - One entry

    private func advanceScan(now: ContinuousClock.Instant) throws(InboxError) -> ClaimedFile? {
        guard let step = scan.next() else {
            unreached = 0
            endWatching()
            return nil
        }
        switch step {
        case .entering(let folder):
            guard isOnInboxFileSystem(folder), !isOfSavedPage(folder) else {
                scan.skip()
                return nil
            }
            watch(folder)
            // Of an inbox that keeps its files most do not wait.
            if ledger == nil { unreached += countFiles(in: folder) }
        case .folder(let folder, let name):
            if !isSkipped(name, in: folder) { scan.add(folder.joined(name)) }
        case .unlistable(let folder, let cause):
            // ENOENT: it went away between its parent's listing and its own.
            if cause != .noSuchFileOrDirectory {
                notices.addOnce(.unlistable(folder.isEmpty ? layout.root : folder, cause), about: folder)
            }
        case .entry(let folder, let name):
            guard !isSkipped(name, in: folder) else { return nil }
            unreached = max(0, unreached - 1)
            let path = folder.joined(name)
            guard !pending.contains(path) else { return nil }
            return try take(path, seen: SettleRule.Observation(), now: now)
        }
        return nil
    }

    /// Whether a folder can be claimed from by a rename; tells where it cannot.
    private func isOnInboxFileSystem(_ folder: FilePath) -> Bool {
        // What cannot be looked at cannot be listed, which says why.
        let path = layout.root.joined(folder)
        guard !folder.isEmpty, let stamp = try? FileStamp.ofEntry(path), presence.isElsewhere(path, stamp) else {
            return true
        }
        notices.addOnce(.ignored(folder, .otherFileSystem), about: stamp.identity)
        return false
    }

    /// Looks at an entry and claims it if it has settled; else remembers when to look again.
    private func take(
        _ path: FilePath, seen: SettleRule.Observation, now: ContinuousClock.Instant
    ) throws(InboxError) -> ClaimedFile? {
        guard let stamp = try lookAt(path, seen: seen, now: now), !isKnown(path, stamp) else { return nil }
        // A page settles with all that lies in its folder.
        let parts = parts(ofPage: path)
        let whole = parts.map { stamp.including($0.stamp) } ?? stamp
        switch rule.verdict(whole, seen: seen, now: now, wall: wallClock(at: now)) {
        case .waiting(let since, let until):
            remember(path, whole, since: since, until: until)
            return nil
        case .settled:
            break
        }
        // Looked for this late because the folder may have been empty when its first file came.
        if isOfSavedPage(path.removingLastComponent()) { return nil }
        // Kept until the rename is done, so that no writer comes in between.
        let probe = WriterProbe(layout.root.joined(path), isAsked: areLeasesTrue)
        defer { withExtendedLifetime(probe) {} }
        switch probe.answer {
        case .somebody:
            remember(path, whole, since: now, until: now + InboxLimits.lostRetry)
            return nil
        case .unknown where pending.isUnclosed(path):
            remember(path, whole, since: now, until: now + InboxLimits.lostRetry)
            return nil
        case .unknown:
            break
        case .nobody:
            _ = pending.noteClosed(path)
        }
        if let parts, isBeingWritten(parts) {
            remember(path, whole, since: now, until: now + InboxLimits.lostRetry)
            return nil
        }
        // Asked last and only of files younger than the patience: a backlog is not read for it.
        let patient = rule.verdict(whole, seen: seen, isEndMissing: true, now: now, wall: wallClock(at: now))
        if case .waiting(let since, let until) = patient, FileEnds(of: layout.root.joined(path))?.isEndMissing == true {
            remember(path, whole, since: since, until: until)
            return nil
        }
        guard ledger == nil else { return takeInPlace(path, stamp, with: parts) }
        return try claim(path, stamp, of: whole, with: parts, now: now)
    }

    /// - Parameter whole: `stamp` with what lies in the page's folder, which is what settles.
    private func claim(
        _ path: FilePath, _ stamp: FileStamp, of whole: FileStamp, with parts: SavedPageFolder.Parts?,
        now: ContinuousClock.Instant
    ) throws(InboxError) -> ClaimedFile? {
        let outcome: ClaimFolder.Outcome
        do throws(InboxError) {
            outcome = try claims.claim(path, stamp: stamp, with: parts)
        } catch {
            remember(path, whole, since: now, until: now + InboxLimits.lostRetry)
            throw error
        }
        switch outcome {
        case .claimed(let file):
            notices.forget(path)
            return file
        case .gone:
            notices.add(.vanished(path))
        case .replaced:
            if !pending.noteChange(of: path, since: now, until: now + rule.quiet) { mustRescan = true }
        case .elsewhere:
            notices.addOnce(.ignored(path, .otherFileSystem), about: stamp.identity)
        case .refused(let cause):
            notices.addOnce(.unclaimable(path, cause), about: path)
            remember(path, whole, since: now, until: now + max(InboxLimits.lostRetry, options.rescan))
        }
        return nil
    }

    /// What an entry is, if it is a file that may be taken; never opens it.
    private func lookAt(
        _ path: FilePath, seen: SettleRule.Observation, now: ContinuousClock.Instant
    ) throws(InboxError) -> FileStamp? {
        var stamp: FileStamp
        do throws(Errno) {
            stamp = try FileStamp.ofEntry(layout.root.joined(path))
        } catch {
            switch error {
            case .noSuchFileOrDirectory, .notDirectory:
                if seen.since != nil { notices.add(.vanished(path)) }
                return nil
            case .fileNameTooLong:
                notices.addOnce(.ignored(path, .pathTooLong), about: path)
                return nil
            case .permissionDenied:
                notices.addOnce(.unclaimable(path, error), about: path)
                return nil
            default:
                if !pending.noteChange(of: path, since: now, until: now + InboxLimits.lostRetry) { mustRescan = true }
                throw .failed(doing: "look at", path: layout.root.joined(path), errno: error)
            }
        }
        if let reason = stamp.ignoredKind {
            notices.addOnce(.ignored(path, reason), about: stamp.identity)
            return nil
        }
        if presence.isElsewhere(layout.root.joined(path), stamp) {
            notices.addOnce(.ignored(path, .otherFileSystem), about: stamp.identity)
            return nil
        }
        if stamp.kind == .directory {
            scan.add(path)
            return nil
        }
        if isOnNetwork { stamp.inode = 0 }
        return stamp
    }

    private func remember(
        _ path: FilePath, _ stamp: FileStamp, since: ContinuousClock.Instant, until: ContinuousClock.Instant
    ) {
        let observation = SettleRule.Observation(stamp: stamp, since: since)
        if !pending.put(path, observation, until: until) { mustRescan = true }
    }

    /// The clock of the file system at `now`, which in tests may lie in the future.
    private func wallClock(at now: ContinuousClock.Instant) -> FileTime {
        FileTime.current + (clockLead + (now - ContinuousClock.now))
    }

    /// How many files of a folder wait, by the listing alone.
    private func countFiles(in folder: FilePath) -> Int {
        let path = folder.isEmpty ? layout.root : layout.root.joined(folder)
        var count = 0
        do throws(Errno) {
            let stream = try DirectoryStream(path, followsLink: folder.isEmpty)
            while let (name, kind) = try stream.next() {
                if kind == .regular || kind == .unknown, !isSkipped(name, in: folder) { count += 1 }
            }
        } catch {
            return count  // a figure for people; the listing itself reports what is wrong
        }
        return count
    }
}
