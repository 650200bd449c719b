/// The hash by which words are compared: FNV-1a over the case-folded scalars, so that no string is made to look one up.
///
/// FNV-1a, 64 bits: at the few thousand entries of our tables a false match is less likely than 1 in 10^12 a word.
struct WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    static let prime: UInt64 = 0x100_0000_01B3
    /// Stands for every number, so that a table says "# comments" once.
    static let number: UInt64 = WordHash.of("#number#")

    var value = WordHash.seed

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* WordHash.prime
    }

    static func of(_ word: String) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars { hash.add(Scalars.lowercased(scalar.value)) }
        return hash.value
    }

    /// The same of a word in valid UTF-8.
    static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = WordHash()
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            hash.add(Scalars.lowercased(scalar))
            index += length
        }
        return hash.value
    }

    /// The hash of a sequence, one word further.
    @inline(__always)
    static func joined(_ sequence: UInt64, _ word: UInt64) -> UInt64 {
        (sequence ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ (sequence >> 29)
    }

    /// The words of a phrase in a table, as the line scanner would read them.
    static func words(of phrase: some StringProtocol) -> [UInt64] {
        LineScanner.words(in: Array(phrase.utf8)).map(\.hash)
    }
}

/// A fixed table from word hashes to values: open addressing, made once, looked up once a word.
///
/// Most words of a text are in none of the tables. A bit for each of eight times as many hashes as there are entries
/// tells them without a look at the keys, which lie outside of the processor's nearest memory.
struct HashTable<Value: Sendable>: Sendable {
    private var filter: [UInt64]
    private let filterShift: UInt64
    /// 0 where a slot is free.
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    init(_ entries: [(UInt64, Value)], combine: (Value, Value) -> Value) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
        filter = Array(repeating: 0, count: size / 8)
        filterShift = UInt64(64 - (size * 8).trailingZeroBitCount)
        for (key, value) in entries where key != 0 {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = values[slot].map { combine($0, value) } ?? value
            let bit = key &>> filterShift
            filter[Int(bit &>> 6)] |= 1 &<< (bit & 63)
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> Value? {
        let bit = key &>> filterShift
        guard filter[Int(bit &>> 6)] & (1 &<< (bit & 63)) != 0 else { return nil }
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let found = keys[slot]
            if found == key { return values[slot] }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }
}
