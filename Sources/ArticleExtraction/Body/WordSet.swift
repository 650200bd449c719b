/// A set of word hashes, or of pairs of them, in one flat array that is kept from page to page.
struct WordSet {
    private var slots: [UInt64] = []
    private(set) var count = 0

    init() {}

    mutating func removeAll() {
        slots.removeAll(keepingCapacity: true)
        count = 0
    }

    mutating func add(words text: [UInt8]) {
        for word in LineScanner.words(in: text) { insert(word.hash) }
    }

    /// Adds each word joined to the one before; returns how many words there were.
    @discardableResult
    mutating func add(pairs text: [UInt8]) -> Int {
        let words = LineScanner.words(in: text)
        grow(for: words.count)
        for index in words.indices.dropFirst() {
            insert(WordHash.joined(words[index - 1].hash, words[index].hash))
        }
        return words.count
    }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool {
        guard count > 0 else { return false }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// How many of these words are in the set.
    func count(of words: Span<UInt64>) -> Int {
        guard count > 0 else { return 0 }
        var found = 0
        for index in words.indices where contains(words[index]) { found += 1 }
        return found
    }

    /// How many of these words' pairs are in the set, in hundredths; -1 when there are none to compare.
    func share(ofPairs words: Span<UInt64>) -> Int {
        guard count > 0, words.count > 1 else { return -1 }
        var found = 0
        for index in 1..<words.count where contains(WordHash.joined(words[index - 1], words[index])) { found += 1 }
        return found * 100 / (words.count - 1)
    }

    private mutating func insert(_ key: UInt64) {
        if (count + 1) * 2 > slots.count { grow(for: count + 1) }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = key
        count += 1
    }

    /// Makes room for so many more, at most half of the slots taken.
    private mutating func grow(for more: Int) {
        var wanted = max(64, slots.count)
        while (count + more) * 2 > wanted { wanted *= 2 }
        guard wanted > slots.count else { return }
        if count == 0 {
            // In the memory of the page before.
            slots.append(contentsOf: repeatElement(0, count: wanted - slots.count))
            return
        }
        let old = slots
        slots = Array(repeating: 0, count: wanted)
        count = 0
        for key in old where key != 0 { insert(key) }
    }
}
