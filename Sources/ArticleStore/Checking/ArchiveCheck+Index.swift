internal import GRDB

extension ArchiveCheck {
    /// Rows that are read at once: a longer look would keep the daemon from shortening the index's log.
    private static var page: Int { 1_000 }

    /// Looks for what the index has and the files do not; that it has all files is looked at with each.
    func checkIndex() throws(StoreError) {
        if let complaint = try ask({ db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }) ?? nil,
            complaint != "ok"
        {
            confirm(Finding(.index, ArticleIndex.name, complaint, .rebuildIndex))
            index = nil
        }
        try checkRows()
        try checkFiles()
        try checkText()
    }

    private func checkRows() throws(StoreError) {
        var last = ""
        while true {
            let rows = try ask { db in
                try Row.fetchAll(
                    db, sql: "SELECT id, path FROM record WHERE id > ? ORDER BY id LIMIT ?",
                    arguments: [last, Self.page]
                ).map { (id: $0["id"] as String, path: $0["path"] as String) }
            }
            guard let rows, let end = rows.last else { return }
            last = end.id
            for row in rows where ContentKey(articleID: row.id).map(articles.contains) != true {
                try suspect(try missing(row.id)) { [self] () throws(StoreError) in try missing(row.id) }
            }
            try lookAgain()
        }
    }

    /// A record that the index names and that is not there.
    private func missing(_ id: String) throws(StoreError) -> [Finding] {
        let path = try ask { db in
            try String.fetchOne(db, sql: "SELECT path FROM record WHERE id = ?", arguments: [id])
        }
        guard let path = path ?? nil, !files.exists(path) else { return [] }
        let remedy = try original(ofArticle: id).map { Remedy.extract(original: $0) } ?? .rebuildIndex
        return [Finding(.missingRecord, path, "named by the index and not there", remedy)]
    }

    /// Files that brought nothing new are named by the index and the log alone, and so are their originals and folders.
    private func checkFiles() throws(StoreError) {
        try checkKept(of: "file", key: "row")
        try checkKept(of: "file_folder", key: "file")
    }

    /// Looks at what a table of the index says is kept; `original` follows `key` in the order of its rows.
    private func checkKept(of table: String, key: String) throws(StoreError) {
        var last = (row: Int64(0), original: "")
        while true {
            let rows = try ask { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT \(key) AS row, name, original FROM \(table)
                        WHERE (\(key), original) > (?, ?) AND original IS NOT NULL ORDER BY \(key), original LIMIT ?
                        """, arguments: [last.row, last.original, Self.page]
                ).map { (row: $0["row"] as Int64, name: $0["name"] as String, original: $0["original"] as String) }
            }
            guard let rows, let end = rows.last else { return }
            last = (end.row, end.original)
            for row in rows {
                guard let key = ContentKey(originalPath: row.original), named.insert(key).inserted else { continue }
                let look = { [self] () throws(StoreError) -> [Finding] in
                    guard !files.exists(row.original) else { return [] }
                    return [
                        Finding(
                            .missingOriginal, row.original, "kept of \(row.name.debugDescription) and not there",
                            .none(advice: "drop that file again to have it back"))
                    ]
                }
                try suspect(try look(), look)
            }
        }
    }

    /// Records whose words were lost from the full-text table.
    private func checkText() throws(StoreError) {
        let question = { (db: Database) in
            try String.fetchAll(
                db,
                sql: """
                    SELECT path FROM record WHERE row NOT IN (SELECT id FROM article_text_docsize)
                    AND row <= (SELECT value FROM meta WHERE key = 'text_through') ORDER BY row
                    """)
        }
        let look = { [self] () throws(StoreError) -> [Finding] in
            try (ask(question) ?? []).map { Finding(.index, $0, "the index does not have its words", .rebuildIndex) }
        }
        try suspect(try look(), look)
    }
}
