internal import GRDB

/// The tables of `index.sqlite`.
enum IndexSchema {
    /// Raised when a table or what is written into it changes; another version is rebuilt from the records.
    static let version = 2

    /// Drops what there is and creates the tables.
    static func create(_ db: Database) throws {
        let tables = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                AND name NOT LIKE 'article\\_text\\_%' ESCAPE '\\'
                """)
        for table in tables { try db.execute(sql: "DROP TABLE \(table.quotedDatabaseIdentifier)") }
        try db.execute(sql: statements)
    }

    /// - `record.row`: never used again, so that an article removed leaves no wrong text behind.
    /// - `record.received`: microseconds since 1970 in UTC.
    /// - `record.site`, `host`, `tag.tag`: folded, for filters.
    /// - `file_folder`: the folders of a saved page that are kept.
    /// - `article_text`: an index without the text, which is in the records. Text in scripts without spaces is stored
    ///   as pairs of letters (`SearchText`).
    private static let statements = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE record (
            row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, day TEXT NOT NULL,
            received INTEGER NOT NULL, site TEXT, host TEXT);
        CREATE INDEX record_received ON record (received, id);
        CREATE INDEX record_day ON record (day, id);
        CREATE TABLE tag (tag TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tag, row)) WITHOUT ROWID;
        CREATE TABLE file (
            row INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, inbox_path TEXT NOT NULL, name TEXT NOT NULL,
            received_at TEXT, received INTEGER NOT NULL, original TEXT, UNIQUE (sha256, inbox_path, name));
        CREATE INDEX file_name ON file (name);
        CREATE INDEX file_inbox_path ON file (inbox_path);
        CREATE TABLE file_article (
            file INTEGER NOT NULL, position INTEGER NOT NULL, article TEXT NOT NULL,
            PRIMARY KEY (file, position)) WITHOUT ROWID;
        CREATE TABLE file_folder (
            file INTEGER NOT NULL, original TEXT NOT NULL, name TEXT NOT NULL, files INTEGER NOT NULL,
            size INTEGER NOT NULL, PRIMARY KEY (file, original)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE article_text USING fts5 (
            title, people, body, content = '', tokenize = "unicode61 remove_diacritics 2");
        PRAGMA user_version = \(version);
        """
}
