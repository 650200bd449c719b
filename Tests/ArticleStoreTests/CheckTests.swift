import Foundation
import Testing

@testable import ArticleStore

/// What a check finds in an archive to which something was done.
@Suite struct CheckTests {
    let folder = TemporaryFolder()

    private static let page = [
        TarArchive.File(path: Array("Page_files/a.css".utf8), modified: 0, bytes: Array("p {}".utf8))
    ]

    /// Articles of all sorts: with and without a folder, several in a file, the same again under other names.
    private func fill() throws {
        let store = try ArticleStore(directory: folder.path)
        var page = Samples.document("A page.", name: "page.html", title: "Page", tags: ["Saved"])
        page.folder = IncomingFolder(name: "Page_files", files: Self.page)
        _ = try store.commit([
            page, Samples.document("A crane fell.", name: "crane.txt", title: "Crane", site: "Harbour Post"),
            Samples.document(parts: ["First part.", "Second part."], name: "bundle.txt"),
            Samples.document("A day later.", name: "later.txt", title: "Later", day: "2026-11-23"),
        ])
        _ = try store.commit([
            Samples.document("A crane fell.", name: "copy.txt"),
            Samples.document(parts: ["Second part.", "Third part."], name: "again.txt"),
        ])
        page.source.name = "again.html"
        page.folder = IncomingFolder(name: "again_files", files: [Self.page[0], Self.page[0]])
        _ = try store.commit([page])
        try store.close()
    }

