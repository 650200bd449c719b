import Foundation
import SystemPackage
import Testing

/// The built daemon on real folders: what is dropped becomes a record, or a rejection with its reason.
@Suite(.timeLimit(.minutes(3))) struct IngestionTests {
    @Test func `a dropped text becomes a record, and its original is kept`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop(SampleText.article(1), as: "valley/mill.txt")
            try await daemon.settles(stored: 1)
        }
        let record = try #require(try place.records().first)
        #expect(record["title"] as? String == "Village 1 opens its new mill")
        #expect(record["tags"] as? [String] == ["valley"])
        let source = try #require((record["_daybook"] as? [String: Any])?["source"] as? [String: Any])
        #expect(source["name"] as? String == "mill.txt")
        #expect(source["inbox_path"] as? String == "valley/mill.txt")
        let original = place.state.appending(try #require(source["original"] as? String))
        #expect(FileManager.default.fileExists(atPath: original.string))
        #expect(place.names(in: place.inbox.appending("valley")).isEmpty)
    }

    @Test func `the same bytes dropped twice are one article`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop(SampleText.article(1), as: "first.txt")
            try await daemon.settles(stored: 1)
            try place.drop(SampleText.article(1), as: "second.txt")
            try await daemon.eventually("the second is known") { daemon.text.contains("article known already") }
            try await daemon.eventually("the second is gone") {
                !place.names(in: place.inbox).contains("second.txt")
            }
        }
        #expect(try place.records().count == 1)
    }

    @Test func `a file is not taken while its writer pauses longer than the quiet time`() async throws {
        let place = try Place()
        let text = SampleText.article(1)
        try await Daemon.run(in: place) { daemon in
            let path = place.inbox.appending("slow.txt")
            let descriptor = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
            for part in [text.prefix(80), text.dropFirst(80)] {
                _ = try descriptor.writeAll(part.utf8)
                // A pause of five quiet times is the thing under test, so it is waited out.
                try await Task.sleep(for: .milliseconds(500))
                #expect(!daemon.text.contains("article stored"))
            }
            try descriptor.close()
            try await daemon.settles(stored: 1)
        }
        #expect((try place.records().first?["content_text"] as? String)?.hasSuffix("winter of the flood.") == true)
    }

    @Test func `500 files at once are 500 articles`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            for number in 0..<500 { try place.drop(SampleText.article(number), as: "\(number % 7)/\(number).txt") }
            try await daemon.settles(stored: 500)
        }
        #expect(Set(try place.records().compactMap { $0["id"] as? String }).count == 500)
        #expect(try place.rejections().isEmpty)
    }

    @Test func `what lay in the inbox before the start is taken`() async throws {
        let place = try Place()
        for number in 0..<20 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        try await Daemon.run(in: place) { try await $0.settles(stored: 20) }
        #expect(try place.records().count == 20)
    }

    @Test func `killed in the middle and started again, nothing is lost and nothing doubled`() async throws {
        let place = try Place()
        let count = 300
        for number in 0..<count { try place.drop(SampleText.article(number), as: "\(number).txt") }
        // Killed at four points of the way, the last time while it takes up what the kill before left.
        for stored in [1, 70, 140, 150] {
            try await Daemon.run(in: place) { daemon in
                try await daemon.eventually("\(stored) are stored") {
                    try place.records().count >= stored
                }
                daemon.send(SIGKILL)
            }
        }
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("all are stored") { try place.records().count == count }
            try await daemon.eventually("the inbox is empty") {
                place.names(in: place.inbox).filter { $0.hasSuffix(".txt") }.isEmpty
            }
        }
        let records = try place.records()
        #expect(records.count == count)
        #expect(Set(records.compactMap { $0["title"] as? String }).count == count)
        #expect(try place.rejections().isEmpty)
        let claimed = FileManager.default.enumerator(atPath: place.inbox.appending(".daybook/claimed").string)
        #expect(claimed?.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") } == [])
        #expect(try await place.daybook("list", "--limit", "1000").lines.count == count)
    }

    @Test func `after a kill no stored file counts as tried, whatever the attempts allowed`() async throws {
        let place = try Place(["DAYBOOK_LIMITS_MAX_ATTEMPTS": "1"])
        for number in 0..<60 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("the first is stored") { daemon.text.contains("article stored") }
            daemon.send(SIGKILL)
        }
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("all are stored") { try place.records().count == 60 }
        }
        #expect(try place.rejections().isEmpty)
    }

    /// Names that trip programs up, as bytes.
    static let oddNames: [[UInt8]] = {
        let texts = ["two\nlines.txt", "-rf.txt", "a'b\"c`d$(e).txt", "article", "新聞.txt", " blank .txt", "%s%n.txt"]
        let notUTF8: [UInt8] = [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74, 0x78, 0x74]
        let longest = String(repeating: "n", count: 251) + ".txt"
        return texts.map { Array($0.utf8) } + [notUTF8, Array(longest.utf8)]
    }()

    @Test(arguments: oddNames)
    func `a file with an odd name is stored`(name: [UInt8]) async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop(Array(SampleText.article(1).utf8), as: name)
            try await daemon.settles(stored: 1)
        }
        let source = try #require(
            (try place.records().first?["_daybook"] as? [String: Any])?["source"] as? [String: Any])
        if String(validating: name, as: UTF8.self) == nil {
            let encoded = try #require(source["name_bytes"] as? String)
            #expect(Data(base64Encoded: encoded) == Data(name))
        } else {
            #expect(source["name"] as? String == String(decoding: name, as: UTF8.self))
            #expect(source["name_bytes"] == nil)
        }
    }

    @Test func `two articles dropped at once and told to stop are stored or still there`() async throws {
        let place = try Place()
        for number in 0..<200 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        let end = try await Daemon.run(in: place) { daemon in
            try await daemon.settles(stored: 1)
        }
        #expect(end.status == .exited(0))
        let left = place.names(in: place.inbox).filter { $0.hasSuffix(".txt") }.count
        #expect(try place.records().count + left == 200)
    }
}
