import Foundation
import SystemPackage
import Testing

/// The daemon as a process: signals, the service manager, sleep, configuration.
@Suite(.timeLimit(.minutes(3))) struct DaemonTests {
    @Test func `SIGTERM ends it with exit code 0 and says so`() async throws {
        let end = try await Daemon.run(in: Place()) { _ in }
        #expect(end.status == .exited(0))
        #expect(end.log.contains(": stopped"))
    }

    @Test func `a second daemon on the same state refuses to start and says who holds it`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            let second = try await place.daybook("run")
            #expect(second.code == 75)
            #expect(second.errors.contains("\(daemon.process.value)"), "\(second.errors)")
        }
    }

    @Test func `SIGHUP takes a new configuration, and keeps the old one when the new one is wrong`() async throws {
        let place = try Place()
        let file = place.folder.appending("daybook/daybook.toml").string
        try FileManager.default.createDirectory(
            atPath: place.folder.appending("daybook").string, withIntermediateDirectories: true)
        try "[limits]\nfile_size = \"1MiB\"\n".write(toFile: file, atomically: true, encoding: .utf8)
        try await Daemon.run(in: place) { daemon in
            try "[limits]\nfile_sise = \"10B\"\n".write(toFile: file, atomically: true, encoding: .utf8)
            daemon.send(SIGHUP)
            try await daemon.eventually("the wrong one is refused") { daemon.text.contains("configuration refused") }
            #expect(daemon.text.contains("did you mean 'limits.file_size'"))
            try place.drop(SampleText.article(1), as: "one.txt")
            try await daemon.settles(stored: 1)
            try "[limits]\nfile_size = \"10B\"\n".write(toFile: file, atomically: true, encoding: .utf8)
            daemon.send(SIGHUP)
            try await daemon.eventually("the right one is taken") { daemon.text.contains("configuration reloaded") }
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.settles(stored: 1, rejected: 1)
        }
    }

    @Test func `a state directory that is removed ends it before it deletes anything that it could not store`()
        async throws
    {
        let place = try Place()
        let end = try await Daemon.run(in: place) { daemon in
            try place.drop(SampleText.article(1), as: "one.txt")
            try await daemon.settles(stored: 1)
            try FileManager.default.removeItem(atPath: place.state.string)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.eventually("it says so") { daemon.text.contains("state directory was removed") }
        }
        #expect(end.status == .exited(74))
        #expect(place.names(in: place.inbox).contains("two.txt"))
    }

    @Test func `a reload while the inbox is away does not make another in its place`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            let away = place.folder.appending("away").string
            rename(place.inbox.string, away)
            try await daemon.eventually("the loss is noticed") { daemon.text.contains("inbox unavailable") }
            daemon.send(SIGHUP)
            try await daemon.eventually("the reload is done") { daemon.text.contains("configuration reloaded") }
            #expect(!FileManager.default.fileExists(atPath: place.inbox.string))
            rename(away, place.inbox.string)
            try place.drop(SampleText.article(1), as: "one.txt")
            try await daemon.settles(stored: 1)
        }
    }

    @Test func `a wrong configuration ends it at start with exit code 78 and one line`() async throws {
        let place = try Place(["DAYBOOK_DIGEST_AT": "noon"])
        let answer = try await place.daybook("run")
        #expect(answer.code == 78)
        #expect(answer.errors.split(separator: "\n").count == 1)
        #expect(answer.errors.contains("DAYBOOK_DIGEST_AT"))
    }

    @Test func `it tells the service manager that it is ready, what it does, and that it stops`() async throws {
        let socket = try NotifySocket()
        defer { socket.close() }
        let place = try Place(["NOTIFY_SOCKET": socket.path])
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("READY") { socket.received().contains { $0.contains("READY=1") } }
            try place.drop(SampleText.article(1), as: "one.txt")
            try await daemon.eventually("STATUS tells of the article") {
                socket.received().contains { $0.contains("STATUS=") && $0.contains("1 stored") }
            }
            daemon.send(SIGHUP)
            try await daemon.eventually("RELOADING") { socket.received().contains { $0.contains("RELOADING=1") } }
        }
        #expect(socket.received().contains { $0.contains("STOPPING=1") })
    }

    @Test func `it pings the watchdog at least every half of its time, also while it works`() async throws {
        let socket = try NotifySocket()
        defer { socket.close() }
        let place = try Place(["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "400000"])
        try await Daemon.run(in: place) { daemon in
            for number in 0..<200 { try place.drop(SampleText.article(number), as: "\(number).txt") }
            try await daemon.settles(stored: 200)
            try await daemon.eventually("10 pings") {
                socket.received().filter { $0.contains("WATCHDOG=1") }.count >= 10
            }
        }
    }

    @Test func `idle, it does not wake up`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop(SampleText.article(1), as: "one.txt")
            try await daemon.settles(stored: 1)
            try await daemon.eventually("the log is checkpointed") {
                let status = try place.status()
                return status["log_documents"] as? Int == 0 && status["stored"] as? Int == 1
            }
            // A measurement over time needs time; the beat (60 s) is far away.
            try await Task.sleep(for: .milliseconds(300))
            let before = daemon.wakeUps()
            try await Task.sleep(for: .seconds(3))
            #expect(daemon.wakeUps() == before)
        }
    }

    @Test func `the day begins at midnight of the configured zone, in the binary that is shipped`() async throws {
        // East of the date line and west of it there is no hour at which both have the same day.
        for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
            let place = try Place(["DAYBOOK_TIMEZONE": zone])
            try place.drop(SampleText.article(1), as: "one.txt")
            let before = Self.day(in: zone)
            #expect(try await place.daybook("run", "--once").code == 0)
            let days = Set([before, Self.day(in: zone)])
            let folder = try #require(place.names(in: place.state.appending("digests")).first { $0.hasPrefix("20") })
            #expect(days.contains(folder))
            let received = try #require(
                ((try place.records().first?["_daybook"] as? [String: Any])?["source"] as? [String: Any])?[
                    "received_at"]
                    as? String)
            #expect(days.contains(String(received.prefix(10))))
        }
    }

    private static func day(in zone: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: zone)
        formatter.dateFormat = "yyyy-MM-dd"
        return formatter.string(from: Date())
    }
}

extension Place {
    /// What `daybook status --json` reads: the daemon's own report.
    func status() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: state.appending("status.json").string))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
}

extension Daemon {
    /// How often the kernel has woken any of the daemon's threads.
    func wakeUps() -> Int {
        let tasks = "/proc/\(process.value)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
        return threads.reduce(0) { sum, thread in
            let status = (try? String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
            return sum + (line.flatMap { Int($0.split(separator: "\t").last ?? "") } ?? 0)
        }
    }
}
