internal import GRDB
public import SystemPackage

/// An archive as readers see it, beside a running daemon and without getting in its way.
///
/// Records are read from their JSON files; the index only finds them. Days and the records of a day need no index.
/// Not `Sendable`: each thread opens its own.
public final class Archive {
    let files: DirectoryReader
    private let limits: StoreLimits
    private var openIndex: StoreDatabase?

    /// - Parameter directory: The state directory.
    /// - Throws: `system` where there is no such directory. A missing or damaged index shows when it is needed.
    public init(directory: FilePath, limits: StoreLimits = StoreLimits()) throws(StoreError) {
        files = try DirectoryReader(directory)
        self.limits = limits
    }

    // MARK: - From the files

    /// The days on which articles arrived, earliest first, with how many each has.
    public func days() throws(StoreError) -> [(day: String, count: Int)] {
        let tree = ArticleTree(files)
        var days: [(day: String, count: Int)] = []
        for day in try tree.days() {
            let count = try tree.recordPaths(onDay: day).count
            if count > 0 { days.append((day, count)) }
        }
        return days
    }

    /// A day's records in the order of their ids; the same whatever the order of arrival.
    ///
    /// - Parameter day: YYYY-MM-DD.
    /// - Throws: `invalidRecord` for a file that is no record: a day is whole or an error.
    public func records(onDay day: String) throws(StoreError) -> [ArchivedRecord] {
        guard Day.isValid(day) else { return [] }
        var records: [ArchivedRecord] = []
        for path in try ArticleTree(files).recordPaths(onDay: day) {
            if let record = try read(path) { records.append(record) }
        }
        return records.sorted { $0.record.id < $1.record.id }
    }

    /// The bytes of the file that a record came from; `nil` where none were kept.
    ///
    /// - Throws: `invalidOriginal` where they cannot be unpacked or are not what was stored.
    public func original(of record: ArticleRecord) throws(StoreError) -> [UInt8]? {
        guard let path = record.source.original else { return nil }
        return try original(at: path, sha256: record.source.sha256)
    }

    /// The files of the folder that was saved with the page a record came from; empty where there was none or none was
    /// kept. Where the page came without it first, the folder that it came with later.
    ///
    /// - Throws: `invalidOriginal` where they cannot be unpacked or are not what was stored; what the index says.
    public func folder(of record: ArticleRecord) throws(StoreError) -> [TarArchive.File] {
        var path = record.source.folder?.original
        if record.source.folder == nil {
            let sha256 = record.source.sha256
            let files = try ask("look up a file") { db in
                try IndexQueries.files(db, condition: "sha256 = ?", arguments: [sha256])
            }
            path = files.lazy.flatMap(\.folders).compactMap(\.original).first
        }
        guard let path else { return [] }
        // Its name is its hash.
        let archive = try original(at: path, sha256: OriginalPath.sha256(of: path))
        guard let files = TarArchive.files(in: archive) else {
            throw .invalidOriginal(path: self.files.absolute(path), reason: "it is no archive of a saved page's folder")
        }
        return files
    }

    private func original(at path: String, sha256: String) throws(StoreError) -> [UInt8] {
        let (content, reason) = Zstandard.decompress(try files.read(path), limit: limits.originalBytes)
        guard let content else { throw .invalidOriginal(path: files.absolute(path), reason: reason) }
        guard ContentHash(of: content).hex == sha256 else {
            throw .invalidOriginal(path: files.absolute(path), reason: "its hash is not that of the record")
        }
        return content
    }

    // MARK: - By the index

    /// How many articles there are.
    public var count: Int {
        get throws(StoreError) {
            try ask("count the articles") { db in
                try Int.fetchOne(db, sql: "SELECT count(*) FROM record") ?? 0
            }
        }
    }

