/// A text cut into lines, each scanned once.
struct ScannedText {
    var bytes: [UInt8]
    /// Lines with text, in order; blank lines are not kept but counted in `number` and `blankBefore`.
    var lines: [TextLine] = []
    /// Whether a blank line stands before the line of the same index.
    var blankBefore: [Bool] = []
    /// The hashes of the lines' first words, flat.
    var words: [UInt64] = []
    var language: LanguageGuess

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The text of a range with runs of white space as one space.
    func squeezed(_ range: Range<Int>) -> String {
        var needed = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x20 || (byte == 0x20 && index + 1 < range.upperBound && bytes[index + 1] <= 0x20) {
                needed = true
                break
            }
            index += 1
        }
        if !needed { return string(range) }
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        for index in range {
            let byte = bytes[index]
            if byte <= 0x20 {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    func words(of line: TextLine) -> ArraySlice<UInt64> { words[line.wordRange] }
}

/// Reads lines and words out of normalised UTF-8.
enum LineScanner {
    /// How many words of a line are kept for phrase look-ups; longer lines are prose and are asked only for their opening.
    static let keptWords = 64

    struct Word {
        var hash: UInt64
        var range: Range<Int>
        var isCapitalised = false
        var isNumber = false
    }

    /// The words of a piece of text: letters, digits, and apostrophes and hyphens between them; each ideograph is one.
    static func words(in bytes: [UInt8]) -> [Word] { words(in: bytes, 0..<bytes.count) }

    static func words(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
        var out: [Word] = []
        // Five letters and a space are a word of most languages; a guess too low costs a copy or two.
        out.reserveCapacity(min(range.count, Self.longestGuess) / 6 + 1)
        let bytes = bytes.span
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
            let byte = bytes[index]
            if byte <= 0x20 {
                index += 1
                continue
            }
            if Scalars.isASCIILetter(byte) {
                var hash = WordHash()
                var after = index
                while after < end {
                    let lower = bytes[after] | 0x20
                    guard lower &- 0x61 < 26 else { break }
                    hash.add(UInt32(lower))
                    after &+= 1
                }
                if after < end, Scalars.mayContinueWord(bytes[after]) {
                    let word = word(in: bytes, index..<end)
                    out.append(word)
                    index = word.range.upperBound
                } else {
                    // A word of ASCII letters alone, as most are.
                    out.append(Word(hash: hash.value, range: index..<after, isCapitalised: byte & 0x20 == 0))
                    index = after
                }
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isIdeographic(scalar) {
                var hash = WordHash()
                hash.add(scalar)
                out.append(Word(hash: hash.value, range: index..<(index + length)))
                index += length
            } else if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
                let word = word(in: bytes, index..<end)
                out.append(word)
                index = word.range.upperBound
            } else {
                index += length
            }
        }
        return out
    }

    /// Room is made at once for the words of so many bytes.
    private static let longestGuess = 4_096

    /// The word that starts at the range's first byte, which must be a letter or digit.
    private static func word(in bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
        let (start, end) = (range.lowerBound, range.upperBound)
        var hash = WordHash()
        var index = start
        var digits = true
        let first = Scalars.decode(bytes, at: start).value
        while index < end {
            let run = index
            while index < end {
                let lower = bytes[index] | 0x20
                guard lower &- 0x61 < 26 else { break }
                hash.add(UInt32(lower))
                index &+= 1
            }
            if run < index { digits = false }
            guard index < end, bytes[index] > 0x20 else { break }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if scalar >= 0x80, Scalars.isIdeographic(scalar) { break }
            if scalar >= 0x80, Scalars.isLetter(scalar) {
                digits = false
                hash.add(Scalars.lowercased(scalar))
            } else if Scalars.isDigit(scalar) {
                hash.add(scalar)
            } else if Scalars.joinsWord(scalar), index + length < end {
                let next = Scalars.decode(bytes, at: index + length).value
                if !Scalars.isLetter(next) || Scalars.isIdeographic(next) { break }
                digits = false
                hash.add(scalar == 0x2019 || scalar == 0x2018 ? 0x27 : scalar)
            } else {
                break
            }
            index += length
        }
        return Word(
            hash: digits ? WordHash.number : hash.value, range: start..<index,
            isCapitalised: Scalars.isUppercase(first), isNumber: digits)
    }

    static func scan(_ bytes: consuming [UInt8]) -> ScannedText {
        let bytes = bytes
        var text = ScannedText(bytes: [], language: .unknown)
        text.lines.reserveCapacity(bytes.count / 60)
        var tally = LanguageTally()
        var masks: [UInt64] = []
        var start = 0
        var number = 1
        var blank = false
        while start < bytes.count {
            var end = start
            var joints = 0
            while end < bytes.count, bytes[end] != 0x0A {
                if bytes[end] == LineUnwrapper.joint { joints += 1 }
                end += 1
            }
            var first = start
            var indent = 0
            while first < end, bytes[first] <= 0x20 {
                indent += bytes[first] == 0x09 ? 4 : 1
                first += 1
            }
            var last = end
            while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
            if first == last {
                blank = true
            } else {
                var line = TextLine(range: first..<last, number: number, content: first..<last)
                line.indent = indent
                LineStatistics.fill(&line, bytes.span, &text.words, &masks, &tally)
                text.lines.append(line)
                text.blankBefore.append(blank)
                blank = false
            }
            number += 1 + joints
            start = end + 1
        }
        text.language = tally.guess()
        LineStatistics.countFunctionWords(&text.lines, masks, text.language)
        text.bytes = bytes
        return text
    }
}
