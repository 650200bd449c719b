/// The encoding sniffing algorithm (13.2.3.2): byte order mark, transport, `meta` prescan, then a guess.
struct EncodingSniffer {
    /// How many bytes the standard's prescan looks at. A `meta` that comes later changes the encoding while the tree is
    /// built; here it is looked for in the same way, up to `lateMeta`.
    private static let prescanned = 1024
    private static let lateMeta = 1 << 18

    let bytes: [UInt8]

    /// The encoding, and how long the byte order mark is.
    func sniff(charset: String?) -> (encoding: HTMLEncoding, markLength: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
        if let charset, let encoding = HTMLEncoding(label: charset) { return (encoding, 0) }
        if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return (.utf16LE, 0) }
        if bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return (.utf16BE, 0) }
        if let encoding = prescan(limit: EncodingSniffer.prescanned) ?? xmlDeclaration() { return (encoding, 0) }
        if let encoding = UTF16Guess.encoding(of: bytes) { return (encoding, 0) }
        let ascii = bytes.span.endOfASCII(from: 0)
        // Bytes that are UTF-8 and not ASCII are UTF-8 whatever a late declaration says.
        if ascii < bytes.count && UTF8Decoder.validEnd(bytes.span, from: ascii).end == bytes.count { return (.utf8, 0) }
        if hasLateMeta, let encoding = prescan(limit: EncodingSniffer.lateMeta) { return (encoding, 0) }
        return (ascii == bytes.count ? .utf8 : EncodingDetector.detect(bytes), 0)
    }

    /// "Prescan a byte stream to determine its encoding".
    func prescan(limit: Int) -> HTMLEncoding? {
        var scan = MetaPrescan(bytes: bytes, end: min(bytes.count, limit))
        return scan.run()
    }

    /// Whether anything looks like a `meta` element, so that the exact search is worth its time.
    private var hasLateMeta: Bool {
        let end = min(bytes.count, EncodingSniffer.lateMeta)
        var index = 0
        while true {
            index = bytes.span.firstIndex(of: UInt8(ascii: "<"), from: index, to: end)
            if index + 5 >= end { return false }
            if bytes[index + 1] | 0x20 == UInt8(ascii: "m") && bytes[index + 2] | 0x20 == UInt8(ascii: "e")
                && bytes[index + 3] | 0x20 == UInt8(ascii: "t") && bytes[index + 4] | 0x20 == UInt8(ascii: "a")
            {
                return true
            }
            index += 1
        }
    }

    /// "Get an XML encoding": the encoding of an XML declaration.
    private func xmlDeclaration() -> HTMLEncoding? {
        guard bytes.starts(with: "<?xml".utf8) else { return nil }
        guard let end = bytes.prefix(EncodingSniffer.prescanned).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let word = Array("encoding".utf8)
        var index = 5
        while index + word.count < end && !bytes[index...].starts(with: word) { index += 1 }
        index += word.count
        while index < end && bytes[index] <= 0x20 { index += 1 }
        guard index < end && bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while index < end && bytes[index] <= 0x20 { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
        guard let close = bytes[(index + 1)..<end].firstIndex(of: bytes[index]) else { return nil }
        let encoding = HTMLEncoding(label: bytes[(index + 1)..<close])
        return encoding == .utf16BE || encoding == .utf16LE ? .utf8 : encoding
    }
}

/// UTF-16 without a mark and without a declaration, which no standard asks for and every reader expects to work.
enum UTF16Guess {
    /// How many bytes are looked at.
    private static let examined = 4096

    /// An encoding when nearly every second byte is zero and the others are not.
    static func encoding(of bytes: [UInt8]) -> HTMLEncoding? {
        let count = min(bytes.count, examined) & ~1
        guard count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in 0..<count where bytes[index] == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let many = count / 2 * 7 / 10
        if zeros.odd >= many && zeros.even * 20 < count { return .utf16LE }
        if zeros.even >= many && zeros.odd * 20 < count { return .utf16BE }
        return nil
    }
}
