/// A text that may be a title, with its words, so that titles are compared by words and not by signs or case.
struct TitleText {
    let bytes: [UInt8]
    let words: [LineScanner.Word]

    /// What stands between two words.
    enum Gap {
        case none
        /// A dash between spaces, or between ideographs.
        case dash
        /// A bar, a bullet, an angle quote: signs that part a title from a name.
        case bar
        case colon
    }

    /// Longer texts are no titles; see `ExtractionLimits.titleBytes`.
    static let longest = 1_000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        words = bytes.count > Self.longest ? [] : LineScanner.words(in: bytes)
    }

    var isEmpty: Bool { words.isEmpty }
    var all: Range<Int> { 0..<words.count }

    /// The text of some of the words, with the quotes and brackets that stand at them.
    func text(_ range: Range<Int>) -> [UInt8] {
        guard range != all else { return bytes }
        guard let first = range.first, let last = range.last else { return [] }
        var start = words[first].range.lowerBound
        var end = words[last].range.upperBound
        let before = first > 0 ? words[first - 1].range.upperBound : 0
        let after = last + 1 < words.count ? words[last + 1].range.lowerBound : bytes.count
        // The gap before belongs to the title from its last space or separator on, the gap after up to its first.
        var index = start
        while index > before, !Self.parts(bytes[index - 1]) { index -= 1 }
        start = first == 0 ? 0 : index
        index = end
        while index < after, !Self.parts(bytes[index]) { index += 1 }
        end = last + 1 == words.count ? bytes.count : index
        return Array(bytes[start..<end])
    }

    private static func parts(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    /// The sign between a word and the one before it.
    func gap(before word: Int) -> Gap {
        guard word > 0, word < words.count else { return .none }
        var gap = Gap.none
        let range = words[word - 1].range.upperBound..<words[word].range.lowerBound
        let isIdeographic = bytes[words[word - 1].range.lowerBound] >= 0xE3
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            let isSpaced =
                index > range.lowerBound && bytes[index - 1] == 0x20 && index + length < range.upperBound
                && bytes[index + length] == 0x20
            switch scalar {
            case 0x7C, 0xFF5C, 0xBB, 0x203A, 0x2022, 0xB7, 0x25CF, 0x3163, 0x2016, 0x2503, 0xA6: gap = .bar
            case 0x3A:
                let isDouble = index + 1 < range.upperBound && bytes[index + 1] == 0x3A
                if isDouble { gap = .bar } else if gap == .none { gap = .colon }
            case 0x2D, 0x2013, 0x2014, 0x2010, 0x2011, 0x2212, 0x5F, 0x7E, 0x3C, 0x3E, 0x2F:
                if gap != .bar, isSpaced || (isIdeographic && scalar != 0x2F) { gap = .dash }
            default: break
            }
            index += length
        }
        return gap
    }

    func hasSpace(before word: Int) -> Bool {
        bytes[words[word - 1].range.upperBound..<words[word].range.lowerBound].contains(0x20)
    }

    /// Where another title's words stand together in these; `nil` when they do not.
    func range(of other: TitleText, _ part: Range<Int>) -> Range<Int>? {
        guard !part.isEmpty, part.count <= words.count else { return nil }
        for start in 0...(words.count - part.count) where words[start].hash == other.words[part.lowerBound].hash {
            var offset = 1
            while offset < part.count, words[start + offset].hash == other.words[part.lowerBound + offset].hash {
                offset += 1
            }
            if offset == part.count { return start..<(start + part.count) }
        }
        return nil
    }

    /// How many words two titles share, as an F1 from 0 to 1.
    func likeness(_ range: Range<Int>, _ other: TitleText, _ part: Range<Int>) -> Double {
        guard !range.isEmpty, !part.isEmpty else { return 0 }
        var shared = 0
        for index in range {
            let hash = words[index].hash
            // A word counts once for each of its places in the shorter of the two.
            if other.words[part].contains(where: { $0.hash == hash }) { shared += 1 }
        }
        shared = min(shared, part.count)
        return 2 * Double(shared) / Double(range.count + part.count)
    }

    func equals(_ range: Range<Int>, _ other: TitleText, _ part: Range<Int>) -> Bool {
        range.count == part.count && zip(words[range], other.words[part]).allSatisfy { $0.hash == $1.hash }
    }
}
