/// A document's characters: UTF-8 with one kind of line end, and without the characters that only steer layout.
struct DecodedText {
    var bytes: [UInt8]
    /// The WHATWG name of the charset it was read from.
    var charset: String
}

/// Finds the charset of a text and decodes it once.
///
/// In this order: a byte order mark; the charset that the transport gave; UTF-16 without a mark, shown by NULs in one half of
/// the bytes; UTF-8 when all bytes are valid; else windows-1252, the web's fallback. Bytes that no text has (NULs, many
/// control characters) are refused as binary.
enum TextDecoder {
    /// How many bytes of the start are looked at to tell binary from text.
    static let probeLength = 8192
    /// More control characters than one in this many bytes and it is no text.
    static let controlShare = 64

    static func decode(_ input: [UInt8], label: String?) throws(ExtractionError) -> DecodedText {
        if input.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(input, from: 3) }
        if input.starts(with: [0xFF, 0xFE]) { return try utf16(input, from: 2, bigEndian: false) }
        if input.starts(with: [0xFE, 0xFF]) { return try utf16(input, from: 2, bigEndian: true) }
        switch label.map({ WordHash.of($0) }) {
        case WordHash.of("utf-16le"), WordHash.of("utf-16"): return try utf16(input, from: 0, bigEndian: false)
        case WordHash.of("utf-16be"): return try utf16(input, from: 0, bigEndian: true)
        default: break
        }
        if let bigEndian = markless16(input) { return try utf16(input, from: 0, bigEndian: bigEndian) }
        return try utf8(input, from: 0)
    }

    /// UTF-16 without a mark: nearly no NUL in one half of the byte pairs and many in the other.
    private static func markless16(_ input: [UInt8]) -> Bool? {
        let length = min(input.count, probeLength) & ~1
        guard length >= 8 else { return nil }
        var even = 0
        var odd = 0
        for index in stride(from: 0, to: length, by: 2) {
            if input[index] == 0 { even += 1 }
            if input[index + 1] == 0 { odd += 1 }
        }
        let pairs = length / 2
        if odd * 10 > pairs * 4, even * 20 < pairs { return false }
        if even * 10 > pairs * 4, odd * 20 < pairs { return true }
        return nil
    }

    private static func utf8(_ input: [UInt8], from start: Int) throws(ExtractionError) -> DecodedText {
        try refuseBinary(input, from: start)
        guard let invalid = firstInvalid(input, from: start) else {
            var text = TextNormalizer(capacity: input.count)
            text.appendUTF8(input, from: start)
            return DecodedText(bytes: text.finished(), charset: "utf-8")
        }
        // A cut at the very end of the file is a truncated UTF-8 text, not another charset; nor does one stray byte in
        // a text with plenty of good sequences make it one.
        let good = multibyteSequences(input, from: start)
        if start == 3 || invalid >= input.count - 3 || good.valid > 8 * good.invalid {
            var text = TextNormalizer(capacity: input.count)
            text.appendLossyUTF8(input, from: start)
            return DecodedText(bytes: text.finished(), charset: "utf-8")
        }
        var text = TextNormalizer(capacity: input.count + input.count / 8)
        for index in start..<input.count { text.append(Windows1252.scalar(input[index])) }
        return DecodedText(bytes: text.finished(), charset: "windows-1252")
    }

    private static func utf16(_ input: [UInt8], from start: Int, bigEndian: Bool) throws(ExtractionError) -> DecodedText
    {
        let name = bigEndian ? "utf-16be" : "utf-16le"
        var text = TextNormalizer(capacity: input.count)
        var broken = 0
        var first: Int?
        var index = start
        while index + 1 < input.count {
            let unit = unit16(input, index, bigEndian)
            index += 2
            if unit &- 0xD800 < 0x400, index + 1 < input.count {
                let low = unit16(input, index, bigEndian)
                if low &- 0xDC00 < 0x400 {
                    index += 2
                    text.append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
                    continue
                }
            }
            if unit &- 0xD800 < 0x800 || unit == 0 {
                broken += 1
                first = first ?? index - 2
                text.append(0xFFFD)
            } else {
                text.append(unit)
            }
        }
        if let first, broken * controlShare > (input.count - start) / 2 {
            throw .undecodable(charset: name, offset: first)
        }
        return DecodedText(bytes: text.finished(), charset: name)
    }

    @inline(__always)
    private static func unit16(_ input: [UInt8], _ index: Int, _ bigEndian: Bool) -> UInt32 {
        bigEndian
            ? UInt32(input[index]) << 8 | UInt32(input[index + 1])
            : UInt32(input[index + 1]) << 8 | UInt32(input[index])
    }

    private static func refuseBinary(_ input: [UInt8], from start: Int) throws(ExtractionError) {
        let end = min(input.count, start + probeLength)
        var controls = 0
        var first: Int?
        for index in start..<max(start, end) {
            let byte = input[index]
            if byte == 0 { throw .binary(offset: index) }
            // Tab, line ends, form feed and escape (terminal colours) do occur in text.
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x0B, byte != 0x1B {
                controls += 1
                first = first ?? index
            }
        }
        if let first, controls * controlShare > end - start { throw .binary(offset: first) }
    }

    /// Where the first sequence is that is not UTF-8, by the table of RFC 3629.
    private static func firstInvalid(_ input: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < input.count {
            if input[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(input, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    private static func multibyteSequences(_ input: [UInt8], from start: Int) -> (valid: Int, invalid: Int) {
        var index = start
        var valid = 0
        var invalid = 0
        while index < input.count {
            if input[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(input, at: index)
            if length == 0 {
                invalid += 1
                index += 1
            } else {
                valid += 1
                index += length
            }
        }
        return (valid, invalid)
    }

    /// The length of the valid multi-byte sequence at `index`, or 0.
    static func sequenceLength(_ input: [UInt8], at index: Int) -> Int {
        let first = input[index]
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        if length == 0 || index + length > input.count { return 0 }
        let second = input[index + 1]
        let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        if second < low || second > high { return 0 }
        var rest = 2
        while rest < length {
            if input[index + rest] & 0xC0 != 0x80 { return 0 }
            rest += 1
        }
        return length
    }
}
