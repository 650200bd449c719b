import Foundation
import Subprocess
import SystemPackage
import Testing

/// The journal as an operator reads it: a real journald, and journalctl.
@Suite(.timeLimit(.minutes(3))) struct JournalTests {
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("with-journald").path

    private static let isPossible: Bool = {
        let isThere = FileManager.default.fileExists(atPath: "/lib/systemd/systemd-journald")
        if getuid() != 0 || !isThere { print("skipped: a journald of its own needs root and systemd") }
        return getuid() == 0 && isThere
    }()

    /// The entries of a journal that match these words of journalctl(1).
    private func entries(in place: Place, _ matches: String...) async throws -> [[String: Any]] {
        let result = try await run(
            .name("journalctl"),
            arguments: Arguments(
                ["-D", place.folder.appending("log/journal").string, "--no-pager", "--all", "-o", "json"] + matches),
            output: .string(limit: 16 << 20), error: .discarded)
        return try result.standardOutput.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test(.enabled(if: isPossible))
    func `articles, rejections and the digest are read back from journald by MESSAGE_ID and by field`() async throws {
        let place = try Place()
        try place.drop(SampleText.article(1), as: "one.txt")
        try place.drop([0, 1, 2, 0xFF, 0, 0, 3], as: Array("two\nlines.bin".utf8))
        let result = try await run(
            .path(FilePath(Self.script)),
            arguments: Arguments(
                [place.folder.appending("log").string, Place.binary.string, "run", "--once"] + place.places),
            environment: place.environment, output: .discarded, error: .string(limit: 1 << 20))
        #expect(result.terminationStatus == .exited(0), "\(result.standardError)")

        let stored = try await entries(in: place, "MESSAGE_ID=bb8f959da74648d7823324bbef3c6d2d")
        #expect(stored.count == 1)
        #expect((stored.first?["MESSAGE"] as? String)?.contains("title=\"Village 1 opens its new mill\"") == true)
        #expect(stored.first?["DAYBOOK_TITLE"] as? String == "Village 1 opens its new mill")
        #expect(stored.first?["DAYBOOK_FILE"] as? String == "one.txt")
        #expect(stored.first?["PRIORITY"] as? String == "6")
        #expect(stored.first?["SYSLOG_IDENTIFIER"] as? String == "daybook")
        #expect(Int(stored.first?["DAYBOOK_MILLISECONDS"] as? String ?? "") != nil)

        let rejected = try await entries(in: place, "MESSAGE_ID=a260f213b3ce40a4931f43342f450d1b")
        #expect(rejected.count == 1)
        #expect(rejected.first?["DAYBOOK_STAGE"] as? String == "extract")
        #expect(rejected.first?["DAYBOOK_FILE"] as? String == #"two\nlines.bin"#)
        #expect(rejected.first?["PRIORITY"] as? String == "4")

        let day = try #require(place.names(in: place.state.appending("digests")).first { $0.hasPrefix("20") })
        let digests = try await entries(in: place, "SYSLOG_IDENTIFIER=daybook", "DAYBOOK_DATE=\(day)")
        #expect(digests.count == 1)
        #expect(digests.first?["MESSAGE_ID"] as? String == "c06b9b5cf2214804ba93560b6a354d8e")
        #expect(digests.first?["DAYBOOK_ARTICLES"] as? String == "1")
        let text = try String(
            contentsOfFile: place.state.appending("digests/\(day)/digest.txt").string, encoding: .utf8)
        let message = try #require(digests.first?["MESSAGE"] as? String)
        #expect(message.trimmingCharacters(in: .newlines) == text.trimmingCharacters(in: .newlines))
        #expect(message.contains("Village 1 opens its new mill"))
    }
}
