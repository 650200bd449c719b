/// Cuts text into words.
///
/// A word is a run of letters and digits. An apostrophe inside is part of it ("don't"), but 's ends it and a short
/// French or Italian elision before it is dropped ("l’homme"). Numbers keep their separators ("1,200", "3.5");
/// dotted letters are one word ("U.S."). Scripts without spaces give overlapping pairs of signs.
struct Tokenizer {
    private var word: [UInt8] = []

    /// Appends the tokens of `bytes[range]` to `tokens`; terms are given later, when the language is known.
    mutating func tokens(
        in bytes: [UInt8], _ range: Range<Int>, lexicon: inout Lexicon, into tokens: inout [Token]
    ) {
        var index = range.lowerBound
        var between: Token.Flags = [.sentenceStart]
        var lastEnd = -1
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            let kind = LetterClasses.classify(scalar)
            switch kind {
            case .other:
                Self.note(scalar, into: &between, joined: index == lastEnd, next: index + length, bytes, range)
                index += length
            case .ideograph:
                index = ideographs(in: bytes, index, range.upperBound, &lexicon, &tokens, &between)
                lastEnd = index
            case .letter, .digit:
                let start = index
                let (end, next, flags) = scanWord(in: bytes, index, range.upperBound)
                if end > start {
                    let surface = lexicon.surface(of: word)
                    tokens.append(
                        Token(start + elided..<end, surface: surface, flags: flags.union(between)))
                    between = []
                    lastEnd = next
                }
                index = max(next, start + length)
            }
        }
    }

    /// How many bytes of an elided article stand before the word just scanned.
    private var elided = 0

    private static func note(
        _ scalar: UInt32, into between: inout Token.Flags, joined: Bool, next: Int, _ bytes: [UInt8],
        _ range: Range<Int>
    ) {
        if LetterClasses.isSpace(scalar) { return }
        let isHyphen = scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
        if isHyphen, joined, next < range.upperBound,
            LetterClasses.classify(UTF8Scalars.scalar(in: bytes, at: next).value) != .other
        {
            between.insert(.hyphenBefore)
            return
        }
        if scalar == 0x2C, !between.contains(.markBefore) {
            between.insert([.commaBefore, .markBefore])
            return
        }
        between.remove(.commaBefore)
        between.insert(.markBefore)
        if LetterClasses.isOpening(scalar), scalar != 0x28, scalar != 0x5B { between.insert(.quoteBefore) }
    }

    /// Scans a word from `start`; leaves its lower case in `word`.
    ///
    /// - Returns: where it ends, where to go on, and what it looks like.
    private mutating func scanWord(in bytes: [UInt8], _ start: Int, _ limit: Int) -> (Int, Int, Token.Flags) {
        word.removeAll(keepingCapacity: true)
        elided = 0
        var index = start
        var capitals = 0
        var smalls = 0
        var digits = 0
        var flags: Token.Flags = []
        let first = UTF8Scalars.scalar(in: bytes, at: start).value
        if LetterClasses.isUppercase(first) { flags.insert(.capital) }
        if let dotted = dottedEnd(in: bytes, start, limit) {
            return (dotted, dotted, flags.union([.dotted, .allCapitals]))
        }
        while index < limit {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            switch LetterClasses.classify(scalar) {
            case .letter:
                if LetterClasses.isUppercase(scalar) { capitals += 1 } else { smalls += 1 }
                UTF8Scalars.append(LetterClasses.lowercased(scalar), to: &word)
                index += length
            case .digit:
                digits += 1
                UTF8Scalars.append(scalar, to: &word)
                index += length
            case .other, .ideograph:
                let next = index + length
                let following =
                    next < limit ? LetterClasses.classify(UTF8Scalars.scalar(in: bytes, at: next).value) : .other
                if scalar == 0x2C || scalar == 0x2E, digits > 0, capitals + smalls == 0, following == .digit {
                    UTF8Scalars.append(scalar, to: &word)
                    index = next
                } else if Self.isApostrophe(scalar) {
                    if let possessive = Self.possessiveEnd(in: bytes, next, limit) {
                        return (index, possessive, finish(flags.union(.possessive), capitals, smalls, digits))
                    }
                    guard following == .letter, capitals + smalls > 0, scalar != 0x2018 else {
                        return (index, index, finish(flags, capitals, smalls, digits))
                    }
                    if index - start <= 2, Self.isElision(bytes, start, nextWord: next) {
                        // The word begins after the elided article.
                        elided = next - start
                        word.removeAll(keepingCapacity: true)
                        capitals = 0
                        smalls = 0
                        flags =
                            LetterClasses.isUppercase(UTF8Scalars.scalar(in: bytes, at: next).value) ? [.capital] : []
                        index = next
                        if Self.isEnglishPronounI(bytes, start, length: next - start) {
                            return englishContraction(bytes, start, limit)
                        }
                    } else {
                        word.append(UInt8(ascii: "'"))
                        index = next
                    }
                } else {
                    return (index, index, finish(flags, capitals, smalls, digits))
                }
            }
        }
        return (index, index, finish(flags, capitals, smalls, digits))
    }

    private func finish(_ flags: Token.Flags, _ capitals: Int, _ smalls: Int, _ digits: Int) -> Token.Flags {
        var flags = flags
        if capitals > 1, smalls == 0 { flags.insert(.allCapitals) }
        if digits > 0, capitals + smalls == 0 { flags.insert(.number) }
        return flags
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool {
        scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x2BC
    }

    /// "l’homme", "qu’il", "L’homme", but neither "O’Brien" nor "D’Angelo".
    private static func isElision(_ bytes: [UInt8], _ start: Int, nextWord: Int) -> Bool {
        let first = bytes[start]
        guard first | 0x20 != UInt8(ascii: "o") else { return false }
        if first == first | 0x20 { return true }
        return !LetterClasses.isUppercase(UTF8Scalars.scalar(in: bytes, at: nextWord).value)
    }

    private static func isEnglishPronounI(_ bytes: [UInt8], _ start: Int, length: Int) -> Bool {
        bytes[start] == UInt8(ascii: "I") && length <= 4
    }

    /// "I'm", "I've": stop words, kept whole.
    private mutating func englishContraction(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (Int, Int, Token.Flags) {
        elided = 0
        word = [UInt8(ascii: "i"), UInt8(ascii: "'")]
        var index = start + 1
        index += UTF8Scalars.scalar(in: bytes, at: index).length
        while index < limit {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            guard LetterClasses.classify(scalar) == .letter else { break }
            UTF8Scalars.append(LetterClasses.lowercased(scalar), to: &word)
            index += length
        }
        return (index, index, [.capital])
    }

    /// Where a possessive s after an apostrophe ends.
    private static func possessiveEnd(in bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
        guard index < limit, bytes[index] | 0x20 == UInt8(ascii: "s") else { return nil }
        let next = index + 1
        guard next < limit else { return next }
        return LetterClasses.classify(UTF8Scalars.scalar(in: bytes, at: next).value) == .other ? next : nil
    }

    /// The end of single letters with full stops, two at least: "U.S.", "a.m."; its letters are left in `word`.
    private mutating func dottedEnd(in bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var index = start
        var letters = 0
        while index + 1 < limit, LetterClasses.classify(UInt32(bytes[index])) == .letter, bytes[index] < 0x80,
            bytes[index + 1] == UInt8(ascii: ".")
        {
            if letters > 0 { word.append(UInt8(ascii: ".")) }
            word.append(bytes[index] | 0x20)
            letters += 1
            index += 2
        }
        guard letters >= 2 else {
            word.removeAll(keepingCapacity: true)
            return nil
        }
        if index < limit, LetterClasses.classify(UTF8Scalars.scalar(in: bytes, at: index).value) == .letter {
            // "U.S.A" without its last stop is one word still; "e.g.word" is not ours to mend.
            if index + 1 >= limit
                || LetterClasses.classify(UTF8Scalars.scalar(in: bytes, at: index + 1).value) != .letter
            {
                word.append(UInt8(ascii: "."))
                word.append(bytes[index] | 0x20)
                index += 1
            }
        }
        return index
    }

    /// Overlapping pairs of signs; a sign alone stands for itself.
    private mutating func ideographs(
        in bytes: [UInt8], _ start: Int, _ limit: Int, _ lexicon: inout Lexicon, _ tokens: inout [Token],
        _ between: inout Token.Flags
    ) -> Int {
        var index = start
        var previous = -1
        while index < limit {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            guard LetterClasses.classify(scalar) == .ideograph else { break }
            let next = index + length
            if previous >= 0 {
                let surface = lexicon.surface(of: Array(bytes[previous..<next]))
                tokens.append(
                    Token(previous..<next, surface: surface, flags: between.union(.ideographs)))
                between = []
            }
            previous = index
            index = next
        }
        if previous == start {
            let surface = lexicon.surface(of: Array(bytes[start..<index]))
            tokens.append(
                Token(start..<index, surface: surface, flags: between.union(.ideographs)))
            between = []
        }
        return index
    }
}
