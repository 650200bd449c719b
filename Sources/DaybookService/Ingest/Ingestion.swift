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
    private static let groupTime = Duration.milliseconds(20)
    private static let backlogGroupTime = Duration.milliseconds(200)

    /// Claimed and not read yet.
    private struct Waiting {
        var file: ClaimedFile
        /// This one counted.
        var attempt = 1
        /// Whether an earlier run ended with this file claimed: it is read with no other beside it, since it may be what ended it.
        var isLeftover = false
    }

    private struct Reading {
        var document: OpenDocument
        var attempt: Int
        var isLeftover: Bool
        var began: ContinuousClock.Instant
    }

    private struct Work {
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
    }

    private let store: ArticleStore
    private let inbox: Inbox
    private let report: (DaemonEvent) -> Void
    private let pool: WorkerPool
    private var intake: DocumentIntake
    private var ledger: AttemptLedger
    private var maxAttempts: Int
    private var waiting: Deque<Waiting> = []
    /// In workers, by ticket.
    private var reading: [Int: Reading] = [:]
    private var lastTicket = 0
    /// Read, and not yet where they belong.
    private var unfinished: [Work] = []
    /// Bytes of originals in `unfinished`, and when the first of them came; nil without one.
    private var unfinishedBytes = 0
    private var firstUnfinished: ContinuousClock.Instant?
    /// When the last document was committed; nil once all is checkpointed.
    private(set) var lastCommit: ContinuousClock.Instant?

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

    private var groupTime: Duration { waiting.isEmpty ? Self.groupTime : Self.backlogGroupTime }

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

    /// Hears what the workers answered, also while nothing can be written: they would wait, and be taken to hang.
    @discardableResult
    func hear() throws(Failure) -> Bool {
        let outcomes: [(ticket: Int, outcome: WorkerPool.Outcome)]
        do throws(WorkerShortage) {
            outcomes = try pool.outcomes { report(.warned(reason: $0)) }
        } catch {
            throw .pause(error.reason)
        }
        for (ticket, outcome) in outcomes { take(outcome, ticket) }
        return !outcomes.isEmpty
    }

    private func take(_ outcome: WorkerPool.Outcome, _ ticket: Int) {
        guard let read = reading.removeValue(forKey: ticket) else { return }
        switch outcome {
        case .untouched:
            waiting.prepend(Waiting(file: read.document.file, attempt: read.attempt, isLeftover: read.isLeftover))
        case .ended(let reason): failed(read, reason)
        case .reply(.exhausted): failed(read, "the machine gave no memory for it")
        case .reply(let reply):
            if let verdict = intake.verdict(on: read.document, reply) {
                take(verdict, on: read.document.file, attempt: read.attempt, began: read.began)
            } else {
                failed(read, "the extractor gave an answer that is none")
            }
        }
    }

    /// A file that did its worker harm is tried again, after all others that wait, until it has been tried often enough.
    private func failed(_ read: Reading, _ reason: String) {
        let file = read.document.file
        guard read.attempt < maxAttempts else {
            let reason = read.attempt == 1 ? reason : "\(reason), \(read.attempt) times"
            return take(.reject(stage: "extract", reason: reason), on: file, attempt: read.attempt, began: read.began)
        }
        report(.fileTriedAgain(file: file.relativePath.oneLine, reason: reason, attempt: read.attempt, of: maxAttempts))
        // The daemon outlived it: nothing keeps it from being read beside others.
        ledger.end(file)
        waiting.append(Waiting(file: file, attempt: read.attempt + 1))
    }

    private func take(
        _ verdict: DocumentIntake.Verdict, on file: ClaimedFile, attempt: Int, began: ContinuousClock.Instant
    ) {
        ledger.end(file)
        let step: Work.Step
        var folderProblem: String?
        switch verdict {
        case .store(let document, let problem):
            unfinishedBytes += document.original.count + (document.folder?.archive.count ?? 0)
            folderProblem = problem
            step = .commit(document)
        case .reject(let stage, let reason): step = .reject(stage: stage, reason: reason)
        case .putBack: step = .putBack
        case .vanished:
            return report(.warned(reason: "\(file.relativePath.oneLine) vanished before it was read"))
        }
        add(Work(file: file, step: step, attempts: attempt, began: began, folderProblem: folderProblem))
    }

    private func add(_ work: Work) {
        if firstUnfinished == nil { firstUnfinished = .now }
        unfinished.append(work)
    }

    /// Hands files that wait to workers that have room; returns whether any was.
    private func ask() throws(Failure) -> Bool {
        var isAny = false
        while let next = waiting.first, unfinished.count < Self.batchFiles, unfinishedBytes < Self.batchBytes {
            // One that may have ended the daemon is alone in the workers.
            guard next.isLeftover ? reading.isEmpty : !reading.values.contains(where: \.isLeftover) else { break }
            guard pool.room > 0 else { break }
            if next.isLeftover, try !isToBeRead(next) {
                waiting.removeFirst()
            } else {
                guard try ask(next) else { break }
            }
            isAny = true
        }
        return isAny
    }

    /// Whether a leftover is to be read, which is written down first; else it has come to its end.
    private func isToBeRead(_ next: Waiting) throws(Failure) -> Bool {
        if try isStored(next.file) {
            ledger.end(next.file)
            add(Work(file: next.file, step: .retire, attempts: next.attempt, began: .now))
            return false
        }
        let attempts = ledger.attempts(on: next.file)
        guard attempts < maxAttempts else {
            let reason = "the daemon ended while it read this file, \(attempts) times"
            take(.reject(stage: "extract", reason: reason), on: next.file, attempt: attempts, began: .now)
            return false
        }
        try ledger.begin(next.file)
        return true
    }

    /// Asks a worker about the first file that waits; false where that has to be tried again.
    private func ask(_ next: Waiting) throws(Failure) -> Bool {
        let began = ContinuousClock.now
        let document: OpenDocument
        do throws(DocumentIntake.Refusal) {
            document = try intake.open(next.file, receivedAt: .now())
        } catch {
            waiting.removeFirst()
            take(error.verdict, on: next.file, attempt: next.attempt, began: began)
            return true
        }
        lastTicket += 1
        do throws(WorkerShortage) {
            try pool.ask(
                document.request, ticket: lastTicket, deadline: document.deadline, file: document.descriptor.rawValue)
        } catch {
            if error.passes { return false }
            throw .pause(error.reason)
        }
        waiting.removeFirst()
        reading[lastTicket] = Reading(
            document: document, attempt: next.attempt, isLeftover: next.isLeftover, began: began)
        return true
    }

    /// Whether exactly these bytes were taken in before: then the file is only still there because a run ended.
    private func isStored(_ file: ClaimedFile) throws(Failure) -> Bool {
        // What lies in a page's folder is not looked up: it is stored again, which changes nothing where it is known.
        guard file.folder == nil else { return false }
        // What cannot be read is no known content; reading it again says why.
        guard let bytes = try? file.contents(limit: intake.fileSizeLimit) else { return false }
        do {
            return try store.contains(sha256: ContentHash(of: bytes).hex)
        } catch {
            throw failure(error)
        }
    }

    /// Whether what was read is to be committed now: the group is full, its time is up, or nothing more is coming.
    private var isGroupComplete: Bool {
        guard let firstUnfinished else { return false }
        if unfinished.count >= Self.batchFiles || unfinishedBytes >= Self.batchBytes { return true }
        return waiting.isEmpty && reading.isEmpty || firstUnfinished + groupTime <= .now
    }

    /// Commits what was read, then retires, rejects or puts back each file.
    func settle() throws(Failure) {
        try commit()
        // What is promised and cannot become files, for a reason that does not pass: the inbox keeps its copies.
        if let problem = store.pendingFailure, !problem.isTransient { throw .fatal(.store("\(problem)")) }
        while let work = unfinished.last {
            do {
                try leave(work)
            } catch {
                if case .changedSinceClaim = error {
                    unfinished[unfinished.count - 1].step = .putBack
                    continue
                }
                guard error.isTransient else {
                    // Only this file is stuck; it stays claimed, and the next start tries it again.
                    report(.warned(reason: "\(error)"))
                    unfinished.removeLast()
                    continue
                }
                throw .pause("\(error)")
            }
            unfinished.removeLast()
        }
        (unfinishedBytes, firstUnfinished) = (0, nil)
    }

    /// Makes what was promised durable as files, and empties the log.
    func checkpoint() throws(Failure) {
        do {
            try store.checkpoint()
            lastCommit = nil
        } catch {
            throw failure(error)
        }
    }

    /// Gives back what was claimed and not stored, for the next start.
    func abandon() {
        pool.stop()
        for work in unfinished {
            switch work.step {
            case .retire: continue  // stored: the next start finds the same bytes known and removes the file
            case .commit, .reject, .putBack:
                // Where this fails too, the file stays claimed, and the next start takes it up.
                _ = try? inbox.putBack(work.file)
            }
        }
        // Likewise.
        for next in waiting { _ = try? inbox.putBack(next.file) }
        for read in reading.values { _ = try? inbox.putBack(read.document.file) }
        (unfinished, waiting, reading) = ([], [], [:])
        (unfinishedBytes, firstUnfinished) = (0, nil)
    }

    private func commit() throws(Failure) {
        let indices = unfinished.indices.filter { if case .commit = unfinished[$0].step { true } else { false } }
        guard !indices.isEmpty else { return }
        do {
            try commit(indices)
        } catch {
            guard case .invalidDocument = error else { throw failure(error) }
            // One of them cannot become a record; alone, each shows whether it is the one.
            for index in indices {
                do {
                    try commit([index])
                } catch {
                    guard case .invalidDocument = error else { throw failure(error) }
                    unfinished[index].step = .reject(stage: "store", reason: "\(error)")
                }
            }
        }
    }

    private func commit(_ indices: [Int]) throws(StoreError) {
        let documents = indices.compactMap { index in
            if case .commit(let document) = unfinished[index].step { document } else { nil }
        }
        let outcomes = try store.commit(documents)
        lastCommit = .now
        for (index, (document, outcome)) in zip(indices, zip(documents, outcomes)) {
            announce(outcome, of: document, work: unfinished[index])
            unfinished[index].step = .retire
        }
    }

    private func announce(_ outcome: CommitOutcome, of document: IncomingDocument, work: Work) {
        let file = work.file.relativePath.oneLine
        let elapsed = (ContinuousClock.now - work.began).components
        let milliseconds = Int(elapsed.seconds) * 1_000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
        for (article, record) in zip(outcome.articles, document.articles) {
            let stored = DaemonEvent.StoredArticle(id: article.id, title: record.title, url: record.url)
            switch article {
            case .stored: report(.articleStored(stored, file: file, milliseconds: milliseconds))
            case .duplicate: report(.articleKnown(stored, file: file))
            }
        }
    }

    private func leave(_ work: Work) throws(InboxError) {
        switch work.step {
        case .commit: break  // the commit before has turned every one of these into another step
        case .retire:
            var file = work.file
            if let problem = work.folderProblem {
                file = try inbox.releaseFolder(of: file)
                report(
                    .warned(reason: "the folder of \(file.relativePath.oneLine) is left in the inbox: it \(problem)"))
            }
            try inbox.retire(file)
        case .putBack: _ = try inbox.putBack(work.file)
        case .reject(let stage, let reason):
            _ = try inbox.reject(
                work.file, stage: stage, reason: reason, attempts: work.attempts, at: LocalTime.rfc3339(.now()))
            report(.fileRejected(file: work.file.relativePath.oneLine, stage: stage, reason: reason))
        }
    }

    private func failure(_ error: StoreError) -> Failure {
        error.isTransient ? .pause("\(error)") : .fatal(.store("\(error)"))
    }
}
