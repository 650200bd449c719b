/// Scalars read from UTF-8 bytes that are known to be valid, for they come from a `String`.
enum UTF8Scalars {
    /// Whether a text has at most so many scalars; no more of it is looked at than that takes.
    static func isWithin(_ limit: Int, _ bytes: some Collection<UInt8>) -> Bool {
        var scalars = 0
        for byte in bytes where byte & 0xC0 != 0x80 {
            scalars += 1
            if scalars > limit { return false }
        }
        return true
    }

    /// The scalar that starts at `index` and how many bytes it takes; a byte out of place reads as itself.
    @inline(__always)
    static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let left = bytes.count - index
        if first < 0xE0, left > 1 {
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0, left > 2 {
            return (
                UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        if left > 3 {
            let high = UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
            return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
        }
        return (UInt32(first), 1)
    }

    /// The scalar that ends just before `index`, and where it starts.
    static func scalar(in bytes: [UInt8], before index: Int) -> (value: UInt32, start: Int) {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return (scalar(in: bytes, at: start).value, start)
    }

    /// Appends a scalar as UTF-8.
    @inline(__always)
    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case 0..<0x80:
            bytes.append(UInt8(value))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
            bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
