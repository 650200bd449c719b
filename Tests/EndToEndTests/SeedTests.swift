import Foundation
import Subprocess
import SystemPackage
import Testing

/// The five articles that came with the order, where they are there.
@Suite(.timeLimit(.minutes(3))) struct SeedTests {
    /// The folder of shared material: what `DAYBOOK_SHARED` names, else the one beside the package.
    private static let shared: String? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["DAYBOOK_SHARED"]
        let path = named ?? package.deletingLastPathComponent().appendingPathComponent("shared").path
        guard FileManager.default.fileExists(atPath: path + "/seeds/gold.json") else {
            print("skipped: the seed articles are not there: \(path)/seeds")
            return nil
        }
        return path
    }()

    @Test(.enabled(if: shared != nil))
    func `the five seeds come out as they should, with their digest`() async throws {
        let shared = try #require(Self.shared)
        let place = try Place()
        let seeds = try FileManager.default.contentsOfDirectory(atPath: shared + "/seeds").filter {
            $0.hasSuffix(".txt")
        }
        for name in seeds {
            try place.drop(String(contentsOfFile: "\(shared)/seeds/\(name)", encoding: .utf8), as: name)
        }
        #expect(try await place.daybook("run", "--once").code == 0)
        let paths = seeds.sorted().map { Array("\(shared)/seeds/\($0)".utf8) }
        let records = try await place.daybook(bytes: [Array("extract".utf8), Array("--format=ndjson".utf8)] + paths)
        #expect(records.lines.count == 5)
        let file = place.folder.appending("records.ndjson").string
        try records.output.write(toFile: file, atomically: true, encoding: .utf8)
        let digest = place.state.appending("digests/latest/digest.json").string
        let result = try await run(
            .path(FilePath(shared + "/tools/score-seeds")), arguments: [file, digest],
            output: .string(limit: 1 << 20), error: .combinedWithOutput)
        #expect(result.terminationStatus == .exited(0), "\(result.standardOutput)")
    }
}
