/// A declared encoding that the bytes contradict: pages that moved to another server or editor and kept their `meta`.
///
/// The standard believes declarations, and so does a parser unless it is told to mend them.
enum EncodingContradiction {
    /// How many bytes are looked at for sequences that are no UTF-8.
    private static let examined = 1 << 18
    /// So many sequences of UTF-8, and nothing else, do not come about by chance in another encoding.
    private static let neededSequences = 3

    /// What the bytes are instead of `declared`; `nil` when they may be what was declared.
    static func encoding(insteadOf declared: HTMLEncoding, _ bytes: [UInt8]) -> HTMLEncoding? {
        switch declared {
        case .utf16BE, .utf16LE, .replacement: return nil
        case .utf8:
            let (valid, invalid) = sequences(in: bytes.prefix(examined))
            // A few broken characters are an accident; where most are broken, it is another encoding.
            return invalid > valid ? EncodingDetector.detect(bytes) : nil
        default:
            let end = UTF8Decoder.validEnd(bytes.span, from: 0).end
            // The last character of a page that was cut off may be half there.
            guard end >= bytes.count - 3 else { return nil }
            return sequences(in: bytes.prefix(end)).valid >= neededSequences ? .utf8 : nil
        }
    }

    /// How many sequences from 0x80 on are UTF-8, and how many are not.
    private static func sequences(in slice: ArraySlice<UInt8>) -> (valid: Int, invalid: Int) {
        let bytes = slice.span
        var valid = 0
        var invalid = 0
        var index = 0
        while true {
            index = bytes.endOfASCII(from: index)
            guard index < bytes.count else { return (valid, invalid) }
            let (length, isValid) = UTF8Decoder.sequence(bytes, at: index)
            if isValid { valid += 1 } else { invalid += 1 }
            index += length
        }
    }
}
