import ArticleExtraction
import Foundation
import SystemPackage
import Testing

@testable import ArticleStore

@Suite struct CommitTests {
    let folder = TemporaryFolder()

    @Test func `a document becomes a record and an original at once`() throws {
        let store = try ArticleStore(directory: folder.path)
        let document = Samples.document("Two cranes stood still.", name: "Crane.HTML", title: "Two Cranes")
        let outcome = try store.commit([document])
        let id = document.articles[0].id
        let path = "articles/2026/11/22/two-cranes--\(id).json"
        #expect(outcome == [CommitOutcome(articles: [.stored(id: id, path: path)])])
        let sha = document.source.sha256
        let original = "originals/\(sha.prefix(2))/\(sha).html.zst"
        var expected = document.articles[0]
        expected.source.original = original
        #expect(try folder.bytes(path) == expected.prettyJSON)
        #expect(try Zstandard.decompress(folder.bytes(original), limit: 1000).content == document.originalBytes)
        #expect(try SchemaValidator(ArticleRecord.jsonSchema).errors(in: folder.bytes(path)) == [])
        #expect(folder.files(under: "articles").count == 1 && folder.files(under: "originals").count == 1)
    }

    @Test(arguments: ["", "not zstd", "\u{28}"])
    func `an original that was damaged is an error with its path`(content: String) throws {
        let store = try ArticleStore(directory: folder.path)
        let document = Samples.document("Two cranes stood still.")
        _ = try store.commit([document])
        let record = try #require(store.archived().first).record
        let archive = try Archive(directory: folder.path)
        #expect(try archive.original(of: record) == document.originalBytes)
        let path = try #require(record.source.original)
        try folder.write(path, content)
        let error = #expect(throws: StoreError.self) { try archive.original(of: record) }
        #expect(error?.description == "cannot unpack \(folder(path)): no zstd frame with its size")
    }

    @Test(arguments: [OriginalsPolicy.keep, .delete])
    func `no original is copied by the other policies`(policy: OriginalsPolicy) throws {
        let store = try ArticleStore(directory: folder.path, originals: policy)
        _ = try store.commit([Samples.document("Two cranes.")])
        #expect(!folder.exists("originals"))
        #expect(try #require(try store.archived().first).record.source.original == nil)
    }

    @Test func `the same bytes in one batch are one article`() throws {
        let store = try ArticleStore(directory: folder.path)
        let first = Samples.document("Same.", name: "a.txt")
        let outcomes = try store.commit([first, Samples.document("Same.", name: "b.txt")])
        #expect(outcomes[1].articles == [.duplicate(of: first.articles[0].id)])
        #expect(folder.files(under: "articles").count == 1 && folder.files(under: "originals").count == 1)
    }

    @Test func `the same bytes are one article in the log, after a checkpoint, and after a restart`() throws {
        let id = ContentHash(of: Array("Same.".utf8)).articleID
        var store: ArticleStore? = try ArticleStore(directory: folder.path)
        _ = try store?.commit([Samples.document("Same.", name: "a.txt")])
        #expect(try store?.commit([Samples.document("Same.", name: "b.txt")])[0].articles == [.duplicate(of: id)])
        try store?.checkpoint()
        #expect(try store?.commit([Samples.document("Same.", name: "c.txt")])[0].articles == [.duplicate(of: id)])
        try store?.close()
        store = nil
        store = try ArticleStore(directory: folder.path)
        #expect(try store?.commit([Samples.document("Same.", name: "d.txt")])[0].articles == [.duplicate(of: id)])
        #expect(folder.files(under: "articles").count == 1)
        #expect(folder.files(under: "originals").count == 1)
    }

