import Foundation
import Testing

@testable import ArticleStore

/// What a check finds where files and index do not go together, and beside those who write.
@Suite struct CheckTests {
    private let archive = CheckedArchive()

    @Test func `a record that is gone is missed by the index, and without an index by its original`() throws {
        try archive.fill()
        let path = try archive.record("later")
        archive.folder.remove(path)
        let remedy = Remedy.extract(original: archive.original("A day later."))
        #expect(try archive.check() == [Finding(.missingRecord, path, "named by the index and not there", remedy)])
        for suffix in ["", "-wal", "-shm"] { archive.folder.remove("index.sqlite" + suffix) }
        let found = try archive.check().filter { $0.kind != .index }
        #expect(found == [Finding(.orphanedOriginal, archive.original("A day later."), "no record names it", remedy)])
    }

    @Test func `a record that the index does not know is told`() throws {
        try archive.fill()
        let other = try archive.folder.copy()
        let store = try ArticleStore(directory: other.path)
        _ = try store.commit([Samples.document("Brought over.", name: "over.txt", title: "Over")])
        try store.close()
        for path in other.files() where path.contains("over") || path.hasPrefix("originals") {
            guard !archive.folder.exists(path) else { continue }
            let target = URL(fileURLWithPath: archive.folder(path))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(fileURLWithPath: other(path)), to: target)
        }
        let found = try archive.check()
        #expect(found == [Finding(.index, try archive.record("over"), "the index does not know it", .rebuildIndex)])
    }

    @Test func `a second record of an article is told, whichever is passed first`() throws {
        try archive.fill()
        for name in ["a-copy", "z-copy"] {
            let path = try archive.record("crane")
            let copy = path.replacingOccurrences(of: "crane", with: name)
            try FileManager.default.copyItem(atPath: archive.folder(path), toPath: archive.folder(copy))
            let found = try archive.check()
            #expect(found.filter { $0.kind == .doubledRecord }.map(\.path) == [copy])
            archive.folder.remove(copy)
        }
    }

    @Test func `a record outside of the folders of days is told`() throws {
        try archive.fill()
        let path = try archive.record("crane")
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        for place in ["articles/\(name)", "articles/2026/13/01/\(name)"] {
            try archive.folder.write(place, String(decoding: try archive.folder.bytes(path), as: UTF8.self))
        }
        #expect(Set(try archive.check().map(\.path)) == ["articles/\(name)", "articles/2026/13/01/\(name)"])
    }

    @Test func `what was half written is told, and what others left is not`() throws {
        try archive.fill()
        let id = ContentHash(of: Array("Half.".utf8)).articleID
        try archive.folder.write("articles/2026/11/22/.\(id).tmp", "{\"id\":")
        try archive.folder.write("originals/ab/.abc.txt.zst.tmp", "half")
        try archive.folder.write("articles/2026/11/22/.note.swp", "an editor's")
        try archive.folder.write("articles/2026/11/22/README", "mine")
        let found = try archive.check()
        #expect(found.map(\.kind) == [.leftover, .leftover])
        #expect(found.allSatisfy { $0.remedy == .remove })
    }

    @Test func `words that the full-text table lost are told`() throws {
        try archive.fill()
        let store = try ArticleStore(directory: archive.folder.path)
        _ = try store.commit([Samples.document("Words to lose.", name: "lost.txt", title: "Lost")])
        try store.close()
        try archive.sqlite("DELETE FROM article_text_docsize WHERE id = (SELECT max(row) FROM record)")
        let found = try archive.check()
        #expect(
            found == [Finding(.index, try archive.record("lost"), "the index does not have its words", .rebuildIndex)])
    }

    @Test(arguments: ["not a database", ""])
    func `an index that is none is told once`(content: String) throws {
        try archive.fill()
        for suffix in ["-wal", "-shm"] { archive.folder.remove("index.sqlite" + suffix) }
        try archive.folder.write("index.sqlite", content.isEmpty ? "" : String(repeating: content, count: 1000))
        #expect(try archive.check().map(\.path) == ["index.sqlite"])
    }

    @Test func `what a killed run had promised is one finding, and none of its files another`() throws {
        let store = try ArticleStore(directory: archive.folder.path)
        var crashed: TemporaryFolder?
        store.onStep = { step in if step == .promised { crashed = try? archive.folder.copy() } }
        _ = try store.commit([Samples.document("A crane fell.", name: "crane.txt"), Samples.document("B.", name: "b")])
        let copy = try #require(crashed)
        let found = try archive.check(copy)
        #expect(found.map(\.kind) == [.promise])
        #expect(found[0].reason.hasPrefix("4 files are promised"))
        // Half written, as without a sync.
        let half = TemporaryFolder()
        half.remove()
        try FileManager.default.copyItem(atPath: copy.path.string, toPath: half.path.string)
        try half.write(archive.original("A crane fell."), "")
        #expect(try archive.check(half).map(\.kind) == [.promise])
        try ArticleStore(directory: copy.path).close()
        #expect(try archive.check(copy) == [])
    }

    @Test func `a check keeps no log from being opened and changes no file`() throws {
        try archive.fill()
        try archive.change(try archive.record("crane")) { $0.removeLast(3) }
        // The shared memory of the index is made by whoever reads it.
        let files = {
            try archive.folder.files().filter { !$0.hasPrefix("index.sqlite-") }.map {
                ($0, try archive.folder.bytes($0))
            }
        }
        let before = try files()
        #expect(try archive.check(holdingLock: false).count == 1)
        let after = try files()
        #expect(after.map(\.0) == before.map(\.0) && after.map(\.1) == before.map(\.1))
    }

    @Test func `a check beside a writer tells who it is, and finds nothing in what is being written`() throws {
        let store = try ArticleStore(directory: archive.folder.path)
        var number = 0
        let report = try {
            let check = try ArchiveCheck(
                directory: archive.folder.path, patience: .milliseconds(1), parts: { _, _ in nil },
                progress: { _ in
                    number += 1
                    guard number < 40 else { return }
                    _ = try? store.commit([Samples.document("Text \(number).", name: "\(number).txt")])
                }, tell: { Issue.record("\($0)") })
            _ = try store.commit([Samples.document("Before.", name: "before.txt")])
            return try check.run()
        }()
        #expect(report.writer == Int(getpid()))
        #expect(report.records > 1)
        #expect(throws: StoreError.locked(path: archive.folder("daybook.lock"), holder: Int(getpid()))) {
            try archive.check(holdingLock: true)
        }
    }

    @Test func `where there is no archive nothing is checked`() {
        #expect(throws: StoreError.noArchive(path: archive.folder.path.string)) { try archive.check() }
    }
}
