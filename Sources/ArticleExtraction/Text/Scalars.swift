/// Reading UTF-8 scalar by scalar, and the few character classes that line statistics need.
///
/// The classes are ranges of the Unicode blocks, not the full property tables: they decide how a line looks, never what is
/// kept of it, and a table look-up per character would cost more than the rest of the scan.
enum Scalars {
    /// The scalar at `index` of valid UTF-8 and its length in bytes; an invalid byte reads as itself.
    @inline(__always)
    static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        decode(bytes.span, at: index)
    }

    /// The same over a span, which loops over many bytes should take once.
    @inline(__always)
    static func decode(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        return first < 0x80 ? (UInt32(first), 1) : decodeBeyondASCII(bytes, at: index)
    }

    private static func decodeBeyondASCII(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        let left = bytes.count - index
        if first < 0xE0, left >= 2 {
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0, left >= 3 {
            return (
                UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        if left >= 4 {
            let high = UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
            return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
        }
        return (UInt32(first), 1)
    }

    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else if scalar < 0x10000 {
            bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else {
            bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }

    @inline(__always)
    static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a word may go on with a byte that is no ASCII letter.
    @inline(__always)
    static func mayContinueWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x27 || byte == 0x2D || isASCIIDigit(byte)
    }

    /// Whether a byte is a digit or the first of one beyond ASCII: Arabic, Persian, Devanagari, full width.
    @inline(__always)
    static func mayOpenDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF
    }

    @inline(__always)
    static func isDigit(_ scalar: UInt32) -> Bool {
        scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10 || scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10
            || scalar &- 0x966 < 10
    }

    /// Letters and the marks that belong to them, in any script.
    @inline(__always)
    static func isLetter(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : isLetterBeyondASCII(scalar)
    }

    private static func isLetterBeyondASCII(_ scalar: UInt32) -> Bool {
        if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
        if scalar < 0x2000 {
            switch scalar {
            case 0xD7, 0xF7, 0x37E, 0x387, 0x55A...0x55F, 0x589, 0x58A, 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5F3, 0x5F4,
                0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0xE3F, 0xE5A, 0xE5B, 0x104A, 0x104B,
                0x1360...0x1368, 0x17D4...0x17D6, 0x1680, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F:
                return false
            default: return true
            }
        }
        if scalar < 0x2C00 { return scalar == 0x200C || scalar == 0x200D || scalar == 0x2071 || scalar == 0x207F }
        if scalar < 0x2E00 { return true }
        if scalar < 0x3040 { return scalar == 0x3005 || scalar == 0x3006 }
        if scalar < 0xD800 { return scalar != 0x30FB && scalar != 0x30A0 }
        if scalar < 0xF900 { return false }
        if scalar < 0xFE00 { return scalar != 0xFD3E && scalar != 0xFD3F }
        if scalar < 0xFE70 { return false }
        if scalar < 0xFF00 { return scalar != 0xFEFF }
        if scalar < 0x10000 {
            return scalar &- 0xFF21 < 26 || scalar &- 0xFF41 < 26 || (scalar >= 0xFF66 && scalar <= 0xFFDC)
        }
        return !(scalar >= 0x1F000 && scalar < 0x20000)
    }

    /// Han, kana and the other scripts written without spaces whose every character reads as about half a word.
    @inline(__always)
    static func isIdeographic(_ scalar: UInt32) -> Bool {
        scalar >= 0x2E80
            && ((scalar >= 0x3040 && scalar <= 0x9FFF && scalar != 0x30FB) || (scalar <= 0x2FDF)
                || scalar &- 0x3005 < 3 || scalar &- 0xF900 < 0x200 || scalar &- 0xFF66 < 0x38
                || scalar &- 0x20000 < 0x20000)
    }

    /// Thai, Lao, Myanmar, Khmer: letters run together, a word is about four of them.
    @inline(__always)
    static func isUnspacedAlphabet(_ scalar: UInt32) -> Bool {
        scalar &- 0xE00 < 0x100 || scalar &- 0x1000 < 0xA0 || scalar &- 0x1780 < 0x80
    }

    static func isUppercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x41 < 26 }
        return lowercased(scalar) != scalar
    }

    /// Whether the scalar is a letter of a script that has two cases.
    static func isCased(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
        return (scalar >= 0xC0 && scalar < 0x590 && isLetter(scalar)) || scalar &- 0x1E00 < 0x200
    }

    /// The lower-case form of Latin, Greek, Cyrillic and Armenian capitals; anything else is itself.
    @inline(__always)
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 32 : scalar }
        return lowercasedBeyondASCII(scalar)
    }

    private static func lowercasedBeyondASCII(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 32
        case 0x130: return 0x69
        case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x233, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F,
            0x1E00...0x1E95, 0x1EA0...0x1EFF:
            return scalar | 1
        case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC, 0x4C1...0x4CE: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: return 0xFF
        case 0x386: return 0x3AC
        case 0x388...0x38A: return scalar + 37
        case 0x38C: return 0x3CC
        case 0x38E, 0x38F: return scalar + 63
        case 0x391...0x3AB: return scalar == 0x3A2 ? scalar : scalar + 32
        case 0x400...0x40F: return scalar + 80
        case 0x410...0x42F: return scalar + 32
        case 0x531...0x556: return scalar + 48
        default: return scalar
        }
    }

    /// Apostrophes and hyphens that stand inside a word.
    @inline(__always)
    static func joinsWord(_ scalar: UInt32) -> Bool {
        scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x2D || scalar == 0x2010
            || scalar == 0x2011
    }
}
