import Foundation
import Subprocess
import SystemPackage
import Testing

/// A running `daybook run`: its process, and what it wrote to standard error.
struct Daemon: Sendable {
    let place: Place
    let process: ProcessIdentifier
    private let log: FilePath

    /// Starts the daemon, waits until it watches (or for another `sign` in what it writes), runs `body`, then stops it with SIGTERM unless it has ended.
    ///
    /// `wrapper`: the path and the words of a program that becomes the one whose path and words follow.
    /// Returns how the daemon ended, and what it wrote.
    @discardableResult
    static func run(
        in place: Place, _ arguments: [String] = [], asNobody: Bool = false, through wrapper: [String] = [],
        until sign: String = ": started",
        body: (Daemon) async throws -> Void
    ) async throws -> (status: TerminationStatus, log: String) {
        var options = PlatformOptions()
        var binary = Place.binary
        if asNobody {
            (options.userID, options.groupID) = (Self.nobody, Self.nobody)
            binary = try place.handOver(to: Self.nobody)
        }
        let program = wrapper.first.map { FilePath($0) } ?? binary
        let inside = wrapper.isEmpty ? [] : wrapper.dropFirst() + [binary.string]
        let words = inside + ["run"] + place.places + arguments
        let log = place.folder.appending("daemon-\(UUID().uuidString).log")
        let descriptor = try FileDescriptor.open(
            log, .writeOnly, options: [.create, .append, .closeOnExec], permissions: .ownerReadWrite)
        let result = try await Subprocess.run(
            .path(program), arguments: Arguments(words),
            environment: place.environment, platformOptions: options, input: .none, output: .discarded,
            error: .fileDescriptor(descriptor, closeAfterSpawningProcess: true)
        ) { execution in
            let daemon = Daemon(place: place, process: execution.processIdentifier, log: log)
            do {
                try await daemon.eventually("the daemon is up") { daemon.text.contains(sign) }
                try await body(daemon)
            } catch {
                kill(execution.processIdentifier.value, SIGKILL)
                throw error
            }
            // Harmless where it has ended: the process is not yet reaped, so its number is nobody else's.
            kill(execution.processIdentifier.value, SIGTERM)
        }
        return (result.terminationStatus, (try? String(contentsOfFile: log.string, encoding: .utf8)) ?? "")
    }

    /// The account that owns nothing: nobody and nogroup have this number on Debian.
    private static let nobody: uid_t = 65_534

    /// What the daemon wrote so far.
    var text: String { (try? String(contentsOfFile: log.string, encoding: .utf8)) ?? "" }

    func send(_ signal: Int32) { kill(process.value, signal) }

    /// Waits for something to become true, looking again every few milliseconds.
    func eventually(
        _ what: String, within limit: Duration = .seconds(30), _ condition: () throws -> Bool
    ) async throws {
        let deadline = ContinuousClock.now + limit
        while try !condition() {
            guard ContinuousClock.now < deadline else {
                throw Disappointment(description: "not within \(limit): \(what); the daemon said:\n\(text)")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Waits until so many articles are stored and so many files rejected.
    func settles(stored: Int, rejected: Int = 0, within limit: Duration = .seconds(60)) async throws {
        try await eventually("\(stored) stored, \(rejected) rejected", within: limit) {
            let lines = text.split(separator: "\n")
            return lines.filter { $0.contains("article stored") }.count >= stored
                && lines.filter { $0.contains("file rejected") }.count >= rejected
        }
    }

    struct Disappointment: Error, CustomStringConvertible {
        var description: String
    }
}
