/// Finds dates in text: "June 18-19, 2024", "19. Juni", "2024-06-19", "on Tuesday", "yesterday", "in 2000".
///
/// A date without its year takes the one that brings it nearest to the anchor, the day the article or its story is of.
/// A weekday is the last one up to the article's own day, unless the sentence looks ahead.
struct DateFinder {
    let words: DateVocabulary

    init(lexicon: Lexicon) { words = DateVocabulary(lexicon: lexicon) }

    /// One sentence and what its dates are read against.
    struct Line {
        var text: ArticleText
        var sentence: Int
        var tokens: ArraySlice<Token>
        /// The languages it may be in.
        var languages: UInt64
        /// The day that dates without a year are near to.
        var anchor: CivilDay?
        var looksAhead: Bool

        /// What stands between a token and the one before it.
        func gap(before index: Int) -> ArraySlice<UInt8> {
            guard index > tokens.startIndex, index < tokens.endIndex else { return [] }
            return text.bytes[
                tokens[index - 1].range
                    .upperBound..<max(tokens[index - 1].range.upperBound, tokens[index].range.lowerBound)]
        }

        /// Whether nothing but white space stands before a token that is there.
        func follows(_ index: Int) -> Bool {
            index > tokens.startIndex && index < tokens.endIndex && !tokens[index].flags.contains(.markBefore)
        }
    }

    /// A date and the number of the token after it.
    typealias Reading = (mention: DateMention, next: Int)

    /// Whether a word is part of a date's name: no name of anything else.
    func isDateWord(_ surface: Int32, in languages: UInt64) -> Bool {
        words.weekdays.contains(surface, in: languages) || words.months.contains(surface, in: languages)
    }

    /// The dates in a text's sentences, in order; those that cannot be resolved are left out.
    func mentions(in text: ArticleText, anchor: CivilDay?) -> [DateMention] {
        var found: [DateMention] = []
        let languages = words.languages(of: text)
        for (index, sentence) in text.sentences.enumerated()
        where sentence.kind != .title && sentence.kind != .heading && sentence.kind != .definition {
            let tokens = text.tokens[sentence.tokens]
            let line = Line(
                text: text, sentence: index, tokens: tokens, languages: languages, anchor: text.published ?? anchor,
                looksAhead: tokens.contains { words.future.contains($0.surface, in: languages) })
            found += joined(scan(line), line)
        }
        return found
    }

    private func scan(_ line: Line) -> [DateMention] {
        var found: [DateMention] = []
        var index = line.tokens.startIndex
        while index < line.tokens.endIndex {
            let reading =
                numeric(line, index) ?? signed(line, index) ?? monthFirst(line, index) ?? dayFirst(line, index)
                ?? monthAlone(line, index) ?? near(line, index) ?? weekday(line, index) ?? ago(line, index)
                ?? unit(line, index) ?? year(line, index)
            if let reading {
                found.append(reading.mention)
                index = max(index + 1, reading.next)
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: - Making mentions

    func mention(
        _ line: Line, _ first: Int, _ last: Int, _ start: CivilDay, _ end: CivilDay,
        _ precision: DateMention.Precision, _ form: DateMention.Form = .absolute, namesYear: Bool = false
    ) -> DateMention {
        let before = first > line.tokens.startIndex ? line.tokens[first - 1].surface : -1
        return DateMention(
            sentence: line.sentence,
            range: line.tokens[first].range.lowerBound..<line.tokens[last].range.upperBound,
            tokens: first..<(last + 1), start: start, end: end, precision: precision, form: form, namesYear: namesYear,
            isBound: words.bounds.contains(before, in: line.languages))
    }

    /// A day with or without its year.
    func day(_ line: Line, _ first: Int, _ last: Int, year: Int?, month: Int, days: ClosedRange<Int>) -> Reading? {
        let start: CivilDay
        if let year {
            guard let exact = CivilDay(year: year, month: month, day: days.lowerBound) else { return nil }
            start = exact
        } else {
            guard let anchor = line.anchor else { return nil }
            let near = anchor.components.year
            let candidates = [near - 1, near, near + 1].compactMap {
                CivilDay(year: $0, month: month, day: days.lowerBound)
            }
            guard
                let nearest = candidates.min(by: {
                    (abs($0.number - anchor.number), $0.number) < (abs($1.number - anchor.number), $1.number)
                })
            else { return nil }
            start = nearest
        }
        let (ofYear, _, _) = start.components
        guard days.upperBound <= CivilDay.days(inMonth: month, of: ofYear) else { return nil }
        let end = CivilDay(number: start.number + days.upperBound - days.lowerBound)
        var mention = mention(line, first, last, start, end, .day, namesYear: year != nil)
        if end > start { mention.isBound = false }
        return (mention, last + 1)
    }

    func month(_ line: Line, _ first: Int, _ last: Int, year: Int, month: Int, namesYear: Bool) -> Reading? {
        guard let start = CivilDay(year: year, month: month, day: 1) else { return nil }
        let end = CivilDay(number: start.number + CivilDay.days(inMonth: month, of: year) - 1)
        return (mention(line, first, last, start, end, .month, namesYear: namesYear), last + 1)
    }

    /// Years that news writes of; a number below or above is a number.
    static let years = 1000...2199

    /// The value of a plain number or an ordinal ("18th", "1er") of up to four digits.
    func value(_ line: Line, _ index: Int) -> Int? {
        guard index < line.tokens.endIndex, index >= line.tokens.startIndex else { return nil }
        var value = 0
        var digits = 0
        var letters = 0
        for byte in line.text.bytes[line.tokens[index].range] {
            if byte >= 0x30, byte <= 0x39, letters == 0 {
                value = value * 10 + Int(byte - 0x30)
                digits += 1
                if digits > 4 { return nil }
            } else if byte >= 0x61, byte <= 0x7A {
                letters += 1
            } else {
                return nil
            }
        }
        return digits > 0 && (letters == 0 || (letters == 2 && digits < 3)) ? value : nil
    }

    /// A year of four digits.
    func yearValue(_ line: Line, _ index: Int) -> Int? {
        guard let value = value(line, index), Self.years.contains(value), line.tokens[index].range.count == 4 else {
            return nil
        }
        return value
    }
}
