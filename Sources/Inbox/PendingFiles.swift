internal import HeapModule
internal import SystemPackage

/// The files that were seen and have not settled, each with the moment when it is worth looking at again.
struct PendingFiles {
    private struct Entry {
        var observation: SettleRule.Observation
        var until: ContinuousClock.Instant
        /// Of the one timer that counts; others are stale.
        var ticket: UInt64
    }

    private struct Timer: Comparable {
        var until: ContinuousClock.Instant
        var ticket: UInt64
        var path: FilePath

        static func < (one: Timer, other: Timer) -> Bool {
            (one.until, one.ticket) < (other.until, other.ticket)
        }
    }

    private let capacity: Int
    private var entries: [FilePath: Entry] = [:]
    private var timers = Heap<Timer>()
    private var lastTicket: UInt64 = 0
    /// Files that were written to and not closed since, as far as events tell.
    private var unclosed: Set<FilePath> = []

    init(capacity: Int = InboxLimits.pendingFiles) {
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// When the first of them is due; nil where there are none.
    var nextDeadline: ContinuousClock.Instant? { timers.min?.until }

    func contains(_ path: FilePath) -> Bool { entries[path] != nil }

    /// Remembers that something about a file changed at `since`, to be looked at at `until`. False where there is no room: the
    /// next listing must find it.
    mutating func noteChange(
        of path: FilePath, since: ContinuousClock.Instant, until: ContinuousClock.Instant
    ) -> Bool {
        put(path, SettleRule.Observation(stamp: nil, since: since), until: until)
    }

    /// Remembers what a file was when it was looked at. False where there is no room.
    mutating func put(
        _ path: FilePath, _ observation: SettleRule.Observation, until: ContinuousClock.Instant
    ) -> Bool {
        if let entry = entries[path], entry.until <= until {
            // The timer that runs fires early and is then set again: a file that is written to all the time costs no timers.
            entries[path] = Entry(observation: observation, until: until, ticket: entry.ticket)
        } else {
            guard entries[path] != nil || entries.count < capacity else { return false }
            lastTicket += 1
            entries[path] = Entry(observation: observation, until: until, ticket: lastTicket)
            timers.insert(Timer(until: until, ticket: lastTicket, path: path))
        }
        settleTimers()
        return true
    }

    /// Removes and returns a file that is due, the longest due first.
    mutating func popDue(now: ContinuousClock.Instant) -> (FilePath, SettleRule.Observation)? {
        guard let timer = timers.min, timer.until <= now else { return nil }
        timers.removeMin()
        let entry = entries.removeValue(forKey: timer.path)
        settleTimers()
        return entry.map { (timer.path, $0.observation) }
    }

    /// Forgets a file; whether it was known.
    mutating func forget(_ path: FilePath) -> Bool {
        defer { settleTimers() }
        return entries.removeValue(forKey: path) != nil
    }

    /// Forgets all files in a folder that went away.
    mutating func forgetAll(in folder: FilePath) {
        entries = entries.filter { !$0.key.starts(with: folder) }
        unclosed = unclosed.filter { !$0.starts(with: folder) }
        settleTimers()
    }

    /// Forgets the files that `isOut` names, but not who has them open: a writer may yet rename what it writes.
    mutating func forgetAll(where isOut: (FilePath) -> Bool) {
        entries = entries.filter { !isOut($0.key) }
        settleTimers()
    }

    /// Makes every file due at `instant`.
    mutating func hasten(to instant: ContinuousClock.Instant) {
        var hastened: [Timer] = []
        for path in Array(entries.keys) {
            lastTicket += 1
            entries[path]?.until = instant
            entries[path]?.ticket = lastTicket
            hastened.append(Timer(until: instant, ticket: lastTicket, path: path))
        }
        timers = Heap(hastened)
    }

    mutating func forgetAll() {
        self = PendingFiles(capacity: capacity)
    }

    /// Makes the first timer one that is true.
    private mutating func settleTimers() {
        while let timer = timers.min {
            guard let entry = entries[timer.path], entry.ticket == timer.ticket else {
                timers.removeMin()
                continue
            }
            guard entry.until > timer.until else { return }
            timers.replaceMin(with: Timer(until: entry.until, ticket: timer.ticket, path: timer.path))
        }
    }

    // MARK: - Who has not closed what

    var hasUnclosed: Bool { !unclosed.isEmpty }

    func isUnclosed(_ path: FilePath) -> Bool { unclosed.contains(path) }

    mutating func noteWriting(to path: FilePath) {
        guard unclosed.count < InboxLimits.unclosedFiles else { return }
        unclosed.insert(path)
    }

    /// Whether it was known to be open.
    mutating func noteClosed(_ path: FilePath) -> Bool { unclosed.remove(path) != nil }

    /// Events were lost: nothing is known of who closed what.
    mutating func forgetWriting() {
        unclosed.removeAll()
    }
}
