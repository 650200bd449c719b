import Foundation
import Subprocess
import SystemPackage
import Testing

/// Kernels that give no events, or not enough: the daemon says so, looks by itself, and misses nothing.
@Suite(.timeLimit(.minutes(3))) struct WatchLimitTests {
    /// Limits of inotify that hold for one user namespace only (namespaces(7), /proc/sys/user).
    private static let mayLimit: Bool = {
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        probe.arguments = [
            "--user", "--map-root-user", "sh", "-c", "echo 9 > /proc/sys/user/max_inotify_watches",
        ]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        if probe.terminationStatus != 0 { print("skipped: a user namespace with limits of its own cannot be had") }
        return probe.terminationStatus == 0
    }()

    private static let hasStrace: Bool = {
        let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
        if !isThere { print("skipped: strace is not installed") }
        return isThere
    }()

    /// The words that run a program under such a limit.
    private func limited(_ name: String, to count: Int) -> [String] {
        [
            "/usr/bin/unshare", "--user", "--map-root-user", "sh", "-c",
            "echo \(count) > /proc/sys/user/\(name) && exec \"$0\" \"$@\"",
        ]
    }

    private func dropEverywhere(_ place: Place, _ round: Int) throws {
        for folder in 0..<10 {
            try place.drop(SampleText.article(round * 10 + folder), as: "\(folder)/deep/\(round).txt")
        }
    }

    @Test(.enabled(if: mayLimit))
    func `with fewer watches than folders everything is taken, and it says so until there are more`() async throws {
        let place = try Place()
        try dropEverywhere(place, 0)
        try await Daemon.run(in: place, through: limited("max_inotify_watches", to: 4)) { daemon in
            try await daemon.settles(stored: 10)
            #expect(daemon.text.contains("limit of watched folders is reached (fs.inotify.max_user_watches)"))
            try dropEverywhere(place, 1)
            try await daemon.settles(stored: 20)
            let raised = try await run(
                .path("/usr/bin/nsenter"),
                arguments: [
                    "--user", "--target", "\(daemon.process.value)", "sh", "-c",
                    "echo 1000 > /proc/sys/user/max_inotify_watches",
                ], output: .discarded, error: .string(limit: 4096))
            try #require(raised.terminationStatus == .exited(0), "\(raised.standardError)")
            try await daemon.eventually("events are enough again") {
                daemon.text.contains("events can be had for every folder of the inbox again")
            }
            try dropEverywhere(place, 2)
            try await daemon.settles(stored: 30)
        }
        #expect(try place.records().count == 30)
    }

    @Test(.enabled(if: mayLimit))
    func `without an inotify instance everything is taken, and it says so`() async throws {
        let place = try Place()
        try await Daemon.run(in: place, through: limited("max_inotify_instances", to: 0)) { daemon in
            try dropEverywhere(place, 0)
            try await daemon.settles(stored: 10)
            #expect(daemon.text.contains("limit of inotify instances is reached (fs.inotify.max_user_instances)"))
        }
    }

    @Test(.enabled(if: hasStrace))
    func `where watches are given and no event ever comes, that is found out at start`() async throws {
        let place = try Place()
        // -D: the program keeps the process id that the test sees.
        let deaf = [
            "/usr/bin/strace", "-D", "-f", "-qq", "-o", "/dev/null", "-e", "trace=inotify_add_watch",
            "-e", "inject=inotify_add_watch:retval=1",
        ]
        try await Daemon.run(in: place, through: deaf) { daemon in
            try dropEverywhere(place, 0)
            try await daemon.settles(stored: 10)
            #expect(daemon.text.contains("file system sends no events"))
        }
    }
}
