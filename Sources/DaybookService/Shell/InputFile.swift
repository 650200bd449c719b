import Glibc
import SystemPackage

/// A file named on the command line, as its bytes; `-` is the standard input.
struct InputFile {
    /// As given, bytes that are not UTF-8 repaired.
    var name: String
    /// The name's bytes, only when they are not UTF-8.
    var nameBytes: [UInt8]?
    var bytes: [UInt8]
    var modified: Moment?

    /// Reads it whole.
    ///
    /// - Parameter limit: bytes; of a larger file nothing is read.
    init(_ argument: CommandLineWord, limit: Int) throws(CommandFailure) {
        name = argument.text
        nameBytes = argument.isUTF8 ? nil : argument.bytes
        let isStandardInput = argument.text == "-"
        do {
            let descriptor = isStandardInput ? .standardInput : try Self.open(argument.path)
            defer { if !isStandardInput { try? descriptor.close() } }  // nothing was written through it
            var status = stat()
            guard fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
            guard status.st_mode & S_IFMT != S_IFDIR else { throw Errno.isDirectory }
            guard status.st_mode & S_IFMT != S_IFREG || status.st_size <= limit else {
                throw CommandFailure.data("\(name): not read: the file is \(status.st_size) bytes, limit \(limit)")
            }
            modified = status.st_mode & S_IFMT == S_IFREG ? Moment(seconds: status.st_mtim.tv_sec) : nil
            bytes = try Self.contents(of: descriptor, expecting: Int(status.st_size), limit: limit)
            guard bytes.count <= limit else { throw CommandFailure.data("\(name): not read: more than \(limit) bytes") }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .data("\(name): not read: \(error)")
        }
    }

    /// All bytes to the end, or so many that they are more than `limit`.
    ///
    /// - Parameter size: as the file's status has it; 0 for a pipe. A file that has grown since is read to its end.
    private static func contents(of descriptor: FileDescriptor, expecting size: Int, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var room = size + 1  // one more, so that the end shows without another round
        while true {
            let rest = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                while count < buffer.count {
                    let got = try descriptor.read(
                        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                    if got == 0 { return }
                    count += got
                }
            }
            if bytes.isEmpty { bytes = rest } else { bytes += rest }
            if rest.count < room || bytes.count > limit { return bytes }
            room = 1 << 16
        }
    }

    private static func open(_ path: FilePath) throws -> FileDescriptor {
        try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    }
}
