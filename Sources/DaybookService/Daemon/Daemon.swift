internal import ArticleStore
internal import Glibc
internal import Inbox
internal import SystemPackage
internal import Systemd

/// The daemon's one loop: it watches, ingests, publishes and answers the service manager, on the process's one thread.
///
/// The loop sleeps in poll(2) until the inbox has an event, a signal asks for something, or the earliest deadline has
/// come. When idle there is one deadline, the beat: half the watchdog's time under systemd, else the rescan's. Each
/// beat pings the watchdog from the loop that does the work, so that a loop that hangs is seen.
final class Daemon {
    /// When the daemon's work is done.
    enum Mode {
        /// When it is told to stop.
        case service
        /// When the inbox is empty; then the digest of today is published.
        case once
    }

    let mode: Mode
    var configuration: Configuration
    let readConfiguration: () throws(ConfigurationError) -> Configuration
    private let signals: SignalQueue
    let manager: ServiceManager
    let reporter: EventReporter
    let store: ArticleStore
    let inbox: Inbox
    let ingestion: Ingestion
    var publisher: DigestPublisher
    let mail: MailQueue
    var nextDigest: Moment
    var nextBeat: ContinuousClock.Instant
    /// Set while nothing can be written: when to try again, and why not now.
    var pause: (until: ContinuousClock.Instant, reason: String)?
    /// Whether an earlier run, or an inbox that was away, may have left claimed files.
    var hasLeftovers = true
    /// Set while the inbox is not there.
    var inboxProblem: String?
    var lastDigest: Day?
    private var statusFile: StatusFile
    private let startedAt: String
    private var isStopping = false
    /// When `once` last took a file: what stays open for writing is not waited for without end.
    private var lastProgress = ContinuousClock.now

    /// How long the loop rests after a write failed before it tries again.
    static let retryInterval = Duration.seconds(5)
    /// How long after the last commit the log is emptied: long enough to gather a burst, short enough to keep replay small.
    static let checkpointDelay = Duration.seconds(2)

    init(
        mode: Mode, configuration: Configuration, reload: @escaping () throws(ConfigurationError) -> Configuration,
        signals: SignalQueue, manager: ServiceManager, journal: Journal
    ) throws(DaemonError) {
        LocalTime.use(zone: configuration.timezone)
        self.mode = mode
        self.configuration = configuration
        readConfiguration = reload
        self.signals = signals
        self.manager = manager
        reporter = EventReporter(journal: journal)
        store = try Self.openStore(configuration)
        inbox = try Self.openInbox(configuration)
        ingestion = Ingestion(
            store: store, inbox: inbox, configuration: configuration, report: reporter.report)
        publisher = DigestPublisher(configuration)
        mail = MailQueue { [reporter] reason in reporter.report(.warned(reason: reason)) }
        nextDigest = publisher.schedule.nextMoment(after: .now())
        statusFile = StatusFile(state: configuration.state)
        startedAt = LocalTime.rfc3339(.now())
        nextBeat = .now
    }

    private static func openStore(_ configuration: Configuration) throws(DaemonError) -> ArticleStore {
        do {
            let policy = OriginalsPolicy(rawValue: configuration.originalsPolicy) ?? .archive
            return try ArticleStore(directory: configuration.state, originals: policy)
        } catch {
            if case .locked = error { throw .locked("\(error)") }
            throw error.isTransient ? .unavailable("\(error)") : .store("\(error)")
        }
    }

    private static func openInbox(_ configuration: Configuration) throws(DaemonError) -> Inbox {
        let kept: KeptFiles?
        do throws(StoreError) {
            // The store has made the directory and holds its lock.
            kept = try configuration.keepsInbox ? KeptFiles(state: configuration.state) : nil
        } catch {
            throw error.isTransient ? .unavailable("\(error)") : .store("\(error)")
        }
        do {
            return try Inbox(
                configuration.inboxOptions, ledger: kept,
                memory: RememberedInbox(configuration.inbox, in: configuration.state))
        } catch {
            throw error.isTransient ? .unavailable("\(error)") : .inbox("\(error)")
        }
    }

    /// Runs until told to stop, or in `once` mode until the inbox is empty.
    func run() throws(DaemonError) {
        if let problem = publisher.designProblem { reporter.report(.warned(reason: problem)) }
        publishDue()
        reporter.report(.started(inbox: configuration.inbox.oneLine, state: configuration.state.oneLine))
        showStatus(.idle)
        manager.notify(.ready)
        while true {
            answerRequests()
            if isStopping { break }
            beat()
            reporter.tellCounted()
            if Moment.now() >= nextDigest { publishDue() }
            mail.advance()
            if try takeTurn() {
                lastProgress = .now
                if store.needsCheckpoint { try checkpointIfDue() }
                showStatus(.busy)
                continue
            }
            try checkpointIfDue()
            showStatus(pause == nil && ingestion.hasUnfinished ? .busy : .idle)
            if mode == .once, isDone { break }
            wait()
        }
        let failure = pause?.reason
        let isPublished = finish()
        guard mode == .once, !isStopping else { return }
        if let failure { throw .store("not everything was taken: \(failure); what was not lies in the inbox") }
        if !isPublished { throw .store("today's digest could not be written") }
    }

