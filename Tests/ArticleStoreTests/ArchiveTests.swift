import Foundation
import GRDB
import SystemPackage
import Testing

@testable import ArticleStore

@Suite struct ArchiveTests {
    let folder = TemporaryFolder()

    private func fill(_ count: Int = 5) throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit(
            (0..<count).map { number in
                Samples.document(
                    "Text number \(number).", name: "n\(number).txt", title: number % 2 == 0 ? "Even" : nil,
                    day: "2026-11-2\(number % 3)", receivedAt: "2026-11-2\(number % 3)T0\(number % 10):00:00+02:00")
            })
        try store.close()
    }

    @Test func `the latest come first, whatever the offsets of their times`() throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([
            Samples.document("b", name: "second", receivedAt: "2026-11-22T10:30:00+02:00"),
            Samples.document("a", name: "first", receivedAt: "2026-11-22T08:31:00Z"),
            Samples.document("c", name: "third", receivedAt: "2026-11-22T03:00:00-05:00"),
        ])
        let archive = try Archive(directory: folder.path)
        #expect(try archive.list(limit: 10).map(\.record.source.name) == ["first", "second", "third"])
        #expect(try archive.list(limit: 1).map(\.record.source.name) == ["first"])
    }

    @Test func `a record that cannot be read is left out where that is wanted, and ends the listing elsewhere`() throws
    {
        try fill(3)
        let archive = try Archive(directory: folder.path)
        let broken = try archive.list(limit: 1)[0].path
        try Data("{".utf8).write(to: URL(fileURLWithPath: folder(broken)))
        var left: [String] = []
        let leaveOut = { (error: StoreError) throws(StoreError) in left.append("\(error)") }
        #expect(try archive.list(limit: 10, leaveOut: leaveOut).count == 2)
        #expect(try archive.search(query: "text", limit: 10, leaveOut: leaveOut).count == 2)
        #expect(left.count == 2 && left.allSatisfy { $0.contains(broken) })
        #expect(throws: StoreError.self) { try archive.list(limit: 10) }
        #expect(throws: StoreError.self) { try archive.search(query: "text", limit: 10) }
    }

    @Test func `days have their counts and records come in the order of ids`() throws {
        try fill(7)
        let archive = try Archive(directory: folder.path)
        let days = try archive.days()
        #expect(days.map(\.day) == ["2026-11-20", "2026-11-21", "2026-11-22"])
        #expect(days.map(\.count) == [3, 2, 2])
        let ids = try archive.records(onDay: "2026-11-20").map(\.record.id)
        #expect(ids.count == 3 && ids == ids.sorted())
        #expect(try archive.records(onDay: "2026-11-19").isEmpty && archive.records(onDay: "../..").isEmpty)
    }

    @Test func `an article is found by the beginning of its id, unless others begin so`() throws {
        try fill(40)
        let archive = try Archive(directory: folder.path)
        let ids = try archive.list(limit: 100).map(\.record.id).sorted()
        #expect(try archive.record(idOrPrefix: ids[7]).record.id == ids[7])
        let shared = try #require(ids.indices.dropLast().first { ids[$0].prefix(1) == ids[$0 + 1].prefix(1) })
        let prefix = String(ids[shared].prefix(1))
        #expect(throws: StoreError.ambiguous(prefix: prefix, candidates: ids.filter { $0.hasPrefix(prefix) })) {
            try archive.record(idOrPrefix: prefix)
        }
    }

    @Test(arguments: [
        "", "%", "_", "7777777777777777777777777z", "ABC", "a' OR 1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func `an id that is none is unknown`(id: String) throws {
        try fill(1)
        let archive = try Archive(directory: folder.path)
        #expect(throws: StoreError.unknownArticle(id)) { try archive.record(idOrPrefix: id) }
    }

    @Test func `an empty id is told as one`() {
        #expect(StoreError.unknownArticle("").description == "no article has an empty id")
    }

    @Test func `files whose names come to the same when repaired are told apart by their bytes`() throws {
        let store = try ArticleStore(directory: folder.path)
        let names: [[UInt8]] = [[0x61, 0xff], [0x61, 0xfe], Array("a\u{fffd}".utf8), Array("plain".utf8)]
        for (number, bytes) in names.enumerated() {
            let name = String(decoding: bytes, as: UTF8.self)
            var document = Samples.document("Article \(number).", name: name, inboxPath: "in/\(name)")
            if number < 2 {
                document.source.nameBytes = bytes
                document.articles[0].source.nameBytes = bytes
            }
            _ = try store.commit([document])
        }
        try store.checkpoint()
        let archive = try Archive(directory: folder.path)
        #expect(try archive.articles(fromFile: "a\u{fffd}").count == 3)
        for (number, bytes) in names.enumerated() {
            let id = ContentHash(of: Array("Article \(number).".utf8)).articleID
            #expect(try archive.articles(fromFileNamed: bytes).map(\.articles) == [[id]])
            #expect(try archive.articles(fromFileNamed: Array("in/".utf8) + bytes).map(\.articles) == [[id]])
        }
        #expect(try archive.articles(fromFileNamed: [0x61, 0xfd]).isEmpty)
        #expect(try archive.articles(fromFileNamed: []).isEmpty && archive.articles(fromFile: "").isEmpty)
        // A repeat has no record that tells its bytes: it is listed for all that look alike.
        _ = try store.commit([Samples.document("Article 3.", name: "b\u{fffd}")])
        #expect(try archive.articles(fromFileNamed: [0x62, 0xff]).count == 1)
    }

    @Test func `readers see what is committed while the writer goes on`() throws {
        let store = try ArticleStore(directory: folder.path)
        let archive = try Archive(directory: folder.path)
        #expect(try archive.count == 0)
        for number in 1...20 {
            _ = try store.commit([Samples.document("Round \(number) of the game.")])
            #expect(try archive.count == number)
            #expect(try archive.list(limit: 100).count == number)
        }
        try store.checkpoint()
        #expect(try archive.search(query: "game", limit: 100).count == 20)
    }

    @Test func `a reader in the middle of a read keeps no writer waiting`() throws {
        try fill()
        let reader = try DatabaseQueue(path: folder("index.sqlite"))
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN; SELECT count(*) FROM record")
            let store = try ArticleStore(directory: folder.path)
            _ = try store.commit([Samples.document("While one reads.")])
            try store.checkpoint()
            _ = try store.reindex()
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM record") == 5)
            try db.execute(sql: "COMMIT")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM record") == 6)
        }
    }

    @Test func `without an index the days are there and a search says what to do`() throws {
        try fill()
        for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm"] { folder.remove(name) }
        let archive = try Archive(directory: folder.path)
        #expect(try archive.days().map(\.count) == [2, 2, 1])
        let error = #expect(throws: StoreError.self) { try archive.search(query: "text", limit: 1) }
        #expect(error?.description == "no index at \(folder("index.sqlite")): run `daybook reindex`")
    }

    @Test(arguments: [[], [UInt8](repeating: 0x20, count: 4096), Array("SQLite format 3\0 but not really".utf8)])
    func `a damaged index is told by its path, in one line, with what to do`(content: [UInt8]) throws {
        try fill()
        for name in ["index.sqlite-wal", "index.sqlite-shm"] { folder.remove(name) }
        try Data(content).write(to: URL(fileURLWithPath: folder("index.sqlite")))
        let archive = try Archive(directory: folder.path)
        let error = try #require(#expect(throws: StoreError.self) { try archive.list(limit: 1) })
        #expect(
            error.description
                == (content.isEmpty
                    ? "no index at \(folder("index.sqlite")): run `daybook reindex`"
                    : "cannot read the index \(folder("index.sqlite")): file is not a database: run `daybook reindex`"))
        #expect(!error.isTransient)
    }

    @Test func `an index damaged inside is told when it is asked, and a reindex mends it`() throws {
        try fill(40)
        for name in ["index.sqlite-wal", "index.sqlite-shm"] { folder.remove(name) }
        var bytes = try folder.bytes("index.sqlite")
        // The first page has the schema and stays; all tables are garbage.
        for offset in 4096..<bytes.count { bytes[offset] = 0xa5 }
        try Data(bytes).write(to: URL(fileURLWithPath: folder("index.sqlite")))
        let archive = try Archive(directory: folder.path)
        let error = try #require(#expect(throws: StoreError.self) { try archive.list(limit: 1) })
        guard case .indexUnusable(folder("index.sqlite"), _) = error else { return #expect(Bool(false), "\(error)") }
        let store = try ArticleStore(directory: folder.path, mustExist: true)
        #expect(try store.reindex().records == 40)
        try store.close()
        #expect(try Archive(directory: folder.path).count == 40)
    }

    @Test func `where an archive must exist none is made`() throws {
        let mistyped = FilePath(folder("sub/mistyped"))
        for path in [folder.path, mistyped] {
            #expect(throws: StoreError.noArchive(path: path.string)) {
                try ArticleStore(directory: path, mustExist: true)
            }
        }
        #expect(folder.files() == [] && !folder.exists("sub"))
        #expect(
            StoreError.noArchive(path: "/s").description
                == "no archive at /s: there is neither commit.sqlite nor articles in it")
        try fill(1)
        for name in ["commit.sqlite", "index.sqlite"] { folder.remove(name) }
        try ArticleStore(directory: folder.path, mustExist: true).close()
        try ArticleStore(directory: folder.path, mustExist: true).close()
        #expect(try Archive(directory: folder.path).count == 1)
    }

    @Test func `a state directory that is not there is an error with its path`() {
        let error = #expect(throws: StoreError.self) { try Archive(directory: FilePath(folder("none"))) }
        #expect(error?.description.hasPrefix("cannot open the state directory \(folder("none")): No such file") == true)
    }

    @Test func `an archive on read-only media is read`() throws {
        try fill()
        // Root may write everywhere, so the directory is mounted read-only rather than made so by its mode.
        guard Mount.canMount else { return Mount.reportSkipped("reading from a read-only mount") }
        let mount = try Mount.bindReadOnly(folder.path.string)
        defer { mount.unmount() }
        let archive = try Archive(directory: folder.path)
        #expect(try archive.search(query: "text", limit: 10).count == 5)
    }

    @Test func `a record that was changed by hand is shown as it is now`() throws {
        try fill(1)
        let archive = try Archive(directory: folder.path)
        let found = try #require(archive.list(limit: 1).first)
        var record = found.record
        record.title = "By hand"
        try Data(record.prettyJSON).write(to: URL(fileURLWithPath: folder(found.path)))
        #expect(try archive.list(limit: 1).first?.record.title == "By hand")
    }
}

