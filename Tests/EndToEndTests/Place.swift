import Foundation
import Subprocess
import SystemPackage
import Testing

/// A temporary inbox and state, and the built `daybook` to run on them. Removed when the test is over.
final class Place: Sendable {
    let folder: FilePath
    let inbox: FilePath
    let state: FilePath
    private let settings: [String: String]

    /// - Parameter settings: environment variables beside the harness's own: a short quiet time and the zone UTC.
    init(_ settings: [String: String] = [:]) throws {
        let name = "daybook-test-\(UUID().uuidString)"
        folder = FilePath(FileManager.default.temporaryDirectory.appendingPathComponent(name).path)
        inbox = folder.appending("inbox")
        state = folder.appending("state")
        self.settings = settings
        try FileManager.default.createDirectory(atPath: inbox.string, withIntermediateDirectories: true)
    }

    deinit {
        // A folder that stays behind is a nuisance, not a failure of what was tested.
        try? FileManager.default.removeItem(atPath: folder.string)
    }

    /// The program under test: what `DAYBOOK_BINARY` names, else the one built beside the tests.
    static let binary: FilePath = {
        if let named = ProcessInfo.processInfo.environment["DAYBOOK_BINARY"] { return FilePath(named) }
        let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return FilePath(tests ?? "").removingLastComponent().appending("daybook")
    }()

    var environment: Environment {
        var values: [Environment.Key: String?] = [
            "XDG_CONFIG_HOME": folder.string, "DAYBOOK_SETTLE_QUIET": "100ms", "DAYBOOK_SETTLE_NETWORK_QUIET": "200ms",
            "DAYBOOK_TIMEZONE": "UTC", "NOTIFY_SOCKET": nil, "STATE_DIRECTORY": nil,
        ]
        for (name, value) in settings { values[Environment.Key(stringLiteral: name)] = value }
        return .inherit.updating(values)
    }

    var places: [String] { ["--inbox", inbox.string, "--state", state.string] }

    /// Runs `daybook` with these words and the place's folders, and waits for it.
    func daybook(_ words: String..., input: String = "", on places: Bool = true) async throws -> Answer {
        let arguments = places ? [words[0]] + self.places + words.dropFirst() : words
        return try await daybook(bytes: arguments.map { Array($0.utf8) }, input: input)
    }

    /// The same with just these words, as bytes, which need not be UTF-8.
    func daybook(bytes words: [[UInt8]], input: String = "") async throws -> Answer {
        let result = try await run(
            .path(Self.binary), arguments: Arguments(words.map { $0 + [0] }), environment: environment,
            input: .string(input), output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
        return Answer(
            status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }

    /// Runs `daybook` with these words and the place's folders through a program that runs another, such as strace.
    func daybook(through words: [String], _ own: String...) async throws -> Answer {
        let result = try await run(
            .path(FilePath(words[0])),
            arguments: Arguments(words.dropFirst() + [Self.binary.string, own[0]] + places + own.dropFirst()),
            environment: environment, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        return Answer(
            status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }

    /// Runs `daybook` with one word and the place's folders as the account nobody; the state stays its owner's. Needs root.
    func daybookAsNobody(_ word: String) async throws -> Answer {
        let copy = folder.appending("daybook-copy")
        try FileManager.default.copyItem(atPath: Self.binary.string, toPath: copy.string)
        var options = PlatformOptions()
        (options.userID, options.groupID) = (65_534, 65_534)
        let result = try await run(
            .path(copy), arguments: Arguments([word] + places), environment: environment, platformOptions: options,
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        return Answer(
            status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }

    struct Answer {
        var status: TerminationStatus
        var output: String
        var errors: String

        /// The exit code; 128 and the signal's number where a signal ended it, as in a shell.
        var code: Int32 {
            switch status {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        }
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// Gives the folders to another account, with a copy of the program that it can reach; returns the copy. Needs root.
    func handOver(to user: uid_t) throws -> FilePath {
        let copy = folder.appending("daybook-copy")
        try FileManager.default.copyItem(atPath: Self.binary.string, toPath: copy.string)
        try FileManager.default.createDirectory(atPath: state.string, withIntermediateDirectories: true)
        for path in [folder, inbox, state] { chown(path.string, user, user) }
        return copy
    }

    // MARK: - Files

    /// Drops a file with this text; folders on the way are made.
    func drop(_ text: String, as name: String) throws {
        try drop(Array(text.utf8), as: Array(name.utf8))
    }

    /// Drops bytes under a name of bytes, which need not be UTF-8.
    func drop(_ bytes: [UInt8], as name: [UInt8]) throws {
        let path = Array(inbox.string.utf8) + [UInt8(ascii: "/")] + name
        let target = FilePath(platformString: path.map { CChar(bitPattern: $0) } + [0])
        try FileManager.default.createDirectory(
            atPath: target.removingLastComponent().string, withIntermediateDirectories: true)
        let descriptor = try FileDescriptor.open(
            target, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: .ownerReadWrite)
        try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
    }

    func names(in folder: FilePath) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []).sorted()
    }

    /// The records on disk, in the order of their paths.
    func records() throws -> [[String: Any]] {
        let articles = state.appending("articles").string
        let paths = FileManager.default.enumerator(atPath: articles)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".json") }.sorted().map { path in
            let data = try Data(contentsOf: URL(fileURLWithPath: articles + "/" + path))
            return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
    }

    /// What a rejected file's reason says, by the file's name.
    func rejections() throws -> [String: [String: Any]] {
        let rejected = inbox.appending("rejected")
        var reasons: [String: [String: Any]] = [:]
        for name in names(in: rejected) where name.hasSuffix(".reason.json") {
            let data = try Data(contentsOf: URL(fileURLWithPath: rejected.appending(name).string))
            reasons[String(name.dropLast(".reason.json".count))] =
                try JSONSerialization.jsonObject(with: data) as? [String: Any]
        }
        return reasons
    }
}
