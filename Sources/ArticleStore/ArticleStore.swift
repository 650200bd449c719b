internal import GRDB
internal import Glibc
public import SystemPackage

/// The one writer of an archive: takes documents, promises them, and makes them files.
///
/// Records are JSON files, and they are the truth; `commit.sqlite` holds what is promised and not yet durable as
/// files; `index.sqlite` is derived from the records. See the article `OnDiskFormat`.
///
/// Not `Sendable`: one thread owns it. All calls block.
public final class ArticleStore {
    public let directory: FilePath
    public let originals: OriginalsPolicy
    public let limits: StoreLimits

    let files: StateDirectory
    private let lock: StoreLock
    let log: CommitLog
    var index: ArticleIndex
    let compressor: Zstandard

    /// The records in the log and where they are; the index may not know them yet.
    private(set) var promised: [String: String] = [:]
    /// The hashes of the files in the log, and where the originals are that are there or were written before it.
    private var promisedFiles: Set<String> = []
    private(set) var promisedOriginals: [String: String] = [:]
    /// The documents committed since the last checkpoint.
    public private(set) var pendingDocuments = 0
    /// The bytes of records and originals in the log.
    public private(set) var logBytes = 0
    /// Why what is promised could not be written as files yet; the next `commit` or `checkpoint` tries again.
    ///
    /// What is promised is safe in the log meanwhile, but no reader sees it. Where it is not `isTransient`, the files
    /// cannot be written and the log itself may be gone (somebody removed the state directory): the caller must not
    /// retire what it dropped until a `commit` or `checkpoint` has cleared this.
    public internal(set) var pendingFailure: StoreError?

    /// Called after each step, for tests that look at the disk there.
    var onStep: ((StoreStep) -> Void)?

    /// Opens an archive, making it where there is none, and finishes what an earlier run left in the log.
    ///
    /// - Parameters:
    ///   - directory: The state directory.
    ///   - originals: What becomes of dropped files' bytes.
    ///   - mustExist: Whether to open only what is an archive already, and to make nothing where there is none: a path
    ///     that was mistyped is an error then.
    /// - Throws: `noArchive` where one must exist and does not; `locked` when another process writes here; `newerVersion`; what the disk says.
    public init(
        directory: FilePath, originals: OriginalsPolicy = .archive, limits: StoreLimits = StoreLimits(),
        mustExist: Bool = false
    ) throws(StoreError) {
        if mustExist { try Self.requireArchive(directory) }
        self.directory = directory
        self.originals = originals
        self.limits = limits
        files = try StateDirectory(directory)
        lock = try StoreLock(in: directory)
        guard let compressor = Zstandard() else {
            throw .system(doing: "make room to compress for", path: directory.string, errno: ENOMEM)
        }
        self.compressor = compressor
        log = try CommitLog(in: files)
        index = try Self.openIndex(files, limits)
        try recover()
    }

    /// Records without a log are an archive too: one that was copied, or whose log is to be made anew.
    static func requireArchive(_ directory: FilePath) throws(StoreError) {
        for name in [CommitLog.name, "articles"] {
            if directory.appending(name).withPlatformString({ access($0, F_OK) }) == 0 { return }
            guard errno == ENOENT || errno == ENOTDIR else {
                throw .system(doing: "look at", path: directory.string, errno: errno)
            }
        }
        throw .noArchive(path: directory.string)
    }

    // MARK: - Committing

