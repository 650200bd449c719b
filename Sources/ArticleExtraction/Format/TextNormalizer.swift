/// Collects decoded characters as UTF-8 and makes them uniform on the way.
///
/// 1. CR, CR LF, NEL, form feed, vertical tab, U+2028 and U+2029 become a line feed;
/// 2. no-break, figure, thin and ideographic spaces become a space;
/// 3. soft hyphens, zero-width spaces, word joiners, byte order marks and direction marks go (the joiners U+200C and U+200D
///    stay: Persian, Hindi and emoji need them);
/// 4. other control characters go.
struct TextNormalizer {
    private var output: [UInt8] = []
    private var afterReturn = false

    init(capacity: Int) {
        output.reserveCapacity(capacity)
    }

    consuming func finished() -> [UInt8] { output }

    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            appendASCII(UInt8(truncatingIfNeeded: scalar))
            return
        }
        afterReturn = false
        switch scalar {
        case 0x85, 0x2028, 0x2029: output.append(0x0A)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: output.append(0x20)
        case 0x80...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: break
        default: Scalars.append(scalar, to: &output)
        }
    }

    @inline(__always)
    private mutating func appendASCII(_ byte: UInt8) {
        if byte >= 0x20 || byte == 0x09 {
            if byte != 0x7F { output.append(byte) }
            afterReturn = false
            return
        }
        switch byte {
        case 0x0A:
            if !afterReturn { output.append(0x0A) }
            afterReturn = false
        case 0x0D:
            output.append(0x0A)
            afterReturn = true
        case 0x0B, 0x0C:
            output.append(0x0A)
            afterReturn = false
        default: afterReturn = false
        }
    }

    /// Valid UTF-8; runs without a character to change are copied whole.
    mutating func appendUTF8(_ input: [UInt8], from start: Int) {
        var index = start
        var copied = start
        while index < input.count {
            let byte = input[index]
            // Lead bytes of everything in the list above: C2 (80-9F, A0, AD), E2 (2000-206F), E3 (3000), EF (FEFF).
            if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte != 0xE2, byte != 0xE3, byte != 0xEF {
                index += 1
                continue
            }
            if copied < index {
                output.append(contentsOf: input[copied..<index])
                afterReturn = false
            }
            let (scalar, length) = Scalars.decode(input, at: index)
            append(scalar)
            index += length
            copied = index
        }
        if copied < index { output.append(contentsOf: input[copied..<index]) }
    }

    /// UTF-8 with broken sequences, each of which becomes one U+FFFD; a sequence cut off by the end of the file goes.
    mutating func appendLossyUTF8(_ input: [UInt8], from start: Int) {
        var index = start
        while index < input.count {
            if input[index] < 0x80 {
                append(UInt32(input[index]))
                index += 1
                continue
            }
            let length = TextDecoder.sequenceLength(input, at: index)
            if length == 0 {
                if index < input.count - 3 { append(0xFFFD) }
                index += 1
            } else {
                append(Scalars.decode(input, at: index).value)
                index += length
            }
        }
    }
}
