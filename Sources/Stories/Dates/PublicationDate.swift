/// A record's date of publication: full-date or date-time of RFC 3339, section 5.6; seconds and zone may be missing, as
/// articles leave them out.
enum PublicationDate {
    /// More digits of a second than any clock gives.
    private static let longest = 40

    /// Its day; `nil` for what is no such date, of whatever length.
    static func day(of text: String) -> CivilDay? {
        guard text.utf8.count <= longest, let day = CivilDay(prefixOf: text) else { return nil }
        let rest = Array(text.utf8.dropFirst(10))
        return rest.isEmpty || isTime(rest) ? day : nil
    }

    /// Seconds since 1970 in UTC, for comparing; a time without a zone counts as UTC, and a day as its midnight.
    static func seconds(of text: String) -> Int? {
        guard let day = day(of: text) else { return nil }
        let bytes = Array(text.utf8)
        func number(_ index: Int) -> Int { Int(bytes[index] &- 0x30) * 10 + Int(bytes[index + 1] &- 0x30) }
        var seconds = day.number * 86_400
        guard bytes.count > 10 else { return seconds }
        seconds += number(11) * 3_600 + number(14) * 60
        if bytes.count > 18, bytes[16] == UInt8(ascii: ":") { seconds += number(17) }
        let zone = bytes.count - 6
        if zone >= 16, bytes[zone] == UInt8(ascii: "+") || bytes[zone] == UInt8(ascii: "-") {
            let offset = number(zone + 1) * 3_600 + number(zone + 4) * 60
            seconds -= bytes[zone] == UInt8(ascii: "+") ? offset : -offset
        }
        return seconds
    }

    /// "T08:00", "T08:00:00Z", "T08:00:00.25+01:00"; `bytes` starts with the separator.
    private static func isTime(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 6, [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(bytes[0]),
            isNumber(bytes, 1, below: 24), bytes[3] == UInt8(ascii: ":"), isNumber(bytes, 4, below: 60)
        else { return false }
        var index = 6
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            // 60 is a leap second.
            guard isNumber(bytes, index + 1, below: 61) else { return false }
            index += 3
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                let digits = bytes[(index + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
                guard digits > 0 else { return false }
                index += 1 + digits
            }
        }
        guard index < bytes.count else { return true }
        switch bytes[index] {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return index + 1 == bytes.count
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return bytes.count == index + 6 && isNumber(bytes, index + 1, below: 24)
                && bytes[index + 3] == UInt8(ascii: ":") && isNumber(bytes, index + 4, below: 60)
        default: return false
        }
    }

    private static func isNumber(_ bytes: [UInt8], _ index: Int, below limit: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let (tens, ones) = (bytes[index], bytes[index + 1])
        guard tens >= 0x30, tens <= 0x39, ones >= 0x30, ones <= 0x39 else { return false }
        return Int(tens - 0x30) * 10 + Int(ones - 0x30) < limit
    }
}