    @Test func `an article whose record was removed by hand is stored again`() throws {
        let store = try ArticleStore(directory: folder.path)
        let document = Samples.document("Gone.", title: "Gone")
        _ = try store.commit([document])
        try store.checkpoint()
        folder.remove(try #require(store.archived().first).path)
        #expect(try !store.contains(sha256: document.source.sha256))
        var retitled = document
        retitled.articles[0].title = "Back"
        let path = "articles/2026/11/22/back--\(document.articles[0].id).json"
        #expect(try store.commit([retitled])[0].articles == [.stored(id: document.articles[0].id, path: path)])
        #expect(folder.exists(path))
        try store.checkpoint()
        #expect(try Archive(directory: folder.path).search(query: "back", limit: 5).count == 1)
        #expect(try Archive(directory: folder.path).count == 1)
    }

    @Test func `a file of several articles gives one record a part`() throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document("beta", name: "single.txt")])
        let document = Samples.document(parts: ["alpha", "beta", "gamma", "alpha"], name: "bundle.mbox")
        let outcome = try store.commit([document])[0]
        #expect(outcome.articles[1] == .duplicate(of: document.articles[1].id))
        #expect(outcome.articles[3] == .duplicate(of: document.articles[0].id))
        #expect(folder.files(under: "articles").count == 3)
        // The bundle's own bytes are kept, though one of its parts was known.
        #expect(folder.files(under: "originals").count == 2)
        try store.checkpoint()
        let file = try #require(try Archive(directory: folder.path).articles(fromFile: "bundle.mbox").first)
        #expect(file.articles == document.articles.map(\.id))
    }

    @Test func `contains is true for a file from its commit on`() throws {
        let store = try ArticleStore(directory: folder.path)
        let document = Samples.document("Here.")
        #expect(try !store.contains(sha256: document.source.sha256))
        _ = try store.commit([document])
        #expect(try store.contains(sha256: document.source.sha256))
        try store.checkpoint()
        #expect(try store.contains(sha256: document.source.sha256))
        #expect(try !store.contains(sha256: ContentHash(of: Array("other".utf8)).hex))
    }

    @Test func `a large original is on disk before its record and does not pass through the log`() throws {
        var limits = StoreLimits()
        limits.loggedOriginalBytes = 100
        let store = try ArticleStore(directory: folder.path, limits: limits)
        var generator = SplitMix(seed: 3)
        let noise = (0..<1000).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }
        let document = Samples.document(noise.joined(separator: " "))
        var seen: [StoreStep] = []
        store.onStep = { [folder] step in
            seen.append(step)
            if step == .largeOriginalsWritten {
                #expect(folder.files(under: "originals").count == 1 && folder.files(under: "articles").isEmpty)
            }
        }
        _ = try store.commit([document])
        #expect(seen == [.largeOriginalsWritten, .promised, .filesWritten, .indexed])
        #expect(store.logBytes == (try #require(store.archived().first).record.prettyJSON.count))
    }

    @Test func `the log's size and the checkpoint's need follow the commits`() throws {
        var limits = StoreLimits()
        limits.checkpointDocuments = 3
        let store = try ArticleStore(directory: folder.path, limits: limits)
        _ = try store.commit([Samples.document("one"), Samples.document("two")])
        #expect(store.pendingDocuments == 2 && store.logBytes > 1000 && !store.needsCheckpoint)
        _ = try store.commit([Samples.document("three")])
        #expect(store.needsCheckpoint)
        try store.checkpoint()
        #expect(store.pendingDocuments == 0 && store.logBytes == 0 && !store.needsCheckpoint)
        let size = try FileManager.default.attributesOfItem(atPath: folder("commit.sqlite-wal"))[.size] as? Int
        #expect(size == 0)
    }

    @Test(
        arguments: [
            ("day", "cannot store page.txt: \"2026-02-30\" is no day of the form YYYY-MM-DD"),
            ("id", "cannot store page.txt: \"../../etc\" is no article id"),
            ("sha", "cannot store page.txt: its sha256 is not 64 lower-case hexadecimal digits"),
            ("name", "cannot store a document: it has no name"),
            ("other", "cannot store page.txt: an article's source is another file"),
        ])
    func `a document that cannot be filed is refused and nothing of its batch stored`(wrong: String, message: String)
        throws
    {
        let store = try ArticleStore(directory: folder.path)
        var document = Samples.document("Wrong.")
        switch wrong {
        case "day": document.day = "2026-02-30"
        case "id": document.articles[0].id = "../../etc"
        case "sha": document.source.sha256 = "zz"
        case "name": document.source.name = ""
        default: document.articles[0].source.sha256 = ContentHash(of: [1]).hex
        }
        let error = #expect(throws: StoreError.self) { try store.commit([Samples.document("Right."), document]) }
        #expect(error?.description == message)
        #expect(folder.files(under: "articles").isEmpty)
        #expect(try store.commit([Samples.document("Right.")])[0].articles.count == 1)
    }

    @Test(
        arguments: [
            "line\nbreak.txt", "-rf.txt", "ünï.txt", "\u{202e}txt.exe", String(repeating: "n", count: 251) + ".txt",
            "a/b.txt", " ", "...",
        ])
    func `odd names are kept as they are and make a decent path`(name: String) throws {
        let store = try ArticleStore(directory: folder.path)
        let document = Samples.document("Odd.", name: name)
        let outcome = try store.commit([document])[0].articles[0]
        guard case .stored(_, let path) = outcome else { return #expect(Bool(false), "not stored") }
        let record = try ArticleRecord(json: folder.bytes(path))
        #expect(Array(record.source.name.utf8) == Array(name.utf8))
        #expect(!path.utf8.contains { $0 < 0x20 } && !path.contains("\u{202e}"))
        try store.checkpoint()
        #expect(try Archive(directory: folder.path).articles(fromFile: name).map(\.articles) == [[record.id]])
    }

    @Test func `an empty document and an empty batch are nothing`() throws {
        let store = try ArticleStore(directory: folder.path)
        #expect(try store.commit([]) == [])
        var empty = Samples.document("Empty.")
        empty.articles = []
        #expect(try store.commit([empty]) == [CommitOutcome(articles: [])])
        #expect(folder.files(under: "articles").isEmpty)
    }
}

@Suite struct StoreLockTests {
    @Test func `a second writer is refused and told who holds the store`() throws {
        let folder = TemporaryFolder()
        let first = try ArticleStore(directory: folder.path)
        let error = #expect(throws: StoreError.self) { try ArticleStore(directory: folder.path) }
        #expect(error == .locked(path: folder("daybook.lock"), holder: Int(getpid())))
        #expect(error?.description.contains("pid \(getpid())") == true)
        #expect(error?.isTransient == false)
        _ = first.pendingDocuments
    }

    @Test func `a store that was let go can be opened again`() throws {
        let folder = TemporaryFolder()
        for _ in 0..<3 { try ArticleStore(directory: folder.path).close() }
        #expect(folder.exists("commit.sqlite"))
    }

    @Test func `a state directory below missing ones is made`() throws {
        let folder = TemporaryFolder()
        try ArticleStore(directory: folder.path.appending("a/b/c")).close()
        #expect(folder.exists("a/b/c/index.sqlite"))
    }

    @Test func `a state directory that is a file is refused with its path`() throws {
        let folder = TemporaryFolder()
        try folder.write("state", "x")
        let error = #expect(throws: StoreError.self) { try ArticleStore(directory: folder.path.appending("state")) }
        #expect(error?.description == "cannot open the state directory \(folder("state")): Not a directory")
    }
}

extension ArticleStore {
    /// All records of the sample day, read from their files.
    func archived() throws -> [ArchivedRecord] {
        try Archive(directory: directory).records(onDay: "2026-11-22")
    }
}
