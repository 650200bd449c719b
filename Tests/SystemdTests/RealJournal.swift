import Foundation
import Glibc
import Systemd
import Testing

/// A real systemd-journald without a booted systemd: on a /run of its own, in a mount namespace of its own.
enum RealJournal {
    private static let daemon = "/lib/systemd/systemd-journald"
    private static let reader = "/usr/bin/journalctl"

    static let isAvailable =
        MountNamespace.isAllowed && access(daemon, X_OK) == 0 && access(reader, X_OK) == 0
    static let missing: Comment = "needs the super-user, systemd-journald and journalctl"

    /// What `journalctl --output=json` says of one entry.
    typealias Entry = [String: JSONValue]

    enum JSONValue: Decodable, Equatable, Sendable {
        case text(String)
        /// What is not text, journalctl(1) writes as numbers.
        case bytes([UInt8])
        case missing

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .missing
            } else if let bytes = try? value.decode([UInt8].self) {
                self = .bytes(bytes)
            } else {
                self = .text(try value.decode(String.self))
            }
        }
    }

    struct Failed: Error {
        let what: String
    }

    /// Everything that is in the journal after `write` wrote to it, in order.
    static func entries(of write: @escaping @Sendable () -> Void) throws -> [Entry] {
        try MountNamespace.run {
            try prepare()
            let journald = try spawn(daemon, [], output: "/run/journald.log")
            defer {
                kill(journald, SIGTERM)
                waitpid(journald, nil, 0)
            }
            try wait(for: "/run/systemd/journal/socket", of: journald)
            write()
            guard try run(reader, ["--sync"], output: "/run/sync.log") == 0 else {
                throw Failed(what: "journalctl --sync: \(try text("/run/sync.log"))")
            }
            let arguments = ["-D", "/run/log/journal", "--output=json", "--all", "-t", "daybook-test"]
            guard try run(reader, arguments, output: "/run/entries.json") == 0 else {
                throw Failed(what: "journalctl: \(try text("/run/entries.json"))")
            }
            return try text("/run/entries.json").split(separator: "\n").map { line in
                try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
            }
        }
    }

    private static func prepare() throws {
        guard mount("tmpfs", "/run", "tmpfs", 0, nil) == 0 else { throw Failed(what: "cannot mount on /run") }
        let files = FileManager.default
        for folder in [
            "/run/systemd/journal", "/run/systemd/system", "/run/systemd/journald.conf.d", "/run/log/journal",
        ] {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let settings = """
            [Journal]
            Storage=volatile
            SyncIntervalSec=0
            RateLimitIntervalSec=0
            ForwardToSyslog=no
            ReadKMsg=no
            Audit=no

            """
        try Data(settings.utf8).write(to: URL(filePath: "/run/systemd/journald.conf.d/test.conf"))
        // A container's machine id may be empty; journald wants one.
        try Data("0123456789abcdef0123456789abcdef\n".utf8).write(to: URL(filePath: "/run/machine-id"))
        guard mount("/run/machine-id", "/etc/machine-id", nil, UInt(MS_BIND), nil) == 0 else {
            throw Failed(what: "cannot bind /etc/machine-id")
        }
    }

    private static func wait(for path: String, of process: pid_t) throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while access(path, F_OK) != 0 {
            guard waitpid(process, nil, WNOHANG) == 0, ContinuousClock.now < deadline else {
                throw Failed(what: "journald did not start: \(try text("/run/journald.log"))")
            }
            sched_yield()
        }
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    private static func run(_ program: String, _ arguments: [String], output: String) throws -> Int32 {
        let process = try spawn(program, arguments, output: output)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status
    }

    /// Starts a program in the namespace of this thread, its output in a file.
    private static func spawn(_ program: String, _ arguments: [String], output: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { (word: String) in strdup(word) }
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, words + [nil], environ) == 0 else {
            throw Failed(what: "cannot start \(program)")
        }
        return process
    }
}
