/// Scalars that a reader does not see, or sees as a space.
enum Invisible {
    /// The bytes of a no-break space, soft hyphen, zero-width space, line or paragraph separator, word joiner or byte
    /// order mark; `nil` for other scalars. Joiners stay: Persian and Indic words need them.
    @inline(__always)
    static func width(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
        switch bytes[index] {
        case 0xC2:
            guard index + 1 < bytes.count else { return nil }
            return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD ? 2 : nil
        case 0xE2:
            guard index + 2 < bytes.count else { return nil }
            if bytes[index + 1] == 0x80 {
                let last = bytes[index + 2]
                return last == 0x8B || last == 0xA8 || last == 0xA9 ? 3 : nil
            }
            return bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0 ? 3 : nil
        case 0xEF:
            guard index + 2 < bytes.count else { return nil }
            return bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : nil
        default: return nil
        }
    }

    @inline(__always)
    static func isSpace(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        bytes[index] == 0xC2
            ? bytes[index + 1] == 0xA0
            : bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] != 0x8B
    }
}
