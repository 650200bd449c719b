/// Writes numbers in as many bytes as they need, seven bits in each (LEB128).
struct CompactWriter {
    var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Ascending numbers, by their distances.
    mutating func ascending(_ values: [UInt32]) {
        number(values.count)
        var last: UInt32 = 0
        for value in values {
            number(Int(value &- last))
            last = value
        }
    }

    mutating func vector(_ entries: [TermVectors.Entry]) {
        ascending(entries.map { UInt32($0.term) })
        for entry in entries {
            let steps = TermVectors.Entry.steps(entry.weight)
            bytes.append(UInt8(truncatingIfNeeded: steps))
            bytes.append(UInt8(steps >> 8))
        }
    }
}

/// Reads what `CompactWriter` wrote; past the end all is zero, and `isWhole` says so.
struct CompactReader {
    private let bytes: [UInt8]
    private var at: Int
    private var isShort = false

    init(bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        at = start
    }

    /// Whether all was read, and no more.
    var isWhole: Bool { !isShort && at == bytes.count }

    mutating func byte() -> UInt8 {
        guard at < bytes.count else {
            isShort = true
            return 0
        }
        at += 1
        return bytes[at - 1]
    }

    mutating func number() -> Int {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let next = byte()
            value |= UInt64(next & 0x7F) << UInt64(shift)
            if next < 0x80 { break }
        }
        return Int(truncatingIfNeeded: value)
    }

    /// How many things follow; each takes a byte at least, so that no more can than there are bytes.
    mutating func count() -> Int {
        let value = number()
        guard value >= 0, value <= bytes.count - at else {
            isShort = true
            return 0
        }
        return value
    }

    mutating func text() -> String {
        let count = count()
        defer { at += count }
        return String(decoding: bytes[at..<(at + count)], as: UTF8.self)
    }

    mutating func ascending() -> [UInt32] {
        var last: UInt32 = 0
        return (0..<count()).map { _ in
            last = last &+ UInt32(truncatingIfNeeded: number())
            return last
        }
    }

    mutating func vector() -> [TermVectors.Entry] {
        let terms = ascending()
        return terms.map { term in
            let low = UInt16(byte())
            let steps = UInt16(byte()) << 8 | low
            return TermVectors.Entry(term: Int32(truncatingIfNeeded: term), weight: Float(steps) / 65_535)
        }
    }
}
