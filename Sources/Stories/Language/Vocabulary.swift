/// Numbers words: the same bytes have the same number, in order of first sight.
///
/// Open addressing over one arena of bytes with a hash of our own: no allocation a word, and no per-process seed,
/// so that nothing downstream can depend on one.
struct Vocabulary {
    private var arena: [UInt8] = []
    private var ends: [Int32] = []
    private var hashes: [UInt64] = []
    private var slots: [Int32]
    private var mask: Int

    init() {
        slots = [Int32](repeating: -1, count: 1 << 12)
        mask = slots.count - 1
    }

    var count: Int { ends.count }

    /// The number of a word, given to it now if it is new.
    mutating func number(of word: [UInt8]) -> Int32 {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            if matches(word, slots[slot]) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let number = Int32(ends.count)
        arena.append(contentsOf: word)
        ends.append(Int32(arena.count))
        hashes.append(hash)
        slots[slot] = number
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a word that was seen, else `nil`.
    func find(_ word: [UInt8]) -> Int32? {
        var slot = Int(truncatingIfNeeded: Self.hash(word)) & mask
        while slots[slot] >= 0 {
            if matches(word, slots[slot]) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func find(_ word: String) -> Int32? { find(Array(word.utf8)) }

    func bytes(of number: Int32) -> [UInt8] { Array(arena[range(of: number)]) }

    func text(of number: Int32) -> String { String(decoding: arena[range(of: number)], as: UTF8.self) }

    /// What stands for the word where its number means nothing: in another set of words, on another day.
    func hash(of number: Int32) -> UInt64 { hashes[Int(number)] }

    private func range(of number: Int32) -> Range<Int> {
        let index = Int(number)
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    private func matches(_ word: [UInt8], _ number: Int32) -> Bool {
        let range = range(of: number)
        guard range.count == word.count else { return false }
        var at = range.lowerBound
        for byte in word {
            if arena[at] != byte { return false }
            at += 1
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for number in 0..<Int32(ends.count) {
            var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = number
        }
    }

    /// FNV-1a, 64 bits, with the final mix of splitmix64 so that the low bits are good.
    static func hash(_ word: [UInt8]) -> UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return mixed(value)
    }

    static func mixed(_ seed: UInt64) -> UInt64 {
        var value = seed
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
