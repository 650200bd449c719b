internal import ArticleStore
internal import Inbox
internal import SystemPackage

/// What the archive remembers of the files of an inbox that is never touched, in the inbox's words.
final class KeptFiles: FileLedger {
    private let ledger: SeenFileLedger

    init(state: FilePath) throws(StoreError) {
        ledger = try SeenFileLedger(directory: state)
    }

    /// For commands; nil where no daemon ever kept files there, or where the ledger may not be read by whoever asks.
    static func known(in state: FilePath) -> KeptFiles? {
        // A command without it tells less, and what it tells is true.
        guard SeenFileLedger.exists(in: state) else { return nil }
        return try? KeptFiles(state: state)
    }

    func refresh() throws(LedgerFailure) { try told { () throws(StoreError) in try ledger.refresh() } }

    func isDone(_ file: LedgerEntry) -> Bool { ledger.isDone(SeenFile(file)) }

    func begun() throws(LedgerFailure) -> [LedgerEntry] {
        try told { () throws(StoreError) in try ledger.begun().map { LedgerEntry($0) } }
    }

    func begin(_ files: [LedgerEntry]) throws(LedgerFailure) {
        try told { () throws(StoreError) in try ledger.begin(files.map { SeenFile($0) }) }
    }

    func end(_ file: LedgerEntry, _ outcome: LedgerOutcome) throws(LedgerFailure) {
        let seen: SeenOutcome =
            switch outcome {
            case .stored(let sha256): .stored(sha256: sha256)
            case .rejected(let stage, let reason, let attempts, let at):
                .rejected(stage: stage, reason: reason, attempts: attempts, at: at)
            }
        try told { () throws(StoreError) in try ledger.end(SeenFile(file), seen) }
    }

    func forget(_ file: LedgerEntry) throws(LedgerFailure) {
        try told { () throws(StoreError) in _ = try ledger.forget(file.path) }
    }

    // MARK: - For commands

    /// What became of exactly this file; nil where it was never taken to its end, or nobody can say.
    func outcome(of file: LedgerEntry) -> LedgerOutcome? {
        // A file of which the ledger cannot tell counts as one that waits.
        guard let outcome = try? ledger.outcome(of: SeenFile(file)) else { return nil }
        return LedgerOutcome(outcome)
    }

    /// The paths of rejected files with the reason of each, by path.
    func rejected() throws(StoreError) -> [(path: FilePath, outcome: LedgerOutcome)] {
        try ledger.rejected().compactMap { file, outcome in
            LedgerOutcome(outcome).map { (FilePath(platformString: file.path.map { CChar(bitPattern: $0) } + [0]), $0) }
        }
    }

    /// Lets a rejected file be taken again at the daemon's next listing.
    func retry(_ path: FilePath) throws(StoreError) {
        try ledger.forget(CommandLineWord.bytes(of: path))
    }

    private func told<Result>(_ body: () throws(StoreError) -> Result) throws(LedgerFailure) -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            throw LedgerFailure(reason: "\(error)", isTransient: error.isTransient)
        }
    }
}

extension SeenFile {
    fileprivate init(_ file: LedgerEntry) {
        self.init(
            path: file.path, size: file.size, modifiedSeconds: file.modified.seconds,
            modifiedNanoseconds: file.modified.nanoseconds, inode: file.inode)
    }
}

extension LedgerEntry {
    fileprivate init(_ file: SeenFile) {
        self.init(
            path: file.path, size: file.size,
            modified: FileTime(seconds: file.modifiedSeconds, nanoseconds: file.modifiedNanoseconds), inode: file.inode)
    }
}

extension LedgerOutcome {
    /// nil of a file that is being read.
    fileprivate init?(_ outcome: SeenOutcome) {
        switch outcome {
        case .reading: return nil
        case .stored(let sha256): self = .stored(sha256: sha256)
        case .rejected(let stage, let reason, let attempts, let at):
            self = .rejected(stage: stage, reason: reason, attempts: attempts, at: at)
        }
    }
}
