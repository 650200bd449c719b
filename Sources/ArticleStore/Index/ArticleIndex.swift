internal import Foundation
internal import GRDB

/// The writer's side of the derived index: which records there are, where, and the words in them.
///
/// `synchronous=NORMAL`: a power cut may take the latest rows, never the file's soundness. `mark` makes what is there
/// durable, so that the commit log may forget it.
final class ArticleIndex {
    /// A record as the index knows it.
    struct Row {
        var id: String
        var path: String
    }

    private let path: String
    private let database: StoreDatabase
    private let limits: StoreLimits
    /// Records whose text is not in the full-text table yet, oldest first.
    private var unindexed: [(row: Int64, text: SearchableText)] = []
    private var unindexedBytes = 0
    private let identity: FileIdentity?

    static let name = "index.sqlite"

    /// - Throws: `database` where the file is no database or is damaged: the caller removes it and opens again.
    init(path: String, limits: StoreLimits) throws(StoreError) {
        self.path = path
        self.limits = limits
        var configuration = Configuration()
        configuration.label = "daybook.index"
        configuration.busyMode = .timeout(Self.readerPatience)
        database = try StoreDatabase(path: path, doing: "open the index", configuration: configuration) { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            try db.execute(sql: "PRAGMA secure_delete = OFF")
        }
        identity = FileIdentity(path)
    }

    /// Readers never hold a lock that a writer in WAL mode waits for, but for the instant in which one of them recovers
    /// the log after a crash.
    private static let readerPatience: TimeInterval = 5

    // MARK: - State

    /// Whether the tables are there, of our version, and follow the same log.
    ///
    /// The index is marked before the log is emptied, so it may be one generation ahead.
    func follows(storeID: String, generation: Int) throws(StoreError) -> Bool {
        try database.run("open the index") { db in
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") == IndexSchema.version else { return false }
            let store = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'store'")
            let own = try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'generation'")
            return store == storeID && (own == generation || own == generation + 1)
        }
    }

    /// Makes all rows durable and writes down the log's generation in which that was.
    func mark(storeID: String, generation: Int) throws(StoreError) {
        try database.run("sync the index") { db in
            // One transaction with FULL syncs the log of the database up to itself, and with it all before it.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            defer { try? db.execute(sql: "PRAGMA synchronous = NORMAL") }  // a setting in memory; it cannot fail
            try db.inTransaction(.immediate) {
                try Self.setMark(db, storeID: storeID, generation: generation)
                return .commit
            }
        }
    }

