/// A number as a sentence states it: what it may be at least and at most.
struct StatedNumber {
    var least: Double
    var most: Double
    /// The tokens it takes, with what bounds it: "more than 1.2 million".
    var tokens: Range<Int>
    /// Whether a currency sign stands before it.
    var currency: UInt32?
    var isPercent = false

    /// Whether no value satisfies both.
    func excludes(_ other: StatedNumber) -> Bool { most < other.least || other.most < least }

    var isExact: Bool { least == most }
}

/// Reads numbers in digits and words, with their scale and their bounds.
struct NumberReader {
    let tables: ClaimTables
    private let atLeast = ClaimWords.atLeast.map { ByteText.words(of: $0) }
    private let atMost = ClaimWords.atMost.map { ByteText.words(of: $0) }
    private let about = ClaimWords.about.map { ByteText.words(of: $0) }

    init(tables: ClaimTables) { self.tables = tables }

    /// The number that begins at the token, if one does.
    func number(in text: ArticleText, at index: Int, within tokens: Range<Int>) -> StatedNumber? {
        let token = text.tokens[index]
        if index > tokens.lowerBound, token.flags.contains(.hyphenBefore) { return nil }
        var end = index + 1
        var value: Double
        // What the last digit stands for; 0 where nothing says that the figure is rounded.
        var unit = 0.0
        if token.flags.contains(.number) {
            guard let digits = Self.value(of: text.bytes[token.range]) else { return nil }
            value = digits
            unit = Self.lastPlace(of: text.bytes[token.range])
        } else if let word = tables.numbers[token.surface] {
            value = word
            if value >= 20, end < tokens.upperBound, text.tokens[end].flags.contains(.hyphenBefore),
                let ones = tables.numbers[text.tokens[end].surface], ones < 10
            {
                value += ones
                end += 1
            }
        } else {
            return nil
        }
        while end < tokens.upperBound, !text.tokens[end].flags.contains(.markBefore),
            let scale = tables.scales[text.tokens[end].surface]
        {
            value *= scale
            unit = (unit > 0 ? unit : 1) * scale
            end += 1
        }
        // "12-year-old", "20th", "5-4": part of a word.
        if end < tokens.upperBound, text.tokens[end].flags.contains(.hyphenBefore) { return nil }
        // "2.3 trillion" says what "2.25 trillion" says. Just short of half a unit, so that neighbours stay apart.
        let rounding = unit * 0.499
        var number = StatedNumber(least: value - rounding, most: value + rounding, tokens: index..<end)
        number.currency = currency(text, before: token.range.lowerBound)
        if end < tokens.upperBound,
            tables.percent.contains(text.tokens[end].surface) || isPercentSign(text, after: text.tokens[end - 1])
        {
            number.isPercent = true
        } else if end == tokens.upperBound, isPercentSign(text, after: text.tokens[end - 1]) {
            number.isPercent = true
        }
        bound(&number, text, from: tokens.lowerBound)
        return number
    }

    /// Widens a number by what stands before it: "at least", "up to", "about".
    func bound(_ number: inout StatedNumber, _ text: ArticleText, from first: Int) {
        let value = (number.least + number.most) / 2
        let start = number.tokens.lowerBound
        if let length = length(of: atLeast, text, before: start, from: first) {
            number.most = .infinity
            number.tokens = (start - length)..<number.tokens.upperBound
        } else if let length = length(of: atMost, text, before: start, from: first) {
            number.least = 0
            number.tokens = (start - length)..<number.tokens.upperBound
        } else if let length = length(of: about, text, before: start, from: first) {
            number.least = value * (1 - ClaimWords.aboutShare)
            number.most = value * (1 + ClaimWords.aboutShare)
            number.tokens = (start - length)..<number.tokens.upperBound
        }
    }

    private func length(of phrases: [[[UInt8]]], _ text: ArticleText, before index: Int, from first: Int) -> Int? {
        for phrase in phrases where index - phrase.count >= first {
            var matches = true
            for (offset, word) in phrase.enumerated()
            where ByteText.lowercased(text.bytes[text.tokens[index - phrase.count + offset].range]) != word {
                matches = false
                break
            }
            if matches { return phrase.count }
        }
        return nil
    }

    private func currency(_ text: ArticleText, before index: Int) -> UInt32? {
        guard index > 0 else { return nil }
        let (scalar, _) = UTF8Scalars.scalar(in: text.bytes, before: index)
        switch scalar {
        case 0x24, 0xA3, 0xA5, 0x20AC: return scalar
        default: return nil
        }
    }

    private func isPercentSign(_ text: ArticleText, after token: Token) -> Bool {
        let index = token.range.upperBound
        return index < text.bytes.count && text.bytes[index] == UInt8(ascii: "%")
    }

    /// What the last digit of "3.5" stands for, 0.1; 0 of a whole number.
    private static func lastPlace(of bytes: ArraySlice<UInt8>) -> Double {
        guard let point = bytes.lastIndex(of: UInt8(ascii: ".")) else { return 0 }
        var place = 1.0
        for _ in bytes.index(after: point)..<bytes.endIndex { place /= 10 }
        return place
    }

    /// "1,200", "3.5"; a comma groups thousands.
    static func value(of bytes: ArraySlice<UInt8>) -> Double? {
        var value = 0.0
        var fraction = 0.0
        for byte in bytes {
            switch byte {
            case 0x30...0x39:
                if fraction > 0 {
                    value += Double(byte - 0x30) * fraction
                    fraction /= 10
                } else {
                    value = value * 10 + Double(byte - 0x30)
                }
            case UInt8(ascii: ","):
                if fraction > 0 { return nil }
            case UInt8(ascii: "."):
                if fraction > 0 { return nil }
                fraction = 0.1
            default: return nil
            }
        }
        return value
    }
}
