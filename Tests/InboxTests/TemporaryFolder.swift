import Foundation
import Glibc
import SystemPackage
import Testing

@testable import Inbox

/// A folder that is removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: FilePath

    init() throws {
        var template = Array("/tmp/daybook-inbox-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = FilePath(platformString: template)
    }

    deinit {
        Self.remove(path)
    }

    /// Where the inbox of the test lies.
    var inbox: FilePath { path.appending("inbox") }

    /// An inbox in this folder; 1 s quiet, 10 s for empty files.
    func openInbox() throws -> Inbox { try Inbox(InboxOptions(root: inbox)) }

    /// Puts a whole file into the inbox, as `mv` does: at once under its name. Folders are made.
    @discardableResult
    func drop(_ relative: FilePath, _ text: String = "Some text.\n") throws -> FilePath {
        let target = inbox.pushing(relative)
        try makeFolders(target.removingLastComponent())
        let aside = path.appending("aside")
        try write(text, to: aside)
        try #require(rename(aside, to: target) == 0)
        return target
    }

    /// Appends to a file, which is made where it is missing.
    func write(_ text: String, to path: FilePath) throws {
        let writer = try Writer(path)
        try writer.write(text)
    }

    func makeFolders(_ path: FilePath) throws { try FileSystem.makeFolders(path) }

    func rename(_ from: FilePath, to target: FilePath) -> CInt {
        from.withPlatformString { from in target.withPlatformString { Glibc.rename(from, $0) } }
    }

    func exists(_ path: FilePath) -> Bool { (try? FileStamp.ofEntry(path)) != nil }

    func text(of path: FilePath) throws -> String {
        String(decoding: try BoundedFile.firstBytes(of: path, limit: 1 << 20), as: UTF8.self)
    }

    /// The names in a folder, sorted.
    func names(in folder: FilePath) throws -> [String] {
        let stream = try DirectoryStream(folder)
        var names: [String] = []
        while let (name, _) = try stream.next() { names.append(FileName(of: name).oneLine) }
        return names.sorted()
    }

    /// Without a child process: for a moment it would hold every file that another test has open for writing.
    static func remove(_ path: FilePath) {
        // A folder that stays behind is a nuisance, not a failure of what was tested.
        try? FileManager.default.removeItem(atPath: path.string)
    }
}

/// Somebody who has a file open for writing.
final class Writer {
    private var descriptor: CInt

    init(_ path: FilePath) throws {
        descriptor = path.withPlatformString { Glibc.open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644) }
        try #require(descriptor >= 0)
    }

    func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) throws {
        try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    /// Writes a whole file, outside of any test.
    static func write(_ text: String, to path: FilePath) {
        guard let writer = try? Writer(path) else { return }
        try? writer.write(text)
    }

    func close() {
        guard descriptor >= 0 else { return }
        Glibc.close(descriptor)
        descriptor = -1
    }

    deinit {
        close()
    }
}
