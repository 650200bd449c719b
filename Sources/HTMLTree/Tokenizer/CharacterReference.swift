/// What a character reference stands for, and how long it is in the input.
struct CharacterReference {
    /// In bytes, the "&" included; 0 when there is no reference.
    var length: Int
    var first: UInt32
    /// Some names stand for two code points; 0 for most.
    var second: UInt32 = 0

    func append(to bytes: inout ContiguousArray<UInt8>) {
        bytes.append(codePoint: first)
        if second != 0 { bytes.append(codePoint: second) }
    }
}

extension Tokenizer {
    /// 13.2.5.72 to 13.2.5.80: the reference that begins with the "&" at `start`.
    @inline(never)
    static func characterReference(_ input: Span<UInt8>, at start: Int, inAttribute: Bool) -> CharacterReference {
        let following = input[start + 1]
        if following == UInt8(ascii: "#") { return numericReference(input, at: start) }
        guard following.isASCIILetter || following.isASCIIDigit else { return CharacterReference(length: 0, first: 0) }
        if let common = commonReference(input, at: start) { return common }
        guard let match = NamedCharacterReferences.shared.longestMatch(input, from: start + 1) else {
            return CharacterReference(length: 0, first: 0)
        }
        let after = input[start + match.length]
        if inAttribute && input[start + match.length - 1] != UInt8(ascii: ";")
            && (after == UInt8(ascii: "=") || after.isASCIILetter || after.isASCIIDigit)
        {
            // For the sake of "?a=1&copy=2" in links that were not escaped.
            return CharacterReference(length: 0, first: 0)
        }
        return match
    }

    /// The references that pages are full of, without a search.
    @inline(__always)
    private static func commonReference(_ input: Span<UInt8>, at start: Int) -> CharacterReference? {
        let (first, second, third) = (input[start + 1], input[start + 2], input[start + 3])
        if second == UInt8(ascii: "t") && third == UInt8(ascii: ";") {
            if first == UInt8(ascii: "l") { return CharacterReference(length: 4, first: 0x3C) }
            if first == UInt8(ascii: "g") { return CharacterReference(length: 4, first: 0x3E) }
        }
        let (fourth, fifth) = (input[start + 4], input[start + 5])
        switch (first, second, third, fourth, fifth) {
        case (UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: ";"), _):
            return CharacterReference(length: 5, first: 0x26)
        case (UInt8(ascii: "q"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: ";")):
            return CharacterReference(length: 6, first: 0x22)
        case (UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: ";")):
            return CharacterReference(length: 6, first: 0xA0)
        default: return nil
        }
    }

    private static func numericReference(_ input: Span<UInt8>, at start: Int) -> CharacterReference {
        var index = start + 2
        var value: UInt32 = 0
        var digits = 0
        if input[index] | 0x20 == UInt8(ascii: "x") {
            index += 1
            while let digit = input[index].hexadecimalValue {
                value = min(value * 16 + UInt32(digit), 0x11_0000)
                digits += 1
                index += 1
            }
        } else {
            while input[index].isASCIIDigit {
                value = min(value * 10 + UInt32(input[index] - UInt8(ascii: "0")), 0x11_0000)
                digits += 1
                index += 1
            }
        }
        if digits == 0 { return CharacterReference(length: 0, first: 0) }
        if input[index] == UInt8(ascii: ";") { index += 1 }
        if value == 0 || value > 0x10_FFFF || (0xD800...0xDFFF).contains(value) { value = 0xFFFD }
        if (0x80...0x9F).contains(value) { value = UInt32(CharacterReference.windows1252[Int(value - 0x80)]) }
        return CharacterReference(length: index - start, first: value)
    }
}

extension CharacterReference {
    /// What the standard reads for the numbers 0x80 to 0x9F (13.2.5.80), which authors mean as windows-1252.
    static let windows1252: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        if isASCIIDigit { return self - UInt8(ascii: "0") }
        let letter = (self | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter + 10 : nil
    }
}

extension ContiguousArray where Element == UInt8 {
    /// Appends a code point, which is no surrogate, as UTF-8.
    mutating func append(codePoint value: UInt32) {
        if value < 0x80 {
            append(UInt8(value))
            return
        }
        if value < 0x800 {
            append(UInt8(0xC0 | value >> 6))
        } else {
            if value < 0x10000 {
                append(UInt8(0xE0 | value >> 12))
            } else {
                append(UInt8(0xF0 | value >> 18))
                append(UInt8(0x80 | value >> 12 & 0x3F))
            }
            append(UInt8(0x80 | value >> 6 & 0x3F))
        }
        append(UInt8(0x80 | value & 0x3F))
    }
}
