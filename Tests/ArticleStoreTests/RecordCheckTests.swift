import Foundation
import Testing

@testable import ArticleStore

/// What a check finds in a record that was changed.
@Suite struct RecordCheckTests {
    private let archive = CheckedArchive()

    @Test(arguments: [true, false])
    func `nothing is wrong with a sound archive`(holdingLock: Bool) throws {
        try archive.fill()
        #expect(try archive.check(holdingLock: holdingLock) == [])
    }

    @Test func `nothing is wrong with a sound archive whose index is away and whose log knows the repeats`() throws {
        try archive.fill()
        for suffix in ["", "-wal", "-shm"] { archive.folder.remove("index.sqlite" + suffix) }
        #expect(try archive.check().map(\.kind) == [.index])
    }

    @Test func `a record with a byte of its text cut off is damaged, and its original can give it anew`() throws {
        try archive.fill()
        let path = try archive.record("crane")
        try archive.change(path) { $0.removeLast(3) }
        let found = try archive.check()
        #expect(found.map(\.kind) == [.damagedRecord])
        #expect(found[0].path == path && found[0].reason.hasPrefix("it ends early"))
        #expect(found[0].remedy == .setAsideAndExtract(original: archive.original("A crane fell.")))
    }

    @Test func `a part of a file is found by the index where its id is not the file's`() throws {
        try archive.fill()
        let path = try archive.record("part-1")
        try archive.change(path) { $0.removeAll() }
        let found = try archive.check()
        #expect(found.map(\.kind) == [.damagedRecord])
        guard case .setAsideAndExtract(let original) = found[0].remedy else { return #expect(Bool(false)) }
        #expect(original.hasSuffix(".txt.zst"))
    }

    @Test func `a record that lacks what each has is damaged`() throws {
        try archive.fill()
        try archive.replace("\"content_text\"", with: "\"contents\"", in: try archive.record("crane"))
        let found = try archive.check()
        #expect(found.map(\.kind) == [.oddRecord] || found.map(\.kind) == [.damagedRecord])
        #expect(found[0].reason.contains("content"))
    }

    @Test func `a member that the schema does not know is told and left`() throws {
        try archive.fill()
        try archive.replace("\"tags\"", with: "\"mine\": 1,\n  \"tags\"", in: try archive.record("crane"))
        let found = try archive.check()
        #expect(found.map(\.kind) == [.oddRecord])
        #expect(found[0].reason == "the record has an unknown member \"mine\"")
        guard case .none = found[0].remedy else { return #expect(Bool(false)) }
    }

    @Test func `what the reader added is no finding, but tags that the index does not know are`() throws {
        try archive.fill()
        let path = try archive.record("crane")
        try archive.replace(
            "\"warnings\": []", with: "\"warnings\": [],\n    \"user\": {\"notes\": \"mine\"}", in: path)
        #expect(try archive.check() == [])
        try archive.replace("{\"notes\": \"mine\"}", with: "{\"tags\": [\"Mine\"]}", in: path)
        #expect(try archive.check() == [Finding(.index, path, "the index has other tags", .rebuildIndex)])
    }

    @Test func `a record with another article's id is damaged`() throws {
        try archive.fill()
        let path = try archive.record("crane")
        let own = ContentHash(of: Array("A crane fell.".utf8)).articleID
        try archive.replace(own, with: ContentHash(of: Array("Other.".utf8)).articleID, in: path)
        let found = try archive.check()
        #expect(found.first?.kind == .damagedRecord)
        #expect(found.first?.reason.hasPrefix("its name says the id \(own)") == true)
    }

    @Test func `a record whose hash is another file's is damaged`() throws {
        try archive.fill()
        let own = ContentHash(of: Array("A crane fell.".utf8)).hex
        let other = ContentHash(of: Array("Other.".utf8)).hex
        try archive.replace("\"sha256\": \"\(own)\"", with: "\"sha256\": \"\(other)\"", in: try archive.record("crane"))
        #expect(try archive.check().first?.reason == "its original is another file's")
    }

    @Test func `a part that its original does not have is damaged`() throws {
        try archive.fill()
        let path = try archive.record("part-1")
        let record = try ArticleRecord(json: try archive.folder.bytes(path))
        let other = ContentHash(of: Array("Never there.".utf8)).articleID
        try archive.replace(record.id, with: other, in: path)
        let moved = path.replacingOccurrences(of: record.id, with: other)
        try FileManager.default.moveItem(atPath: archive.folder(path), toPath: archive.folder(moved))
        let found = try archive.check()
        #expect(found.contains { $0.kind == .damagedRecord && $0.path == moved })
        #expect(found.contains { $0.kind == .missingRecord && $0.path == path })
    }

    @Test func `a record of a newer version is told and left`() throws {
        try archive.fill()
        try archive.replace("\"schema\": 1", with: "\"schema\": 7", in: try archive.record("crane"))
        let found = try archive.check()
        #expect(found.map(\.kind) == [.newerRecord, .orphanedOriginal] || found.map(\.kind) == [.newerRecord])
        #expect(found[0].remedy == .none(advice: "update daybook"))
    }
}
