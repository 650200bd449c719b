internal import ArticleStore
internal import Glibc
internal import Inbox
public import SystemPackage

extension ArchiveBrowser {
    /// Writes the file that an article came from into a folder under its own name, with the folder of a saved page beside
    /// it; returns what was written. Nothing that is there is overwritten.
    public func unpackOriginal(of id: String, into folder: FilePath) throws(CommandFailure) -> [String] {
        let (source, bytes, files) = try ask { (archive: Archive) throws(StoreError) in
            let record = try archive.record(idOrPrefix: id).record
            return (record.source, try archive.original(of: record), try archive.folder(of: record))
        }
        guard let bytes else { throw .missing("no original of \(id) was kept") }
        let name = source.nameBytes ?? Array(source.name.utf8)
        guard !name.isEmpty, !name.contains(UInt8(ascii: "/")), name != Array("..".utf8) else {
            throw .data("\(source.name.debugDescription) is no name for a file")
        }
        let target = CommandLineWord.bytes(of: folder)
        try makeFolder(target)
        var written = [try write(bytes, to: target, name)]
        for file in files {
            // The folders above it, which begin with the saved page's own.
            for (offset, byte) in file.path.enumerated() where byte == UInt8(ascii: "/") {
                try makeFolder(target + [UInt8(ascii: "/")] + file.path[..<offset])
            }
            _ = try write(file.bytes, to: target, file.path)
        }
        if let path = files.first?.path {
            let name = path.prefix { $0 != UInt8(ascii: "/") }
            written.append(String(decoding: target + [UInt8(ascii: "/")] + name, as: UTF8.self))
        }
        return written
    }

    private func makeFolder(_ path: [UInt8]) throws(CommandFailure) {
        let made = Self.path(path).withPlatformString { mkdir($0, 0o755) }
        guard made == 0 || errno == EEXIST else { throw failure("make the folder", path) }
    }

    private func write(_ bytes: [UInt8], to folder: [UInt8], _ name: [UInt8]) throws(CommandFailure) -> String {
        let path = folder + [UInt8(ascii: "/")] + name
        let descriptor = Self.path(path).withPlatformString {
            Glibc.open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        }
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { done += count } else if errno != EINTR { throw failure("write", path) }
        }
        return String(decoding: path, as: UTF8.self)
    }

    private static func path(_ bytes: [UInt8]) -> FilePath {
        FilePath(platformString: bytes.map { CChar(bitPattern: $0) } + [0])
    }

    private func failure(_ doing: String, _ path: [UInt8]) -> CommandFailure {
        .storage("cannot \(doing) \(String(decoding: path, as: UTF8.self)): \(String(cString: strerror(errno)))")
    }
}
