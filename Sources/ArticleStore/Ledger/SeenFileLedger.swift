internal import Foundation
internal import GRDB
public import SystemPackage

/// What is remembered of the files of an inbox that is never touched (policy `keep`), so that each is taken once.
///
/// `seen.sqlite` has a row for each path, with the file as it was when it was last taken: a file that has changed since is a new
/// one. It is no part of the index: `reindex` leaves it alone. A commit here survives the end of the process, not a power cut
/// (`synchronous=NORMAL`): what is then forgotten is read once more, and the store knows its bytes.
///
/// Not `Sendable`: one thread owns it. Others may write to the same file; `refresh` sees that.
public final class SeenFileLedger {
    private let database: StoreDatabase
    /// Of every file that has come to its end; 8 bytes each, where a look into the database costs microseconds at each listing.
    private var done: Set<Int> = []
    /// SQLite's count of the changes that others made (sqlite.org/pragma.html#pragma_data_version).
    private var version = 0

    static let name = "seen.sqlite"
    /// Raised when the table changes; a higher one is refused.
    static let formatVersion = 1

    /// Opens the ledger of a state directory, which must be there, making the ledger where there is none.
    public init(directory: FilePath) throws(StoreError) {
        let path = directory.appending(Self.name).string
        var configuration = Configuration()
        configuration.label = "daybook.seen"
        // A command may be writing: it holds the lock for milliseconds.
        configuration.busyMode = .timeout(5)
        database = try StoreDatabase(path: path, doing: "open the ledger", configuration: configuration) { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        try database.transaction("open the ledger") { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version <= Self.formatVersion else {
                throw StoreError.newerVersion(path: path, found: version, supported: Self.formatVersion)
            }
            guard version == 0 else { return }
            try db.execute(
                sql: """
                    CREATE TABLE seen_file (
                        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
                        inode INTEGER NOT NULL, outcome TEXT NOT NULL, sha256 TEXT, stage TEXT, reason TEXT,
                        attempts INTEGER, at TEXT) WITHOUT ROWID;
                    PRAGMA user_version = \(Self.formatVersion);
                    """)
        }
        try refresh()
    }

    /// Whether a ledger was ever made in a state directory.
    public static func exists(in directory: FilePath) -> Bool {
        (try? FileDescriptor.open(directory.appending(name), .readOnly, options: .closeOnExec).close()) != nil
    }

    // MARK: - Asking

    /// Whether exactly this file was stored or rejected.
    public func isDone(_ file: SeenFile) -> Bool { done.contains(file.hashValue) }

    /// What became of exactly this file; nil where it was never taken, or has changed since.
    public func outcome(of file: SeenFile) throws(StoreError) -> SeenOutcome? {
        try database.run("read the ledger") { db in
            let row = try db.cachedStatement(sql: "SELECT * FROM seen_file WHERE path = ?")
            guard let row = try Row.fetchOne(row, arguments: [Data(file.path)]) else { return nil }
            return Self.file(row) == file ? Self.outcome(row) : nil
        }
    }

    /// The files that were taken, and of which nothing was heard since, by path.
    public func begun() throws(StoreError) -> [SeenFile] {
        try files(where: "outcome = 'reading'").map(\.file)
    }

    /// The files that were rejected and have not been taken since, by path.
    public func rejected() throws(StoreError) -> [(file: SeenFile, outcome: SeenOutcome)] {
        try files(where: "outcome = 'rejected'")
    }

    private func files(where condition: String) throws(StoreError) -> [(file: SeenFile, outcome: SeenOutcome)] {
        try database.run("read the ledger") { db in
            try Row.fetchAll(db, sql: "SELECT * FROM seen_file WHERE \(condition) ORDER BY path")
                .map { (Self.file($0), Self.outcome($0)) }
        }
    }

    // MARK: - Writing

    /// Takes up what others have written since.
    public func refresh() throws(StoreError) {
        let version = try database.run("read the ledger") { db in
            try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
        }
        guard version != self.version else { return }
        done = try database.run("read the ledger") { db in
            var done: Set<Int> = []
            let rows = try Row.fetchCursor(
                db, sql: "SELECT path, size, mtime, mtime_ns, inode FROM seen_file WHERE outcome <> 'reading'")
            while let row = try rows.next() { done.insert(Self.file(row).hashValue) }
            return done
        }
        self.version = version
    }

    /// Remembers that these files are being read; all or none.
    public func begin(_ files: [SeenFile]) throws(StoreError) {
        try database.transaction("write the ledger") { db in
            for file in files { try Self.put(file, .reading, db) }
        }
    }

    /// Remembers what became of a file.
    public func end(_ file: SeenFile, _ outcome: SeenOutcome) throws(StoreError) {
        try database.transaction("write the ledger") { db in try Self.put(file, outcome, db) }
        done.insert(file.hashValue)
    }

    /// Forgets what is known of a path, so that a file there is taken again; whether anything was.
    @discardableResult
    public func forget(_ path: [UInt8]) throws(StoreError) -> Bool {
        let known = try database.transaction("write the ledger") { db in
            let row = try Row.fetchOne(db, sql: "SELECT * FROM seen_file WHERE path = ?", arguments: [Data(path)])
            try db.execute(sql: "DELETE FROM seen_file WHERE path = ?", arguments: [Data(path)])
            return row.map(Self.file)
        }
        if let known { done.remove(known.hashValue) }
        return known != nil
    }

    public func close() throws(StoreError) {
        try database.close()
    }

    // MARK: - Rows

    private static func put(_ file: SeenFile, _ outcome: SeenOutcome, _ db: Database) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO seen_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let facts: [(any DatabaseValueConvertible)?] =
            switch outcome {
            case .reading: ["reading", nil, nil, nil, nil, nil]
            case .stored(let sha256): ["stored", sha256, nil, nil, nil, nil]
            case .rejected(let stage, let reason, let attempts, let at): ["rejected", nil, stage, reason, attempts, at]
            }
        let stamp: [(any DatabaseValueConvertible)?] = [
            Data(file.path), file.size, file.modifiedSeconds, file.modifiedNanoseconds, Int64(bitPattern: file.inode),
        ]
        try insert.execute(arguments: StatementArguments(stamp + facts))
    }

    private static func file(_ row: Row) -> SeenFile {
        SeenFile(
            path: [UInt8](row["path"] as Data), size: row["size"], modifiedSeconds: row["mtime"],
            modifiedNanoseconds: row["mtime_ns"], inode: UInt64(bitPattern: row["inode"]))
    }

    private static func outcome(_ row: Row) -> SeenOutcome {
        switch row["outcome"] as String {
        case "stored": .stored(sha256: row["sha256"])
        case "rejected":
            .rejected(
                stage: row["stage"] ?? "", reason: row["reason"] ?? "", attempts: row["attempts"] ?? 0,
                at: row["at"] ?? "")
        default: .reading
        }
    }
}
