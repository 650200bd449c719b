/// How far a reindex is.
public struct ReindexProgress: Sendable, Equatable {
    /// Files read.
    public var done: Int
    public var total: Int
}

/// What a reindex found.
public struct ReindexReport: Sendable, Equatable {
    /// Records that are in the index now.
    public var records = 0
    /// Files under `articles/` that are no records, each with its path and why.
    public var invalid: [StoreError] = []
}

extension ArticleStore {
    /// Rebuilds the index from the JSON files. Readers see the old one until the new one is whole.
    ///
    /// - Parameter progress: Called now and then, and at the end.
    /// - Returns: How many records there are, and the files that are none; they do not stop it.
    public func reindex(
        progress: (ReindexProgress) -> Void = { _ in }
    ) throws(StoreError) -> ReindexReport {
        try checkpoint()
        return try rebuildIndex(generation: log.generation, progress: progress)
    }

    func fillIndex(
        generation: Int, repeats: [IngestedFile], _ progress: (ReindexProgress) -> Void
    ) throws(StoreError) -> ReindexReport {
        let paths = try ArticleTree(files.reader).recordPaths()
        var report = ReindexReport()
        var ids: [String: String] = [:]
        try index.rebuild(storeID: log.storeID, generation: generation, repeats: repeats) { add in
            for (done, path) in paths.enumerated() {
                if done % Self.progressStride == 0 { progress(ReindexProgress(done: done, total: paths.count)) }
                do {
                    let record = try ArticleRecord(json: try files.reader.read(path), path: path)
                    if let other = ids[record.id] {
                        report.invalid.append(.invalidRecord(path: path, reason: "\(other) has the same id"))
                        continue
                    }
                    try add(record, path)
                    ids[record.id] = path
                    report.records += 1
                } catch let error as StoreError where error.cause == nil {
                    report.invalid.append(error)
                }
            }
        }
        progress(ReindexProgress(done: paths.count, total: paths.count))
        return report
    }

    /// Often enough for a moving bar, seldom enough to cost nothing.
    private static var progressStride: Int { 256 }
}
