import Glibc

/// Local days and times of the configured zone, by glibc.
///
/// Foundation's named zones are missing when the Swift runtime is linked statically, so the zone is the process's `TZ`.
/// One zone holds for the whole process; `use` is called before anything reads a clock, and on reload by the loop's thread.
public enum LocalTime {
    /// Whether the system's zone database has this zone.
    public static func isZone(_ name: String) -> Bool {
        if name == "UTC" { return true }
        guard !name.isEmpty, !name.hasPrefix("/"), !name.contains("..") else { return false }
        var status = stat()
        return stat("/usr/share/zoneinfo/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The system's zone: `TZ`, else what /etc/localtime links to, else UTC.
    public static func systemZone() -> String {
        if let zone = getenv("TZ").map({ String(cString: $0) }) {
            let name = zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
            if isZone(name) { return name }
        }
        guard let target = realpath("/etc/localtime", nil) else { return "UTC" }
        defer { free(target) }
        let path = String(cString: target)
        let marker = "/zoneinfo/"
        guard let range = path.range(of: marker) else { return "UTC" }
        let name = String(path[range.upperBound...])
        return isZone(name) ? name : "UTC"
    }

    /// Makes `zone` the zone of all that follows.
    public static func use(zone: String) {
        setenv("TZ", ":" + zone, 1)
        tzset()
    }

    /// The moment as RFC 3339 in the local zone, to the second: "2026-11-22T06:00:00+01:00".
    public static func rfc3339(_ moment: Moment) -> String {
        let fields = moment.localFields
        let offset = Int(fields.tm_gmtoff) / 60
        let sign = offset < 0 ? "-" : "+"
        return Day(fields).description + "T" + two(fields.tm_hour) + ":" + two(fields.tm_min) + ":" + two(fields.tm_sec)
            + sign + two(Int32(abs(offset) / 60)) + ":" + two(Int32(abs(offset) % 60))
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension String {
    /// Where `other` stands first; Foundation has it too, and is not linked for it here.
    fileprivate func range(of other: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) {
                return start..<index(start, offsetBy: other.count)
            }
            start = index(after: start)
        }
        return nil
    }
}

extension Moment {
    /// Reads what `LocalTime.rfc3339` writes; nil where the text is no such time.
    init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), let hour = Self.number(bytes[11..<13]),
            let minute = Self.number(bytes[14..<16]), let second = Self.number(bytes[17..<19]),
            let offsetHours = Self.number(bytes[20..<22]), let offsetMinutes = Self.number(bytes[23..<25]),
            bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-")
        else { return nil }
        var fields = tm()
        fields.tm_year = Int32(year - 1900)
        fields.tm_mon = Int32(month - 1)
        fields.tm_mday = Int32(day)
        (fields.tm_hour, fields.tm_min, fields.tm_sec) = (Int32(hour), Int32(minute), Int32(second))
        let offset = (offsetHours * 60 + offsetMinutes) * 60
        self.init(seconds: timegm(&fields) - (bytes[19] == UInt8(ascii: "-") ? -offset : offset))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
