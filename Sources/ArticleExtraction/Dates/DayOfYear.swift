/// A day that a text gives without its year: "Nov. 20", "5. März".
struct DayOfYear: Equatable {
    /// 1 to 12.
    var month: Int
    /// 1 to 31.
    var day: Int

    /// The day in a year; `nil` for 29 February of a year without one.
    func date(in year: Int) -> ArticleDate? {
        guard day <= DateReader.days(in: month, of: year) else { return nil }
        return ArticleDate(year: year, month: month, day: day)
    }

    /// The day in the year that brings it within half a year of a date: "Dec. 30" beside 2 January is of the year before.
    func nearest(to date: ArticleDate) -> ArticleDate? {
        let months = month - date.month
        return self.date(in: date.year + (months > 6 ? -1 : months < -6 ? 1 : 0))
    }
}

extension DateReader {
    /// The first day with a month's name and no year among words.
    func dayOfYear(_ words: [LineScanner.Word]) -> (day: DayOfYear, range: Range<Int>)? {
        for index in words.indices.dropLast() {
            if let month = MonthNames.table[words[index].hash], let day = day(words[index + 1]) {
                return (
                    DayOfYear(month: month, day: day), words[index].range.lowerBound..<words[index + 1].range.upperBound
                )
            }
            guard let day = day(words[index]) else { continue }
            let next = MonthNames.joiners[words[index + 1].hash] != nil ? index + 2 : index + 1
            if next < words.count, let month = MonthNames.table[words[next].hash] {
                return (DayOfYear(month: month, day: day), words[index].range.lowerBound..<words[next].range.upperBound)
            }
        }
        return nil
    }

    /// The last year named in a range: of "© 1998-2026" the one that counts.
    func lastYear(in range: Range<Int>) -> Int? {
        var last: Int?
        for word in LineScanner.words(in: bytes, range) where word.range.count >= 4 {
            let figures = bytes[(word.range.upperBound - 4)..<word.range.upperBound]
            guard figures.allSatisfy(Scalars.isASCIIDigit) else { continue }
            let year = figures.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if Self.years.contains(year) { last = year }
        }
        return last
    }
}
