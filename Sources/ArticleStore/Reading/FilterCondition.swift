internal import GRDB

/// A filter as a condition on `record`.
struct FilterCondition {
    private(set) var sql = "1"
    private(set) var arguments = StatementArguments()

    init(_ filter: ArchiveFilter) {
        if let since = filter.since { add("record.day >= ?", [since]) }
        if let until = filter.until { add("record.day <= ?", [until]) }
        if let site = filter.site {
            var folded = SearchText.folded(site)
            if folded.utf8.starts(with: "www.".utf8) { folded = String(folded.utf8.dropFirst(4)) ?? folded }
            // The host itself or one below it: ".example.com" at its end.
            add(
                "(record.site = ? OR record.host = ? OR substr(record.host, -length(?)) = ?)",
                [folded, folded, "." + folded, "." + folded])
        }
        if let tag = filter.tag {
            add("record.row IN (SELECT row FROM tag WHERE tag = ?)", [SearchText.folded(tag)])
        }
        if let articles = filter.articles {
            // As one value: a statement takes a bounded number of them. Ids are letters and digits.
            add(
                "record.id IN (SELECT value FROM json_each(?))",
                ["[" + articles.filter(ContentHash.isArticleID).map { "\"\($0)\"" }.joined(separator: ",") + "]"])
        }
    }

    private mutating func add(_ condition: String, _ values: [String]) {
        sql += " AND \(condition)"
        arguments += StatementArguments(values)
    }
}