    /// The latest articles, latest first.
    ///
    /// - Parameters:
    ///   - limit: The most that are returned.
    ///   - leaveOut: Called with each error that is one record's own; the others are returned, unless it throws.
    public func list(
        filter: ArchiveFilter = ArchiveFilter(), limit: Int,
        leaveOut: (StoreError) throws(StoreError) -> Void = Archive.fail
    ) throws(StoreError) -> [ArchivedRecord] {
        let condition = FilterCondition(filter)
        let paths = try ask("list the articles") { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT path FROM record WHERE \(condition.sql) ORDER BY received DESC, id LIMIT ?
                    """, arguments: condition.arguments + [limit])
        }
        var records: [ArchivedRecord] = []
        for path in paths {
            if let record = try read(path, leaveOut) { records.append(record) }
        }
        return records
    }

    /// The articles with all the words of a query, best first.
    ///
    /// - Parameters:
    ///   - query: Words; `"a phrase"`; `-word` for articles without it; `a OR b`; `prefix*`. No syntax in it is an error.
    ///   - limit: The most that are returned.
    ///   - leaveOut: As with `list`.
    /// - Throws: `nothingToSearch` where no word is wanted; `queryTooLong`; `indexMissing`; `indexUnusable`.
    public func search(
        query: String, filter: ArchiveFilter = ArchiveFilter(), limit: Int,
        leaveOut: (StoreError) throws(StoreError) -> Void = Archive.fail
    ) throws(StoreError) -> [SearchHit] {
        let parsed = try SearchQuery(query, limits: limits)
        guard let search = parsed.statement else { throw .nothingToSearch(query: query) }
        let condition = FilterCondition(filter)
        let found = try ask("search") { db in
            try Row.fetchAll(
                db, sql: search.sql(condition: condition.sql),
                arguments: StatementArguments(search.arguments) + condition.arguments + [limit]
            ).map { (path: $0["path"] as String, score: $0["score"] as Double) }
        }
        var hits: [SearchHit] = []
        for (path, score) in found {
            guard let article = try read(path, leaveOut) else { continue }
            let snippet = SnippetFinder(terms: parsed.wanted).snippet(of: article.record.contentText)
            hits.append(SearchHit(article: article, snippet: snippet, score: score))
        }
        return hits
    }

    /// The article whose id is or begins with a text.
    ///
    /// - Throws: `unknownArticle`; `ambiguous` with the first ten candidates.
    public func record(idOrPrefix prefix: String) throws(StoreError) -> ArchivedRecord {
        guard !prefix.isEmpty, prefix.utf8.count <= ContentHash.idLength, prefix.utf8.allSatisfy(ContentHash.isIDByte)
        else { throw .unknownArticle(prefix) }
        // Ids are ASCII, so that all that begin so lie between the prefix and it with the highest letter's successor.
        let rows = try ask("look up an article") { db in
            try Row.fetchAll(
                db, sql: "SELECT id, path FROM record WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                arguments: [prefix, prefix + "~", Self.candidateLimit])
        }
        guard rows.count <= 1 else { throw .ambiguous(prefix: prefix, candidates: rows.map { $0["id"] }) }
        guard let row = rows.first, let record = try read(row["path"]) else { throw .unknownArticle(prefix) }
        return record
    }

    /// The files that were dropped under a name, latest first, with the articles they gave.
    ///
    /// - Parameter file: The file's name, its path below the inbox, or its SHA-256. Names that are not UTF-8 are
    ///   compared as repaired; `articles(fromFileNamed:)` tells them apart.
    public func articles(fromFile file: String) throws(StoreError) -> [IngestedFile] {
        // Files without a path below the inbox have an empty one in the index.
        guard !file.isEmpty else { return [] }
        return try ask("look up a file") { db in
            try IndexQueries.files(
                db, condition: "name = :file OR inbox_path = :file OR sha256 = :file", arguments: ["file": file])
        }
    }

    /// The files that were dropped under a name given as its bytes, latest first.
    ///
    /// Files are listed under repaired names, which two names that are not UTF-8 can share; the records tell which of
    /// them a file had. A file that only repeated articles of another has no record of its own: where its name was
    /// repaired, it is listed for all names that come to the same.
    ///
    /// - Parameter bytes: The file's name or its path below the inbox.
    public func articles(fromFileNamed bytes: [UInt8]) throws(StoreError) -> [IngestedFile] {
        let name = String(decoding: bytes, as: UTF8.self)
        guard !bytes.isEmpty else { return [] }
        let found = try ask("look up a file") { db in
            try IndexQueries.files(db, condition: "name = :file OR inbox_path = :file", arguments: ["file": name])
        }
        guard name.unicodeScalars.contains(Self.replacement) else { return found }
        let isUTF8 = name.utf8.elementsEqual(bytes)
        let last = bytes.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? bytes
        var files: [IngestedFile] = []
        for file in found {
            let source = try source(of: file)
            guard let source else {
                files.append(file)
                continue
            }
            if let own = source.nameBytes {
                if !isUTF8 && (own == bytes || own == last) { files.append(file) }
            } else if isUTF8 {
                files.append(file)
            }
        }
        return files
    }

    /// What a record tells of the file that it came from; `nil` where all the file's articles came from others.
    private func source(of file: IngestedFile) throws(StoreError) -> ArticleRecord.Source? {
        for id in file.articles {
            let path = try ask("look up an article") { db in
                try String.fetchOne(db, sql: "SELECT path FROM record WHERE id = ?", arguments: [id])
            }
            guard let path, let source = try read(path)?.record.source else { continue }
            if source.sha256 == file.sha256 && source.name == file.name && source.inboxPath == file.inboxPath {
                return source
            }
        }
        return nil
    }

    // MARK: -

    /// What stands for bytes that are not UTF-8.
    private static let replacement: Unicode.Scalar = "\u{fffd}"

    private static let candidateLimit = 10

    /// `nil` where the file is gone: then the article is, whatever the index says.
    func read(_ path: String) throws(StoreError) -> ArchivedRecord? {
        guard files.exists(path) else { return nil }
        let record = try ArticleRecord(json: files.read(path), path: path)
        return ArchivedRecord(record: record, path: path, day: RecordPath.day(path) ?? "")
    }

    /// The same, but what is wrong with the one record goes to `leaveOut`.
    private func read(
        _ path: String, _ leaveOut: (StoreError) throws(StoreError) -> Void
    ) throws(StoreError) -> ArchivedRecord? {
        do {
            return try read(path)
        } catch {
            guard error.isOfOneRecord else { throw error }
            try leaveOut(error)
            return nil
        }
    }

    /// Ends a listing at the first record that cannot be read.
    public static func fail(_ error: StoreError) throws(StoreError) { throw error }

    /// Asks the index.
    ///
    /// - Throws: `indexUnusable` where it is damaged.
    func ask<Answer>(_ doing: String, _ question: (Database) throws -> Answer) throws(StoreError) -> Answer {
        do {
            return try index().run(doing, question)
        } catch {
            guard case .database(_, _, _, let message, _) = error, error.isDamage else { throw error }
            throw .indexUnusable(path: files.absolute(ArticleIndex.name), reason: message)
        }
    }

    private func index() throws(StoreError) -> StoreDatabase {
        if let openIndex { return openIndex }
        let database = try IndexReader.open(files)
        openIndex = database
        return database
    }
}
