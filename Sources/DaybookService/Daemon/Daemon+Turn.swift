internal import ArticleStore
internal import CLinux
internal import Inbox

/// One turn of the loop: what has settled is claimed and ingested.
extension Daemon {
    /// Does what there is to do now; false when that is nothing, or nothing can be done now.
    func takeTurn() throws(DaemonError) -> Bool {
        do {
            if let pause {
                // Workers that have answered are heard all the same: they would wait, and be taken to hang.
                try ingestion.hear()
                guard pause.until <= .now else { return false }
                // First what was promised: it may be what failed, and emptying the log makes room.
                if ingestion.lastCommit != nil { try ingestion.checkpoint() }
                try ingestion.settle()
            }
            if hasLeftovers {
                // After a failure they are looked for again.
                ingestion.addLeftovers(try leftovers())
                hasLeftovers = false
            }
            var isBusy = try ingestion.advance()
            if ingestion.wantsFiles {
                let files = try claim()
                ingestion.add(files)
                if !files.isEmpty { isBusy = try ingestion.advance() || isBusy }
            }
            // Only now: where claiming fails as well, nothing has resumed.
            if pause != nil { reporter.report(.resumed) }
            pause = nil
            return isBusy
        } catch {
            try rest(after: error)
            return false
        }
    }

    /// Makes the log's content durable as files, once a burst is over or the log has grown large.
    func checkpointIfDue() throws(DaemonError) {
        guard let lastCommit = ingestion.lastCommit, pause == nil else { return }
        guard store.needsCheckpoint || lastCommit + Self.checkpointDelay <= .now else { return }
        do {
            try ingestion.checkpoint()
        } catch {
            try rest(after: error)
        }
        // A burst is over: what it needed goes back to the system rather than wait for the next one.
        if inbox.waiting == 0, !ingestion.hasUnfinished { clinux_trim_memory() }
    }

    /// Tells the operator what the inbox noticed.
    func takeNotices() {
        for notice in inbox.takeNotices() {
            switch notice {
            case .ignored(let path, let entry): reporter.report(.fileIgnored(file: path.oneLine, reason: "\(entry)"))
            case .lost(let path, let reason):
                inboxProblem = reason
                reporter.report(.inboxLost(path: path.oneLine, reason: reason))
            case .found(let path):
                inboxProblem = nil
                hasLeftovers = true
                reporter.report(.inboxFound(path: path.oneLine))
            case .vanished(let path):
                reporter.report(.fileIgnored(file: path.oneLine, reason: "gone before it was taken"))
            case .unclaimable, .unlistable, .polling, .watching, .overflow, .suppressed:
                reporter.report(.warned(reason: "\(notice)"))
            }
        }
    }

    private func claim() throws(Ingestion.Failure) -> [ClaimedFile] {
        defer { takeNotices() }
        do {
            return try inbox.claim(atMost: ingestion.room, now: .now)
        } catch {
            throw failure(error)
        }
    }

    private func leftovers() throws(Ingestion.Failure) -> [ClaimedFile] {
        do {
            return try inbox.leftovers()
        } catch {
            throw failure(error)
        }
    }

    private func failure(_ error: InboxError) -> Ingestion.Failure {
        error.isTransient ? .pause("\(error)") : .fatal(.inbox("\(error)"))
    }

    /// Pauses the loop after a failure that may clear, or ends it after one that does not.
    private func rest(after failure: Ingestion.Failure) throws(DaemonError) {
        switch failure {
        case .fatal(let error):
            ingestion.abandon()
            throw error
        case .pause(let reason):
            if pause == nil { reporter.report(.paused(reason: reason)) }
            pause = (until: .now + Self.retryInterval, reason: reason)
        }
    }
}
