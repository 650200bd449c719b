extension ArticleDate {
    /// Reads a date of RFC 3339 or another form of ISO 8601; `nil` where the text begins with none.
    public init?(rfc3339 text: String) {
        guard let date = StampReader(monthFirst: false).date(Array(text.utf8)[...]) else { return nil }
        self = date
    }

    /// The date as RFC 3339 has it: a day without a time is midnight, a time without a zone is taken as UTC.
    public var rfc3339: String {
        let time = time ?? TimeOfDay(hour: 0, minute: 0, second: 0)
        var out = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T"
        out += Self.padded(time.hour, 2) + ":" + Self.padded(time.minute, 2) + ":" + Self.padded(time.second, 2)
        guard let offsetMinutes, offsetMinutes != 0 else { return out + "Z" }
        let minutes = abs(offsetMinutes)
        return out + (offsetMinutes < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + ":" + Self.padded(minutes % 60, 2)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
