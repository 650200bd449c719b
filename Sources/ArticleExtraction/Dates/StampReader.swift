/// Reads a date as machines write it in attributes and data: ISO 8601 in its many spellings, RFC 2822, JavaScript's, or
/// seconds since 1970; what is none of these is read as a date in words.
struct StampReader {
    /// Of figures alone ("5/6/2024"), whether the month comes first.
    var monthFirst: Bool
    /// Longer values are no dates.
    static let longest = 100

    func date(_ value: ArraySlice<UInt8>) -> ArticleDate? {
        guard value.count <= Self.longest else { return nil }
        var bytes = Array(value)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        var cursor = Cursor(bytes: bytes)
        cursor.skipSpaces()
        let start = cursor.index
        let found = cursor.digits(upTo: 15)
        if cursor.isAtEnd, let date = Self.figures(found) { return date }
        cursor.index = start
        if let date = cursor.iso() { return date }
        let reader = DateReader(bytes: bytes, monthFirst: monthFirst)
        guard let found = reader.dates(in: 0..<bytes.count, limit: 1).first else { return nil }
        // 1 January 1970 is what programs write for "none".
        return found.date.dayNumber == 0 ? nil : found.date
    }

    /// "20240619", "20240619171500", "1718810100" and "1718810100000".
    private static func figures(_ digits: (value: Int, count: Int)) -> ArticleDate? {
        switch digits.count {
        case 8: return day(digits.value / 10000, digits.value / 100 % 100, digits.value % 100)
        case 14:
            let time = digits.value % 1_000_000
            guard
                var date = day(
                    digits.value / 10_000_000_000, digits.value / 100_000_000 % 100, digits.value / 1_000_000 % 100)
            else { return nil }
            date.time = clock(time / 10000, time / 100 % 100, time % 100)
            return date
        case 10, 13:
            let seconds = digits.count == 13 ? digits.value / 1000 : digits.value
            return seconds >= earliestSecond && seconds < latestSecond ? ArticleDate(secondsSince1970: seconds) : nil
        default: return nil
        }
    }

    /// 1990 and 2100: figures outside are numbers of something else.
    private static let earliestSecond = 631_152_000
    private static let latestSecond = 4_102_444_800

    /// A day that there is; 1 January 1970 is what programs write for "none".
    fileprivate static func day(_ year: Int, _ month: Int, _ day: Int) -> ArticleDate? {
        guard DateReader.years.contains(year), 1...12 ~= month, day >= 1, day <= DateReader.days(in: month, of: year),
            (year, month, day) != (1970, 1, 1)
        else { return nil }
        return ArticleDate(year: year, month: month, day: day)
    }

    fileprivate static func clock(_ hour: Int, _ minute: Int, _ second: Int) -> ArticleDate.TimeOfDay? {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
        return ArticleDate.TimeOfDay(hour: hour, minute: minute, second: second)
    }

    /// A place in the value.
    private struct Cursor {
        let bytes: [UInt8]
        var index = 0

        var isAtEnd: Bool { index >= bytes.count }
        var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

        mutating func skipSpaces() {
            while byte != 0, byte <= 0x20 { index += 1 }
        }

        mutating func digits(upTo most: Int) -> (value: Int, count: Int) {
            var value = 0
            let start = index
            while index - start < most, Scalars.isASCIIDigit(byte) {
                value = value * 10 + Int(byte - 0x30)
                index += 1
            }
            return (value, index - start)
        }

        mutating func take(_ mark: UInt8) -> Bool {
            guard byte == mark else { return false }
            index += 1
            return true
        }

        /// "2024-06-19", "2024-06-19T17:15:00.000+02:00", "2024/6/19 17:15", "20240619T171500Z".
        mutating func iso() -> ArticleDate? {
            let year = digits(upTo: 4)
            guard year.count == 4 else { return nil }
            var date: ArticleDate?
            if let mark = [UInt8](arrayLiteral: 0x2D, 0x2F, 0x2E).first(where: { $0 == byte }) {
                index += 1
                let month = digits(upTo: 2)
                guard month.count > 0, take(mark) else { return nil }
                let day = digits(upTo: 2)
                guard day.count > 0, !Scalars.isASCIIDigit(byte) else { return nil }
                date = StampReader.day(year.value, month.value, day.value)
            } else {
                let rest = digits(upTo: 4)
                guard rest.count == 4, byte | 0x20 == 0x74 else { return nil }
                date = StampReader.day(year.value, rest.value / 100, rest.value % 100)
            }
            guard var date else { return nil }
            readClock(&date)
            return date
        }

        private mutating func readClock(_ date: inout ArticleDate) {
            // "T", "t", a space, an underscore, or a comma and a space stand before the time.
            while byte == 0x2C || byte == 0x5F || byte == 0x20 || byte | 0x20 == 0x74 { index += 1 }
            let hour = digits(upTo: 2)
            guard hour.count > 0 else { return }
            let hasColon = take(0x3A)
            let minute = digits(upTo: 2)
            guard minute.count == 2 else { return }
            var second = 0
            if hasColon ? take(0x3A) : true {
                second = digits(upTo: 2).value
                if byte == 0x2E || byte == 0x2C {
                    index += 1
                    _ = digits(upTo: 9)
                }
            }
            date.time = StampReader.clock(hour.value, minute.value, second)
            guard date.time != nil else { return }
            skipSpaces()
            date.offsetMinutes = zone()
        }

        private mutating func zone() -> Int? {
            if byte | 0x20 == 0x7A { return 0 }
            if byte == 0x2B || byte == 0x2D {
                let sign = byte == 0x2D ? -1 : 1
                index += 1
                var hours = digits(upTo: 2).value
                _ = take(0x3A)
                let minutes = digits(upTo: 2)
                if minutes.count == 0, hours > 14 { hours = 0 }
                guard hours <= 14, minutes.value < 60 else { return nil }
                return sign * (hours * 60 + minutes.value)
            }
            guard let word = LineScanner.words(in: bytes, index..<bytes.count).first else { return nil }
            return MonthNames.zones[word.hash]
        }
    }
}

extension ArticleDate {
    /// The day and time in UTC of a count of seconds, by the civil calendar.
    init(secondsSince1970 seconds: Int) {
        var days = seconds / 86400
        var rest = seconds % 86400
        if rest < 0 {
            rest += 86400
            days -= 1
        }
        // Days from 1 March of year 0, in eras of 400 years; a year then ends with February.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        self.init(
            year: yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), month: civilMonth,
            day: dayOfYear - (153 * month + 2) / 5 + 1,
            time: TimeOfDay(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60), offsetMinutes: 0)
    }

    /// Days since 1 January 1970 of the day as written.
    var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
