public import SystemPackage

/// A directory as a source of settled, claimed files, each exactly once.
///
/// An event is a hint, the listing is the truth: events only say which names to look at; a lost or doubled one changes nothing
/// but the delay. Nothing is held in memory but the names of files that are settling; a backlog is walked as it is claimed.
///
/// For one owner on one thread, whose loop polls `descriptor` for reading until `nextDeadline`, then calls `receiveEvents()`,
/// then `claim(atMost:)`; and now and then, with its own heartbeat, `rescanIfDue()`. No descriptor is kept open on the inbox
/// itself, so that its file system can be unmounted at any time.
public final class Inbox {
    var options: InboxOptions
    let layout: InboxLayout
    var ignoreList: IgnoreList
    /// nil where the kernel gives none.
    var events: EventQueue?

    /// Where files are taken in place; nil where they are claimed.
    let ledger: (any FileLedger)?
    /// What is known of it from earlier runs; nil where nothing is.
    let memory: (any InboxMemory)?
    /// Files taken in place of which nothing was heard since.
    var inHand: Set<FilePath> = []
    var pending = PendingFiles()
    var scan: DirectoryScan
    var claims: ClaimFolder
    var presence: InboxPresence
    var notices = NoticeQueue()
    var entriesPerClaim = InboxLimits.entriesPerClaim
    var watches = WatchedFolders()
    var rule: SettleRule
    /// How often the inbox is listed where events do not tell everything; nil where they do.
    var pollInterval: Duration?
    /// Whether that is for a limit of the kernel, which may be raised while the inbox is open.
    var isShortOfWatches = false
    /// Folders that could not be watched in the listing of everything that is under way; nil where none is.
    var unwatched: Int?
    var isOnNetwork = false
    /// Whether the kernel's word on who has a file open can be believed here.
    var areLeasesTrue = true
    /// What the file system's clock is ahead of ours; other than zero only where times are another machine's.
    var clockLead: Duration = .zero
    var lastScan: ContinuousClock.Instant?
    /// A settled file was not looked at for want of room: list again once there is.
    var mustRescan = false
    /// Files counted in folders that are being listed and not yet reached.
    var unreached = 0
    /// After a failure of the whole inbox: when it is worth trying again.
    var pausedUntil: ContinuousClock.Instant?

    /// Opens an inbox, creates what it needs in it, and begins to watch; nothing is listed before the first `claim`.
    ///
    /// With a `ledger` nothing is created, moved, removed or written in the inbox, which may be read-only and need not be there
    /// yet: files are taken where they lie, and the ledger remembers them.
    ///
    /// With a `memory` an inbox whose disk is not mounted at the start is waited for, rather than begun anew in the empty place.
    public init(
        _ options: InboxOptions, ledger: (any FileLedger)? = nil, memory: (any InboxMemory)? = nil
    ) throws(InboxError) {
        let options = options.bounded
        self.options = options
        layout = InboxLayout(root: options.root)
        ignoreList = IgnoreList(options.ignore)
        scan = DirectoryScan(root: options.root)
        claims = ClaimFolder(layout: layout, run: .current())
        rule = options.settleRule(isOnNetwork: false)
        self.ledger = ledger
        self.memory = memory
        let earlier = memory?.lastFooting
        presence =
            try ledger == nil
            ? InboxPresence(layout, earlier: earlier) : InboxPresence(untouched: layout, earlier: earlier)
        openEvents()
        if ledger == nil, presence.isLive { RejectedFolder(root: options.root).removeOrphanedNotes() }
        if presence.isLive {
            try start()
        } else {
            notices.add(.lost(layout.root, reason: presence.reason))
        }
    }

    /// To be polled for reading (poll(2)); -1 where there are no events and only `nextDeadline` tells when to come back.
    public var descriptor: CInt { events?.descriptor ?? -1 }

    /// Whether the inbox is there at present: an unmounted inbox is unavailable, never empty.
    public var isAvailable: Bool { presence.isLive }

    /// What tells this inbox from every other: written to `.daybook/inbox` when it was first used.
    public var identity: String { presence.identity }

    /// How many files wait to be taken: exact when no listing is under way, else without the folders that it has not reached.
    public var waiting: Int { pending.count + unreached }

