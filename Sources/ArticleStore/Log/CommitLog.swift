internal import Foundation
internal import GRDB

/// What is promised and not yet durable as files: a SQLite database in WAL mode with `synchronous=FULL`.
///
/// A transaction here is the promise; everything after it can be done again from the rows. The database belongs to one
/// process (`locking_mode=EXCLUSIVE`), which spares the shared-memory file and with it the one place where SQLite
/// maps a file that a full disk could pull away.
final class CommitLog {
    /// One file that has to exist: a record's JSON or a compressed original.
    struct Entry {
        enum Kind: Int {
            case record = 1
            case original = 2
            /// No file: says that `repeated_file` has rows which the index may lack.
            case repeats = 3
        }

        var kind: Kind
        /// Relative to the state directory.
        var path: String
        var content: [UInt8]
    }

    /// The name of the store that the log belongs to, made at random with it; the index carries it too.
    private(set) var storeID = ""
    /// How many times the log was emptied; the index carries it too, and another number there means another past.
    private(set) var generation = 0
    /// Set when a sync of the log failed: what the kernel holds of it can no longer be trusted to reach the disk.
    private(set) var isSuspect = false

    private let path: String
    private var database: StoreDatabase
    /// The database and its write-ahead log as they were opened: a promise is in the latter until the log is emptied.
    private var identities: [FileIdentity?] = []

    static let name = "commit.sqlite"
    /// Raised when the tables change; a higher one is refused.
    static let formatVersion = 2

    init(in directory: StateDirectory) throws(StoreError) {
        path = directory.absolute(Self.name)
        database = try Self.open(path)
        try prepare(storeID: Self.randomID(), generation: 0)
        identities = fileNames.map { FileIdentity($0) }
    }

    private var fileNames: [String] { [path, path + "-wal"] }

    /// The first of the log's files that is not at its path any more, where SQLite would go on writing into what no
    /// path leads to.
    var displacedFile: String? {
        for (name, identity) in zip(fileNames, identities) {
            guard let identity, identity == FileIdentity(name) else { return name }
        }
        return nil
    }

    // MARK: - The promise

    /// Writes all entries in one transaction; when this returns, they survive a power cut.
    func promise(_ entries: [Entry], repeats: [IngestedFile]) throws(StoreError) {
        guard !entries.isEmpty || !repeats.isEmpty else { return }
        do {
            try database.transaction("commit a batch") { db in
                let insert = try db.cachedStatement(
                    sql: "INSERT INTO promise (kind, path, content) VALUES (?, ?, ?)")
                for entry in entries {
                    try insert.execute(arguments: [entry.kind.rawValue, entry.path, Data(entry.content)])
                }
                if !repeats.isEmpty { try insert.execute(arguments: [Entry.Kind.repeats.rawValue, "", Data()]) }
                for file in repeats { try Self.remember(file, in: db) }
            }
        } catch {
            if error.isOfInputOutput { isSuspect = true }
            throw error
        }
    }

    /// Calls `body` with what is promised, in order.
    func forEachEntry(_ body: (Entry) throws(StoreError) -> Void) throws(StoreError) {
        // Row by row, so that a log of large originals is not in memory at once.
        let sequence = try database.run("read the commit log") { db in
            try Int.fetchAll(db, sql: "SELECT seq FROM promise ORDER BY seq")
        }
        for seq in sequence {
            let entry = try database.run("read the commit log") { db in
                let row = try Row.fetchOne(
                    db, sql: "SELECT kind, path, content FROM promise WHERE seq = ?", arguments: [seq])
                return row.flatMap { row in
                    Entry.Kind(rawValue: row["kind"]).map { kind in
                        Entry(kind: kind, path: row["path"], content: Array(row["content"] as Data))
                    }
                }
            }
            guard let entry else {
                throw .database(
                    doing: "read the commit log", path: path, code: ResultCode.SQLITE_CORRUPT.rawValue,
                    message: "row \(seq) is of no known kind", errno: nil)
            }
            try body(entry)
        }
    }

    var isEmpty: Bool {
        get throws(StoreError) {
            try database.run("read the commit log") { db in
                try Int.fetchOne(db, sql: "SELECT 1 FROM promise LIMIT 1") == nil
            }
        }
    }

    /// Forgets what is promised, because all of it is durable as files.
    func empty() throws(StoreError) {
        do {
            try database.transaction("empty the commit log") { db in
                try db.execute(sql: "DELETE FROM promise")
                try db.execute(sql: "UPDATE meta SET value = ? WHERE key = 'generation'", arguments: [generation + 1])
            }
        } catch {
            if error.isOfInputOutput { isSuspect = true }
            throw error
        }
        generation += 1
        // Where this fails the log is only longer than need be, and the next call of SQLite says why.
        _ = try? database.run("shorten the commit log") { db in try db.checkpoint(.truncate) }
    }

