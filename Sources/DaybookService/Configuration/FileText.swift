import SystemPackage

/// Small text files of the operator's: read whole.
enum FileText {
    /// A configuration is a page of text; a larger file is a mistake.
    private static let largest = 1 << 20

    static func exists(_ path: String) -> Bool {
        guard
            let descriptor = try? FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        else { return false }  // absent and unreadable are the same to the caller: look elsewhere
        try? descriptor.close()  // nothing was written through it
        return true
    }

    /// The content, at most 1 MiB of it.
    static func contents(of path: String) throws(Errno) -> String {
        do {
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            return try descriptor.closeAfter {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while bytes.count < largest {
                    let count = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
                    if count == 0 { break }
                    bytes.append(contentsOf: buffer[..<count])
                }
                return String(decoding: bytes, as: UTF8.self)
            }
        } catch let error as Errno {
            throw error
        } catch {
            throw .ioError
        }
    }
}
