import Foundation
import Testing

@testable import ArticleStore

/// What a crash after each step leaves: the state directory is copied there, as a killed process leaves it, and opened
/// anew. The power-loss sweeps are another tool's.
@Suite struct CrashTests {
    private static func limits() -> StoreLimits {
        var limits = StoreLimits()
        limits.loggedOriginalBytes = 200
        return limits
    }

    private static func batch() -> [IncomingDocument] {
        var generator = SplitMix(seed: 5)
        let noise = (0..<100).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }
        return [
            Samples.document("A crane fell.", name: "a.txt", title: "Crane falls"),
            Samples.document("Known already.", name: "b.txt"),
            Samples.document(noise.joined(separator: " "), name: "large.txt", title: "Large"),
            Samples.document(parts: ["Known already.", "New in a bundle."], name: "bundle.txt"),
        ]
    }

    @Test(arguments: StoreStep.allCases)
    func `a crash after any step loses nothing promised and doubles nothing`(step: StoreStep) throws {
        let folder = TemporaryFolder()
        let store = try ArticleStore(directory: folder.path, limits: Self.limits())
        _ = try store.commit([Samples.document("Known already.", name: "first.txt")])
        try store.checkpoint()
        var crashed: TemporaryFolder?
        store.onStep = { reached in
            if reached == step { crashed = try? folder.copy() }
        }
        _ = try store.commit(Self.batch())
        try store.checkpoint()

        let copy = try #require(crashed)
        let reopened = try ArticleStore(directory: copy.path, limits: Self.limits())
        let isPromised = step != .largeOriginalsWritten
        #expect(try reopened.archived().count == (isPromised ? 4 : 1))
        for document in Self.batch() {
            // Before the promise only what was there before is.
            let wasThere = document.source.name == "b.txt"
            #expect(try reopened.contains(sha256: document.source.sha256) == (isPromised || wasThere))
        }
        // The inbox still has its files, so the daemon hands them in again.
        for outcome in try reopened.commit(Self.batch()) where isPromised {
            for article in outcome.articles {
                if case .stored = article { Issue.record("\(article) a second time") }
            }
        }
        try reopened.checkpoint()
        try Self.expectSame(copy, folder)
    }

    @Test func `a crash while a crash is mended loses nothing`() throws {
        let folder = TemporaryFolder()
        let store = try ArticleStore(directory: folder.path, limits: Self.limits())
        var crashed: TemporaryFolder?
        store.onStep = { if $0 == .promised { crashed = try? folder.copy() } }
        _ = try store.commit(Self.batch())
        let copy = try #require(crashed)
        // As if the replay had been cut: a file half written under its temporary name, an index without rows.
        let id = Self.batch()[0].articles[0].id
        try copy.write("articles/2026/11/22/\(RecordPath.temporaryName(id: id))", "{\"id\": \"")
        try ArticleStore(directory: copy.path, limits: Self.limits()).close()
        try store.close()
        try Self.expectSame(copy, folder)
    }

    @Test func `files that a power cut emptied after the promise are written again`() throws {
        let folder = TemporaryFolder()
        let store = try ArticleStore(directory: folder.path, limits: Self.limits())
        var crashed: TemporaryFolder?
        store.onStep = { if $0 == .indexed { crashed = try? folder.copy() } }
        _ = try store.commit(Self.batch())
        let copy = try #require(crashed)
        for path in copy.files(under: "articles") { try copy.write("articles/\(path)", "") }
        copy.remove("articles/2026/11/22/\(try #require(copy.files(under: "articles/2026/11/22").first))")
        try ArticleStore(directory: copy.path, limits: Self.limits()).close()
        try store.close()
        try Self.expectSame(copy, folder)
    }

    @Test(arguments: ["index.sqlite", "index.sqlite-wal"])
    func `an index that a power cut took is mended from the log and the files`(name: String) throws {
        let folder = TemporaryFolder()
        let store = try ArticleStore(directory: folder.path, limits: Self.limits())
        _ = try store.commit([Samples.document("Known already.", name: "first.txt")])
        try store.checkpoint()
        var crashed: TemporaryFolder?
        store.onStep = { if $0 == .indexed { crashed = try? folder.copy() } }
        _ = try store.commit(Self.batch())
        let copy = try #require(crashed)
        copy.remove(name)
        if name == "index.sqlite" { copy.remove("index.sqlite-wal") }
        try ArticleStore(directory: copy.path, limits: Self.limits()).close()
        try store.close()
        try Self.expectSame(copy, folder)
    }

    /// Both archives have the same files and answer alike.
    private static func expectSame(_ left: TemporaryFolder, _ right: TemporaryFolder) throws {
        for part in ["articles", "originals"] {
            #expect(left.files(under: part) == right.files(under: part))
            for path in left.files(under: part) {
                #expect(try left.bytes("\(part)/\(path)") == right.bytes("\(part)/\(path)"), "\(path)")
            }
        }
        let (first, second) = (try Archive(directory: left.path), try Archive(directory: right.path))
        #expect(try first.count == second.count)
        #expect(try first.list(limit: 100) == second.list(limit: 100))
        for query in ["crane", "known", "bundle", "new OR large"] {
            #expect(try first.search(query: query, limit: 10) == second.search(query: query, limit: 10))
        }
        for name in ["a.txt", "b.txt", "large.txt", "bundle.txt"] {
            #expect(try first.articles(fromFile: name) == second.articles(fromFile: name))
        }
    }
}
