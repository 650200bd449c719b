/// Character references.
extension MarkdownInline {
    private static let entities: [(name: [UInt8], scalar: UInt32)] = [
        ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("apos;", 0x27), ("nbsp;", 0x20),
        ("mdash;", 0x2014),
        ("ndash;", 0x2013), ("hellip;", 0x2026), ("rsquo;", 0x2019), ("lsquo;", 0x2018), ("rdquo;", 0x201D),
        ("ldquo;", 0x201C), ("copy;", 0xA9),
    ].map { (Array($0.0.utf8), $0.1) }

    mutating func readEntity(_ start: Int, _ end: Int) -> Int? {
        for (name, scalar) in Self.entities where bytes[(start + 1)..<end].starts(with: name) {
            Scalars.append(scalar, to: &output)
            return start + 1 + name.count
        }
        guard start + 2 < end, bytes[start + 1] == 0x23 else { return nil }
        var value: UInt32 = 0
        let isHex = bytes[start + 2] | 0x20 == 0x78
        for index in (start + (isHex ? 3 : 2))..<min(end, start + 11) {
            let byte = bytes[index]
            if byte == 0x3B {
                guard value > 0x1F, value < 0x110000, value &- 0xD800 >= 0x800 else { return nil }
                Scalars.append(value, to: &output)
                hasText = true
                return index + 1
            }
            let digit: UInt32
            if Scalars.isASCIIDigit(byte) {
                digit = UInt32(byte - 0x30)
            } else if isHex, (byte | 0x20) &- 0x61 < 6 {
                digit = UInt32((byte | 0x20) - 0x57)
            } else {
                return nil
            }
            value = min(0x20_0000, value * (isHex ? 16 : 10) + digit)
        }
        return nil
    }
}
