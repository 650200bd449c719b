import Glibc
import Testing

@testable import Systemd

@Suite(.enabled(if: RealJournal.isAvailable, RealJournal.missing), .timeLimit(.minutes(2)))
struct `A real journald` {
    private static let digestID = "5a3c9e0d4f1b4c7e9d2f6a8b0c1d2e3f"
    private static let digest =
        "Daybook of 2026-11-22\n\n1. A bridge opens\n   « Ünïcode »\n\n2. MESSAGE=forged\nPRIORITY=0"
    private static let largeID = "6b4d0f1e502c4d8fae307b9c1d2e3f40"
    private static let large = String(repeating: "A line of a long digest.\n", count: 20_000)
    private static let name: [UInt8] = [0x61, 0xFF, 0x0A, 0x62]

    /// Written once, read by every test.
    private static let written = Result {
        try RealJournal.entries {
            let fallback = RecordingSink()
            let journal = Journal(identifier: "daybook-test", sinks: [JournaldSink()], fallback: fallback)
            journal.write(
                JournalEntry(
                    messageID: digestID, priority: .notice, message: digest,
                    fields: [JournalField("DAYBOOK_DATE", "2026-11-22"), JournalField("DAYBOOK_FILE", bytes: name)]))
            journal.write(JournalEntry(messageID: largeID, priority: .notice, message: large))
            for entry in fallback.entries { print("not taken by journald: \(entry.message.prefix(40))") }
        }
    }

    private func entry(_ messageID: String) throws -> RealJournal.Entry {
        let found = try Self.written.get().filter { $0["MESSAGE_ID"] == .text(messageID) }
        #expect(found.count == 1)
        return try #require(found.first)
    }

    @Test func `a message of many lines is read back by its MESSAGE_ID as it was`() throws {
        let entry = try entry(Self.digestID)
        #expect(entry["MESSAGE"] == .text(Self.digest))
        #expect(entry["PRIORITY"] == .text("5"))
        #expect(entry["SYSLOG_IDENTIFIER"] == .text("daybook-test"))
        #expect(entry["DAYBOOK_DATE"] == .text("2026-11-22"))
    }

    @Test func `a field that is not UTF-8 and holds a line break is read back byte for byte`() throws {
        #expect(try entry(Self.digestID)["DAYBOOK_FILE"] == .bytes(Self.name))
    }

    @Test func `a message of 500 KB is read back whole`() throws {
        #expect(try entry(Self.largeID)["MESSAGE"] == .text(Self.large))
    }

    @Test func `two entries are written, not more`() throws {
        #expect(try Self.written.get().count == 2)
    }
}
