internal import GRDB

/// All the articles that a filter leaves, the latest first, one at a time: an archive of any size in the memory of a page.
///
/// Articles that arrive meanwhile are not in it. Between two pages nothing is held that a writer could wait for.
public final class ArchiveWalk {
    private let archive: Archive
    private let condition: FilterCondition
    private var page: [(path: String, received: Int, id: String)] = []
    private var position = 0
    private var last: (received: Int, id: String)?
    private var isOver = false

    /// Rows of the index that are held at once.
    private static let pageLength = 512

    init(_ archive: Archive, _ filter: ArchiveFilter) {
        self.archive = archive
        condition = FilterCondition(filter)
    }

    /// The next article; `nil` after the last.
    ///
    /// - Throws: `invalidRecord` and the like for a file that is no record: the next call goes on behind it.
    public func next() throws(StoreError) -> ArchivedRecord? {
        while true {
            while position < page.count {
                let path = page[position].path
                position += 1
                if let record = try archive.read(path) { return record }
            }
            guard !isOver else { return nil }
            try turnPage()
        }
    }

    private func turnPage() throws(StoreError) {
        var after = "1"
        var arguments = condition.arguments
        if let last {
            after = "(received < ? OR (received = ? AND id > ?))"
            arguments += [last.received, last.received, last.id]
        }
        page = try archive.ask("list the articles") { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT path, received, id FROM record WHERE \(condition.sql) AND \(after)
                    ORDER BY received DESC, id LIMIT ?
                    """, arguments: arguments + [Self.pageLength]
            ).map { ($0["path"], $0["received"], $0["id"]) }
        }
        position = 0
        isOver = page.count < Self.pageLength
        if let end = page.last { last = (end.received, end.id) }
    }
}

extension Archive {
    /// The articles that a filter leaves, the latest first, one at a time.
    public func walk(filter: ArchiveFilter = ArchiveFilter()) -> ArchiveWalk { ArchiveWalk(self, filter) }

    /// How many articles a filter leaves.
    public func count(filter: ArchiveFilter) throws(StoreError) -> Int {
        let condition = FilterCondition(filter)
        return try ask("count the articles") { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM record WHERE \(condition.sql)", arguments: condition.arguments) ?? 0
        }
    }
}
