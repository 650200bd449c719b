internal import HTMLTree

/// Makes a claimed value readable: JSON escapes and character references decoded, tags taken out, white space folded.
enum ClaimText {
    /// The value on one line.
    static func line(_ value: ArraySlice<UInt8>, isJSON: Bool) -> [UInt8] {
        let plain = decoded(value, isJSON: isJSON)
        return folded(plain, keepsLines: false)
    }

    /// The value with its line breaks, those of `p` and `br` tags included.
    static func lines(_ value: ArraySlice<UInt8>, isJSON: Bool) -> [UInt8] {
        folded(decoded(value, isJSON: isJSON), keepsLines: true)
    }

    /// Undoes the escapes of JSON and the character references: twice, since many systems encode twice.
    private static func decoded(_ value: ArraySlice<UInt8>, isJSON: Bool) -> [UInt8] {
        var bytes = isJSON && value.contains(UInt8(ascii: "\\")) ? unescaped(value) : Array(value)
        for _ in 0..<2 where bytes.contains(UInt8(ascii: "&")) { bytes = HTMLText.decodingReferences(bytes) }
        return bytes
    }

    // MARK: - JSON

    /// Undoes JSON's escapes; one that is none stays as it is.
    static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var index = value.startIndex
        let end = value.endIndex
        while index < end {
            guard let escape = value[index...].firstIndex(of: UInt8(ascii: "\\")), escape + 1 < end else { break }
            out.append(contentsOf: value[index..<escape])
            index = escape + 2
            switch value[index - 1] {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0A)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
            case UInt8(ascii: "u"):
                guard var scalar = hexadecimal(value, index) else {
                    out.append(UInt8(ascii: "u"))
                    continue
                }
                index += 4
                if scalar &- 0xD800 < 0x400 {
                    if index + 6 <= end, value[index] == UInt8(ascii: "\\"), value[index + 1] == UInt8(ascii: "u"),
                        let low = hexadecimal(value, index + 2), low &- 0xDC00 < 0x400
                    {
                        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                        index += 6
                    } else {
                        scalar = 0xFFFD
                    }
                } else if scalar &- 0xDC00 < 0x400 {
                    scalar = 0xFFFD
                }
                Scalars.append(scalar == 0 ? 0x20 : scalar, to: &out)
            default: out.append(value[index - 1])
            }
        }
        out.append(contentsOf: value[index...])
        return out
    }

    private static func hexadecimal(_ value: ArraySlice<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= value.endIndex else { return nil }
        var scalar: UInt32 = 0
        for index in start..<(start + 4) {
            let byte = value[index]
            let letter = (byte | 0x20) &- UInt8(ascii: "a")
            if Scalars.isASCIIDigit(byte) {
                scalar = scalar << 4 | UInt32(byte - UInt8(ascii: "0"))
            } else if letter < 6 {
                scalar = scalar << 4 | UInt32(letter + 10)
            } else {
                return nil
            }
        }
        return scalar
    }

    // MARK: - White space and tags

    /// Folds white space and takes tags out; `keepsLines` keeps one newline where the text has some, or a block tag.
    private static func folded(_ bytes: [UInt8], keepsLines: Bool) -> [UInt8] {
        if isFolded(bytes) { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var space = false
        var newline = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                if byte == 0x0A || byte == 0x0D { newline = true }
                space = true
                index += 1
                continue
            }
            if byte == UInt8(ascii: "<"), let end = endOfTag(bytes, index) {
                if breaksLine(bytes, index) {
                    newline = true
                    space = true
                }
                index = end
                continue
            }
            if byte >= 0xC2, let width = Invisible.width(bytes.span, index) {
                if Invisible.isSpace(bytes.span, index) { space = true }
                index += width
                continue
            }
            if space {
                if !out.isEmpty { out.append(keepsLines && newline ? 0x0A : 0x20) }
                space = false
                newline = false
            }
            out.append(byte)
            index += 1
        }
        return out
    }

    /// Whether nothing has to be done, as with most values: single spaces, no sign of a tag, nothing invisible.
    private static func isFolded(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            if byte <= 0x20 {
                if byte != 0x20 || previous == 0x20 { return false }
            } else if byte == UInt8(ascii: "<") || byte == 0xC2 || byte == 0xEF {
                return false
            } else if previous == 0xE2, byte == 0x80 || byte == 0x81 {
                // Quotes and dashes are of this row too; the long way looks closer.
                return false
            }
            previous = byte
        }
        return previous != 0x20
    }

    /// The longest tag that is looked for in a value, in bytes; a `<` without its `>` within that is text.
    private static let longestTag = 1_000

    /// The byte after a tag that opens at `start`; `nil` where the sign is one of text, as in "a < b".
    private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, Scalars.isASCIILetter(bytes[index]) else { return nil }
        let limit = min(bytes.count, start + longestTag)
        while index < limit {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 }
            if bytes[index] == UInt8(ascii: "<") { return nil }
            index += 1
        }
        return nil
    }

    /// Whether a tag is one of a block or a line break: `p`, `br`, `div`, `li`, `h1` to `h6`, and others of these letters.
    private static func breaksLine(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index + 1 < bytes.count else { return false }
        let second = bytes[index + 1] | 0x20
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "p"): return !Scalars.isASCIILetter(bytes[index + 1])
        case UInt8(ascii: "b"): return second == UInt8(ascii: "r") || second == UInt8(ascii: "l")
        case UInt8(ascii: "d"), UInt8(ascii: "l"): return second == UInt8(ascii: "i")
        case UInt8(ascii: "h"): return Scalars.isASCIIDigit(bytes[index + 1])
        default: return false
        }
    }
}
