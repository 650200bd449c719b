/// The words of an attribute that holds several, as `class` and `rel` do.
enum Tokens {
    /// Calls `body` with every run of bytes between white space.
    @inline(__always)
    static func forEach(in value: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
        var start = value.startIndex
        var index = start
        while index < value.endIndex {
            if value[index] <= 0x20 {
                if start < index { body(value[start..<index]) }
                start = index + 1
            }
            index += 1
        }
        if start < value.endIndex { body(value[start...]) }
    }

    /// Whether `word`, in lower case, stands anywhere in the value, in any case.
    static func contains(_ value: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool { range(of: word, in: value) != nil }

    /// Where `word` stands first in the value; ASCII letters of either case are alike.
    static func range(of word: [UInt8], in value: ArraySlice<UInt8>) -> Range<Int>? {
        guard let first = word.first, value.count >= word.count else { return nil }
        let opening = lowercased(first)
        let bytes = value.span
        for start in 0...(bytes.count - word.count) where lowercased(bytes[start]) == opening {
            var offset = 1
            while offset < word.count, lowercased(bytes[start + offset]) == lowercased(word[offset]) { offset += 1 }
            if offset == word.count {
                return (value.startIndex + start)..<(value.startIndex + start + offset)
            }
        }
        return nil
    }

    @inline(__always)
    private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
