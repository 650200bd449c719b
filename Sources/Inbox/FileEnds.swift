internal import Glibc
internal import SystemPackage

/// The first and the last bytes of a file: enough to tell, in formats that have an end, whether it is there.
struct FileEnds: Sendable {
    /// Without byte order mark and leading white space.
    private let head: ArraySlice<UInt8>
    private let tail: ArraySlice<UInt8>
    /// Whether `head` is all there is.
    private let isWhole: Bool
    /// Of the file, in bytes.
    private let size: Int

    /// Reads them; nil for what cannot be read or is empty.
    ///
    /// No link is followed and no FIFO can block; at most `InboxLimits.headBytes` and `tailBytes` are read.
    init?(of path: FilePath) {
        let raw = path.withPlatformString { Glibc.open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard raw >= 0 else { return nil }
        defer { Glibc.close(raw) }
        let descriptor = FileDescriptor(rawValue: raw)
        // What cannot be looked at or read is taken for what it is: whoever reads it whole will tell.
        guard let stamp = try? FileStamp.of(descriptor), stamp.kind == .regular, stamp.size > 0,
            let size = Int(exactly: stamp.size),
            let head = Self.bytes(of: descriptor, from: 0, count: min(size, InboxLimits.headBytes))
        else { return nil }
        let tailStart = max(0, size - InboxLimits.tailBytes)
        let tail =
            size <= head.count
            ? Array(head[tailStart...])
            : Self.bytes(of: descriptor, from: tailStart, count: size - tailStart)
        guard let tail else { return nil }
        self.init(head: head, tail: tail, size: size)
    }

    /// `head` and `tail` overlap in a small file.
    init(head: [UInt8], tail: [UInt8], size: Int) {
        isWhole = size <= head.count
        self.size = size
        let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        // The marks are ASCII: without the zeros they are there in UTF-16 as well.
        let text = isUTF16 ? head.dropFirst(2).filter { $0 != 0 }[...] : head[...]
        let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        self.head = text.dropFirst(mark).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        self.tail = isUTF16 ? tail.filter { $0 != 0 }[...] : tail[...]
    }

    private static func bytes(of descriptor: FileDescriptor, from start: Int, count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        do {
            bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let got = try descriptor.read(
                        fromAbsoluteOffset: Int64(start + filled),
                        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
                    guard got > 0 else { return }
                    filled += got
                }
            }
        } catch {
            return nil  // told by whoever reads the file whole
        }
        return bytes
    }

    /// Whether the file is of a format that has an end, and that end is not there. False where the format is unknown.
    var isEndMissing: Bool {
        for marker in EndMarker.all where begins(marker.beginning) { return !ends(marker.ending) }
        return false
    }

    // MARK: - Beginnings

    private func begins(_ beginning: EndMarker.Beginning) -> Bool {
        switch beginning {
        case .bytes(let bytes, let within):
            return head.prefix(within + bytes.count - 1).firstPlace(of: bytes) != nil
        case .bracket(let bracket, let followers):
            guard head.first == bracket else { return false }
            let next = head.dropFirst().first { $0 > 0x20 }
            return next.map { followers.contains($0) } ?? isWhole
        case .markup:
            return head.first == UInt8(ascii: "<")
        case .headers:
            // RFC 5322 2.2: printable signs but the colon, then a colon; "From ..." begins a mailbox instead.
            let name = head.prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
            return !name.isEmpty && head.dropFirst(name.count).first == UInt8(ascii: ":")
        }
    }

    // MARK: - Endings

    private func ends(_ ending: EndMarker.Ending) -> Bool {
        switch ending {
        case .bytes(let bytes, let within): tail.suffix(within).firstPlace(of: bytes) != nil
        case .last(let byte): tail.last { $0 > 0x20 } == byte
        case .endTag: hasEndTag
        case .closingBoundary: hasClosingBoundary
        case .endRecord: hasEndRecord
        case .unpackedSize: isUnpackedSizePlausible
        }
    }

    private var hasEndTag: Bool {
        let opening = MarkupOpening(head)
        guard let name = opening.name else {
            // Nothing but a declaration and comments: of a whole file that is half a file, of a part nothing is known.
            return !isWhole
        }
        let lowercase = name.map(Self.lowercased)
        let isDocument = opening.isXML || EndMarker.wholeDocuments.contains(lowercase)
        guard isDocument, !opening.isEmptyElement else { return true }
        let end = tail.map(Self.lowercased)[...]
        return ([lowercase] + (EndMarker.standIns[lowercase].map { [$0] } ?? [])).contains { name in
            end.firstPlace(of: Array("</".utf8) + name) != nil
        }
    }

    private var hasClosingBoundary: Bool {
        guard let boundary = MailHeaders(head).boundary else { return true }
        let dashes = Array("--".utf8)
        return tail.firstPlace(of: dashes + boundary + dashes) != nil
    }

    private var hasEndRecord: Bool {
        var rest = tail
        while let found = rest.firstPlace(of: [0x50, 0x4B, 0x05, 0x06]) {
            let record = tail[found.lowerBound...]
            // 22 bytes, the last two the length of a comment.
            if record.count >= 22 {
                let comment = Int(record[record.startIndex + 20]) | Int(record[record.startIndex + 21]) << 8
                if record.count == 22 + comment { return true }
            }
            rest = tail[found.upperBound...]
        }
        return false
    }

    /// Deflate packs no better than 1,032 to one (zlib's technical details); of a file that is cut off the last bytes are
    /// any number, which a short file betrays. A file of several members tells the size of its last alone.
    private var isUnpackedSizePlausible: Bool {
        guard size >= 20 else { return false }  // header of 10, an empty block of 2, trailer of 8
        let unpacked = tail.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return unpacked <= 1032 * size
    }

    static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
