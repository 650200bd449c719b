internal import ArticleStore
internal import Inbox

/// Files that wait are handed to workers; what these answer, or end over, is sorted.
extension Ingestion {
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
        if case .untouched = outcome {} else { lastAnswer = .now }
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
            // Of one that was taken in place the inbox remembers that it is being read. Where it cannot be told now, the next
            // start finds it gone.
            if file.isInPlace { _ = try? inbox.putBack(file) }
            return report(.warned(reason: "\(file.relativePath.oneLine) vanished before it was read"))
        }
        add(Work(file: file, step: step, attempts: attempt, began: began, folderProblem: folderProblem))
    }

    func add(_ work: Work) {
        if firstUnfinished == nil { firstUnfinished = .now }
        unfinished.append(work)
    }

    /// Hands files that wait to workers that have room; returns whether any was.
    func ask() throws(Failure) -> Bool {
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
            switch error {
            case .shortage(let reason): throw .pause("the file \(next.file.relativePath.oneLine) \(reason)")
            case .verdict(let verdict):
                waiting.removeFirst()
                take(verdict, on: next.file, attempt: next.attempt, began: began)
                return true
            }
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
}