    /// Stores a batch of documents: when this returns they survive a power cut, each article once.
    ///
    /// One transaction for all of them, so a batch costs one sync; 64 documents or 20 ms are a good batch. Readers see
    /// the records at once, unless `pendingFailure` says otherwise.
    ///
    /// - Returns: One outcome for each document, in order.
    /// - Throws: On any error nothing of the batch is stored, and the same call can be made again. `removedWhileOpen`
    ///   where the state directory or the log was removed or replaced.
    public func commit(_ documents: [IncomingDocument]) throws(StoreError) -> [CommitOutcome] {
        guard !documents.isEmpty else { return [] }
        try requireInPlace()
        try settle()
        let batch = try plan(documents)
        for original in batch.largeOriginals {
            try files.write(
                original.content, to: original.path, temporaryName: OriginalPath.temporaryName(original.path))
        }
        if !batch.largeOriginals.isEmpty {
            try syncFiles()
            onStep?(.largeOriginalsWritten)
        }
        try log.promise(batch.entries, repeats: batch.repeats)
        onStep?(.promised)
        // Once more: what was removed since the first look took the promise with it.
        try requireInPlace()
        remember(batch)
        do {
            for entry in batch.entries { try writeFile(entry) }
            onStep?(.filesWritten)
            for id in batch.replacedRecords { try index.remove(id: id) }
            try index.add(batch.records, repeats: batch.repeats)
            onStep?(.indexed)
        } catch {
            // The promise stands: the log has it all, and settling writes it again.
            pendingFailure = error
        }
        return batch.outcomes
    }

    /// Sees to it that a promise goes where the next start will look for it.
    private func requireInPlace() throws(StoreError) {
        let displaced = files.isInPlace ? log.displacedFile : directory.string
        guard let displaced else { return }
        let error = StoreError.removedWhileOpen(path: displaced)
        pendingFailure = error
        throw error
    }

    private func remember(_ batch: CommitBatch) {
        for (record, path) in batch.records { promised[record.id] = path }
        promisedFiles.formUnion(batch.files)
        promisedOriginals.merge(batch.originals) { $1 }
        pendingDocuments += batch.outcomes.count
        logBytes += batch.entries.reduce(0) { $0 + $1.content.count }
    }

    /// Whether a file with these bytes was taken in completely: all its articles are promised or durable.
    ///
    /// - Parameter sha256: Of the whole file, 64 lower-case hexadecimal digits.
    public func contains(sha256: String) throws(StoreError) -> Bool {
        if promisedFiles.contains(sha256) { return true }
        for file in try index.files(sha256: sha256) where !file.articles.isEmpty {
            var isThere = true
            for id in file.articles where isThere { isThere = try path(ofArticle: id) != nil }
            if isThere { return true }
        }
        return false
    }

    /// Where an article is, promised or on disk; `nil` where it was never stored or its file was removed since.
    func path(ofArticle id: String) throws(StoreError) -> String? {
        if let path = promised[id] { return path }
        guard let row = try index.record(id: id), files.reader.exists(row.path) else { return nil }
        return row.path
    }

    // MARK: - Checkpoint

    /// Whether the log is due for a checkpoint by its size; the caller adds its own clock.
    public var needsCheckpoint: Bool {
        pendingFailure != nil || log.isSuspect || pendingDocuments >= limits.checkpointDocuments
            || logBytes >= limits.checkpointLogBytes
    }

    /// Makes all files durable, with every directory above them, and empties the log.
    ///
    /// Costs nothing when nothing was committed since the last. After a failure everything is still in the log.
    ///
    /// - Throws: `removedWhileOpen`, as `commit` does; what is left of the files is synced all the same.
    public func checkpoint() throws(StoreError) {
        do {
            try requireInPlace()
        } catch {
            // Where only the log went, the files are all there is; the error to tell is the one above.
            try? files.sync()
            throw error
        }
        try settle()
        try reopenIndexIfRemoved()
        try index.indexText()
        guard pendingDocuments > 0 else { return }
        try syncFiles()
        onStep?(.filesSynced)
        try index.mark(storeID: log.storeID, generation: log.generation + 1)
        onStep?(.indexMarked)
        try log.empty()
        onStep?(.logEmptied)
        forgetPromises()
    }

    /// Makes everything durable and lets the files go. The store is not used afterwards.
    public func close() throws(StoreError) {
        try checkpoint()
        try index.close()
        try log.close()
        lock.release()
    }

    /// A sync that failed has made nothing sure, and the next would not say so again: what is promised is written anew.
    func syncFiles() throws(StoreError) {
        do {
            try files.sync()
        } catch {
            pendingFailure = error
            throw error
        }
    }

    func forgetPromises() {
        promised.removeAll(keepingCapacity: true)
        promisedFiles.removeAll(keepingCapacity: true)
        promisedOriginals.removeAll(keepingCapacity: true)
        pendingDocuments = 0
        logBytes = 0
    }
}
