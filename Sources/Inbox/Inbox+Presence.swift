internal import Glibc
internal import SystemPackage

extension Inbox {
    /// Begins to watch and to list an inbox that is there.
    func start() throws(InboxError) {
        let kind = FileSystemKind(of: layout.root)
        pollInterval = nil
        isShortOfWatches = kind == .local && events == nil
        isOnNetwork = kind == .network
        // NFS and SMB refuse a lease whenever the server has granted nothing, as if somebody were writing. Nobody writes to the
        // marker: a file system that says so knows nothing of writers.
        areLeasesTrue = !isOnNetwork && WriterProbe(layout.marker, isAsked: true).answer != .somebody
        rule = options.settleRule(isOnNetwork: isOnNetwork)
        switch kind {
        case .local where events == nil: pollInterval = options.pollInterval
        case .local where !doEventsArrive(): poll(because: "the inbox's file system sends no events")
        case .local: break
        case .layered: poll(because: "changes below an overlay send no events")
        case .network: poll(because: "changes by other machines send no events")
        }
        clockLead = kind == .network ? measureClockLead() : .zero
        if let memory {
            do throws(LedgerFailure) {
                try memory.note(presence.footing)
            } catch {
                throw InboxError(error)
            }
        }
        beginScan(now: .now)
        // The root is watched at once, other folders when the listing reaches them: from here on no file goes unseen.
        watch("")
    }

    /// The directory that was watched is gone; another may have its name by now, and even its inode.
    func noteRootGone(now: ContinuousClock.Instant) {
        presence.forgetRoot()
        _ = checkPresence(now: now)
    }

    /// Whether the inbox is there; tells of a change, and stops or starts everything with it.
    func checkPresence(now: ContinuousClock.Instant) -> Bool {
        // Twice: one that was replaced is lost and found in one go.
        for _ in 0..<2 {
            guard let change = presence.check(now: now) else { break }
            tell(change, now: now)
        }
        return presence.isLive
    }

    private func tell(_ change: InboxPresence.Change, now: ContinuousClock.Instant) {
        switch change {
        case .lost(let reason):
            notices.add(.lost(layout.root, reason: reason))
            for watch in watches.removeAll() { events?.unwatch(watch) }
            pending.forgetAll()
            scan.cancel()
            claims.endBatch()
            unreached = 0
        case .found:
            notices.add(.found(layout.root))
            do throws(InboxError) {
                try start()
            } catch {
                pausedUntil = now + InboxLimits.lostRetry
            }
        }
    }

    private static let century: Int64 = 3_155_760_000

    /// How far the file system's clock is ahead of ours: the change time of a file that is touched now.
    private func measureClockLead() -> Duration {
        // Nothing is touched in an inbox that keeps its files: all seem to be of the future, and settle by being looked at twice.
        guard ledger == nil else { return .seconds(-Self.century) }
        guard layout.marker.withPlatformString({ utimensat(AT_FDCWD, $0, nil, 0) }) == 0,
            let touched = try? FileStamp.ofEntry(layout.marker)
        else { return .zero }  // a file system without times: files then settle by being looked at twice
        return touched.changed - .current
    }
}