    /// Throws the database away and begins another, after a failed sync; everything promised is durable as files.
    ///
    /// The file is not synced again: after a failure the kernel may call pages clean that never reached the disk.
    func replace() throws(StoreError) {
        let repeats = try repeatedFiles()
        // Nothing is left in it that would be needed, whatever closing says.
        try? database.close()
        // The database before its log: SQLite drops a log whose database is gone.
        for suffix in ["", "-wal", "-journal"] {
            guard unlink(path + suffix) == 0 || errno == ENOENT else {
                throw .system(doing: "remove the commit log", path: path + suffix, errno: errno)
            }
        }
        database = try Self.open(path)
        try prepare(storeID: storeID, generation: generation + 1)
        try database.transaction("copy the commit log") { db in
            for file in repeats { try Self.remember(file, in: db) }
        }
        identities = fileNames.map { FileIdentity($0) }
        isSuspect = false
    }

    func close() throws(StoreError) {
        try database.close()
    }

    // MARK: - Files that brought nothing new

    /// Files whose articles, some or all, were stored before: no record of ours names them, so the log keeps them.
    func repeatedFiles() throws(StoreError) -> [IngestedFile] {
        try database.run("read the commit log") { db in
            try Row.fetchAll(db, sql: "SELECT * FROM repeated_file ORDER BY sha256, inbox_path, name").map { row in
                let path: String = row["inbox_path"]
                let folders = try db.cachedStatement(
                    sql: """
                        SELECT * FROM repeated_folder WHERE sha256 = ? AND inbox_path = ? AND name = ?
                        ORDER BY folder, original
                        """)
                return IngestedFile(
                    name: row["name"], inboxPath: path.isEmpty ? nil : path, sha256: row["sha256"],
                    receivedAt: row["received_at"], original: row["original"],
                    articles: (row["articles"] as String).utf8.split(separator: UInt8(ascii: " ")).map {
                        String(Substring($0))
                    },
                    folders: try Row.fetchAll(folders, arguments: [row["sha256"], path, row["name"]]).map { row in
                        ArticleRecord.Folder(
                            name: row["folder"], files: row["files"], size: row["size"], original: row["original"])
                    })
            }
        }
    }

    private static func remember(_ file: IngestedFile, in db: Database) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO repeated_file (sha256, inbox_path, name, received_at, original, articles)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET original = coalesce(original, excluded.original), articles = excluded.articles
                """)
        try insert.execute(arguments: [
            file.sha256, file.inboxPath ?? "", file.name, file.receivedAt, file.original,
            file.articles.joined(separator: " "),
        ])
        let keep = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO repeated_folder (sha256, inbox_path, name, folder, files, size, original)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for folder in file.folders where folder.original != nil {
            try keep.execute(arguments: [
                file.sha256, file.inboxPath ?? "", file.name, folder.name, folder.files, folder.size, folder.original,
            ])
        }
    }

    // MARK: - Opening

    private static func open(_ path: String) throws(StoreError) -> StoreDatabase {
        var configuration = Configuration()
        configuration.label = "daybook.commit"
        return try StoreDatabase(path: path, doing: "open the commit log", configuration: configuration) { db in
            // Before the first look at the file: sqlite.org/wal.html, "Use of WAL Without Shared-Memory".
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            // Larger pages make shorter overflow chains: a record has 5 KB and more.
            try db.execute(sql: "PRAGMA page_size = 16384")
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // Debian compiles SQLite to overwrite what is deleted: here that would double the writing for nothing.
            try db.execute(sql: "PRAGMA secure_delete = OFF")
            // The log is copied into the database when it is emptied, not while it fills.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        }
    }

    private func prepare(storeID newID: String, generation newGeneration: Int) throws(StoreError) {
        let path = path
        (storeID, generation) = try database.transaction("open the commit log") { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version <= Self.formatVersion else {
                throw StoreError.newerVersion(path: path, found: version, supported: Self.formatVersion)
            }
            if version == 0 {
                try db.execute(
                    sql: """
                        CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
                        CREATE TABLE promise (
                            seq INTEGER PRIMARY KEY, kind INTEGER NOT NULL, path TEXT NOT NULL, content BLOB NOT NULL);
                        CREATE TABLE repeated_file (
                            sha256 TEXT NOT NULL, inbox_path TEXT NOT NULL, name TEXT NOT NULL, received_at TEXT,
                            original TEXT, articles TEXT NOT NULL, PRIMARY KEY (sha256, inbox_path, name));
                        """)
                try db.execute(
                    sql: "INSERT INTO meta VALUES ('store', ?), ('generation', ?)", arguments: [newID, newGeneration])
            }
            if version < 2 {
                // Beside `repeated_file`, which it would double in width: few pages come with a folder, and the same
                // page may come with several.
                try db.execute(
                    sql: """
                        CREATE TABLE repeated_folder (
                            sha256 TEXT NOT NULL, inbox_path TEXT NOT NULL, name TEXT NOT NULL, folder TEXT NOT NULL,
                            files INTEGER NOT NULL, size INTEGER NOT NULL, original TEXT NOT NULL,
                            PRIMARY KEY (sha256, inbox_path, name, original)) WITHOUT ROWID;
                        PRAGMA user_version = \(Self.formatVersion);
                        """)
            }
            let storeID = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'store'") ?? ""
            let generation = try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'generation'") ?? 0
            return (storeID, generation)
        }
    }

    private static func randomID() -> String {
        var generator = SystemRandomNumberGenerator()
        return String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
    }
}
