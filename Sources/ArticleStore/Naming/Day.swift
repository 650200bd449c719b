/// Days as the store writes them: YYYY-MM-DD in names of commands and records, YYYY/MM/DD in paths.
enum Day {
    /// Whether a text is a day that exists in the Gregorian calendar.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return false }
        return (1...12).contains(month) && day >= 1 && day <= length(ofMonth: month, year: year)
    }

    /// "2026-11-22" as "articles/2026/11/22".
    static func folder(_ day: String) -> String {
        var path = Array("articles/".utf8)
        for byte in day.utf8 { path.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "/") : byte) }
        return String(decoding: path, as: UTF8.self)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// A number of ASCII digits only.
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty else { return nil }
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
