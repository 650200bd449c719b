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
        return nil
    }
}