    /// The longest that a file must be quiet before it is taken, whatever it is.
    public var longestQuiet: Duration { max(rule.quiet, rule.emptyQuiet, rule.patience) }

    /// When to call `claim` again if no event comes: something may have settled, or a listing is under way or due.
    ///
    /// nil where nothing is pending: then only events matter, and the caller's heartbeat for `rescanIfDue`.
    public var nextDeadline: ContinuousClock.Instant? {
        if let retry = presence.retryAt { return retry }
        guard !scan.isActive else { return pausedUntil ?? lastScan }
        var next = pending.nextDeadline
        if let interval = currentPollInterval, let lastScan {
            next = min(next ?? lastScan + interval, lastScan + interval)
        }
        if let pausedUntil, let due = next { next = max(due, pausedUntil) }
        return next
    }

    /// Takes what there is to be told; each is told once.
    public func takeNotices() -> [InboxNotice] { notices.take() }

    /// Files that an earlier run claimed and neither retired, rejected nor put back. The caller decides: what is stored already
    /// is retired, the rest is ingested.
    public func leftovers() throws(InboxError) -> [ClaimedFile] {
        guard presence.isLive else { return [] }
        // Where files are taken in place, some may be claimed from a time when they were not.
        let areAnyClaimed = ledger == nil || (try? FileStamp.ofEntry(layout.claimed)) != nil
        return try (areAnyClaimed ? claims.leftovers() : []) + leftoversInPlace()
    }

    /// The bytes of a claimed file, at most `limit`; see `ClaimedFile.contents(limit:)`.
    public func contents(of file: ClaimedFile, limit: Int) throws(FileProblem) -> [UInt8] {
        try file.contents(limit: limit)
    }

    /// Removes a claimed file, because it is stored; one taken in place stays and is not taken again. `sha256` of its bytes, for
    /// the ledger.
    ///
    /// Throws `changedSinceClaim` and removes nothing where it was written to meanwhile: nothing is deleted that was not stored.
    public func retire(_ file: ClaimedFile, sha256: String? = nil) throws(InboxError) {
        guard !file.isInPlace else { return try end(file, .stored(sha256: sha256)) }
        // One that is not there was retired before, unless nothing is there.
        if try !claims.retire(file) { try requireLive() }
    }

    /// Moves the folder of a claimed page back to the inbox, because it cannot be kept; returns the page without it.
    ///
    /// Without its page the folder is left alone there.
    public func releaseFolder(of file: ClaimedFile) throws(InboxError) -> ClaimedFile {
        guard let folder = file.folder else { return file }
        if !file.isInPlace {
            try requireLive()
            try claims.release(folder)
        }
        var page = file
        page.folder = nil
        return page
    }

    /// Moves a claimed file back to where it came from, where it settles anew. Where its name is taken it becomes "name (2)".
    ///
    /// Returns its path, relative to the inbox. One taken in place only settles anew.
    @discardableResult
    public func putBack(_ file: ClaimedFile) throws(InboxError) -> FilePath {
        guard !file.isInPlace else {
            try giveUp(file, now: .now)
            return file.relativePath
        }
        try requireLive()
        return try claims.putBack(file)
    }

    /// Moves a claimed file to `rejected/` with a note beside it that says why; returns its name there.
    ///
    /// `attempts` so far; `at`: when, RFC 3339. The name is its own, or "name (2)" where that is taken. One taken in place stays
    /// there, and the ledger has the reason.
    @discardableResult
    public func reject(
        _ file: ClaimedFile, stage: String, reason: String, attempts: Int, at time: String
    ) throws(InboxError) -> String {
        guard !file.isInPlace else {
            try end(file, .rejected(stage: stage, reason: reason, attempts: attempts, at: time))
            return file.displayName
        }
        try requireLive()
        let note = RejectionNote(file, stage: stage, reason: reason, attempts: attempts, rejectedAt: time)
        let name = try RejectedFolder(root: layout.root).take(file, note)
        claims.tidy(file)
        if let folder = file.folder { claims.tidy(folder) }
        return name.repaired
    }

    private func requireLive() throws(InboxError) {
        guard checkPresence(now: .now) else {
            throw .unavailable(path: layout.root, reason: presence.reason)
        }
    }
}
