/// Formats that are recognised by their first bytes and not read: what an operator is told instead of "binary".
enum MagicNumbers {
    struct Signature: Sendable {
        var offset: Int
        var bytes: [UInt8]
        var name: String

        init(_ bytes: [UInt8], at offset: Int = 0, _ name: String) {
            self.offset = offset
            self.bytes = bytes
            self.name = name
        }

        init(_ text: String, at offset: Int = 0, _ name: String) {
            self.init(Array(text.utf8), at: offset, name)
        }
    }

    /// WHATWG MIME Sniffing 6 and 7, and the file formats that people drop by mistake.
    static let signatures: [Signature] = [
        Signature("%PDF-", "PDF"),
        Signature([0x50, 0x4B, 0x03, 0x04], "ZIP archive"),
        Signature([0x50, 0x4B, 0x05, 0x06], "ZIP archive"),
        Signature([0x1F, 0x8B], "gzip archive"),
        Signature([0x28, 0xB5, 0x2F, 0xFD], "Zstandard archive"),
        Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "XZ archive"),
        Signature("BZh", "bzip2 archive"),
        Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip archive"),
        Signature("Rar!\u{1A}\u{07}", "RAR archive"),
        Signature("ustar", at: 257, "tar archive"),
        Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Microsoft Office document"),
        Signature("{\\rtf", "RTF document"),
        Signature("%!PS", "PostScript"),
        Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG image"),
        Signature([0xFF, 0xD8, 0xFF], "JPEG image"),
        Signature("GIF87a", "GIF image"),
        Signature("GIF89a", "GIF image"),
        Signature("WEBP", at: 8, "WebP image"),
        Signature("ftypavif", at: 4, "AVIF image"),
        Signature("ftypheic", at: 4, "HEIC image"),
        Signature([0x49, 0x49, 0x2A, 0x00], "TIFF image"),
        Signature([0x4D, 0x4D, 0x00, 0x2A], "TIFF image"),
        Signature("ftyp", at: 4, "MP4 video"),
        Signature([0x1A, 0x45, 0xDF, 0xA3], "Matroska video"),
        Signature("OggS", "Ogg audio"),
        Signature("ID3", "MP3 audio"),
        Signature("fLaC", "FLAC audio"),
        Signature("wOFF", "web font"),
        Signature("wOF2", "web font"),
        Signature([0x7F, 0x45, 0x4C, 0x46], "executable"),
        Signature("SQLite format 3\u{0}", "SQLite database"),
        Signature("bplist00", "web archive"),
    ]

    static func format(of bytes: [UInt8]) -> String? {
        for signature in signatures where bytes.count >= signature.offset + signature.bytes.count {
            if bytes[signature.offset...].starts(with: signature.bytes) { return signature.name }
        }
        return isMHTML(bytes) ? "MHTML archive" : nil
    }

    /// How much of a file may be the header of a message.
    private static let headerLength = 4096

    /// Whether a message holds a page with its parts (RFC 2557), as Chromium's "Webpage, Single File" does: its header
    /// says multipart/related. Other messages are texts.
    private static func isMHTML(_ bytes: [UInt8]) -> Bool {
        // A header begins with a field's name.
        guard let first = bytes.first, Scalars.isASCIILetter(first) else { return false }
        let wanted = Array("multipart/related".utf8)
        let end = min(bytes.count, headerLength)
        var index = 0
        while index + wanted.count <= end {
            // An empty line ends the header.
            if bytes[index] == 0x0A, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D { return false }
            if bytes[index] | 0x20 == wanted[0],
                bytes[index..<(index + wanted.count)].map({ $0 | 0x20 }) == wanted.map({ $0 | 0x20 })
            {
                return isFieldValue(bytes, at: index)
            }
            index += 1
        }
        return false
    }

    /// Whether what stands at `index` is the value of a Content-Type field.
    private static func isFieldValue(_ bytes: [UInt8], at index: Int) -> Bool {
        let name = Array("content-type:".utf8)
        var end = index
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end >= name.count else { return false }
        return zip(bytes[(end - name.count)..<end], name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
