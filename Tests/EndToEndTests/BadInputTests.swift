import Foundation
import SystemPackage
import Testing

/// What cannot become an article is rejected with a reason or left alone; the daemon goes on.
@Suite(.timeLimit(.minutes(3))) struct BadInputTests {
    static let rejected: [(what: String, name: String, bytes: [UInt8], reason: String)] = [
        ("empty", "empty.txt", [], "empty"),
        ("blank", "blank.txt", Array(" \n\t\n".utf8), "empty"),
        ("binary", "noise.txt", [0x00, 0x01, 0xFE, 0x80, 0x00, 0x13, 0x37, 0x00, 0x99, 0x02], "binary"),
        ("a page without text", "page.html", Array("<!DOCTYPE html><html><body><hr></body></html>".utf8), "no article"),
        ("a ZIP archive", "pages.zip", Array("PK\u{3}\u{4}".utf8) + [20, 0, 0, 0, 8, 0], "ZIP"),
        ("larger than the limit", "huge.txt", Array(repeating: UInt8(ascii: "a"), count: 70_000), "limit 65536"),
    ]

    @Test(arguments: rejected.indices)
    func `a file that is no article is rejected with its reason`(index: Int) async throws {
        let row = Self.rejected[index]
        let place = try Place(["DAYBOOK_LIMITS_FILE_SIZE": "64KiB"])
        try await Daemon.run(in: place) { daemon in
            try place.drop(row.bytes, as: Array(row.name.utf8))
            try place.drop(SampleText.article(1), as: "good.txt")
            try await daemon.settles(stored: 1, rejected: 1)
        }
        let reason = try #require(try place.rejections()[row.name]?["reason"] as? String)
        #expect(reason.contains(row.reason), "\(row.what): \(reason)")
        #expect(!reason.contains("\n"))
        #expect(place.names(in: place.inbox.appending("rejected")).contains(row.name))
        #expect(try place.records().count == 1)
    }

    @Test func `FIFOs, links, sockets and directories are never opened and never moved`() async throws {
        let place = try Place()
        let end = try await Daemon.run(in: place) { daemon in
            mkfifo(place.inbox.appending("pipe.txt").string, 0o644)
            symlink("/etc/passwd", place.inbox.appending("link.txt").string)
            mkdir(place.inbox.appending("folder.txt").string, 0o755)
            try place.drop(SampleText.article(1), as: "good.txt")
            try await daemon.settles(stored: 1)
            try await daemon.eventually("both are reported") {
                daemon.text.split(separator: "\n").filter { $0.contains("entry ignored") }.count == 2
            }
        }
        #expect(end.status == .exited(0))
        #expect(
            place.names(in: place.inbox).filter { !$0.hasPrefix(".") } == [
                "folder.txt", "link.txt", "pipe.txt", "rejected",
            ])
        #expect(try place.records().count == 1)
    }

    @Test func `an unreadable file is rejected with the system's reason`() async throws {
        // Root may read everything, so there the daemon runs as nobody, who owns the folders but not the file.
        let place = try Place()
        let isRoot = getuid() == 0
        try await Daemon.run(in: place, asNobody: isRoot) { daemon in
            try place.drop(SampleText.article(1), as: ".secret.txt")
            let hidden = place.inbox.appending(".secret.txt").string
            chmod(hidden, 0)
            rename(hidden, place.inbox.appending("secret.txt").string)
            try await daemon.settles(stored: 0, rejected: 1)
        }
        let reason = try #require(try place.rejections()["secret.txt"]?["reason"] as? String)
        #expect(reason.contains("ermission denied"), "\(reason)")
    }

    @Test func `a file that vanishes before it is taken changes nothing`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            for number in 0..<50 {
                try place.drop("gone \(number)", as: "gone-\(number).txt")
                unlink(place.inbox.appending("gone-\(number).txt").string)
            }
            try place.drop(SampleText.article(1), as: "good.txt")
            try await daemon.settles(stored: 1)
        }
        #expect(try place.records().count == 1)
        #expect(try place.rejections().isEmpty)
    }

    @Test func `a rejected file that is moved back is tried again`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop("", as: "later.txt")
            try await daemon.settles(stored: 0, rejected: 1)
            try SampleText.article(1).write(
                toFile: place.inbox.appending("rejected/later.txt").string, atomically: false, encoding: .utf8)
            rename(
                place.inbox.appending("rejected/later.txt").string, place.inbox.appending("later.txt").string)
            try await daemon.settles(stored: 1, rejected: 1)
        }
        #expect(try place.records().count == 1)
    }

    @Test func `retry puts a rejected file back where it lay`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop("", as: "deep/er/later.txt")
            try await daemon.settles(stored: 0, rejected: 1)
            try SampleText.article(1).write(
                toFile: place.inbox.appending("rejected/later.txt").string, atomically: false, encoding: .utf8)
            let answer = try await place.daybook("retry", "later.txt")
            #expect(answer.code == 0, "\(answer.errors)")
            try await daemon.settles(stored: 1, rejected: 1)
        }
        #expect(try place.records().first?["tags"] as? [String] == ["deep", "er"])
        #expect(try place.rejections().isEmpty)
    }
}