    private func check(_ folder: TemporaryFolder? = nil, holdingLock: Bool = true) throws -> [Finding] {
        var findings: [Finding] = []
        let check = try ArchiveCheck(
            directory: (folder ?? self.folder).path, holdingLock: holdingLock, patience: .milliseconds(100),
            parts: { bytes, _ in
                String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n---\n").map {
                    ContentHash(of: Array($0.utf8)).articleID
                }
            }, tell: { findings.append($0) })
        let report = try check.run()
        #expect(report.findings.values.reduce(0, +) == findings.count)
        return findings
    }

    private func record(_ title: String) throws -> String {
        "articles/" + (try #require(folder.files(under: "articles").first { $0.contains(title) }))
    }

    private func original(_ text: String, _ suffix: String = ".txt.zst") -> String {
        let hash = ContentHash(of: Array(text.utf8)).hex
        return "originals/\(hash.prefix(2))/\(hash)\(suffix)"
    }

    private func change(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
        var bytes = try folder.bytes(path)
        change(&bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: folder(path)))
    }

    private func replace(_ text: String, with other: String, in path: String) throws {
        let content = String(decoding: try folder.bytes(path), as: UTF8.self)
        #expect(content.contains(text))
        try folder.write(path, content.replacingOccurrences(of: text, with: other))
    }

    @Test(arguments: [true, false])
    func `nothing is wrong with a sound archive`(holdingLock: Bool) throws {
        try fill()
        #expect(try check(holdingLock: holdingLock) == [])
    }

    @Test func `nothing is wrong with a sound archive whose index is away and whose log knows the repeats`() throws {
        try fill()
        for suffix in ["", "-wal", "-shm"] { folder.remove("index.sqlite" + suffix) }
        #expect(try check().map(\.kind) == [.index])
    }

    @Test func `a record with a byte of its text cut off is damaged, and its original can give it anew`() throws {
        try fill()
        let path = try record("crane")
        try change(path) { $0.removeLast(3) }
        let found = try check()
        #expect(found.map(\.kind) == [.damagedRecord])
        #expect(found[0].path == path && found[0].reason.hasPrefix("it ends early"))
        #expect(found[0].remedy == .setAsideAndExtract(original: original("A crane fell.")))
    }

    @Test func `a part of a file is found by the index where its id is not the file's`() throws {
        try fill()
        let path = try record("part-1")
        try change(path) { $0.removeAll() }
        let found = try check()
        #expect(found.map(\.kind) == [.damagedRecord])
        guard case .setAsideAndExtract(let original) = found[0].remedy else { return #expect(Bool(false)) }
        #expect(original.hasSuffix(".txt.zst"))
    }

    @Test func `a record that lacks what each has is damaged`() throws {
        try fill()
        try replace("\"content_text\"", with: "\"contents\"", in: try record("crane"))
        let found = try check()
        #expect(found.map(\.kind) == [.oddRecord] || found.map(\.kind) == [.damagedRecord])
        #expect(found[0].reason.contains("content"))
    }

    @Test func `a member that the schema does not know is told and left`() throws {
        try fill()
        try replace("\"tags\"", with: "\"mine\": 1,\n  \"tags\"", in: try record("crane"))
        let found = try check()
        #expect(found.map(\.kind) == [.oddRecord])
        #expect(found[0].reason == "the record has an unknown member \"mine\"")
        guard case .none = found[0].remedy else { return #expect(Bool(false)) }
    }

    @Test func `what the reader added is no finding, but tags that the index does not know are`() throws {
        try fill()
        let path = try record("crane")
        try replace("\"warnings\": []", with: "\"warnings\": [],\n    \"user\": {\"notes\": \"mine\"}", in: path)
        #expect(try check() == [])
        try replace("{\"notes\": \"mine\"}", with: "{\"tags\": [\"Mine\"]}", in: path)
        #expect(try check() == [Finding(.index, path, "the index has other tags", .rebuildIndex)])
    }

    @Test func `a record with another article's id is damaged`() throws {
        try fill()
        let path = try record("crane")
        let own = ContentHash(of: Array("A crane fell.".utf8)).articleID
        try replace(own, with: ContentHash(of: Array("Other.".utf8)).articleID, in: path)
        let found = try check()
        #expect(found.first?.kind == .damagedRecord)
        #expect(found.first?.reason.hasPrefix("its name says the id \(own)") == true)
    }

    @Test func `a record whose hash is another file's is damaged`() throws {
        try fill()
        let own = ContentHash(of: Array("A crane fell.".utf8)).hex
        let other = ContentHash(of: Array("Other.".utf8)).hex
        try replace("\"sha256\": \"\(own)\"", with: "\"sha256\": \"\(other)\"", in: try record("crane"))
        #expect(try check().first?.reason == "its original is another file's")
    }

    @Test func `a part that its original does not have is damaged`() throws {
        try fill()
        let path = try record("part-1")
        let record = try ArticleRecord(json: try folder.bytes(path))
        let other = ContentHash(of: Array("Never there.".utf8)).articleID
        try replace(record.id, with: other, in: path)
        let moved = path.replacingOccurrences(of: record.id, with: other)
        try FileManager.default.moveItem(atPath: folder(path), toPath: folder(moved))
        let found = try check()
        #expect(found.contains { $0.kind == .damagedRecord && $0.path == moved })
        #expect(found.contains { $0.kind == .missingRecord && $0.path == path })
    }

    @Test func `a record of a newer version is told and left`() throws {
        try fill()
        try replace("\"schema\": 1", with: "\"schema\": 7", in: try record("crane"))
        let found = try check()
        #expect(found.map(\.kind) == [.newerRecord, .orphanedOriginal] || found.map(\.kind) == [.newerRecord])
        #expect(found[0].remedy == .none(advice: "update daybook"))
    }

    @Test func `an original with one bit turned is damaged`() throws {
        try fill()
        try change(original("A crane fell.")) { $0[$0.count - 6] ^= 0x10 }
        let found = try check()
        #expect(found.map(\.kind) == [.damagedOriginal])
        #expect(found[0].remedy == .setAside)
    }

    @Test func `an original that is whole and another is damaged`() throws {
        try fill()
        let other = try folder.bytes(original("A day later."))
        try change(original("A crane fell.")) { $0 = other }
        #expect(
            try check().map(\.reason) == ["its bytes have the hash \(ContentHash(of: Array("A day later.".utf8)).hex)"])
    }

    @Test(arguments: [0, 1, 5])
    func `an original that was cut short is damaged`(length: Int) throws {
        try fill()
        try change(original("A crane fell.")) { $0 = Array($0.prefix(length)) }
        #expect(try check().map(\.reason) == ["it ends early"])
    }

    @Test func `a large original is read in pieces, to its end`() throws {
        let store = try ArticleStore(directory: folder.path)
        var generator = SplitMix(seed: 9)
        let noise = (0..<200_000).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }
        let text = noise.joined(separator: " ") + String(repeating: "a", count: 3 << 20)
        _ = try store.commit([Samples.document(text, name: "large.txt")])
        try store.close()
        #expect(try check() == [])
        try change(original(text)) { $0.removeLast() }
        #expect(try check().map(\.reason) == ["it ends early"])
        try change(original(text)) { $0 += [0, 0] }
        #expect(try check().map(\.kind) == [.damagedOriginal])
    }

    @Test func `an original that is gone is told with who names it`() throws {
        try fill()
        folder.remove(original("A day later."))
        let found = try check()
        #expect(found.map(\.kind) == [.missingOriginal])
        #expect(found[0].path == original("A day later."))
        #expect(found[0].reason == "named by \(try record("later")) and not there")
    }

    @Test func `the original of a file that brought nothing new is missed too`() throws {
        try fill()
        let text = "Second part.\n---\nThird part."
        // Its third part is a record that names it; so take one that no record names.
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document(parts: ["First part.", "Third part."], name: "third.txt")])
        try store.close()
        #expect(try check() == [])
        folder.remove(original("First part.\n---\nThird part."))
        #expect(try check().map(\.reason) == ["kept of \"third.txt\" and not there"])
        #expect(folder.exists(original(text)))
    }

    @Test func `the folder of a saved page that is gone is told`() throws {
        try fill()
        let tar = TarArchive.bytes(of: Self.page)
        let hash = ContentHash(of: tar).hex
        folder.remove("originals/\(hash.prefix(2))/\(hash).tar.zst")
        #expect(try check().map(\.kind) == [.missingOriginal])
    }

    @Test func `a record that is gone is missed by the index, and without an index by its original`() throws {
        try fill()
        let path = try record("later")
        folder.remove(path)
        let remedy = Remedy.extract(original: original("A day later."))
        #expect(try check() == [Finding(.missingRecord, path, "named by the index and not there", remedy)])
        for suffix in ["", "-wal", "-shm"] { folder.remove("index.sqlite" + suffix) }
        let found = try check().filter { $0.kind != .index }
        #expect(found == [Finding(.orphanedOriginal, original("A day later."), "no record names it", remedy)])
    }

    @Test func `a record that the index does not know is told`() throws {
        try fill()
        let other = try folder.copy()
        let store = try ArticleStore(directory: other.path)
        _ = try store.commit([Samples.document("Brought over.", name: "over.txt", title: "Over")])
        try store.close()
        for path in other.files() where path.contains("over") || path.hasPrefix("originals") {
            guard !folder.exists(path) else { continue }
            let target = URL(fileURLWithPath: folder(path))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(fileURLWithPath: other(path)), to: target)
        }
        let found = try check()
        #expect(found == [Finding(.index, try record("over"), "the index does not know it", .rebuildIndex)])
    }

    @Test func `a second record of an article is told, whichever is passed first`() throws {
        try fill()
        for name in ["a-copy", "z-copy"] {
            let path = try record("crane")
            let copy = path.replacingOccurrences(of: "crane", with: name)
            try FileManager.default.copyItem(atPath: folder(path), toPath: folder(copy))
            let found = try check()
            #expect(found.filter { $0.kind == .doubledRecord }.map(\.path) == [copy])
            folder.remove(copy)
        }
    }

    @Test func `a record outside of the folders of days is told`() throws {
        try fill()
        let path = try record("crane")
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        for place in ["articles/\(name)", "articles/2026/13/01/\(name)"] {
            try folder.write(place, String(decoding: try folder.bytes(path), as: UTF8.self))
        }
        #expect(Set(try check().map(\.path)) == ["articles/\(name)", "articles/2026/13/01/\(name)"])
    }

    @Test func `what was half written is told, and what others left is not`() throws {
        try fill()
        let id = ContentHash(of: Array("Half.".utf8)).articleID
        try folder.write("articles/2026/11/22/.\(id).tmp", "{\"id\":")
        try folder.write("originals/ab/.abc.txt.zst.tmp", "half")
        try folder.write("articles/2026/11/22/.note.swp", "an editor's")
        try folder.write("articles/2026/11/22/README", "mine")
        let found = try check()
        #expect(found.map(\.kind) == [.leftover, .leftover])
        #expect(found.allSatisfy { $0.remedy == .remove })
    }

    @Test func `words that the full-text table lost are told`() throws {
        try fill()
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([Samples.document("Words to lose.", name: "lost.txt", title: "Lost")])
        try store.close()
        try sqlite("DELETE FROM article_text_docsize WHERE id = (SELECT max(row) FROM record)")
        let found = try check()
        #expect(found == [Finding(.index, try record("lost"), "the index does not have its words", .rebuildIndex)])
    }

    @Test(arguments: ["not a database", ""])
    func `an index that is none is told once`(content: String) throws {
        try fill()
        for suffix in ["-wal", "-shm"] { folder.remove("index.sqlite" + suffix) }
        try folder.write("index.sqlite", content.isEmpty ? "" : String(repeating: content, count: 1000))
        #expect(try check().map(\.path) == ["index.sqlite"])
    }

    @Test func `what a killed run had promised is one finding, and none of its files another`() throws {
        let store = try ArticleStore(directory: folder.path)
        var crashed: TemporaryFolder?
        store.onStep = { step in if step == .promised { crashed = try? folder.copy() } }
        _ = try store.commit([Samples.document("A crane fell.", name: "crane.txt"), Samples.document("B.", name: "b")])
        let copy = try #require(crashed)
        let found = try check(copy)
        #expect(found.map(\.kind) == [.promise])
        #expect(found[0].reason.hasPrefix("4 files are promised"))
        // Half written, as without a sync.
        let half = TemporaryFolder()
        half.remove()
        try FileManager.default.copyItem(atPath: copy.path.string, toPath: half.path.string)
        try half.write(original("A crane fell."), "")
        #expect(try check(half).map(\.kind) == [.promise])
        try ArticleStore(directory: copy.path).close()
        #expect(try check(copy) == [])
    }

    @Test func `a check keeps no log from being opened and changes no file`() throws {
        try fill()
        try change(try record("crane")) { $0.removeLast(3) }
        // The shared memory of the index is made by whoever reads it.
        let files = { try folder.files().filter { !$0.hasPrefix("index.sqlite-") }.map { ($0, try folder.bytes($0)) } }
        let before = try files()
        #expect(try check(holdingLock: false).count == 1)
        let after = try files()
        #expect(after.map(\.0) == before.map(\.0) && after.map(\.1) == before.map(\.1))
    }

    @Test func `a check beside a writer tells who it is, and finds nothing in what is being written`() throws {
        let store = try ArticleStore(directory: folder.path)
        var number = 0
        let report = try {
            let check = try ArchiveCheck(
                directory: folder.path, patience: .milliseconds(1), parts: { _, _ in nil },
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
        #expect(throws: StoreError.locked(path: folder("daybook.lock"), holder: Int(getpid()))) {
            try check(holdingLock: true)
        }
    }

    @Test func `where there is no archive nothing is checked`() {
        #expect(throws: StoreError.noArchive(path: folder.path.string)) { try check() }
    }

    private func sqlite(_ statement: String) throws {
        let database = try StoreDatabase(path: folder("index.sqlite"), doing: "test", configuration: .init())
        try database.run("test") { db in try db.execute(sql: statement) }
        try database.close()
    }
}