@Suite struct ReindexTests {
    let folder = TemporaryFolder()

    private func fill() throws -> ArticleStore {
        let store = try ArticleStore(directory: folder.path)
        for batch in 0..<5 {
            _ = try store.commit(
                (0..<10).map { number in
                    Samples.document(
                        "Word\(number) and word\(batch) in a text of its own.", name: "\(batch)-\(number).txt",
                        title: "Title \(number % 3)", day: "2026-11-2\(batch)",
                        receivedAt: "2026-11-2\(batch)T10:00:0\(number)Z",
                        site: "Site \(number % 2)", tags: ["t\(number)"])
                })
        }
        _ = try store.commit([
            Samples.document(parts: ["one part", "another part", "third part"], name: "bundle.txt"),
            Samples.document("another part", name: "again.txt"),
            Samples.document("another part", name: "and-again.txt", receivedAt: "2026-11-22T12:00:00Z"),
        ])
        _ = try store.commit([Samples.document("another part", name: "again.txt", receivedAt: "2026-11-22T13:00:00Z")])
        _ = try store.commit([Samples.document(parts: ["one part", "a fourth part"], name: "mixed.txt")])
        try store.checkpoint()
        return store
    }

    private struct Answers: Equatable {
        var list: [ArchivedRecord] = []
        var hits: [[SearchHit]] = []
        var files: [[IngestedFile]] = []
        var count = 0
    }

