import Glibc

/// A calendar day of the zone in use.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var year: Int
    public var month: Int
    public var day: Int

    /// The local day in which a moment lies.
    public init(containing moment: Moment) {
        self.init(moment.localFields)
    }

    init(_ fields: tm) {
        year = Int(fields.tm_year) + 1900
        month = Int(fields.tm_mon) + 1
        day = Int(fields.tm_mday)
    }

    /// Reads "YYYY-MM-DD"; nil where the text is no date of the calendar.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        // The round trip through the calendar refuses the 31st of a short month.
        guard Day(noonFields(offsetDays: 0)) == self else { return nil }
    }

    public var description: String {
        let padded = "0000\(year)".suffix(4)
        return "\(padded)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    }

    public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// The day so many days later (earlier where negative).
    public func adding(days: Int) -> Day { Day(noonFields(offsetDays: days)) }

    /// The moment at which the local clock shows so many minutes after midnight on this day.
    ///
    /// Where the clock skips that time, the moment that mktime(3) gives: an hour later by the new offset.
    public func moment(minutesAfterMidnight minutes: Int) -> Moment {
        var fields = tm()
        fields.tm_year = Int32(year - 1900)
        fields.tm_mon = Int32(month - 1)
        fields.tm_mday = Int32(day)
        fields.tm_hour = Int32(minutes / 60)
        fields.tm_min = Int32(minutes % 60)
        fields.tm_isdst = -1
        return Moment(seconds: mktime(&fields))
    }

    /// Noon exists on every day in every zone; midnight does not.
    private func noonFields(offsetDays: Int) -> tm {
        var fields = tm()
        fields.tm_year = Int32(truncatingIfNeeded: year - 1900)
        fields.tm_mon = Int32(truncatingIfNeeded: month - 1)
        fields.tm_mday = Int32(truncatingIfNeeded: day + offsetDays)
        fields.tm_hour = 12
        fields.tm_isdst = -1
        mktime(&fields)
        return fields
    }
}
