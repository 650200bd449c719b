internal import HTMLTree

/// What attribute values say, remembered by value while a page is read.
///
/// Pages repeat their class names: of the elements with text two in three have names that another one has. What a name
/// says is found out word by word, at a hundred times the cost of looking it up here. A table of fixed size, in which a
/// newcomer takes the place of what it meets: memory does not grow with the page.
struct ValueMemory<Meaning> {
    /// By the highest bits of a value's hash; 0 where nothing is kept.
    private var keys: [UInt64]
    private var meanings: [Meaning]

    /// Some times as many as most pages have different values.
    private static var slots: Int { 1024 }

    /// - Parameter placeholder: stands where nothing is remembered yet; it is never given out.
    init(_ placeholder: Meaning) {
        keys = Array(repeating: 0, count: Self.slots)
        meanings = Array(repeating: placeholder, count: Self.slots)
    }

    /// Forgets all: what a page is read as must not hang on the pages before it.
    mutating func removeAll() {
        for slot in keys.indices { keys[slot] = 0 }
    }

    /// What the value of an attribute says, as `read` tells where it is not known.
    @inline(__always)
    mutating func meaning(
        of attribute: HTMLAttribute, _ document: HTMLDocument, _ read: (ArraySlice<UInt8>) -> Meaning
    ) -> Meaning {
        let key = document.valueHash(of: attribute)
        let slot = Int(truncatingIfNeeded: key >> 48) & (Self.slots - 1)
        if keys[slot] == key { return meanings[slot] }
        let meaning = read(document.valueBytes(of: attribute))
        keys[slot] = key
        meanings[slot] = meaning
        return meaning
    }
}
