/// The folder of a saved page as one file: a tar archive as `tar` of GNU and BSD read it.
///
/// ustar headers (POSIX.1-1988); names of more than 100 bytes have GNU's extra entry "././@LongLink" before them, which
/// unlike pax takes names that are not UTF-8. The same files give the same bytes.
public enum TarArchive {
    /// One file in an archive.
    public struct File: Sendable, Equatable {
        /// Relative, parts apart by "/"; need not be UTF-8.
        public var path: [UInt8]
        /// When its content last changed, in seconds since 1970.
        public var modified: Int64
        public var bytes: [UInt8]

        public init(path: [UInt8], modified: Int64, bytes: [UInt8]) {
            self.path = path
            self.modified = modified
            self.bytes = bytes
        }
    }

    private static let block = 512
    private static let longestName = 100
    private static let longLink = Array("././@LongLink".utf8)

    /// The archive of these files, in their order.
    public static func bytes(of files: [File]) -> [UInt8] {
        var archive: [UInt8] = []
        archive.reserveCapacity(files.reduce(2 * block) { $0 + $1.bytes.count + 3 * block })
        for file in files {
            if file.path.count > longestName {
                appendHeader(longLink, size: file.path.count + 1, modified: 0, type: UInt8(ascii: "L"), to: &archive)
                append(file.path + [0], to: &archive)
            }
            appendHeader(
                Array(file.path.prefix(longestName)), size: file.bytes.count, modified: file.modified,
                type: UInt8(ascii: "0"), to: &archive)
            append(file.bytes, to: &archive)
        }
        archive.append(contentsOf: repeatElement(0, count: 2 * block))
        return archive
    }

    /// The files of an archive; `nil` where it is none of ours, or a path in it leads out of where it is unpacked.
    public static func files(in archive: [UInt8]) -> [File]? {
        var files: [File] = []
        var longName: [UInt8]?
        var position = 0
        while position + block <= archive.count {
            let header = archive[position..<(position + block)]
            if header.allSatisfy({ $0 == 0 }) { return files }
            guard let size = octal(header.dropFirst(124).prefix(12)), let sum = octal(header.dropFirst(148).prefix(8)),
                sum == checksum(header), size <= archive.count - position - block
            else { return nil }
            let start = position + block
            let content = archive[start..<(start + size)]
            position = start + (size + block - 1) / block * block
            switch header[header.startIndex + 156] {
            case UInt8(ascii: "L"): longName = Array(content.prefix { $0 != 0 })
            case UInt8(ascii: "0"):
                let path = longName ?? Array(header.prefix(longestName).prefix { $0 != 0 })
                longName = nil
                guard staysInside(path) else { return nil }
                let modified = octal(header.dropFirst(136).prefix(12)) ?? 0
                files.append(File(path: path, modified: Int64(modified), bytes: Array(content)))
            default: return nil
            }
        }
        return nil
    }

    /// Whether a path names something below where it is unpacked.
    private static func staysInside(_ path: [UInt8]) -> Bool {
        !path.isEmpty
            && path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
            }
    }

    private static func append(_ content: [UInt8], to archive: inout [UInt8]) {
        archive.append(contentsOf: content)
        archive.append(contentsOf: repeatElement(0, count: (block - content.count % block) % block))
    }

    private static func appendHeader(
        _ name: [UInt8], size: Int, modified: Int64, type: UInt8, to archive: inout [UInt8]
    ) {
        var header = [UInt8](repeating: 0, count: block)
        func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in bytes.enumerated() { header[offset + index] = byte }
        }
        put(name, at: 0)
        put("0000644".utf8, at: 100)
        put("0000000".utf8, at: 108)
        put("0000000".utf8, at: 116)
        put(octal(size, digits: 11), at: 124)
        // Eleven octal digits reach to the year 2242.
        put(octal(Int(min(max(modified, 0), 0o77777777777)), digits: 11), at: 136)
        put("        ".utf8, at: 148)
        header[156] = type
        put("ustar  ".utf8, at: 257)
        put(octal(checksum(header[...]), digits: 6) + [0, UInt8(ascii: " ")], at: 148)
        archive.append(contentsOf: header)
    }

    /// The sum of the header's bytes, with the sum's own field as spaces.
    private static func checksum(_ header: ArraySlice<UInt8>) -> Int {
        header.enumerated().reduce(0) { sum, entry in
            sum + ((148..<156).contains(entry.offset) ? 0x20 : Int(entry.element))
        }
    }

    private static func octal(_ number: Int, digits: Int) -> [UInt8] {
        let text = String(number, radix: 8)
        return Array((String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8)
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for byte in field {
            if byte == 0 || byte == UInt8(ascii: " ") { break }
            guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) else { return nil }
            number = number << 3 | Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}
