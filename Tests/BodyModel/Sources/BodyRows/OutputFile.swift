import Foundation

/// A file that is written from its start.
struct OutputFile {
    private let handle: FileHandle

    init(_ path: String) throws {
        try Data().write(to: URL(fileURLWithPath: path))
        handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    func append(_ bytes: some Sequence<UInt8>) throws {
        try handle.write(contentsOf: Data(bytes))
    }
}
