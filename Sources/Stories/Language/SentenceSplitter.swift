/// Finds where sentences begin and end in one block of text.
///
/// A sentence ends at one of . ! ? … or their kin, taking closing quotes and brackets with it, when white space
/// follows and what comes next can begin one. It does not end:
/// 1. after a title or another abbreviation that leads to what it belongs to ("Dr. Amara", "No. 5");
/// 2. after an initial ("J. Okafor") or a dotted acronym ("U.S."), unless the next word is one that starts sentences;
/// 3. before a small letter ("Yahoo! said", "“Stop!” he cried");
/// 4. inside a number ("3.5 million") or between a day and its month ("3. Mai").
/// A line break always ends one: extraction keeps paragraphs whole.
struct SentenceSplitter {
    private let leading: Set<[UInt8]>
    private let trailing: Set<[UInt8]>
    private let starters: Set<[UInt8]>
    private let months: Set<[UInt8]>

    init() {
        leading = Set(Abbreviations.leading.map { Array($0.utf8) })
        trailing = Set(Abbreviations.trailing.map { Array($0.utf8) })
        starters = Set(Abbreviations.starters.map { Array($0.utf8) })
        months = Set(DateVocabulary.monthForms)
    }

    /// The sentences of `bytes[range]`, without the white space between them.
    func sentences(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            if scalar == 0x0A || scalar == 0x2028 || scalar == 0x2029 {
                append(&found, bytes, start..<index)
                index += length
                start = index
                continue
            }
            guard Self.isTerminator(scalar) else {
                index += length
                continue
            }
            var end = index + length
            while end < range.upperBound {
                let (next, size) = UTF8Scalars.scalar(in: bytes, at: end)
                guard Self.isTerminator(next) || LetterClasses.isClosing(next) else { break }
                end += size
            }
            if isEnd(bytes, terminator: scalar, at: index, after: end, limit: range.upperBound, sentenceStart: start) {
                append(&found, bytes, start..<end)
                start = end
            }
            index = end
        }
        append(&found, bytes, start..<range.upperBound)
        return found
    }

    private static func isTerminator(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4, 0x964: true
        default: false
        }
    }

    private static func needsNoSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF0E
    }

    private func isEnd(
        _ bytes: [UInt8], terminator: UInt32, at index: Int, after end: Int, limit: Int, sentenceStart: Int
    ) -> Bool {
        guard end < limit else { return true }
        if Self.needsNoSpace(terminator) { return true }
        guard LetterClasses.isSpace(UTF8Scalars.scalar(in: bytes, at: end).value) else { return false }
        var next = end
        while next < limit {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: next)
            guard LetterClasses.isSpace(scalar) || LetterClasses.isOpening(scalar) else { break }
            next += length
        }
        guard next < limit else { return true }
        let following = UTF8Scalars.scalar(in: bytes, at: next).value
        if LetterClasses.classify(following) == .letter, LetterClasses.isUppercase(following) == false,
            following < 0x530
        {
            return false
        }
        guard terminator == 0x2E else { return true }
        let word = Self.word(in: bytes, endingAt: index, from: sentenceStart)
        let nextWord = Self.word(in: bytes, startingAt: next, to: limit)
        if word.isEmpty {
            return
                !(index > sentenceStart && bytes[index - 1] >= 0x30 && bytes[index - 1] <= 0x39
                && months.contains(nextWord))
        }
        let startsSentence = starters.contains(nextWord)
        if leading.contains(word) {
            // "no" is also a word: "No. 5" has a number after it, "He said no. Then" has none.
            if word == Self.no { return LetterClasses.classify(following) != .digit }
            return word == Self.saint || word.count > 1 ? false : !LetterClasses.isUppercase(following)
        }
        let isInitial = word.count == 1 && LetterClasses.isUppercase(UInt32(bytes[index - 1]))
        let isDotted = word.contains(UInt8(ascii: "."))
        if isInitial || isDotted || trailing.contains(word) { return startsSentence }
        return true
    }

    private static let no = Array("no".utf8)
    private static let saint = Array("st".utf8)

    /// The lower-cased word (letters and inner full stops) that ends at `end`.
    private static func word(in bytes: [UInt8], endingAt end: Int, from start: Int) -> [UInt8] {
        var at = end
        while at > start {
            let (scalar, before) = UTF8Scalars.scalar(in: bytes, before: at)
            guard LetterClasses.classify(scalar) == .letter || scalar == 0x2E else { break }
            at = before
        }
        return lowercased(bytes, at..<end)
    }

    private static func word(in bytes: [UInt8], startingAt start: Int, to limit: Int) -> [UInt8] {
        var at = start
        while at < limit {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: at)
            guard LetterClasses.classify(scalar) == .letter else { break }
            at += length
        }
        return lowercased(bytes, start..<at)
    }

    private static func lowercased(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var word: [UInt8] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: at)
            UTF8Scalars.append(LetterClasses.lowercased(scalar), to: &word)
            at += length
        }
        return word
    }

    /// Appends the range without white space at its ends, unless nothing is left.
    private func append(_ found: inout [Range<Int>], _ bytes: [UInt8], _ range: Range<Int>) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: start)
            guard LetterClasses.isSpace(scalar) else { break }
            start += length
        }
        while end > start {
            let (scalar, before) = UTF8Scalars.scalar(in: bytes, before: end)
            guard LetterClasses.isSpace(scalar) else { break }
            end = before
        }
        if start < end { found.append(start..<end) }
    }
}
