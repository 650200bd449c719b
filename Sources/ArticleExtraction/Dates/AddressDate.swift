/// Reads the day that an address has in its path: "/2024/06/19/harbour", "/2024-06-19-harbour", "/20240619/", "/2024/jun/19/",
/// "/19-06-2024".
enum AddressDate {
    /// The first full date of an address; years before this are numbers of something else.
    private static let earliestYear = 1990

    static func date(in address: ArraySlice<UInt8>) -> ArticleDate? {
        var index = address.startIndex
        var previous: UInt8 = 0
        while index < address.endIndex {
            let byte = address[index]
            if byte == 0x3F || byte == 0x23 { return nil }
            if Scalars.isASCIIDigit(byte), !Scalars.isASCIIDigit(previous), !Scalars.isASCIILetter(previous),
                let date = date(at: index, address)
            {
                return date
            }
            previous = byte
            index += 1
        }
        return nil
    }

    private static func date(at start: Int, _ address: ArraySlice<UInt8>) -> ArticleDate? {
        var index = start
        let (value, count) = digits(&index, address, 8)
        if count == 8, !isDigit(index, address) { return made(value / 10000, value / 100 % 100, value % 100) }
        if count == 2 { return dayFirst(value, &index, address) }
        guard count == 4, index < address.endIndex, isMark(address[index]) else { return nil }
        index += 1
        var month = digits(&index, address, 4)
        if month.count == 4, !isDigit(index, address) { return made(value, month.value / 100, month.value % 100) }
        if month.count == 0 {
            var hash = WordHash()
            let word = index
            while index < address.endIndex, Scalars.isASCIILetter(address[index]) {
                hash.add(UInt32(address[index] | 0x20))
                index += 1
            }
            guard index > word, let named = MonthNames.table[hash.value] else { return nil }
            month = (named, 2)
        }
        guard month.count <= 2, index < address.endIndex, isMark(address[index]) else { return nil }
        index += 1
        let day = digits(&index, address, 3)
        guard day.count == 1 || day.count == 2 else { return nil }
        // A figure that goes on as a word ("/2024/06/5-ways") is the day only when a mark other than a hyphen follows.
        if index < address.endIndex {
            let next = address[index]
            if Scalars.isASCIILetter(next) { return nil }
            if day.count == 1, next == 0x2D { return nil }
        }
        return made(value, month.value, day.value)
    }

    /// "29-10-2021", the day first unless the figures say otherwise.
    private static func dayFirst(
        _ first: Int, _ index: inout Int, _ address: ArraySlice<UInt8>
    ) -> ArticleDate? {
        guard index < address.endIndex, address[index] == 0x2D || address[index] == 0x2E else { return nil }
        let mark = address[index]
        index += 1
        let second = digits(&index, address, 2)
        guard second.count == 2, index < address.endIndex, address[index] == mark else { return nil }
        index += 1
        let year = digits(&index, address, 4)
        guard year.count == 4, !isDigit(index, address) else { return nil }
        return second.value > 12 ? made(year.value, first, second.value) : made(year.value, second.value, first)
    }

    private static func digits(_ index: inout Int, _ address: ArraySlice<UInt8>, _ most: Int) -> (
        value: Int, count: Int
    ) {
        var value = 0
        let start = index
        while index < address.endIndex, index - start < most, Scalars.isASCIIDigit(address[index]) {
            value = value * 10 + Int(address[index] - 0x30)
            index += 1
        }
        return (value, index - start)
    }

    private static func isDigit(_ index: Int, _ address: ArraySlice<UInt8>) -> Bool {
        index < address.endIndex && Scalars.isASCIIDigit(address[index])
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x2D || byte == 0x5F || byte == 0x2E }

    private static func made(_ year: Int, _ month: Int, _ day: Int) -> ArticleDate? {
        guard year >= earliestYear, DateReader.years.contains(year), 1...12 ~= month, day >= 1,
            day <= DateReader.days(in: month, of: year)
        else { return nil }
        return ArticleDate(year: year, month: month, day: day)
    }
}
