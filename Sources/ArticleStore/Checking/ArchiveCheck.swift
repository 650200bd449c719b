internal import GRDB
public import SystemPackage

/// Holds an archive's files against each other: records against the schema and their originals, originals against the
/// hashes in their names, the index against the files both ways, and what a dead run left behind.
///
/// Changes nothing. Beside a running daemon, what looks wrong is looked at again when it has had time to be finished, and
/// told only if it is still so. Reads in pieces: of each file it remembers 16 bytes.
///
/// Not `Sendable`: one thread owns it. All calls block.
public final class ArchiveCheck {
    /// The ids of the articles in a document that is kept under this name, as extraction finds them now; `nil` where it finds none.
    public typealias Parts = (_ original: [UInt8], _ name: String) -> [String]?

    /// How far a check is.
    public struct Progress: Sendable {
        /// "records" or "originals".
        public var what: String
        public var done: Int
        public var total: Int
    }

    let files: DirectoryReader
    let limits: StoreLimits
    let parts: Parts
    /// How long a file may look wrong before it is; `nil` where nobody else writes and the first look counts.
    private let patience: Duration?
    private let lock: StoreLock?
    private let tell: (Finding) -> Void
    let progress: (Progress) -> Void

    var index: StoreDatabase?
    private var indexIdentity: FileIdentity?
    let digest: OriginalDigest
    var report = CheckReport()

    /// The articles whose records were seen, and the originals that something names.
    var articles: Set<ContentKey> = []
    var named: Set<ContentKey> = []
    /// Originals of files that brought nothing new, by the log: the index may be away.
    var namedByLog: Set<ContentKey> = []
    /// Files that the log promises: the next start writes them, whatever they are now.
    var promised: Set<String> = []
    /// The ids found in files of several articles, of the latest few originals.
    var knownParts: [(original: String, ids: [String]?)] = []

    /// Looked wrong once: since when, and how to look again.
    private var suspects: [(since: ContinuousClock.Instant, lookAgain: () throws(StoreError) -> [Finding])] = []
    private var nextSuspect = 0

    /// - Parameters:
    ///   - holdingLock: Whether to keep every writer out while it lasts; then one look at each file is enough.
    ///   - patience: How long after the first look a second one tells the truth.
    ///   - progress: Called often.
    ///   - tell: Called with each finding when it is sure.
    /// - Throws: `noArchive` where there is none; `locked` where the lock is wanted and another process holds it.
    public init(
        directory: FilePath, limits: StoreLimits = StoreLimits(), holdingLock: Bool = false,
        patience: Duration = .seconds(1), parts: @escaping Parts, progress: @escaping (Progress) -> Void = { _ in },
        tell: @escaping (Finding) -> Void
    ) throws(StoreError) {
        try ArticleStore.requireArchive(directory)
        files = try DirectoryReader(directory)
        self.limits = limits
        self.parts = parts
        lock = holdingLock ? try StoreLock(in: directory) : nil
        self.patience = holdingLock ? nil : patience
        self.progress = progress
        self.tell = tell
        guard let digest = OriginalDigest() else {
            throw .system(doing: "make room to unpack for", path: directory.string, errno: 12)  // ENOMEM
        }
        self.digest = digest
    }

    /// Looks at everything.
    ///
    /// - Throws: Where a directory cannot be listed or the index cannot be asked; what is wrong with one file is a finding.
    public func run() throws(StoreError) -> CheckReport {
        if patience != nil { report.writer = StoreLock.livingHolder(in: files) }
        if report.writer == nil { try checkLog() }
        try openIndex()
        // Before the records: one that comes later has no record among them yet.
        let earlier = try originalKeys()
        try checkRecords()
        try checkIndex()
        try checkOriginals(earlier: earlier)
        if patience != nil { try checkNewRecords() }
        try lookAgain(atAll: true)
        lock?.release()
        return report
    }

    // MARK: - Looking twice

    /// Tells what is wrong, once it is sure.
    ///
    /// - Parameter look: Finds it anew; empty where it is not so any more.
    func suspect(_ found: [Finding], _ look: @escaping () throws(StoreError) -> [Finding]) throws(StoreError) {
        guard !found.isEmpty else { return }
        if patience == nil {
            found.forEach(confirm)
        } else {
            suspects.append((.now, look))
        }
    }

    func confirm(_ finding: Finding) {
        if promised.contains(finding.path) { return }
        report.findings[finding.kind, default: 0] += 1
        tell(finding)
    }

    /// Looks again at what looked wrong long enough ago; `atAll`: waits for the rest.
    func lookAgain(atAll: Bool = false) throws(StoreError) {
        guard let patience, nextSuspect < suspects.count else { return }
        if !atAll, ContinuousClock.now < suspects[nextSuspect].since + patience { return }
        try openIndex()
        while nextSuspect < suspects.count {
            let left = suspects[nextSuspect].since + patience - .now
            if left > .zero {
                guard atAll else { break }
                Pause.sleep(left)
                try openIndex()
            }
            try suspects[nextSuspect].lookAgain().forEach(confirm)
            nextSuspect += 1
        }
        if nextSuspect == suspects.count {
            suspects.removeAll()
            nextSuspect = 0
        }
    }

    // MARK: - The index

    /// Opens the index, again where another took its place; what keeps it from being read is a finding.
    func openIndex() throws(StoreError) {
        let identity = FileIdentity(files.absolute(ArticleIndex.name))
        if index != nil, identity == indexIdentity { return }
        let wasOpen = index != nil
        index = nil
        indexIdentity = identity
        let problem = problemWithIndex()
        // One that goes away meanwhile is being made anew.
        guard let problem, !wasOpen else { return }
        try suspect([problem]) { [self] () throws(StoreError) in problemWithIndex().map { [$0] } ?? [] }
    }

    /// Opens the index, or says why it cannot be.
    private func problemWithIndex() -> Finding? {
        do {
            index = try IndexReader.open(files)
            return nil
        } catch {
            return Self.finding(onIndex: error)
        }
    }

    static func finding(onIndex error: StoreError) -> Finding {
        let reason =
            switch error {
            case .indexMissing: "missing, or of another version"
            case .database(_, _, _, let message, _): message
            default: "\(error)"
            }
        return Finding(.index, ArticleIndex.name, reason, .rebuildIndex)
    }

    /// Asks the index; a damaged one is told once and then not asked again.
    func ask<Answer>(_ question: (Database) throws -> Answer) throws(StoreError) -> Answer? {
        guard let index else { return nil }
        do {
            return try index.run("check the index", question)
        } catch {
            guard error.isDamage else { throw error }
            self.index = nil
            confirm(Self.finding(onIndex: error))
            return nil
        }
    }
}

/// What a check saw.
public struct CheckReport: Sendable, Equatable {
    public var records = 0
    public var originals = 0
    /// Of the originals as they are kept, in bytes.
    public var originalBytes = 0
    public var findings: [Finding.Kind: Int] = [:]
    /// The process that writes to the archive: its log cannot be looked into.
    public var writer: Int?
}
