import Foundation
import SystemPackage
import Testing

/// The processes that read files for the daemon, hurt in every way that a document could hurt them.
@Suite struct WorkerTests {
    @Test func `a worker has given up files, privileges and system calls before it reads`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            let worker = try await daemon.worker(in: place)
            let status = try String(contentsOfFile: "/proc/\(worker)/status", encoding: .utf8)
            #expect(status.contains("NoNewPrivs:\t1\n"))
            #expect(status.contains("Seccomp:\t2\n"))
            let limits = try String(contentsOfFile: "/proc/\(worker)/limits", encoding: .utf8).split(separator: "\n")
            for (name, most) in [
                ("Max processes", 0), ("Max open files", 6), ("Max core file size", 0), ("Max file size", 65_536),
                ("Max address space", 1 << 30),
            ] {
                let limit = try #require(limits.first { $0.hasPrefix(name) }?.dropFirst(26).split(separator: " ").first)
                #expect(try #require(Int(limit), "\(name): \(limit)") <= most)
            }
            #expect(!daemon.text.contains("workers run without"))
        }
    }

    private static let hasStrace: Bool = {
        let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
        if !isThere { print("skipped: strace is not installed") }
        return isThere
    }()

    @Test(.enabled(if: hasStrace))
    func `where every worker dies at once the daemon pauses rather than start them without end`() async throws {
        let place = try Place()
        try place.drop(SampleText.article(1), as: "one.txt")
        // A worker's signals are reset between fork and exec: killed there, it is gone before it can be asked.
        let log = place.folder.appending("calls")
        let answer = try await place.daybook(
            through: [
                "/usr/bin/strace", "-f", "-qq", "-o", log.string, "-e", "trace=rt_sigaction", "-e", "signal=none", "-e",
                "inject=rt_sigaction:signal=KILL:when=39",
            ], "run", "--once")
        #expect(answer.code == 74, "\(answer.errors)")
        #expect(answer.errors.contains("daybook: not everything was taken: workers end as soon as they are started"))
        let calls = try String(contentsOfFile: log.string, encoding: .utf8)
        let processes = Set(calls.split(separator: "\n").compactMap { $0.split(separator: " ").first })
        #expect((3..<30).contains(processes.count), "\(processes.count)")
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try place.records().count == 1 && place.rejections().isEmpty)
    }

    @Test(.enabled(if: hasStrace), .timeLimit(.minutes(3)))
    func `where every worker dies with a question asked, no file is forgotten and the run ends`() async throws {
        let place = try Place()
        for number in 1...5 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        // The last call by which a worker gives things up; where it takes fewer of them, nothing happens to it.
        let answer = try await place.daybook(
            through: [
                "/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=prctl", "-e", "signal=none", "-e",
                "inject=prctl:signal=KILL:when=10",
            ], "run", "--once")
        if answer.code != 0 {
            #expect(answer.code == 74, "\(answer.errors)")
            #expect(
                answer.errors.contains("daybook: not everything was taken: workers end as soon as they are started"))
        }
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try place.records().count == 5 && place.rejections().isEmpty)
    }

    @Test func `a worker that hangs is ended at the deadline, and its file is read by another`() async throws {
        let place = try Place(["DAYBOOK_LIMITS_DEADLINE": "1s"])
        try await Daemon.run(in: place) { daemon in
            let worker = try await daemon.worker(in: place)
            kill(worker, SIGSTOP)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.settles(stored: 2)
            #expect(daemon.text.contains("file tried again"))
            #expect(daemon.text.contains("took longer than 1 s; attempt 1 of 3"))
        }
        #expect(try place.records().count == 2)
    }

    @Test func `a worker that crashes is replaced, and its file is read by another`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            let worker = try await daemon.worker(in: place)
            // Stopped, it cannot answer before the signal comes.
            kill(worker, SIGSTOP)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.eventually("the file is claimed") { !place.names(in: place.inbox).contains("two.txt") }
            kill(worker, SIGSEGV)
            kill(worker, SIGCONT)
            try await daemon.settles(stored: 2)
            #expect(daemon.text.contains("the extractor crashed (SIGSEGV); attempt 1 of 3"))
        }
    }

    @Test func `a file is rejected with the reason after as many attempts as are allowed, and others are stored`()
        async throws
    {
        let place = try Place(["DAYBOOK_LIMITS_DEADLINE": "1s", "DAYBOOK_LIMITS_MAX_ATTEMPTS": "1"])
        try await Daemon.run(in: place) { daemon in
            let worker = try await daemon.worker(in: place)
            kill(worker, SIGSTOP)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.settles(stored: 1, rejected: 1)
            try place.drop(SampleText.article(3), as: "three.txt")
            try await daemon.settles(stored: 2, rejected: 1)
            #expect(try place.rejections()["two.txt"]?["reason"] as? String == "took longer than 1 s")
            #expect(try place.movesBack("two.txt"))
            try await daemon.settles(stored: 3, rejected: 1)
        }
        #expect(try place.records().count == 3)
    }

    @Test func `a file that needs more memory than is allowed is rejected with that reason, and others are stored`()
        async throws
    {
        let place = try Place(["DAYBOOK_LIMITS_MEMORY": "24MiB", "DAYBOOK_LIMITS_MAX_ATTEMPTS": "2"])
        let page = "<html><body>" + String(repeating: "<p>a <b>b</b> <i>c</i>", count: 400_000)
        try place.drop(page, as: "large.html")
        try place.drop(SampleText.article(1), as: "one.txt")
        try await Daemon.run(in: place) { daemon in
            try await daemon.settles(stored: 1, rejected: 1)
            #expect(daemon.text.contains("needed more than 24 MiB; attempt 1 of 2"))
        }
        #expect(try place.rejections()["large.html"]?["reason"] as? String == "needed more than 24 MiB, 2 times")
    }

    @Test func `every worker killed again and again, nothing is lost and nothing doubled`() async throws {
        let place = try Place(["DAYBOOK_LIMITS_MAX_ATTEMPTS": "100"])
        for number in 0..<300 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        try await Daemon.run(in: place) { daemon in
            var killed = ContinuousClock.now
            try await daemon.eventually("all stored", within: .seconds(60)) {
                // Time enough to start and to read a few; ended sooner, they would read nothing for ever.
                if killed + .milliseconds(150) < .now {
                    killed = .now
                    for worker in daemon.workers { kill(worker, SIGKILL) }
                }
                return daemon.text.split(separator: "\n").filter { $0.contains("article stored") }.count >= 300
            }
        }
        #expect(Set(try place.records().compactMap { $0["id"] as? String }).count == 300)
        #expect(try place.records().count == 300)
    }

    @Test func `workers end with the daemon, however that ends`() async throws {
        let place = try Place()
        var worker: pid_t = 0
        try await Daemon.run(in: place) { daemon in
            worker = try await daemon.worker(in: place)
            daemon.send(SIGKILL)
            try await daemon.eventually("the worker is gone") { kill(worker, 0) != 0 || daemon.isZombie(worker) }
        }
    }

    @Test func `workers with nothing to do end after a while, and nothing wakes the daemon then`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            _ = try await daemon.worker(in: place)
            try await daemon.eventually("no workers", within: .seconds(40)) { daemon.workers.isEmpty }
            try await Task.sleep(for: .milliseconds(500))
            let before = daemon.wakeUps()
            try await Task.sleep(for: .seconds(3))
            #expect(daemon.wakeUps() == before)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.settles(stored: 2)
        }
    }

    @Test func `told to stop while a worker hangs, it puts the file back and ends at once`() async throws {
        let place = try Place()
        var began = ContinuousClock.now
        try await Daemon.run(in: place) { daemon in
            kill(try await daemon.worker(in: place), SIGSTOP)
            try place.drop(SampleText.article(2), as: "two.txt")
            try await daemon.eventually("the file is claimed") { !place.names(in: place.inbox).contains("two.txt") }
            began = .now
        }
        // A document has 10 s; 5 leave room for the tests beside this one.
        #expect(ContinuousClock.now - began < .seconds(5))
        #expect(place.names(in: place.inbox).contains("two.txt"))
    }
}

extension Daemon {
    /// The processes that it started.
    var workers: [pid_t] {
        let path = "/proc/\(process.value)/task/\(process.value)/children"
        // Where the daemon has ended it has none.
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { pid_t($0) }.filter { !isZombie($0) }
    }

    /// Has the daemon read a file, and returns the worker that did, which waits for the next.
    func worker(in place: Place) async throws -> pid_t {
        try place.drop(SampleText.article(1), as: "one.txt")
        try await settles(stored: 1)
        return try #require(workers.first)
    }

    func isZombie(_ process: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return true }
        return status.contains("State:\tZ")
    }
}

extension Place {
    /// Puts a rejected file back as a person would, by moving it.
    func movesBack(_ name: String) throws -> Bool {
        try FileManager.default.moveItem(
            atPath: inbox.appending("rejected").appending(name).string, toPath: inbox.appending(name).string)
        return names(in: inbox).contains(name)
    }
}
