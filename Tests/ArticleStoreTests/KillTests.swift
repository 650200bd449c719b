import Foundation
import Testing

@testable import ArticleStore

/// `kill -9` at any moment, by a real process that is killed: this test's own program, started anew with a place to
/// write to.
@Suite(.serialized) struct KillTests {
    static let child = ProcessInfo.processInfo.environment["DAYBOOK_STORE_CHILD"]

    /// What the child does: it stores batch after batch and says on a line of its own how many are promised.
    @Test(.enabled(if: child != nil))
    func `a child stores until it is killed`() throws {
        let directory = try #require(Self.child)
        var limits = StoreLimits()
        limits.checkpointDocuments = 24
        let store = try ArticleStore(directory: .init(directory), limits: limits)
        for batch in 0..<10_000 {
            _ = try store.commit(Self.batch(batch))
            FileHandle.standardError.write(Data("promised \(batch)\n".utf8))
            if store.needsCheckpoint { try store.checkpoint() }
        }
    }

    @Test(.disabled(if: child != nil), .timeLimit(.minutes(2)), arguments: 0..<3)
    func `a killed writer has lost nothing that it promised and doubled nothing`(round: Int) throws {
        let folder = TemporaryFolder()
        var promised = -1
        // Three lives in the same place: a start that mends is killed as well.
        for life in 0..<3 {
            promised = max(promised, try Self.killAChild(in: folder, after: 3 + 5 * round + 7 * life))
        }
        #expect(promised > 0)
        let store = try ArticleStore(directory: folder.path)
        let archive = try Archive(directory: folder.path)
        let ids = try archive.list(limit: 1_000_000).map(\.record.id)
        #expect(Set(ids).count == ids.count && ids.count == folder.files(under: "articles").count)
        for number in 0...promised {
            for document in Self.batch(number) {
                #expect(try store.contains(sha256: document.source.sha256), "batch \(number)")
            }
        }
        #expect(try archive.search(query: "needle", limit: 1_000_000).count == ids.count)
        #expect(!folder.files().contains { $0.hasSuffix(".tmp") })
    }

    /// Starts a child, kills it when it has said so many lines, and returns the last batch it promised.
    private static func killAChild(in folder: TemporaryFolder, after lines: Int) throws -> Int {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        // The test program takes the test bundle as SwiftPM gave it to us.
        process.arguments =
            Array(CommandLine.arguments.dropFirst().prefix { $0 != "--filter" && !$0.hasPrefix("--event") })
            + ["--testing-library", "swift-testing", "--filter", "a child stores until it is killed"]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["DAYBOOK_STORE_CHILD": folder.path.string, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        var text = ""
        while true {
            let data = pipe.fileHandleForReading.availableData
            guard !data.isEmpty else { break }
            text += String(decoding: data, as: UTF8.self)
            if text.utf8.count(where: { $0 == 0x0a }) >= lines { break }
        }
        kill(process.processIdentifier, SIGKILL)
        text += String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let numbers = text.split(separator: "\n", omittingEmptySubsequences: true).dropLast(
            text.hasSuffix("\n") ? 0 : 1
        )
        .compactMap { $0.hasPrefix("promised ") ? Int($0.dropFirst(9)) : nil }
        return numbers.max() ?? -1
    }

    private static func batch(_ number: Int) -> [IncomingDocument] {
        (0..<8).map {
            Samples.document(
                "A needle in batch \(number), number \($0).", name: "\(number)-\($0).txt", title: "N \($0)")
        }
    }
}
