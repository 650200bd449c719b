internal import ArticleStore
internal import DequeModule
internal import Inbox

/// The way of claimed files into the store: a worker reads each, then they are committed as a group, then retired, rejected or
/// put back.
///
/// Nothing here waits for a worker: `advance` does what can be done now, and `nextDeadline` and `descriptors` say when there may be more.
/// What cannot be written now (disk full, read-only) stays in `unfinished`, in memory and claimed on disk, until it can.
final class Ingestion {
    /// Why files at hand cannot be finished.
    enum Failure: Error {
        /// Writing is not possible at present; the reason is one line.
        case pause(String)
        /// The store is broken in a way that does not mend by itself: the daemon ends.
        case fatal(DaemonError)
    }

    /// Documents of one transaction. 64 is DESIGN 3.4's group commit; the bytes bound what a batch holds in memory.
    static let batchFiles = 64
    static let batchBytes = 16 << 20
    /// How long a document waits for others to be committed with it: DESIGN 3.4, and longer while more files wait than are being
    /// read, when nobody looks for the single one and larger groups cost less.
    static let groupTime = Duration.milliseconds(20)
    static let backlogGroupTime = Duration.milliseconds(200)

    /// Claimed and not read yet.
    struct Waiting {
        var file: ClaimedFile
        /// This one counted.
        var attempt = 1
        /// Whether an earlier run ended with this file claimed: it is read with no other beside it, since it may be what ended it.
        var isLeftover = false
    }

    struct Reading {
        var document: OpenDocument
        var attempt: Int
        var isLeftover: Bool
        var began: ContinuousClock.Instant
    }

    struct Work {
        enum Step {
            case commit(IncomingDocument)
            case retire
            case reject(stage: String, reason: String)
            case putBack
        }
        var file: ClaimedFile
        var step: Step
        var attempts = 1
        var began: ContinuousClock.Instant
        /// Why the folder of a saved page is not kept; it then goes back to the inbox.
        var folderProblem: String?
        /// Of a file that is stored.
        var sha256: String?
    }

    let store: ArticleStore
    let inbox: Inbox
    let report: (DaemonEvent) -> Void
    let pool: WorkerPool
    var intake: DocumentIntake
    var ledger: AttemptLedger
    var maxAttempts: Int
    var waiting: Deque<Waiting> = []
    /// In workers, by ticket.
    var reading: [Int: Reading] = [:]
    var lastTicket = 0
    /// When a worker last had something to say of a document, or the start.
    var lastAnswer = ContinuousClock.now
    /// Read, and not yet where they belong.
    var unfinished: [Work] = []
    /// Bytes of originals in `unfinished`, and when the first of them came; nil without one.
    var unfinishedBytes = 0
    var firstUnfinished: ContinuousClock.Instant?
    /// When the last document was committed; nil once all is checkpointed.
    var lastCommit: ContinuousClock.Instant?

    init(store: ArticleStore, inbox: Inbox, configuration: Configuration, report: @escaping (DaemonEvent) -> Void) {
        self.store = store
        self.inbox = inbox
        self.report = report
        pool = WorkerPool(configuration.workerSettings)
        intake = DocumentIntake(configuration)
        ledger = AttemptLedger(state: configuration.state)
        maxAttempts = configuration.maxAttempts
    }

    /// Takes new limits; they hold for files that are not being read yet.
    func apply(_ configuration: Configuration) {
        pool.apply(configuration.workerSettings)
        intake = DocumentIntake(configuration)
        maxAttempts = configuration.maxAttempts
    }

    // MARK: - What is at hand

    /// Whether claimed files wait for a worker or for the disk.
    var hasUnfinished: Bool { !unfinished.isEmpty || !waiting.isEmpty || !reading.isEmpty }

    /// How many more files are worth claiming now: enough that workers need not wait, few enough that a stop has little to put back.
    var room: Int { max(0, Self.batchFiles - waiting.count) }
    /// Whether it is time to claim some: by the dozen, since each claim makes a folder of its own.
    var wantsFiles: Bool { waiting.count <= Self.batchFiles / 2 }

    /// Workers that run, and files that are claimed and not yet stored.
    var workers: Int { pool.count }
    var atHand: Int { waiting.count + reading.count + unfinished.count }

    /// What to poll for reading.
    var descriptors: [CInt] { pool.descriptors }

    /// When there is more to do though no worker has answered; nil where nothing is.
    var nextDeadline: ContinuousClock.Instant? {
        let group = firstUnfinished.map { $0 + groupTime }
        return [group, pool.nextDeadline].compactMap { $0 }.min()
    }

    var groupTime: Duration { waiting.isEmpty ? Self.groupTime : Self.backlogGroupTime }

    /// Takes these files in.
    func add(_ files: [ClaimedFile]) {
        for file in files { waiting.append(Waiting(file: file)) }
    }

    /// Takes in what an earlier run claimed and did not finish.
    func addLeftovers(_ files: [ClaimedFile]) {
        ledger.keepOnly(files)
        for file in files { waiting.append(Waiting(file: file, isLeftover: true)) }
    }

    // MARK: - The work

    /// Does what can be done now: hears the workers, asks them, commits. Returns whether anything was done.
    ///
    /// Throws `pause` where the disk or the machine does not let it; what is not finished stays at hand, and it can be called again.
    @discardableResult
    func advance() throws(Failure) -> Bool {
        let heard = try hear()
        let asked = try ask()
        guard isGroupComplete else { return heard || asked }
        try settle()
        return true
    }

    /// Whether what was read is to be committed now: the group is full, its time is up, or nothing more is coming.
    var isGroupComplete: Bool {
        guard let firstUnfinished else { return false }
        if unfinished.count >= Self.batchFiles || unfinishedBytes >= Self.batchBytes { return true }
        return waiting.isEmpty && reading.isEmpty || firstUnfinished + groupTime <= .now
    }

    func failure(_ error: StoreError) -> Failure {
        error.isTransient ? .pause("\(error)") : .fatal(.store("\(error)"))
    }
}
