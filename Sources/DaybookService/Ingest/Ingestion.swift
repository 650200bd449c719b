internal import ArticleStore
internal import Inbox

/// The way of claimed files into the store: read, extract, commit as a group, then retire, reject or put back.
///
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
    var intake: DocumentIntake
    /// Claimed and not read yet.
    private var unread: [(file: ClaimedFile, attempts: Int)] = []
    /// Read, and not yet where they belong.
    private var unfinished: [Work] = []
    /// When the last document was committed; nil once all is checkpointed.
    private(set) var lastCommit: ContinuousClock.Instant?

    init(store: ArticleStore, inbox: Inbox, intake: consuming DocumentIntake, report: @escaping (DaemonEvent) -> Void) {
        self.store = store
        self.inbox = inbox
        self.intake = intake
        self.report = report
    }

    /// Whether claimed files wait for the disk.
    var hasUnfinished: Bool { !unfinished.isEmpty || !unread.isEmpty }

    /// Takes these files in. On a pause, what is not finished stays at hand for `finish`.
    ///
    /// - Parameter attempts: how often they were tried before.
    func ingest(_ files: [ClaimedFile], attempts: Int = 0) throws(Failure) {
        unread += files.map { (file: $0, attempts: attempts + 1) }
        try finish()
    }

    /// Whether exactly these bytes were taken in before: then the file is only still there because a run ended.
    func isStored(_ file: ClaimedFile) throws(Failure) -> Bool {
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

    /// Removes a file whose content is stored.
    func retire(_ file: ClaimedFile) throws(Failure) {
        unfinished.append(Work(file: file, step: .retire, attempts: 1, began: .now))
        try finish()
    }

    /// Rejects a file without reading it: it ended the daemon too often.
    func reject(_ file: ClaimedFile, stage: String, reason: String, attempts: Int) throws(Failure) {
        unfinished.append(
            Work(file: file, step: .reject(stage: stage, reason: reason), attempts: attempts, began: .now))
        try finish()
    }

    /// Does what is left to do with the files at hand; throws `pause` where the disk does not let it, and can be called again.
    func finish() throws(Failure) {
        try settle()
        while !unread.isEmpty {
            readBatch()
            try settle()
        }
    }

    /// Reads and extracts the next files, so many as one transaction takes.
    private func readBatch() {
        var bytes = 0
        var taken = 0
        while taken < unread.count, bytes < Self.batchBytes {
            let (file, attempts) = unread[taken]
            taken += 1
            let began = ContinuousClock.now
            let step: Work.Step
            var folderProblem: String?
            switch intake.verdict(on: file, receivedAt: .now()) {
            case .store(let document, let problem):
                bytes += document.original.count + (document.folder?.archive.count ?? 0)
                folderProblem = problem
                step = .commit(document)
            case .reject(let stage, let reason): step = .reject(stage: stage, reason: reason)
            case .putBack: step = .putBack
            case .vanished:
                report(.warned(reason: "\(file.relativePath.oneLine) vanished before it was read"))
                continue
            }
            unfinished.append(
                Work(file: file, step: step, attempts: attempts, began: began, folderProblem: folderProblem))
        }
        unread.removeFirst(taken)
    }

    /// Commits what was read, then retires, rejects or puts back each file.
    private func settle() throws(Failure) {
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
        for work in unfinished {
            switch work.step {
            case .retire: continue  // stored: the next start finds the same bytes known and removes the file
            case .commit, .reject, .putBack:
                // Where this fails too, the file stays claimed, and the next start takes it up.
                _ = try? inbox.putBack(work.file)
            }
        }
        // Likewise.
        for (file, _) in unread { _ = try? inbox.putBack(file) }
        (unfinished, unread) = ([], [])
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
