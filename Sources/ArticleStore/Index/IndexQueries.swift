internal import GRDB

/// Questions that the writer and the readers both ask the index.
enum IndexQueries {
    /// The files that meet a condition on `file`, latest first.
    static func files(_ db: Database, condition: String, arguments: StatementArguments) throws -> [IngestedFile] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM file WHERE \(condition) ORDER BY received DESC, sha256, inbox_path, name",
            arguments: arguments)
        return try rows.map { row in
            let path: String = row["inbox_path"]
            return IngestedFile(
                name: row["name"], inboxPath: path.isEmpty ? nil : path, sha256: row["sha256"],
                receivedAt: row["received_at"], original: row["original"],
                articles: try String.fetchAll(
                    db, sql: "SELECT article FROM file_article WHERE file = ? ORDER BY position",
                    arguments: [row["row"] as Int64]),
                folders: try Row.fetchAll(
                    db, sql: "SELECT * FROM file_folder WHERE file = ? ORDER BY name, original",
                    arguments: [row["row"] as Int64]
                ).map { row in
                    ArticleRecord.Folder(
                        name: row["name"], files: row["files"], size: row["size"], original: row["original"])
                })
        }
    }
}
