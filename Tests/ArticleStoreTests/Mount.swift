import Foundation

/// Mounts for tests, where the tests run as root and may make them.
struct Mount {
    let path: String

    /// Whether a mount can be made here; tried once.
    static let canMount: Bool = {
        guard geteuid() == 0 else { return false }
        let folder = TemporaryFolder()
        guard let mount = try? tmpfs(folder.path.string, bytes: 1 << 20) else { return false }
        mount.unmount()
        return true
    }()

    /// Nothing is skipped silently.
    static func reportSkipped(_ what: String) {
        print("SKIPPED: \(what): needs root and the right to mount")
    }

    static func tmpfs(_ path: String, bytes: Int) throws -> Mount {
        try run(["mount", "-t", "tmpfs", "-o", "size=\(bytes)", "tmpfs", path])
        return Mount(path: path)
    }

    static func bindReadOnly(_ path: String) throws -> Mount {
        try run(["mount", "--bind", path, path])
        let mount = Mount(path: path)
        try mount.remount("ro,bind")
        return mount
    }

    func remount(_ options: String) throws {
        try Self.run(["mount", "-o", "remount,\(options)", path])
    }

    func unmount() {
        try? Self.run(["umount", "-l", path])
    }

    private struct Failure: Error {
        var command: [String]
    }

    private static func run(_ command: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(command: command) }
    }
}