    private func answers() throws -> Answers {
        let archive = try Archive(directory: folder.path)
        var answers = Answers()
        answers.list = try archive.list(limit: 1000)
        for query in ["word1", "title -word3", "\"another part\"", "wor*", "1 OR 2"] {
            answers.hits.append(try archive.search(query: query, limit: 100))
        }
        answers.hits.append(try archive.search(query: "text", filter: ArchiveFilter(site: "site 1"), limit: 100))
        answers.hits.append(try archive.search(query: "text", filter: ArchiveFilter(tag: "T4"), limit: 100))
        for name in ["bundle.txt", "again.txt", "and-again.txt", "mixed.txt", "2-3.txt"] {
            answers.files.append(try archive.articles(fromFile: name))
        }
        answers.count = try archive.count
        return answers
    }

    @Test func `a reindex gives the same answers`() throws {
        let store = try fill()
        let before = try answers()
        #expect(before.count == 54 && before.hits.allSatisfy { !$0.isEmpty } && before.files.allSatisfy { !$0.isEmpty })
        var progress: [ReindexProgress] = []
        let report = try store.reindex { progress.append($0) }
        #expect(report == ReindexReport(records: 54, invalid: []))
        #expect(progress.last == ReindexProgress(done: 54, total: 54))
        #expect(try answers() == before)
    }

