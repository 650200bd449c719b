import ArticleStore
import Testing

@testable import DaybookService

@Suite struct WorkerMessageTests {
    private let request = WorkerRequest(
        source: ArticleRecord.Source(
            name: "naïve\u{FFFD}.html", nameBytes: [110, 255], inboxPath: "science/a", size: 0, sha256: "",
            mtime: "2026-11-22T10:00:00Z", receivedAt: nil),
        tags: ["science", ""], size: 12, keepsOriginal: true, sizeLimit: 64 << 20, milliseconds: 9_000)

    private let replies: [WorkerReply] = [
        .ready(missing: []), .ready(missing: ["Landlock: no"]),
        .extracted(records: [[1, 2], []], sha256: "ab", size: 3, original: [9]),
        .extracted(records: [], sha256: "", size: 0, original: nil),
        .rejected(reason: "the file is empty"), .late, .unreadable(errno: 5, after: 4_096), .resized, .exhausted,
    ]

    @Test func `a request comes out as it went in`() throws {
        #expect(try WorkerRequest(bytes: request.bytes) == request)
    }

    @Test func `a reply comes out as it went in`() throws {
        for reply in replies { #expect(try WorkerReply(bytes: reply.bytes) == reply) }
    }

    @Test func `a message that is cut anywhere, or longer, is malformed`() {
        for bytes in [request.bytes] + replies.map(\.bytes) {
            for count in bytes.indices where isMessage(Array(bytes[..<count])) {
                Issue.record("\(count) of \(bytes.count) bytes are taken for a message")
            }
            #expect(!isMessage(bytes + [0]))
        }
    }

    @Test func `a length beyond the message, or below nothing, is malformed`() {
        for length in [Int.max, Int.min, -1, 1 << 40] {
            var writer = MessageWriter()
            writer.number(length)
            #expect(throws: MessageReader.Malformed.self) {
                var reader = MessageReader(writer.bytes)
                return try reader.run()
            }
            #expect(throws: MessageReader.Malformed.self) {
                var reader = MessageReader(writer.bytes)
                return try reader.texts()
            }
        }
    }

    private func isMessage(_ bytes: [UInt8]) -> Bool {
        if (try? WorkerRequest(bytes: bytes)) != nil { return true }
        return (try? WorkerReply(bytes: bytes)) != nil
    }
}