    /// Whether `once` has nothing left to wait for.
    private var isDone: Bool {
        let isListing = inbox.nextDeadline.map { $0 <= .now } ?? false
        if inbox.waiting == 0, !isListing, !ingestion.hasUnfinished { return true }
        let patience = inbox.longestQuiet + configuration.settleQuiet * 2 + .seconds(1)
        // Workers that die are asked again after each pause, which is no progress.
        let isStuck = pause != nil && ingestion.lastAnswer + patience + Self.retryInterval * 2 < .now
        // What is in a worker has a deadline of its own.
        guard isStuck || lastProgress + patience < .now, pause != nil || !ingestion.hasUnfinished else { return false }
        if pause == nil {
            let count = inbox.waiting
            reporter.report(
                .warned(reason: "not taken, still being written or refused: \(count) \(count == 1 ? "file" : "files")"))
        }
        return true
    }

    /// Leaves everything as the next start wants it; in `once` mode returns whether today's digest was published.
    private func finish() -> Bool {
        manager.notify(.stopping)
        ingestion.abandon()
        let isPublished = mode == .once && !isStopping && publish(Day(containing: .now()))
        // The service manager waits for the end, a person who ran it once for the mail.
        mail.finish(within: mode == .once ? MailDelivery.patience : .seconds(5))
        reporter.tellCounted(all: true)
        reporter.report(.stopped)
        showStatus(.stopped)
        do {
            try store.close()
        } catch {
            // The log keeps what was promised; the next start replays it.
            reporter.report(.warned(reason: "the log is left for the next start: \(error)"))
        }
        return isPublished
    }

    // MARK: - Requests, beats, sleep

    private func answerRequests() {
        while let request = signals.next() {
            switch request {
            case .stop: isStopping = true
            case .reload: reload()
            }
        }
    }

    /// Tells the watchdog that the loop turns, and lists the inbox when that is due.
    func beat() {
        let now = ContinuousClock.now
        guard now >= nextBeat else { return }
        nextBeat = now + (manager.watchdogInterval ?? configuration.settleRescan)
        manager.notify(.watchdog)
        inbox.rescanIfDue(now: now)
        takeNotices()
    }

    /// Sleeps until there is something to do.
    private func wait() {
        var deadline = nextBeat
        if let pause {
            // Nothing else can be done before: what has settled meanwhile has to wait.
            deadline = min(deadline, pause.until)
        } else {
            if ingestion.wantsFiles, let settled = inbox.nextDeadline { deadline = min(deadline, settled) }
            if let lastCommit = ingestion.lastCommit { deadline = min(deadline, lastCommit + Self.checkpointDelay) }
        }
        if let mailed = mail.nextDeadline { deadline = min(deadline, mailed) }
        if let untold = reporter.nextDeadline { deadline = min(deadline, untold) }
        if let worker = ingestion.nextDeadline { deadline = min(deadline, worker) }
        let left = max(.zero, min(deadline - .now, nextDigest.since(.now())))
        var descriptors = [
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pause == nil ? inbox.descriptor : -1, events: Int16(POLLIN), revents: 0),
        ]
        descriptors += ingestion.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let ready = poll(&descriptors, nfds_t(descriptors.count), Self.milliseconds(left))
        guard ready > 0, descriptors[1].revents != 0 else { return }
        do {
            try inbox.receiveEvents()
        } catch {
            reporter.report(.warned(reason: "\(error)"))
        }
    }

    /// Rounded up, so that the loop never wakes just before its time and spins.
    private static func milliseconds(_ duration: Duration) -> CInt {
        let (seconds, attoseconds) = duration.components
        return CInt(clamping: seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    // MARK: - Status

    enum Activity { case idle, busy, stopped }

    /// Shows what the loop is at to `daybook status` and `systemctl status`.
    func showStatus(_ activity: Activity) {
        let reason = activity == .stopped ? nil : pause?.reason ?? inboxProblem
        let state =
            switch activity {
            case .stopped: "stopped"
            case _ where pause != nil: "paused"
            case _ where inboxProblem != nil: "inbox unavailable"
            case .idle: "watching"
            case .busy: "ingesting"
            }
        var report = StatusReport(
            pid: getpid(), startedAt: startedAt, state: state, reason: reason, waiting: inbox.waiting)
        report.stored = reporter.stored
        report.known = reporter.known
        report.rejected = reporter.rejected
        report.lastArticle = reporter.lastArticle
        report.lastDigest = lastDigest?.description
        report.nextDigest = LocalTime.rfc3339(nextDigest)
        report.logDocuments = store.pendingDocuments
        report.workers = ingestion.workers
        report.atHand = ingestion.atHand
        report.triedAgain = reporter.triedAgain
        (report.storedLastMinute, report.storedLastHour) = reporter.recentlyStored()
        report.latency = StatusReport.Latency(reporter.latency)
        if statusFile.write(report, force: activity != .busy) { manager.notify(.status(report.line)) }
    }
}
