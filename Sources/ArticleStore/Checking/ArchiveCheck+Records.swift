internal import ArticleExtraction
internal import GRDB
import Glibc

extension ArchiveCheck {
    /// What a look at a record's file gave.
    private struct Look {
        var findings: [Finding] = []
        var record: ArticleRecord?
        /// Whether the file is not there.
        var isGone = false
    }

    /// Looks at every record, day by day.
    func checkRecords() throws(StoreError) {
        let tree = ArticleTree(files)
        let days = try tree.days()
        var total = 0
        for day in days { total += try tree.recordPaths(onDay: day).count }
        var done = 0
        for day in days {
            for path in try tree.recordPaths(onDay: day) {
                progress(Progress(what: "records", done: done, total: max(total, done + 1)))
                done += 1
                try checkRecord(path)
                try lookAgain()
            }
            try checkLeftovers(in: Day.folder(day))
        }
        progress(Progress(what: "records", done: done, total: done))
        try checkPlaces()
    }

    /// Looks at the records that came since `checkRecords` passed their day.
    func checkNewRecords() throws(StoreError) {
        let tree = ArticleTree(files)
        for day in try tree.days() {
            for path in try tree.recordPaths(onDay: day) {
                if let id = RecordPath.id(fromPath: path), let key = ContentKey(articleID: id), articles.contains(key) {
                    continue
                }
                try checkRecord(path)
            }
        }
    }

    private func checkRecord(_ path: String) throws(StoreError) {
        let look = try look(at: path)
        if look.isGone { return }
        report.records += 1
        if let record = look.record {
            named.formUnion(Self.originals(of: record).compactMap(ContentKey.init(originalPath:)))
            if let key = ContentKey(articleID: record.id), !articles.insert(key).inserted {
                try checkDouble(record.id, path)
                return
            }
        } else if let id = RecordPath.id(fromPath: path), let key = ContentKey(articleID: id) {
            articles.insert(key)
        }
        try suspect(look.findings) { [self] () throws(StoreError) in try self.look(at: path).findings }
    }

    private static func originals(of record: ArticleRecord) -> [String] {
        [record.source.original, record.source.folder?.original].compactMap { $0 }
    }

    /// Of two records of one article, the one that the index does not know goes; nobody writes such, so one look is enough.
    private func checkDouble(_ id: String, _ path: String) throws(StoreError) {
        let indexed = try ask { db in
            try String.fetchOne(db, sql: "SELECT path FROM record WHERE id = ?", arguments: [id])
        }
        guard path == indexed ?? nil else {
            confirm(Finding(.doubledRecord, path, "another record has the id \(id)", .setAside))
            return
        }
        // The other one was passed before.
        for other in try ArticleTree(files).recordPaths() where other != path && RecordPath.id(fromPath: other) == id {
            confirm(Finding(.doubledRecord, other, "\(path) has the same id", .setAside))
        }
    }

    // MARK: - One record

    private func look(at path: String) throws(StoreError) -> Look {
        let bytes: [UInt8]
        do {
            bytes = try files.read(path)
        } catch {
            if case .system(_, _, ENOENT) = error { return Look(isGone: true) }
            let advice = "see why it cannot be read"
            return Look(findings: [Finding(.damagedRecord, path, "\(error)", .none(advice: advice))])
        }
        let record: ArticleRecord
        do {
            record = try ArticleRecord(json: bytes, path: path)
        } catch {
            return Look(findings: [try finding(onUnreadable: path, error)])
        }
        var look = Look(record: record)
        if let finding = try identityFinding(record, path) {
            look.findings.append(finding)
        } else if let misfit = (try? JSONTape(bytes)).flatMap({ RecordSchema.record.misfit(in: $0) }) {
            look.findings.append(
                misfit.isMissing
                    ? Finding(.damagedRecord, path, misfit.reason, try replacement(of: record.id))
                    : Finding(
                        .oddRecord, path, misfit.reason,
                        .none(advice: "readers pass over it; what is yours belongs into user")))
        }
        for original in Self.originals(of: record) where !files.exists(original) {
            look.findings.append(
                Finding(
                    .missingOriginal, original, "named by \(path) and not there",
                    .none(advice: "drop \(record.source.name.debugDescription) again to have it back")))
        }
        if let difference = try indexDifference(record, path) {
            look.findings.append(Finding(.index, path, difference, .rebuildIndex))
        }
        return look
    }

    private func finding(onUnreadable path: String, _ error: StoreError) throws(StoreError) -> Finding {
        switch error {
        case .newerVersion(_, let found, let supported):
            return Finding(
                .newerRecord, path, "schema \(found), this daybook knows \(supported)", .none(advice: "update daybook"))
        case .invalidRecord(_, let reason):
            let id = RecordPath.id(fromPath: path)
            return Finding(.damagedRecord, path, reason, try id.map(replacement) ?? .setAside)
        default:
            return Finding(.damagedRecord, path, "\(error)", .none(advice: "see why it cannot be read"))
        }
    }

