import Foundation
import Testing

/// A program of the system that a test asks for its judgement.
struct Tool {
    private let path: String

    /// nil, said aloud, where the system has none of the names.
    init?(_ names: String..., for purpose: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let paths = names.flatMap { name in folders.map { $0 + "/" + name } }
        guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            print("skipped: \(purpose): none of \(names.joined(separator: ", ")) is installed")
            return nil
        }
        self.path = path
    }

    /// Standard output and error together, and the exit code.
    func run(_ arguments: [String]) throws -> (text: String, code: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}

/// A temporary folder, removed with its owner.
final class PageFolder {
    let path = NSTemporaryDirectory() + "daybook-pages-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }  // left behind it is a nuisance, no failure

    @discardableResult
    func write(_ text: String, as name: String) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }
}