    @Test func `an index deleted between runs comes back with the same answers`() throws {
        try fill().close()
        let before = try answers()
        folder.remove("index.sqlite")
        try ArticleStore(directory: folder.path).close()
        #expect(try answers() == before)
    }

    @Test func `an index deleted under a running writer comes back at the next checkpoint`() throws {
        let store = try fill()
        let before = try answers()
        for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm"] { folder.remove(name) }
        try store.checkpoint()
        #expect(try answers() == before)
        #expect(try store.commit([Samples.document("another part")])[0].articles.count == 1)
        #expect(folder.files(under: "articles").count == 54)
    }

    @Test(arguments: ["no database at all", "SQLite format 3\0 but not really"])
    func `an index that is damaged is made anew`(content: String) throws {
        try fill().close()
        let before = try answers()
        try folder.write("index.sqlite", content)
        try ArticleStore(directory: folder.path).close()
        #expect(try answers() == before)
    }

    @Test func `an index of another version is made anew`() throws {
        try fill().close()
        let before = try answers()
        try DatabaseQueue(path: folder("index.sqlite")).inDatabase { try $0.execute(sql: "PRAGMA user_version = 999") }
        let archive = try Archive(directory: folder.path)
        #expect(throws: StoreError.indexMissing(path: folder("index.sqlite"))) { try archive.count }
        try ArticleStore(directory: folder.path).close()
        #expect(try answers() == before)
    }

    @Test func `an index from an older backup is made anew`() throws {
        let store = try fill()
        let old = try folder.copy()
        _ = try store.commit([Samples.document("Later than the backup.")])
        try store.checkpoint()
        try store.close()
        let before = try answers()
        for name in ["index.sqlite", "index.sqlite-wal"] {
            folder.remove(name)
            if old.exists(name) { try FileManager.default.copyItem(atPath: old(name), toPath: folder(name)) }
        }
        try ArticleStore(directory: folder.path).close()
        #expect(try answers() == before)
    }

    @Test func `files that are no records are reported and stop nothing`() throws {
        let store = try fill()
        try folder.write("articles/2026/11/22/broken.json", "{\"id\": ")
        try folder.write("articles/2026/11/22/.hidden.json", "")
        try folder.write("articles/2026/11/22/notes.txt", "mine")
        try folder.write("articles/2026/11/22/sub/x.json", "{}")
        try folder.write("articles/readme.json", "{}")
        let copy = try #require(Archive(directory: folder.path).list(limit: 1).first)
        try folder.write("articles/2026/11/30/zz.json", String(decoding: copy.record.prettyJSON, as: UTF8.self))
        let report = try store.reindex()
        #expect(report.records == 54)
        #expect(
            report.invalid.map(\.description) == [
                "articles/2026/11/22/broken.json is not a record: it ends early at byte 7",
                "articles/2026/11/30/zz.json is not a record: \(copy.path) has the same id",
            ])
    }

    @Test func `what a reader's tags say is found after a reindex`() throws {
        let store = try fill()
        let found = try #require(Archive(directory: folder.path).list(limit: 1).first)
        var record = found.record
        record.user = JSONText(#"{"tags":["To Read"]}"#)
        try Data(record.prettyJSON).write(to: URL(fileURLWithPath: folder(found.path)))
        _ = try store.reindex()
        let filter = ArchiveFilter(tag: "to read")
        #expect(try Archive(directory: folder.path).list(filter: filter, limit: 5).map(\.record.id) == [record.id])
    }

    @Test func `articles copied into an empty state are an archive after a reindex`() throws {
        try fill().close()
        let before = try answers().list
        for name in ["index.sqlite", "commit.sqlite"] { folder.remove(name) }
        try ArticleStore(directory: folder.path).close()
        #expect(try answers().list == before)
    }
}
