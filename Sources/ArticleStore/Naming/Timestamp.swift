/// RFC 3339 date-times as numbers that can be put in order whatever their offsets.
enum Timestamp {
    /// Microseconds since 1970 in UTC; `nil` where the text is no RFC 3339 date-time.
    static func microseconds(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, Day.isValid(String(decoding: bytes[..<10], as: UTF8.self)),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8..<10]), let hour = Day.number(bytes[11..<13]), hour < 24,
            let minute = Day.number(bytes[14..<16]), minute < 60,
            let second = Day.number(bytes[17..<19]), second <= 60
        else { return nil }
        var position = 19
        var fraction = 0
        if bytes[position] == UInt8(ascii: ".") {
            var unit = 100_000
            position += 1
            while position < bytes.count, let digit = Day.number(bytes[position..<(position + 1)]) {
                fraction += digit * unit
                unit /= 10
                position += 1
            }
        }
        guard let offset = offsetMinutes(bytes[position...]) else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        let seconds = days * 86400 + hour * 3600 + minute * 60 + second - offset * 60
        return seconds * 1_000_000 + fraction
    }

    private static func offsetMinutes(_ zone: ArraySlice<UInt8>) -> Int? {
        let start = zone.startIndex
        if zone.count == 1, zone[start] | 0x20 == UInt8(ascii: "z") { return 0 }
        guard zone.count == 6, zone[start + 3] == UInt8(ascii: ":"),
            zone[start] == UInt8(ascii: "+") || zone[start] == UInt8(ascii: "-"),
            let hours = Day.number(zone[(start + 1)..<(start + 3)]), hours < 24,
            let minutes = Day.number(zone[(start + 4)..<(start + 6)]), minutes < 60
        else { return nil }
        return (zone[start] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    /// Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil; years from 0 on.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year + 399 : year + 400
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return (era - 1) * 146_097 + dayOfEra - 719_468
    }
}
