import Foundation
import Testing

@testable import ArticleStore

/// What a check finds in an original that was changed or is gone.
@Suite struct OriginalCheckTests {
    private let archive = CheckedArchive()

    @Test func `an original with one bit turned is damaged`() throws {
        try archive.fill()
        try archive.change(archive.original("A crane fell.")) { $0[$0.count - 6] ^= 0x10 }
        let found = try archive.check()
        #expect(found.map(\.kind) == [.damagedOriginal])
        #expect(found[0].remedy == .setAside)
    }

    @Test func `an original that is whole and another is damaged`() throws {
        try archive.fill()
        let other = try archive.folder.bytes(archive.original("A day later."))
        try archive.change(archive.original("A crane fell.")) { $0 = other }
        #expect(
            try archive.check().map(\.reason) == [
                "its bytes have the hash \(ContentHash(of: Array("A day later.".utf8)).hex)"
            ])
    }

    @Test(arguments: [0, 1, 5])
    func `an original that was cut short is damaged`(length: Int) throws {
        try archive.fill()
        try archive.change(archive.original("A crane fell.")) { $0 = Array($0.prefix(length)) }
        #expect(try archive.check().map(\.reason) == ["it ends early"])
    }

    @Test func `a large original is read in pieces, to its end`() throws {
        let store = try ArticleStore(directory: archive.folder.path)
        var generator = SplitMix(seed: 9)
        let noise = (0..<200_000).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }
        let text = noise.joined(separator: " ") + String(repeating: "a", count: 3 << 20)
        _ = try store.commit([Samples.document(text, name: "large.txt")])
        try store.close()
        #expect(try archive.check() == [])
        try archive.change(archive.original(text)) { $0.removeLast() }
        #expect(try archive.check().map(\.reason) == ["it ends early"])
        try archive.change(archive.original(text)) { $0 += [0, 0] }
        #expect(try archive.check().map(\.kind) == [.damagedOriginal])
    }

    @Test func `an original that is gone is told with who names it`() throws {
        try archive.fill()
        archive.folder.remove(archive.original("A day later."))
        let found = try archive.check()
        #expect(found.map(\.kind) == [.missingOriginal])
        #expect(found[0].path == archive.original("A day later."))
        #expect(found[0].reason == "named by \(try archive.record("later")) and not there")
    }

    @Test func `the original of a file that brought nothing new is missed too`() throws {
        try archive.fill()
        let text = "Second part.\n---\nThird part."
        // Its third part is a record that names it; so take one that no record names.
        let store = try ArticleStore(directory: archive.folder.path)
        _ = try store.commit([Samples.document(parts: ["First part.", "Third part."], name: "third.txt")])
        try store.close()
        #expect(try archive.check() == [])
        archive.folder.remove(archive.original("First part.\n---\nThird part."))
        #expect(try archive.check().map(\.reason) == ["kept of \"third.txt\" and not there"])
        #expect(archive.folder.exists(archive.original(text)))
    }

    @Test func `the folder of a saved page that is gone is told`() throws {
        try archive.fill()
        let tar = TarArchive.bytes(of: CheckedArchive.page)
        let hash = ContentHash(of: tar).hex
        archive.folder.remove("originals/\(hash.prefix(2))/\(hash).tar.zst")
        #expect(try archive.check().map(\.kind) == [.missingOriginal])
    }
}
