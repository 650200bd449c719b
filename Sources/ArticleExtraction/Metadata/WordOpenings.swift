/// The first two letters of a set of words: most texts that do not begin with one of the words are told by a look.
struct WordOpenings {
    private var bits = [UInt64](repeating: 0, count: 256)

    mutating func insert(_ text: TitleText) {
        for word in text.words {
            let slot = Self.slot(text.bytes, word.range.lowerBound, word.range.upperBound)
            bits[slot >> 6] |= 1 << UInt64(slot & 63)
        }
    }

    /// Whether a text may begin with one of the words; quotes and other marks before it are passed over.
    func mayOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
                let slot = Self.slot(bytes, index, range.upperBound)
                return bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0
            }
            index += length
        }
        return false
    }

    private static func slot(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let (first, length) = Scalars.decode(bytes, at: start)
        var key = Scalars.lowercased(first) &* 31
        // Words end where letters do; one letter alone stands for itself. An ideograph is a word.
        if start + length < end, !Scalars.isIdeographic(first) {
            let second = Scalars.decode(bytes, at: start + length).value
            if Scalars.isLetter(second) || Scalars.isDigit(second) { key &+= Scalars.lowercased(second) }
        }
        return Int(key & 0x3FFF)
    }
}
