/// A date found in a text.
struct FoundDate {
    var date: ArticleDate
    /// The bytes from its first figure or name to its last, the time and zone included.
    var range: Range<Int>
    /// Whether a word before it in the line says "updated".
    var isUpdate: Bool
}

/// Reads dates in the forms that newspapers, blogs and feeds print.
///
/// Day, month name and year in either order in all languages of ``MonthNames``; ISO 8601; figures with dots, slashes or
/// hyphens; Chinese, Japanese and Korean dates. A date without a year is none: a text does not say which it means.
/// Of figures alone ("5/6/2024"), the day comes first, but in English texts with slashes the month does, unless the figures
/// say otherwise.
struct DateReader {
    /// Years outside are taken for other numbers.
    static let years = 1900...2100

    let bytes: [UInt8]
    let monthFirst: Bool

    /// The dates in a range, in order; at most `limit`.
    func dates(in range: Range<Int>, limit: Int = 4) -> [FoundDate] {
        // Most lines of a page have no figure at all, and there is no date without one.
        guard bytes[range].contains(where: Scalars.mayOpenDigit) else { return [] }
        let words = LineScanner.words(in: bytes, range)
        var found: [FoundDate] = []
        var index = 0
        var update = false
        while index < words.count, found.count < limit {
            if MonthNames.updates[words[index].hash] != nil { update = true }
            if let (date, used) = named(words, index) ?? asian(words, index) ?? figures(words, index) {
                var date = date
                var end = words[index + used - 1].range.upperBound
                var next = index + used
                readTime(words, &next, &date, &end, isoTail: words[index + used - 1])
                found.append(
                    FoundDate(date: date, range: words[index].range.lowerBound..<end, isUpdate: update))
                update = false
                index = max(next, index + used)
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: - Forms

    /// "June 19, 2024", "19 June 2024", "19 de junio de 2024", "19. Juni 2024".
    private func named(_ words: [LineScanner.Word], _ start: Int) -> (ArticleDate, Int)? {
        if let month = MonthNames.table[words[start].hash] {
            guard start + 1 < words.count, let day = day(words[start + 1]), start + 2 < words.count,
                let year = year(words[start + 2])
            else { return nil }
            return made(year, month, day, 3)
        }
        if let year = year(words[start]), words[start].range.count >= 4 {
            // "2024. június 19.", "2024 m. birželio 19 d.".
            var next = start + 1
            if next < words.count, words[next].range.count == 1, !words[next].isNumber { next += 1 }
            guard next + 1 < words.count, let month = MonthNames.table[words[next].hash],
                let day = day(words[next + 1]), next + 2 >= words.count || self.year(words[next + 2]) == nil
            else { return nil }
            return made(year, month, day, next - start + 2)
        }
        if let (day, month) = hyphenated(words[start]), start + 1 < words.count, let year = year(words[start + 1]) {
            return made(year, month, day, 2)
        }
        guard let day = day(words[start]) else { return nil }
        var next = start + 1
        if next < words.count, MonthNames.joiners[words[next].hash] != nil { next += 1 }
        guard next < words.count, let month = MonthNames.table[words[next].hash] else { return nil }
        next += 1
        // "24 نيسان / أبريل 2020": the month in two calendars' names.
        if next < words.count, MonthNames.table[words[next].hash] == month { next += 1 }
        if next < words.count, MonthNames.joiners[words[next].hash] != nil { next += 1 }
        guard next < words.count, let year = year(words[next]) else { return nil }
        return made(year, month, day, next - start + 1)
    }

    /// The day and month of "19-Jun", which is one word.
    private func hyphenated(_ word: LineScanner.Word) -> (day: Int, month: Int)? {
        let (value, mark) = leadingNumber(word)
        guard 1...31 ~= value, mark == 0x2D else { return nil }
        let start = word.range.lowerBound + (value > 9 || bytes[word.range.lowerBound] == 0x30 ? 3 : 2)
        guard start < word.range.upperBound,
            let name = LineScanner.words(in: bytes, start..<word.range.upperBound).first,
            let month = MonthNames.table[name.hash]
        else { return nil }
        return (value, month)
    }

    /// "2024年6月19日", "2024년 6월 19일", "2024. 6. 19.".
    private func asian(_ words: [LineScanner.Word], _ start: Int) -> (ArticleDate, Int)? {
        let (value, rest) = leadingNumber(words[start])
        guard DateReader.years.contains(value) else { return nil }
        if rest == Self.koreanYear, start + 2 < words.count {
            let (month, monthRest) = leadingNumber(words[start + 1])
            let (day, dayRest) = leadingNumber(words[start + 2])
            if monthRest == Self.koreanMonth, dayRest == Self.koreanDay { return made(value, month, day, 3) }
        }
        if rest == 0, start + 5 < words.count, words[start + 1].hash == Self.hanYear,
            words[start + 3].hash == Self.hanMonth, words[start + 5].hash == Self.hanDay
        {
            return made(value, leadingNumber(words[start + 2]).0, leadingNumber(words[start + 4]).0, 6)
        }
        return nil
    }

    private static let koreanYear: UInt32 = 0xB144
    private static let koreanMonth: UInt32 = 0xC6D4
    private static let koreanDay: UInt32 = 0xC77C
    private static let hanYear = WordHash.of("年")
    private static let hanMonth = WordHash.of("月")
    private static let hanDay = WordHash.of("日")

    /// "2024-06-19", "2024/06/19", "19.06.2024", "06/19/2024".
    private func figures(_ words: [LineScanner.Word], _ start: Int) -> (ArticleDate, Int)? {
        guard start + 2 < words.count, words[start].isNumber, words[start + 1].isNumber,
            let separator = separator(words[start], words[start + 1]),
            self.separator(words[start + 1], words[start + 2]) == separator
        else { return nil }
        let first = leadingNumber(words[start]).0
        let second = leadingNumber(words[start + 1]).0
        let (third, rest) = leadingNumber(words[start + 2])
        if DateReader.years.contains(first), words[start].range.count == 4 {
            // ISO 8601 glues the time to the day with a T.
            guard rest == 0 || rest == 0x54 || rest == 0x74 else { return nil }
            return made(first, second, third, 3)
        }
        var year = third
        let last = words[start + 2].range
        // "19.06.2024Harbour" comes of elements that meet without a space.
        let isGlued = rest &- 0x41 < 26 && last.count > 5 && third >= 1900
        guard rest == 0 || isGlued, !continues(last.upperBound) else { return nil }
        if last.count == 2, separator == 0x2E || separator == 0x2F { year += 2000 }
        // "28.09.1912:44" too: the year has two figures, and the hour follows.
        if last.count == 4, year < Self.earliestGlued, startsMinutes(last.upperBound) { year = 2000 + third / 100 }
        guard DateReader.years.contains(year), last.count == 4 || year >= 2000 || isGlued else { return nil }
        let american = separator == 0x2F && monthFirst
        if american ? first <= 12 : second > 12 { return made(year, first, second, 3) }
        return made(year, second, first, 3)
    }

    /// A year from here on is rather one of four figures than one of two with an hour behind it.
    private static let earliestGlued = 1990

    /// Whether a colon and the two figures of a minute stand there.
    private func startsMinutes(_ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0x3A && Scalars.isASCIIDigit(bytes[index + 1])
            && Scalars.isASCIIDigit(bytes[index + 2])
    }

    /// Whether figures go on after a full stop, as in version numbers.
    private func continues(_ end: Int) -> Bool {
        end + 1 < bytes.count && bytes[end] == 0x2E && Scalars.isASCIIDigit(bytes[end + 1])
    }

    /// The one mark between two figures of a date.
    private func separator(_ left: LineScanner.Word, _ right: LineScanner.Word) -> UInt8? {
        let gap = left.range.upperBound..<right.range.lowerBound
        guard let mark = gap.first.map({ bytes[$0] }), mark == 0x2D || mark == 0x2E || mark == 0x2F else { return nil }
        return gap.count == 1 || (gap.count == 2 && mark == 0x2E && bytes[gap.lowerBound + 1] == 0x20) ? mark : nil
    }

    private func made(_ year: Int, _ month: Int, _ day: Int, _ used: Int) -> (ArticleDate, Int)? {
        guard DateReader.years.contains(year), 1...12 ~= month, day >= 1, day <= Self.days(in: month, of: year) else {
            return nil
        }
        return (ArticleDate(year: year, month: month, day: day), used)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // MARK: - Parts

    /// A day of the month: "19", "19th", "1er", "19º".
    func day(_ word: LineScanner.Word) -> Int? {
        let (value, rest) = leadingNumber(word)
        guard value >= 1, value <= 31, word.range.count <= 6 else { return nil }
        // Letters after a day are an ordinal's; those after a letter-less figure would be another word.
        return rest == 0 || word.range.count - (value > 9 ? 2 : 1) <= 3 ? value : nil
    }

    private func year(_ word: LineScanner.Word) -> Int? {
        let (value, rest) = leadingNumber(word)
        // "2024г" and "2024'te" are years too.
        // "2024August" and "2024By" come of elements that meet without a space.
        guard DateReader.years.contains(value),
            rest == 0 || rest > 0x7F || rest == 0x27 || (rest &- 0x41 < 26 && word.range.count > 5)
        else { return nil }
        return value
    }

    /// The figure that a word opens with and the scalar after it (0 at the word's end); -1 when it opens with none.
    func leadingNumber(_ word: LineScanner.Word) -> (Int, UInt32) {
        var value = -1
        var index = word.range.lowerBound
        while index < word.range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            guard Scalars.isDigit(scalar) else { return (value, scalar) }
            if value > 99999 { return (-1, scalar) }
            value = max(0, value) * 10 + Self.digit(scalar)
            index += length
        }
        return (value, 0)
    }

    private static func digit(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x30...0x39: Int(scalar - 0x30)
        case 0x660...0x669: Int(scalar - 0x660)
        case 0x6F0...0x6F9: Int(scalar - 0x6F0)
        case 0x966...0x96F: Int(scalar - 0x966)
        default: Int(scalar) - 0xFF10
        }
    }
}
