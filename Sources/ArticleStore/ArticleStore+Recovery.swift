internal import GRDB
import Glibc

extension ArticleStore {
    /// Finishes what an earlier run promised, and makes sure that the index follows.
    func recover() throws(StoreError) {
        var follows = false
        do {
            follows = try index.follows(storeID: log.storeID, generation: log.generation)
        } catch {
            guard error.isDamage else { throw error }
        }
        if try !log.isEmpty {
            try writePromises(toIndex: follows, textWaits: false)
            try files.sync()
            if follows {
                try index.mark(storeID: log.storeID, generation: log.generation + 1)
            } else {
                try rebuildIndex(generation: log.generation + 1)
            }
            try log.empty()
        } else if !follows {
            try rebuildIndex(generation: log.generation)
        }
        for (row, path) in try index.recordsWithoutText() {
            // A file that is gone or damaged has no text to find; `check` tells of it.
            guard let record = try? ArticleRecord(json: files.reader.read(path), path: path) else { continue }
            try index.await(SearchableText(record, limit: limits.searchableTextBytes), row: row)
        }
        try index.indexText()
    }

    /// Makes up for what failed after a promise, before anything new is promised.
    func settle() throws(StoreError) {
        guard pendingFailure != nil || log.isSuspect else { return }
        do {
            // What was written before may be lost though a second sync would call it safe: all of it again.
            files.forgetUnsynced()
            try writePromises(toIndex: true, textWaits: true)
            if log.isSuspect {
                try files.sync()
                try index.mark(storeID: log.storeID, generation: log.generation + 1)
                try log.replace()
                forgetPromises()
            }
        } catch {
            pendingFailure = error
            throw error
        }
        pendingFailure = nil
    }

    /// Writes every promised file and, where wanted, its row in the index.
    private func writePromises(toIndex: Bool, textWaits: Bool) throws(StoreError) {
        var records: [(record: ArticleRecord, path: String)] = []
        try log.forEachEntry { entry throws(StoreError) in
            try writeFile(entry)
            guard toIndex, entry.kind == .record else { return }
            records.append((try ArticleRecord(json: entry.content, path: entry.path), entry.path))
            if records.count == Self.replayBatch {
                try addToIndex(records, repeats: [], textWaits)
                records.removeAll(keepingCapacity: true)
            }
        }
        if toIndex { try addToIndex(records, repeats: try log.repeatedFiles(), textWaits) }
    }

    /// Records of a replay that go into the index in one transaction: enough to make it cheap, few enough to hold.
    private static var replayBatch: Int { 256 }

    private func addToIndex(
        _ records: [(record: ArticleRecord, path: String)], repeats: [IngestedFile], _ textWaits: Bool
    ) throws(StoreError) {
        do {
            for (record, path) in records {
                if let row = try index.record(id: record.id), row.path != path, !files.reader.exists(row.path) {
                    try index.remove(id: record.id)
                }
            }
            try index.add(records, repeats: repeats, textWaits: textWaits)
        } catch {
            guard error.isDamage else { throw error }
            // The index is derived: a damaged one is no reason to stop.
            try rebuildIndex(generation: log.generation)
        }
    }

    /// Reads all records and fills the index anew.
    @discardableResult
    func rebuildIndex(
        generation: Int, progress: (ReindexProgress) -> Void = { _ in }
    ) throws(StoreError) -> ReindexReport {
        let repeats = try log.repeatedFiles()
        do {
            return try fillIndex(generation: generation, repeats: repeats, progress)
        } catch {
            guard error.isDamage else { throw error }
        }
        try replaceIndex()
        return try fillIndex(generation: generation, repeats: repeats, progress)
    }

    /// Removes the index's files and begins an empty one.
    private func replaceIndex() throws(StoreError) {
        // It is thrown away, whatever closing says.
        try? index.close()
        try Self.removeIndex(files)
        index = try Self.openIndex(files, limits)
    }

    /// Opens the index; one that is damaged is derived data, and begins anew.
    static func openIndex(_ files: StateDirectory, _ limits: StoreLimits) throws(StoreError) -> ArticleIndex {
        let path = files.absolute(ArticleIndex.name)
        do {
            return try ArticleIndex(path: path, limits: limits)
        } catch {
            guard error.isDamage else { throw error }
        }
        try removeIndex(files)
        return try ArticleIndex(path: path, limits: limits)
    }

    private static func removeIndex(_ files: StateDirectory) throws(StoreError) {
        let path = files.absolute(ArticleIndex.name)
        for suffix in ["", "-wal", "-shm"] {
            guard unlink(path + suffix) == 0 || errno == ENOENT else {
                throw .system(doing: "remove the index", path: path + suffix, errno: errno)
            }
        }
    }

    /// The index may be deleted at any time: a checkpoint sees it and makes another.
    func reopenIndexIfRemoved() throws(StoreError) {
        guard !index.isInPlace else { return }
        try replaceIndex()
        try rebuildIndex(generation: log.generation)
    }
}

extension StoreError {
    /// Whether a database file is damaged or is none, so that only another one helps.
    var isDamage: Bool {
        guard case .database(_, _, let code, _, _) = self else { return false }
        let primary = ResultCode(rawValue: code & 0xff)
        return primary == .SQLITE_CORRUPT || primary == .SQLITE_NOTADB
    }
}
