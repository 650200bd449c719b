import Foundation
import GRDB
import SystemPackage
import Testing

@testable import ArticleStore

@Suite struct `The ledger of seen files` {
    let folder = TemporaryFolder()

    private func open() throws -> SeenFileLedger { try SeenFileLedger(directory: folder.path) }

    private func file(_ path: String, size: Int64 = 5, inode: UInt64 = .max) -> SeenFile {
        SeenFile(
            path: Array(path.utf8), size: size, modifiedSeconds: -1, modifiedNanoseconds: 999_999_999, inode: inode)
    }

    @Test func `a file is done once it was stored or rejected, and after opening anew`() throws {
        let ledger = try open()
        let rejection = SeenOutcome.rejected(
            stage: "extract", reason: "no article", attempts: 2, at: "2026-11-24T07:00:00Z")
        #expect(!ledger.isDone(file("a")))
        try ledger.begin([file("a"), file("b"), file("c")])
        #expect(!ledger.isDone(file("a")))
        try ledger.end(file("a"), .stored(sha256: "ab"))
        try ledger.end(file("b"), rejection)
        for ledger in [ledger, try open()] {
            #expect(ledger.isDone(file("a")) && ledger.isDone(file("b")) && !ledger.isDone(file("c")))
            #expect(try ledger.begun() == [file("c")])
            #expect(try ledger.outcome(of: file("a")) == .stored(sha256: "ab"))
            #expect(try ledger.rejected().map(\.file) == [file("b")])
            #expect(try ledger.outcome(of: file("b")) == rejection)
        }
    }

    @Test(arguments: [1, 2])
    func `a file that has changed is another`(_ change: Int) throws {
        let ledger = try open()
        let before = file("a")
        let after = change == 1 ? file("a", size: 6) : file("a", inode: 7)
        try ledger.end(before, .stored(sha256: nil))
        #expect(!ledger.isDone(after))
        #expect(try ledger.outcome(of: after) == nil)
        try ledger.begin([after])
        try ledger.end(after, .stored(sha256: nil))
        #expect(try open().isDone(after))
    }

    @Test func `a name that is not UTF-8 is kept byte for byte`() throws {
        var odd = file("")
        odd.path = [0xFF, 0x0A, 0x2F, 0xE9]
        try open().end(odd, .stored(sha256: nil))
        #expect(try open().isDone(odd))
        #expect(try open().outcome(of: odd) == .stored(sha256: nil))
    }

    @Test func `what another process forgets is seen`() throws {
        let (daemon, command) = (try open(), try open())
        try daemon.end(file("a"), .rejected(stage: "read", reason: "x", attempts: 1, at: ""))
        try command.refresh()
        #expect(command.isDone(file("a")))
        #expect(try command.forget(Array("a".utf8)))
        #expect(try !command.forget(Array("a".utf8)))
        #expect(daemon.isDone(file("a")))
        try daemon.refresh()
        #expect(!daemon.isDone(file("a")))
        #expect(try daemon.rejected().isEmpty)
    }

    @Test func `what was begun and ended is there after SIGKILL and after a reindex`() throws {
        let ledger = try open()
        try ledger.end(file("a"), .stored(sha256: nil))
        // As a process leaves it that is killed: nothing is closed, the log is not copied into the database.
        let copy = folder.path.appending("copy")
        try FileManager.default.createDirectory(atPath: copy.string, withIntermediateDirectories: true)
        for name in ["seen.sqlite", "seen.sqlite-wal"] {
            try FileManager.default.copyItem(
                atPath: folder.path.string + "/" + name, toPath: copy.appending(name).string)
        }
        let store = try ArticleStore(directory: copy)
        _ = try store.reindex()
        #expect(try SeenFileLedger(directory: copy).isDone(file("a")))
    }

    @Test func `a ledger of a newer version is refused`() throws {
        let ledger = try open()
        try ledger.close()
        let raw = try StoreDatabase(
            path: folder.path.string + "/seen.sqlite", doing: "open", configuration: .init())
        try raw.run("write") { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: StoreError.self) { try open() }
    }
}
