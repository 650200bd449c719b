internal import ArticleStore
internal import Inbox

/// What was read is committed, and each file then goes where it belongs.
extension Ingestion {
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
            unfinished[index].sha256 = document.source.sha256
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
            try inbox.retire(file, sha256: work.sha256)
        case .putBack: _ = try inbox.putBack(work.file)
        case .reject(let stage, let reason):
            _ = try inbox.reject(
                work.file, stage: stage, reason: reason, attempts: work.attempts, at: LocalTime.rfc3339(.now()))
            report(.fileRejected(file: work.file.relativePath.oneLine, stage: stage, reason: reason))
        }
    }
}
