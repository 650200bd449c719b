/// What a Unicode scalar is to the tokenizer, and its lower case.
///
/// Ranges are those of the Unicode blocks; only what decides where a word begins and ends is told apart.
enum LetterClasses {
    enum Class {
        case letter
        case digit
        /// A letter of a script written without spaces: Han, kana, Hangul (whose particles are joined to words).
        case ideograph
        case other
    }

    @inline(__always)
    static func classify(_ scalar: UInt32) -> Class {
        if scalar < 0x80 {
            switch UInt8(scalar) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
            default: return .other
            }
        }
        return classifyBeyondASCII(scalar)
    }

    private static func classifyBeyondASCII(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0xAA, 0xB5, 0xBA: .letter
        case 0xC0...0x2AF: scalar == 0xD7 || scalar == 0xF7 ? .other : .letter
        case 0x300...0x36F: .letter
        case 0x370...0x3FF: scalar == 0x37E || scalar == 0x387 ? .other : .letter
        case 0x400...0x52F, 0x531...0x556, 0x561...0x587, 0x5B0...0x5BD, 0x5D0...0x5F2: .letter
        case 0x610...0x61A, 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6DC, 0x6FA...0x6FF: .letter
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
        case 0x750...0x77F, 0x900...0x963, 0x971...0xDFF, 0xE01...0xE3A, 0xE40...0xE4E: .letter
        case 0xE81...0xFFF, 0x1000...0x1049, 0x10A0...0x10FF, 0x1780...0x17D3: .letter
        case 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06: .letter
        case 0x1100...0x11FF, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F: .ideograph
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: .ideograph
        case 0x20000...0x3FFFF: .ideograph
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
        default: .other
        }
    }

    /// The simple lower case of a scalar (UnicodeData.txt, field 13) for Latin, Greek, Cyrillic and Armenian.
    @inline(__always)
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 {
            return scalar >= 0x41 && scalar <= 0x5A ? scalar + 32 : scalar
        }
        return lowercasedBeyondASCII(scalar)
    }

    private static func lowercasedBeyondASCII(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 32
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x1CD...0x1DC: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x246...0x24F: scalar | 1
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 37
        case 0x38C: 0x3CC
        case 0x38E...0x38F: scalar + 63
        case 0x391...0x3AB: scalar == 0x3A2 ? scalar : scalar + 32
        case 0x3C2: 0x3C3
        case 0x400...0x40F: scalar + 80
        case 0x410...0x42F: scalar + 32
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        case 0x4C1...0x4CE: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x531...0x556: scalar + 48
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
        case 0xFF21...0xFF3A: scalar + 32
        default: scalar
        }
    }

    /// Whether a scalar is upper case in a script that has cases.
    @inline(__always)
    static func isUppercase(_ scalar: UInt32) -> Bool {
        scalar != 0x3C2 && lowercased(scalar) != scalar
    }

    /// Marks that open a quotation or a bracket.
    static func isOpening(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0x60, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x3010, 0xBF,
            0xA1:
            true
        default: false
        }
    }

    /// Marks that close a quotation or a bracket.
    static func isClosing(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0x3011, 0xFF09: true
        default: false
        }
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }
}
