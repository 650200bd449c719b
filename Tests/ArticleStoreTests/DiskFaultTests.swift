import Foundation
import Testing

@testable import ArticleStore

/// A disk that is full, read-only, and well again.
@Suite(.serialized) struct DiskFaultTests {
    @Test(arguments: [ENOSPC, EDQUOT, EROFS, EIO, EACCES, EINTR, EMFILE, ENOMEM])
    func `what may pass by itself is transient, whichever call it comes from`(errno: Int32) {
        let database = StoreError.database(
            doing: "commit", path: "log", code: 1034, message: "disk I/O error", errno: errno)
        #expect(StoreError.system(doing: "write", path: "a", errno: errno).isTransient)
        #expect(database.isTransient)
        // A sync that failed, for whatever reason, is not to be trusted: SQLITE_IOERR_FSYNC.
        #expect(database.isOfInputOutput)
    }

    @Test(arguments: [ENOTDIR, ELOOP, ENAMETOOLONG])
    func `what does not pass by itself is not transient`(errno: Int32) {
        #expect(!StoreError.system(doing: "write", path: "a", errno: errno).isTransient)
    }

    @Test func `on a full disk commits fail as transient, and all is stored once when there is room`() throws {
        guard Mount.canMount else { return Mount.reportSkipped("a full disk") }
        let folder = TemporaryFolder()
        let mount = try Mount.tmpfs(folder.path.string, bytes: 3 << 20)
        defer { mount.unmount() }
        let store = try ArticleStore(directory: folder.path)
        var failures = 0
        var waiting: [[IncomingDocument]] = []
        for batch in 0..<40 {
            let documents = Self.batch(batch)
            do {
                for outcome in try store.commit(documents) {
                    for article in outcome.articles {
                        guard case .stored = article else { return #expect(Bool(false), "doubled") }
                    }
                }
            } catch {
                #expect(error.isTransient && error.cause == .diskFull, "\(error)")
                failures += 1
                waiting.append(documents)
            }
        }
        #expect(failures > 5)
        try mount.remount("size=64m")
        for documents in waiting {
            for outcome in try store.commit(documents) {
                for article in outcome.articles {
                    guard case .stored = article else { return #expect(Bool(false), "doubled") }
                }
            }
        }
        try store.checkpoint()
        #expect(store.pendingFailure == nil)
        try Self.expectAll(folder, batches: 40)
        try store.close()
        try ArticleStore(directory: folder.path).close()
        try Self.expectAll(folder, batches: 40)
    }

    @Test func `a full disk that ends in a kill loses nothing promised`() throws {
        guard Mount.canMount else { return Mount.reportSkipped("a full disk and a kill") }
        let folder = TemporaryFolder()
        let mount = try Mount.tmpfs(folder.path.string, bytes: 2 << 20)
        defer { mount.unmount() }
        let store = try ArticleStore(directory: folder.path)
        var promised = 0
        for batch in 0..<20 {
            if (try? store.commit(Self.batch(batch))) != nil { promised += 8 }
        }
        #expect(promised > 0 && promised < 160)
        let copy = try folder.copy()
        let reopened = try ArticleStore(directory: copy.path)
        #expect(try Archive(directory: copy.path).count == promised)
        #expect(copy.files(under: "articles").count == promised)
        for batch in 0..<20 { _ = try reopened.commit(Self.batch(batch)) }
        try reopened.checkpoint()
        try Self.expectAll(copy, batches: 20)
    }

    @Test func `on a disk turned read-only commits fail as transient, and go on when it is writable`() throws {
        guard Mount.canMount else { return Mount.reportSkipped("a read-only disk") }
        let folder = TemporaryFolder()
        let mount = try Mount.tmpfs(folder.path.string, bytes: 64 << 20)
        defer { mount.unmount() }
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit(Self.batch(0))
        try store.checkpoint()
        try store.close()
        try mount.remount("ro")
        let error = #expect(throws: StoreError.self) { try ArticleStore(directory: folder.path) }
        #expect(error?.cause == .readOnly, "\(String(describing: error))")
        try mount.remount("rw")
        let again = try ArticleStore(directory: folder.path)
        _ = try again.commit(Self.batch(1))
        try again.checkpoint()
        try Self.expectAll(folder, batches: 2)
    }

    @Test(arguments: [false, true])
    func `a disk that is full at the start is transient, and the store opens when there is room`(
        isOld: Bool
    ) throws {
        guard Mount.canMount else { return Mount.reportSkipped("a disk that is full at the start") }
        let folder = TemporaryFolder()
        let mount = try Mount.tmpfs(folder.path.string, bytes: 2 << 20)
        defer { mount.unmount() }
        let state = folder.path.appending("state")
        var failures = 0
        for freePages in 0..<48 {
            try? FileManager.default.removeItem(atPath: state.string)
            if isOld {
                let store = try ArticleStore(directory: state)
                _ = try store.commit(Self.batch(0))
                try store.close()
            }
            try Self.fill(folder("filler"), leaving: freePages * 4096)
            do {
                try ArticleStore(directory: state).close()
            } catch {
                #expect(error.cause == .diskFull && error.isTransient, "\(freePages) pages free: \(error)")
                failures += 1
            }
            folder.remove("filler")
            let store = try ArticleStore(directory: state)
            #expect(try store.commit([Samples.document("With room.")])[0].articles.count == 1)
            try store.close()
            #expect(try Archive(directory: state).count == (isOld ? 9 : 1))
        }
        #expect(failures > 5)
    }

    /// Fills the disk but for some bytes.
    private static func fill(_ path: String, leaving free: Int) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        let page = [UInt8](repeating: 1, count: 4096)
        var size = 0
        while write(file, page, page.count) == page.count { size += page.count }
        try #require(ftruncate(file, off_t(max(0, size - free))) == 0)
    }

    private static func batch(_ number: Int) -> [IncomingDocument] {
        (0..<8).map { index in
            var generator = SplitMix(seed: UInt64(number * 8 + index))
            let noise = (0..<500).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }
            return Samples.document("needle " + noise.joined(separator: " "), name: "\(number)-\(index).txt")
        }
    }

    private static func expectAll(_ folder: TemporaryFolder, batches: Int) throws {
        let archive = try Archive(directory: folder.path)
        #expect(try archive.count == batches * 8)
        #expect(try archive.search(query: "needle", limit: 1000).count == batches * 8)
        #expect(folder.files(under: "articles").count == batches * 8)
        #expect(folder.files(under: "originals").count == batches * 8)
        let records = try archive.records(onDay: "2026-11-22")
        for entry in records {
            let original = try folder.bytes(try #require(entry.record.source.original))
            let content = try #require(Zstandard.decompress(original, limit: 1 << 20).content)
            #expect(ContentHash(of: content).hex == entry.record.source.sha256)
        }
    }
}
