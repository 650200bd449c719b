import Foundation
import SystemPackage

/// A directory of a test's own, removed when the last reference goes.
final class TemporaryFolder {
    let path: FilePath

    /// - Parameter parent: Where it is made: the system's temporary directory when not given.
    init(in parent: String? = nil) {
        let base = parent ?? ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        path = FilePath("\(base)/daybook-store-\(UUID().uuidString)")
        mkdir(path.string, 0o755)
    }

    deinit { remove() }

    func remove() {
        try? FileManager.default.removeItem(atPath: path.string)
    }

    /// The absolute path of something in it.
    func callAsFunction(_ name: String) -> String { "\(path.string)/\(name)" }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: self(name))))
    }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ name: String) {
        try? FileManager.default.removeItem(atPath: self(name))
    }

    /// All files below, relative to it, in order.
    func files(under name: String = "") -> [String] {
        let root = name.isEmpty ? path.string : self(name)
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return all.filter {
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(root)/\($0)", isDirectory: &isDirectory)
                && !isDirectory.boolValue
        }.sorted()
    }

    /// A copy as a process that starts after a crash would find it: without the memory that is shared by mapping.
    func copy() throws -> TemporaryFolder {
        let copy = TemporaryFolder()
        copy.remove()
        try FileManager.default.copyItem(atPath: path.string, toPath: copy.path.string)
        copy.remove("index.sqlite-shm")
        return copy
    }
}
