import Foundation
import Subprocess
import SystemPackage
import Testing

/// What an operator's monitoring sees: metrics, the health code, the status while the disk is full, and the journal of a flood.
@Suite(.serialized, .timeLimit(.minutes(3))) struct MonitoringTests {
    /// Reads the text with the parsers of OpenMetrics and of the older format, and prints `name{labels} value` for each sample.
    private static let parser = """
        import sys
        from prometheus_client.openmetrics.parser import text_string_to_metric_families as strict
        from prometheus_client.parser import text_string_to_metric_families as old
        text = sys.stdin.read()
        list(old(text))
        for family in strict(text):
            for s in family.samples:
                print(s.name + "{" + ",".join(f"{k}={v}" for k, v in sorted(s.labels.items())) + "} " + repr(float(s.value)))
        """

    /// Debian's, which has Debian's packages.
    private static let python = "/usr/bin/python3"

    private static let hasParser: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", "import prometheus_client.openmetrics.parser"]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        if process.terminationStatus != 0 { print("skipped: metrics are read with python3-prometheus-client") }
        return process.terminationStatus == 0
    }()

    private func samples(of text: String) async throws -> [String: Double] {
        let result = try await run(
            .path(FilePath(Self.python)), arguments: ["-c", Self.parser], input: .string(text),
            output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 16))
        try #require(result.terminationStatus == .exited(0), "\(result.standardError)")
        var values: [String: Double] = [:]
        for line in result.standardOutput.split(separator: "\n") {
            let words = line.split(separator: " ")
            values[String(words[0])] = Double(words[1])
        }
        return values
    }

    @Test(.enabled(if: hasParser))
    func `metrics are OpenMetrics, and count what was stored, known and rejected`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            for number in 1...3 { try place.drop(SampleText.article(number), as: "\(number).txt") }
            try place.drop([0, 1, 2, 0xFF, 0, 0, 3], as: Array("noise.bin".utf8))
            try await daemon.settles(stored: 3, rejected: 1)
            try place.drop(SampleText.article(1), as: "again.txt")
            try await daemon.eventually("the second copy is known") { daemon.text.contains("known already") }
            let file = place.folder.appending("daybook.prom").string
            var values: [String: Double] = [:]
            // The status is written within a second of what it tells.
            for _ in 0..<50 where values["daybook_documents_total{outcome=known}"] != 1 {
                try await Task.sleep(for: .milliseconds(100))
                #expect(try await place.daybook("metrics", "--output", file).code == 0)
                values = try await samples(of: String(contentsOfFile: file, encoding: .utf8))
            }
            #expect(values["daybook_up{}"] == 1)
            #expect(values["daybook_paused{}"] == 0)
            #expect(values["daybook_articles{}"] == 3)
            #expect(values["daybook_documents_total{outcome=stored}"] == 3)
            #expect(values["daybook_documents_total{outcome=known}"] == 1)
            #expect(values["daybook_documents_total{outcome=rejected}"] == 1)
            #expect(values["daybook_inbox_files{state=rejected}"] == 1)
            #expect(values["daybook_store_seconds_count{}"] == 3)
            #expect(values["daybook_store_seconds_bucket{le=+Inf}"] == 3)
            #expect((values["daybook_disk_free_bytes{folder=state}"] ?? 0) > 0)
            #expect((values["daybook_last_article_timestamp_seconds{}"] ?? 0) > Date().timeIntervalSince1970 - 120)
        }
        let after = try await samples(of: place.daybook("metrics").output)
        #expect(after["daybook_up{}"] == 0)
    }

    @Test func `metrics that cannot be written end with 74 and one line`() async throws {
        let place = try Place()
        let answer = try await place.daybook("metrics", "--output", "/nowhere/daybook.prom")
        #expect(answer.code == 74)
        #expect(answer.errors.split(separator: "\n").count == 1)
        #expect(answer.errors.contains("/nowhere/daybook.prom"))
    }

    @Test func `the health check is silent where all is well and has a code and a line where not`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            let well = try await place.daybook("status", "--check")
            #expect(well.code == 0)
            #expect(well.output.isEmpty && well.errors.isEmpty)
            try FileManager.default.moveItem(
                atPath: place.inbox.string, toPath: place.folder.appending("elsewhere").string)
            try await daemon.eventually("it misses its inbox") { daemon.text.contains("inbox unavailable") }
            var away = try await place.daybook("status", "--check")
            for _ in 0..<50 where away.code == 0 {
                try await Task.sleep(for: .milliseconds(100))
                away = try await place.daybook("status", "--check")
            }
            #expect(away.code == 69)
            #expect(away.errors.hasPrefix("daybook: inbox unavailable: "))
        }
        let gone = try await place.daybook("status", "--check")
        #expect(gone.code == 69)
        #expect(gone.errors == "daybook: not running\n")
    }

    @Test func `a flood of files that fail alike leaves twenty entries and one that counts the others`() async throws {
        let place = try Place()
        let count = 100
        for number in 0..<count {
            try place.drop([0, 1, 2, 0xFF, 0, 0, 3, UInt8(number)], as: Array("\(number).bin".utf8))
        }
        let log = try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("all are rejected") { try place.rejections().count == count }
        }.log
        let lines = log.split(separator: "\n")
        #expect(lines.count { $0.contains("file rejected") } == 20)
        #expect(lines.count { $0.contains("\(count - 20) more files rejected for the same reason") } == 1)
    }

    private static let mayMount: Bool = {
        if getuid() != 0 { print("skipped: a small file system can be mounted by root only") }
        return getuid() == 0
    }()

    @Test(.enabled(if: mayMount))
    func `the status tells of a full disk where it lies in the runtime directory`() async throws {
        let runtime = FilePath(FileManager.default.temporaryDirectory.path).appending(
            "daybook-runtime-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: runtime.string, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: runtime.string) }
        let place = try Place(["RUNTIME_DIRECTORY": runtime.string])
        try FileManager.default.createDirectory(atPath: place.state.string, withIntermediateDirectories: true)
        let mounted = try await run(
            .name("mount"), arguments: ["-t", "tmpfs", "-o", "size=3m", "tmpfs", place.state.string],
            output: .discarded, error: .string(limit: 4096))
        try #require(mounted.terminationStatus == .exited(0), "\(mounted.standardError)")
        defer { umount2(place.state.string, Int32(MNT_DETACH)) }
        try await Daemon.run(in: place) { daemon in
            let filler = place.state.appending("filler").string
            let descriptor = try FileDescriptor.open(
                FilePath(filler), .writeOnly, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
            while (try? descriptor.writeAll([UInt8](repeating: 0, count: 4_096))) != nil {}
            try descriptor.close()
            for number in 1...40 { try place.drop(SampleText.article(number), as: "\(number).txt") }
            try await daemon.eventually("it pauses") { daemon.text.contains("critical: paused") }
            var answer = try await place.daybook("status", "--check")
            for _ in 0..<50 where answer.code == 0 {
                try await Task.sleep(for: .milliseconds(100))
                answer = try await place.daybook("status", "--check")
            }
            #expect(answer.code == 75)
            #expect(answer.errors.hasPrefix("daybook: paused: "))
            unlink(filler)
            try await daemon.settles(stored: 40)
        }
    }
}
