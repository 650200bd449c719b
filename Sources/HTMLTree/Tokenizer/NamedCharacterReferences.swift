/// The named character references: the sorted names with an index by first letter, read from the table once a process.
struct NamedCharacterReferences: Sendable {
    private struct Entry {
        /// Where the name begins in `bytes`; it is followed by "=".
        var start: UInt16
        var length: UInt16
        var first: UInt32
        var second: UInt32
    }

    private let bytes: [UInt8]
    private let entries: [Entry]
    /// The first entry whose name begins with that byte or a later one.
    private let firstEntry: [UInt16]

    static let shared = NamedCharacterReferences()

    private init() {
        bytes = Array(NamedCharacterReferences.table.utf8)
        var entries: [Entry] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while bytes[index] != UInt8(ascii: "=") { index += 1 }
            var entry = Entry(start: UInt16(start), length: UInt16(index - start), first: 0, second: 0)
            index += 1
            var value: UInt32 = 0
            while index < bytes.count && bytes[index] != UInt8(ascii: " ") {
                if bytes[index] == UInt8(ascii: "+") {
                    entry.first = value
                    value = 0
                } else {
                    let digit = bytes[index]
                    value = value * 16 + UInt32(digit <= UInt8(ascii: "9") ? digit - 48 : digit - 55)
                }
                index += 1
            }
            if entry.first == 0 { entry.first = value } else { entry.second = value }
            entries.append(entry)
            index += 1
        }
        var firstEntry = [UInt16](repeating: 0, count: 257)
        var next = 0
        for byte in 0...255 {
            firstEntry[byte] = UInt16(next)
            while next < entries.count && bytes[Int(entries[next].start)] == UInt8(byte) { next += 1 }
        }
        firstEntry[256] = UInt16(entries.count)
        self.entries = entries
        self.firstEntry = firstEntry
    }

    /// The longest name that stands at `start`; the length counts the "&" before it too.
    func longestMatch(_ input: Span<UInt8>, from start: Int) -> CharacterReference? {
        var low = Int(firstEntry[Int(input[start])])
        var high = Int(firstEntry[Int(input[start]) + 1])
        var offset = 1
        var best: Int?
        // The names that agree with the input so far are the entries from `low` to `high`; a shorter one comes first.
        while low < high {
            if Int(entries[low].length) == offset {
                best = low
                low += 1
                if low == high { break }
            }
            let byte = input[start + offset]
            low = partition(low, high) { bytes[Int(entries[$0].start) + offset] >= byte }
            high = partition(low, high) { bytes[Int(entries[$0].start) + offset] > byte }
            offset += 1
        }
        guard let best else { return nil }
        let entry = entries[best]
        return CharacterReference(length: Int(entry.length) + 1, first: entry.first, second: entry.second)
    }

    /// The first number of the range for which `isBeyond` holds; it holds for all after that one.
    @inline(__always)
    private func partition(_ low: Int, _ high: Int, _ isBeyond: (Int) -> Bool) -> Int {
        var low = low
        var high = high
        while low < high {
            let middle = (low + high) >> 1
            if isBeyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