    private static func setMark(_ db: Database, storeID: String, generation: Int) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO meta VALUES ('store', ?), ('generation', ?)", arguments: [storeID, generation])
    }

    /// Whether the file that was opened still bears its name.
    var isInPlace: Bool { FileIdentity(path) == identity }

    func close() throws(StoreError) {
        try database.close()
    }

    // MARK: - Looking

    /// The record with an id.
    func record(id: String) throws(StoreError) -> Row? {
        try database.run("look up an article") { db in
            let select = try db.cachedStatement(sql: "SELECT path FROM record WHERE id = ?")
            return try String.fetchOne(select, arguments: [id]).map { Row(id: id, path: $0) }
        }
    }

    /// Where the records with some of these ids are; asked at once for a whole batch, of which most are new.
    func paths(ofArticles ids: [String]) throws(StoreError) -> [String: String] {
        try database.run("look up articles") { db in
            let select = try db.cachedStatement(sql: "SELECT path FROM record WHERE id = ?")
            var paths: [String: String] = [:]
            for id in ids {
                if let path = try String.fetchOne(select, arguments: [id]) { paths[id] = path }
            }
            return paths
        }
    }

    /// The files with these bytes that were taken in.
    func files(sha256: String) throws(StoreError) -> [IngestedFile] {
        try database.run("look up a file") { db in
            try IndexQueries.files(db, condition: "file.sha256 = ?", arguments: [sha256])
        }
    }

    // MARK: - Adding

    /// Adds records with their files in one transaction. What is there already stays as it is, so that a replay adds
    /// nothing.
    ///
    /// - Parameters:
    ///   - repeats: Files of which not every article is a new record.
    ///   - textWaits: Whether the new records' text waits for `indexText`; otherwise `recordsWithoutText` names them.
    func add(
        _ records: [(record: ArticleRecord, path: String)], repeats: [IngestedFile], textWaits: Bool = true
    ) throws(StoreError) {
        let added = try database.transaction("index a batch") { db in
            var added: [(row: Int64, text: SearchableText)] = []
            for (record, path) in records {
                if let row = try Self.insert(record, path: path, in: db), textWaits {
                    added.append((row, SearchableText(record, limit: limits.searchableTextBytes)))
                }
                try Self.insert(IngestedFile(of: record), position: record.source.part ?? 1, in: db)
            }
            for file in repeats { try Self.insert(file, position: nil, in: db) }
            return added
        }
        for entry in added {
            unindexed.append(entry)
            unindexedBytes += entry.text.byteCount
        }
        if unindexedBytes >= limits.unindexedTextBytes { try indexText() }
    }

    /// Takes a record out whose file is gone, so that it can be stored again.
    func remove(id: String) throws(StoreError) {
        try database.transaction("index a batch") { db in try Self.remove(id: id, in: db) }
    }

    /// Writes the waiting text into the full-text table.
    func indexText() throws(StoreError) {
        guard let last = unindexed.last else { return }
        let waiting = unindexed
        try database.transaction("index text") { db in
            for entry in waiting { try Self.insert(entry.text, row: entry.row, in: db) }
            try Self.setTextThrough(last.row, in: db)
        }
        unindexed.removeAll(keepingCapacity: true)
        unindexedBytes = 0
    }

    /// The records whose text a crash kept out of the full-text table, oldest first.
    func recordsWithoutText() throws(StoreError) -> [(row: Int64, path: String)] {
        try database.run("open the index") { db in
            let through = try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'text_through'") ?? 0
            return try GRDB.Row.fetchAll(
                db, sql: "SELECT row, path FROM record WHERE row > ? ORDER BY row", arguments: [through]
            ).map { ($0["row"], $0["path"]) }
        }
    }

    /// Lets the text of a row wait that `recordsWithoutText` named.
    func await(_ text: SearchableText, row: Int64) throws(StoreError) {
        unindexed.append((row, text))
        unindexedBytes += text.byteCount
        if unindexedBytes >= limits.unindexedTextBytes { try indexText() }
    }

    // MARK: - Rebuilding

    /// Empties the index and fills it anew, in one transaction: readers see the old one until it is done.
    ///
    /// - Parameter fill: Called once with what adds a record.
    func rebuild(
        storeID: String, generation: Int, repeats: [IngestedFile],
        _ fill: (_ add: (ArticleRecord, String) throws -> Void) throws -> Void
    ) throws(StoreError) {
        unindexed.removeAll()
        unindexedBytes = 0
        try database.run("rebuild the index") { db in
            // Only while it lasts: pages that do not fit go to the log and back.
            try db.execute(sql: "PRAGMA cache_size = -32768")
            defer { try? db.execute(sql: "PRAGMA cache_size = -2000; PRAGMA shrink_memory") }  // settings in memory
            try db.inTransaction(.immediate) {
                try IndexSchema.create(db)
                var last: Int64 = 0
                try fill { record, path in
                    guard let row = try Self.insert(record, path: path, in: db) else { return }
                    try Self.insert(SearchableText(record, limit: limits.searchableTextBytes), row: row, in: db)
                    try Self.insert(IngestedFile(of: record), position: record.source.part ?? 1, in: db)
                    last = row
                }
                for file in repeats { try Self.insert(file, position: nil, in: db) }
                try Self.setTextThrough(last, in: db)
                try Self.setMark(db, storeID: storeID, generation: generation)
                return .commit
            }
            _ = try? db.checkpoint(.truncate)  // a reader in the way makes the log longer, nothing else
        }
    }

    // MARK: - Rows

    private static func insert(_ record: ArticleRecord, path: String, in db: Database) throws -> Int64? {
        let entry = IndexEntry(of: record, path: path)
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO record (id, path, day, received, site, host) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """)
        try insert.execute(arguments: [record.id, path, entry.day, entry.received, entry.site, entry.host])
        guard db.changesCount > 0 else { return nil }
        let row = db.lastInsertedRowID
        if !entry.tags.isEmpty {
            let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO tag (tag, row) VALUES (?, ?)")
            for tag in entry.tags { try insert.execute(arguments: [tag, row]) }
        }
        return row
    }

    private static func remove(id: String, in db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM tag WHERE row = (SELECT row FROM record WHERE id = :id);
                DELETE FROM record WHERE id = :id;
                """, arguments: ["id": id])
    }

    /// Adds a file, or its articles to those known of it; the order in which a file's rows come makes no difference.
    ///
    /// - Parameter position: The place of the first of `file.articles` among the file's articles, from 1; `nil` where
    ///   they are all of them and stand for what was known.
    private static func insert(_ file: IngestedFile, position: Int?, in db: Database) throws {
        let received = file.receivedAt.flatMap(Timestamp.microseconds) ?? 0
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO file (sha256, inbox_path, name, received_at, received, original) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (sha256, inbox_path, name) DO UPDATE SET
                    original = coalesce(original, excluded.original),
                    received_at = iif(excluded.received < received, excluded.received_at, received_at),
                    received = min(excluded.received, received)
                RETURNING row
                """)
        let row = try Int64.fetchOne(
            insert,
            arguments: [file.sha256, file.inboxPath ?? "", file.name, file.receivedAt, received, file.original])
        if position == nil {
            try db.cachedStatement(sql: "DELETE FROM file_article WHERE file = ?").execute(arguments: [row])
        }
        let link = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO file_article (file, position, article) VALUES (?, ?, ?)")
        for (offset, article) in file.articles.enumerated() {
            try link.execute(arguments: [row, (position ?? 1) + offset, article])
        }
        guard !file.folders.isEmpty else { return }
        let keep = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO file_folder (file, original, name, files, size) VALUES (?, ?, ?, ?, ?)")
        for folder in file.folders where folder.original != nil {
            try keep.execute(arguments: [row, folder.original, folder.name, folder.files, folder.size])
        }
    }

    private static func insert(_ text: SearchableText, row: Int64, in db: Database) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO article_text (rowid, title, people, body) VALUES (?, ?, ?, ?)")
        try insert.execute(arguments: [row, text.title, text.people, text.body])
    }

    private static func setTextThrough(_ row: Int64, in db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('text_through', ?)", arguments: [row])
    }
}

extension IngestedFile {
    /// The file that a record names as its source.
    init(of record: ArticleRecord) {
        self.init(
            name: record.source.name, inboxPath: record.source.inboxPath, sha256: record.source.sha256,
            receivedAt: record.source.receivedAt, original: record.source.original, articles: [record.id],
            folders: [record.source.folder].compactMap(\.self))
    }
}