    /// Whether a record is the article that its name, its id and its original say.
    private func identityFinding(_ record: ArticleRecord, _ path: String) throws(StoreError) -> Finding? {
        func damaged(_ reason: String) throws(StoreError) -> Finding {
            Finding(.damagedRecord, path, reason, try replacement(of: RecordPath.id(fromPath: path) ?? record.id))
        }
        if let id = RecordPath.id(fromPath: path), id != record.id {
            return try damaged("its name says the id \(id), it says \(record.id)")
        }
        let source = record.source
        if let original = source.original {
            guard OriginalPath.isWellFormed(original) else {
                return try damaged("its original \(original.debugDescription) is no path of an original")
            }
            guard OriginalPath.sha256(of: original) == source.sha256 else {
                return try damaged("its original is another file's")
            }
        }
        if let folder = source.folder?.original, !OriginalPath.isWellFormed(folder) {
            return try damaged("its folder's original \(folder.debugDescription) is no path of an original")
        }
        if ContentHash(hex: source.sha256)?.articleID == record.id { return nil }
        // One article of several: extraction says which there are. Another version of it may cut them otherwise.
        guard let original = source.original, files.exists(original),
            let ids = try partIDs(of: original, name: source.name)
        else {
            return source.part == nil
                ? try damaged("its id \(record.id) is not that of its file, \(source.sha256)") : nil
        }
        guard !ids.contains(record.id), record.extractorVersion == Article.extractorVersion || source.part == nil else {
            return nil
        }
        return try damaged("its id \(record.id) is of no article in \(original)")
    }

    private func partIDs(of original: String, name: String) throws(StoreError) -> [String]? {
        if let known = knownParts.first(where: { $0.original == original }) { return known.ids }
        // A damaged original is told on its own.
        let bytes = (try? files.read(original)).flatMap {
            Zstandard.decompress($0, limit: limits.originalBytes).content
        }
        let ids = bytes.flatMap { parts($0, name) }
        if knownParts.count == Self.knownPartsLimit { knownParts.removeFirst() }
        knownParts.append((original, ids))
        return ids
    }

    /// The records of one file stand by their titles, not together; of so many files at once the parts are kept.
    private static var knownPartsLimit: Int { 64 }

    /// What to do about a record that is none: its original may give it anew.
    func replacement(of id: String) throws(StoreError) -> Remedy {
        try original(ofArticle: id).map { .setAsideAndExtract(original: $0) } ?? .setAside
    }

    /// Where the original of an article is, by the index or by the hash that its id begins.
    func original(ofArticle id: String) throws(StoreError) -> String? {
        let known = try ask { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT original FROM file JOIN file_article ON file_article.file = file.row
                    WHERE article = ? AND original IS NOT NULL ORDER BY original
                    """, arguments: [id])
        }
        for path in known ?? [] where files.exists(path) { return path }
        guard let digits = ContentHash.hexBeginning(ofArticleID: id) else { return nil }
        let folder = "originals/\(digits.prefix(2))"
        return try files.names(in: folder).first { $0.hasPrefix(digits) }.map { "\(folder)/\($0)" }
    }

    /// How what the index knows of a record differs from it.
    private func indexDifference(_ record: ArticleRecord, _ path: String) throws(StoreError) -> String? {
        let known: IndexEntry?? = try ask { db in
            let select = try db.cachedStatement(
                sql: "SELECT row, path, day, received, site, host FROM record WHERE id = ?")
            guard let row = try Row.fetchOne(select, arguments: [record.id]) else { return nil }
            let tags = try db.cachedStatement(sql: "SELECT tag FROM tag WHERE row = ?")
            return IndexEntry(
                path: row["path"], day: row["day"], received: row["received"], site: row["site"], host: row["host"],
                tags: try String.fetchSet(tags, arguments: [row["row"] as Int64]))
        }
        guard let known else { return nil }  // there is no index to ask
        guard let known else { return "the index does not know it" }
        return known.difference(from: IndexEntry(of: record, path: path)).map { "the index has \($0)" }
    }

    // MARK: - Where no reader looks

    /// Records outside of the folder of a day.
    private func checkPlaces() throws(StoreError) {
        var folders = ["articles"]
        for year in try files.names(in: "articles") {
            folders.append("articles/\(year)")
            for month in try files.names(in: "articles/\(year)") {
                folders.append("articles/\(year)/\(month)")
                for day in try files.names(in: "articles/\(year)/\(month)")
                where !Day.isValid("\(year)-\(month)-\(day)") { folders.append("articles/\(year)/\(month)/\(day)") }
            }
        }
        for folder in folders {
            for name in try files.names(in: folder) where RecordPath.id(fromFileName: name) != nil {
                confirm(
                    Finding(
                        .misplacedRecord, "\(folder)/\(name)", "not in the folder of a day, where no reader looks",
                        .setAside))
            }
            try checkLeftovers(in: folder)
        }
    }
}
