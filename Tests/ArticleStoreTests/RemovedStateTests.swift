import Foundation
import SystemPackage
import Testing

@testable import ArticleStore

/// A state directory that is removed or replaced under the store that has it open.
@Suite struct RemovedStateTests {
    let folder = TemporaryFolder()

    @Test func `after the state directory was removed nothing is reported stored`() throws {
        let store = try ArticleStore(directory: folder.path)
        #expect(try store.commit([Samples.document("Before.")]).count == 1)
        folder.remove()
        for _ in 0..<2 {
            let error = #expect(throws: StoreError.self) { try store.commit([Samples.document("After.")]) }
            #expect(error == .removedWhileOpen(path: folder.path.string))
            #expect(error?.isTransient == false)
        }
        #expect(store.pendingFailure == .removedWhileOpen(path: folder.path.string))
        #expect(throws: StoreError.removedWhileOpen(path: folder.path.string)) { try store.checkpoint() }
        #expect(!folder.exists(""))
        #expect(
            StoreError.removedWhileOpen(path: "/state").description
                == "the state directory was removed or replaced while daybook was running: /state is not what was opened"
        )
    }

    @Test(arguments: ["commit.sqlite", "commit.sqlite-wal"])
    func `after a file of the log was removed nothing is reported stored`(name: String) throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document("Before.")])
        folder.remove(name)
        #expect(throws: StoreError.removedWhileOpen(path: folder(name))) {
            try store.commit([Samples.document("After.")])
        }
        #expect(folder.files(under: "articles").count == 1)
    }

    @Test func `another archive in its place is neither written to nor emptied`() throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document("Before.")])
        let away = folder.path.string + "-away"
        try FileManager.default.moveItem(atPath: folder.path.string, toPath: away)
        defer { try? FileManager.default.removeItem(atPath: away) }
        let other = try ArticleStore(directory: folder.path)
        _ = try other.commit([Samples.document("Of another archive.")])
        let before = folder.files()
        #expect(throws: StoreError.removedWhileOpen(path: folder.path.string)) {
            try store.commit([Samples.document("After.")])
        }
        #expect(throws: StoreError.removedWhileOpen(path: folder.path.string)) { try store.checkpoint() }
        #expect(folder.files() == before)
        try other.checkpoint()
        #expect(try Archive(directory: folder.path).count == 1)
    }

    @Test func `a directory that was moved away and came back goes on, with all in it once`() throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document("Before.")])
        let away = folder.path.string + "-away"
        try FileManager.default.moveItem(atPath: folder.path.string, toPath: away)
        #expect(throws: StoreError.self) { try store.commit([Samples.document("After.")]) }
        try FileManager.default.moveItem(atPath: away, toPath: folder.path.string)
        _ = try store.commit([Samples.document("After.")])
        #expect(store.pendingFailure == nil)
        try store.close()
        #expect(try Archive(directory: folder.path).count == 2)
        #expect(folder.files(under: "articles").count == 2)
    }

    @Test func `a removal in the middle of a commit is an error of that commit`() throws {
        let store = try ArticleStore(directory: folder.path)
        store.onStep = { if $0 == .promised { folder.remove() } }
        #expect(throws: StoreError.removedWhileOpen(path: folder.path.string)) {
            try store.commit([Samples.document("During.")])
        }
    }

    @Test func `files that cannot be written after the promise show as a failure that waiting does not mend`() throws {
        let store = try ArticleStore(directory: folder.path)
        // A file where the folder of the articles would be: ENOTDIR, which no cause stands for.
        try folder.write("articles", "in the way")
        _ = try store.commit([Samples.document("Promised.")])
        let failure = try #require(store.pendingFailure)
        #expect(failure.cause == nil && !failure.isTransient)
        folder.remove("articles")
        try store.checkpoint()
        #expect(store.pendingFailure == nil)
        #expect(folder.files(under: "articles").count == 1)
    }
}
