/// Numbers names: the known ones as `KnownNames` says, others in the order in which a document uses them.
///
/// Open addressing with a hash that is seeded by the process, so that no page can choose names that collide.
struct NameTable {
    /// The bytes of the document's own names, one after the other.
    private(set) var bytes: ContiguousArray<UInt8> = []
    /// Where each of the document's own names ends in `bytes`.
    private(set) var ends: ContiguousArray<UInt32> = []

    private struct Slot {
        /// The first eight bytes of the name, the first in the lowest bits, zeros after the last.
        var key: UInt64
        /// 0 when the slot is free.
        var id: UInt32
        var length: UInt32
    }

    private var slots: ContiguousArray<Slot>
    /// The slots of the document's own names, to be freed for the next document.
    private var taken: ContiguousArray<UInt32> = []
    private var mask: Int
    private let known = KnownNameBytes.shared
    private let seed: UInt64

    init() {
        seed = NameTable.processSeed
        slots = ContiguousArray(repeating: Slot(key: 0, id: 0, length: 0), count: NameTable.initialSlots)
        mask = NameTable.initialSlots - 1
        insertKnown()
    }

    /// Four slots for each known name, so that a look-up meets its name at the first try mostly.
    private static let initialSlots = 2048
    private static let processSeed = UInt64.random(in: .min ... .max)

    /// Forgets the document's own names.
    mutating func reset() {
        for slot in taken { slots[Int(slot)].id = 0 }
        taken.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Gives up the document's own names to `bytes` and `ends`, and takes their memory for the next document.
    mutating func exchange(
        bytes otherBytes: inout ContiguousArray<UInt8>, ends otherEnds: inout ContiguousArray<UInt32>
    ) {
        swap(&bytes, &otherBytes)
        swap(&ends, &otherEnds)
        for slot in taken { slots[Int(slot)].id = 0 }
        taken.removeAll(keepingCapacity: true)
    }

    /// The number of a name of at most eight bytes, given as `Slot.key` says.
    @inline(__always)
    mutating func intern(key: UInt64, length: Int) -> HTMLName {
        var index = hash(key, 0) & mask
        while true {
            let slot = slots[index]
            if slot.key == key && Int(slot.length) == length && slot.id != 0 { return HTMLName(id: slot.id) }
            if slot.id == 0 { return addShort(key: key, length: length, at: index) }
            index = (index + 1) & mask
        }
    }

    /// The number of the name that stands in `input` at `range`, lowercase already.
    mutating func intern(_ input: Span<UInt8>, _ range: Range<Int>) -> HTMLName {
        if range.isEmpty { return intern(key: 0, length: 0) }
        let key = input.word(at: range.lowerBound, count: min(range.count, 8))
        if range.count <= 8 { return intern(key: key, length: range.count) }
        var index = hash(key, longHash(input, range)) & mask
        while true {
            let slot = slots[index]
            if slot.id == 0 { return addLong(key: key, input, range, at: index) }
            if slot.key == key, Int(slot.length) == range.count, isSame(slot.id, input, range) {
                return HTMLName(id: slot.id)
            }
            index = (index + 1) & mask
        }
    }

    /// The bytes of a name.
    func spelling(of name: HTMLName) -> ArraySlice<UInt8> {
        let number = Int(name.id)
        if number <= KnownNames.count { return known.bytes[known.range(number)] }
        let own = number - KnownNames.count - 1
        let start = own == 0 ? 0 : Int(ends[own - 1])
        return bytes[start..<Int(ends[own])]
    }

    /// How many names there are, known ones included.
    var count: Int { KnownNames.count + ends.count }

    @inline(__always)
    private func hash(_ key: UInt64, _ rest: UInt64) -> Int {
        let product = (key ^ seed ^ rest).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }

    /// Of the bytes after the first eight.
    private func longHash(_ input: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var state = seed
        var index = range.lowerBound + 8
        while index < range.upperBound {
            let word = input.word(at: index, count: min(8, range.upperBound - index))
            let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            state = product.high ^ product.low
            index += 8
        }
        return state
    }

    /// Whether the bytes after the first eight agree; the first eight were compared as the key.
    private func isSame(_ id: UInt32, _ input: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let number = Int(id)
        if number <= KnownNames.count {
            return isSame(known.bytes.span, known.range(number).lowerBound, input, range)
        }
        let own = number - KnownNames.count - 1
        return isSame(bytes.span, own == 0 ? 0 : Int(ends[own - 1]), input, range)
    }

    @inline(__always)
    private func isSame(_ name: Span<UInt8>, _ start: Int, _ input: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var offset = 8
        while offset < range.count {
            let count = min(8, range.count - offset)
            if name.word(at: start + offset, count: count) != input.word(at: range.lowerBound + offset, count: count) {
                return false
            }
            offset += 8
        }
        return true
    }

    @inline(never)
    private mutating func addShort(key: UInt64, length: Int, at index: Int) -> HTMLName {
        for offset in 0..<length { bytes.append(UInt8(truncatingIfNeeded: key &>> UInt64(8 &* offset))) }
        return finishAdding(Slot(key: key, id: 0, length: UInt32(length)), at: index)
    }

    private mutating func addLong(key: UInt64, _ input: Span<UInt8>, _ range: Range<Int>, at index: Int) -> HTMLName {
        for position in range { bytes.append(input[position]) }
        return finishAdding(Slot(key: key, id: 0, length: UInt32(range.count)), at: index)
    }

    private mutating func finishAdding(_ slot: Slot, at index: Int) -> HTMLName {
        ends.append(UInt32(bytes.count))
        var slot = slot
        slot.id = UInt32(count)
        slots[index] = slot
        taken.append(UInt32(index))
        if count * 2 > slots.count { grow() }
        return HTMLName(id: slot.id)
    }

    private mutating func grow() {
        let own = taken.map { slots[Int($0)] }
        slots = ContiguousArray(repeating: Slot(key: 0, id: 0, length: 0), count: slots.count * 2)
        mask = slots.count - 1
        insertKnown()
        taken.removeAll(keepingCapacity: true)
        for slot in own {
            let number = Int(slot.id) - KnownNames.count - 1
            let start = number == 0 ? 0 : Int(ends[number - 1])
            let rest = slot.length > 8 ? longHash(bytes.span, start..<Int(ends[number])) : 0
            let index = freeSlot(slot.key, rest)
            slots[index] = slot
            taken.append(UInt32(index))
        }
    }

    private mutating func insertKnown() {
        for number in 1...KnownNames.count {
            let range = known.range(number)
            var key: UInt64 = 0
            for offset in 0..<min(range.count, 8) {
                key |= UInt64(known.bytes[range.lowerBound + offset]) &<< UInt64(8 &* offset)
            }
            let rest = range.count > 8 ? longHash(known.bytes.span, range) : 0
            slots[freeSlot(key, rest)] = Slot(key: key, id: UInt32(number), length: UInt32(range.count))
        }
    }

    private func freeSlot(_ key: UInt64, _ rest: UInt64) -> Int {
        var index = hash(key, rest) & mask
        while slots[index].id != 0 { index = (index + 1) & mask }
        return index
    }
}
