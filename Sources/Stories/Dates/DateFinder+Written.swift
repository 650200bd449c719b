/// Dates in words and figures.
extension DateFinder {
    /// The month that a token names; in languages that write it with a capital it has one.
    private func month(_ line: Line, _ index: Int) -> Int? {
        guard index < line.tokens.endIndex else { return nil }
        let token = line.tokens[index]
        guard let month = words.months.value(of: token.surface, in: line.languages) else { return nil }
        return token.flags.contains(.capital) || line.languages & words.capitalising == 0 ? month : nil
    }

    /// Behind a day, a month of any language: articles name a wrong one. Short words are too often others.
    private func foreignMonth(_ line: Line, _ index: Int) -> Int? {
        line.tokens[index].range.count > 4 ? words.months.value(of: line.tokens[index].surface, in: .max) : nil
    }

    private func isLink(_ line: Line, _ index: Int) -> Bool {
        line.follows(index) && words.links.contains(line.tokens[index].surface, in: line.languages)
    }

    /// Month first: "June 18-19, 2024", "June the 18th", "June 2024", "mars 2024", "de juny del 2024".
    func monthFirst(_ line: Line, _ index: Int) -> Reading? {
        guard let month = month(line, index), index + 1 < line.tokens.endIndex else { return nil }
        var next = index + 1
        var links = 0
        while links < 2, isLink(line, next), next + 1 < line.tokens.endIndex {
            next += 1
            links += 1
        }
        if let year = yearValue(line, next), isClose(line, next) {
            return self.month(line, index, next, year: year, month: month, namesYear: true)
        }
        // Only languages that write the month first have a day behind it.
        guard let day = value(line, next), (1...31).contains(day), line.tokens[next].range.count <= 4,
            next == index + 1 || links == 1, line.follows(next)
        else { return nil }
        var last = next
        var end = day
        if let (second, at) = rangeEnd(line, after: next) {
            end = second
            last = at
        }
        var year: Int?
        if last + 1 < line.tokens.endIndex, let value = yearValue(line, last + 1), isClose(line, last + 1) {
            year = value
            last += 1
        }
        return self.day(line, index, last, year: year, month: month, days: day...end)
    }

    /// Day first: "18-19 June 2024", "19. Juni", "19 de junio de 2024", "1er mars".
    func dayFirst(_ line: Line, _ index: Int) -> Reading? {
        guard let first = value(line, index), (1...31).contains(first) else { return nil }
        var next = index + 1
        var end = first
        if let (second, at) = rangeEnd(line, after: index) {
            end = second
            next = at + 1
        }
        if next < line.tokens.endIndex, isLink(line, next) { next += 1 }
        guard next < line.tokens.endIndex, isClose(line, next),
            let month = month(line, next) ?? foreignMonth(line, next)
        else { return nil }
        var last = next
        var after = next + 1
        var links = 0
        while links < 2, after < line.tokens.endIndex, isLink(line, after) {
            after += 1
            links += 1
        }
        var year: Int?
        if let value = yearValue(line, after), isClose(line, after) {
            year = value
            last = after
        }
        return day(line, index, last, year: year, month: month, days: first...end)
    }

    /// "in March", "last May": a month that stands alone takes the year that brings it nearest.
    func monthAlone(_ line: Line, _ index: Int) -> Reading? {
        guard let month = month(line, index), index > line.tokens.startIndex, line.follows(index),
            let anchor = line.anchor, line.tokens[index].range.count > 2
        else { return nil }
        let before = line.tokens[index - 1].surface
        let turn = words.turns.value(of: before, in: line.languages)
        // "The May family", "the march of March": an article is too little.
        guard
            turn != nil
                || words.cues.contains(before, in: line.languages) && !words.links.contains(before, in: line.languages)
        else { return nil }
        // "in May House" is no month.
        if line.text.language == 0, line.follows(index + 1), line.tokens[index + 1].flags.contains(.capital),
            !line.tokens[index + 1].flags.contains(.number)
        {
            return nil
        }
        let (year, anchorMonth, _) = anchor.components
        let candidate: Int
        if turn == -1 {
            candidate = month < anchorMonth ? year : year - 1
        } else if turn == 1 {
            candidate = month > anchorMonth ? year : year + 1
        } else {
            let distance = month - anchorMonth
            candidate = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
        }
        return self.month(line, turn == nil ? index : index - 1, index, year: candidate, month: month, namesYear: false)
    }

    /// Whether only white space, a comma or an abbreviation's full stop stands before a token.
    private func isClose(_ line: Line, _ index: Int) -> Bool {
        line.gap(before: index).allSatisfy {
            $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == 0xC2 || $0 == 0xA0
        }
    }

    /// The second day of "18-19", "18–19", "18./19." or "18 to 19".
    private func rangeEnd(_ line: Line, after index: Int) -> (Int, Int)? {
        guard index + 1 < line.tokens.endIndex, let first = value(line, index) else { return nil }
        var at = index + 1
        let joining = line.tokens[at].surface
        if words.joins.contains(joining, in: line.languages) || words.betweenJoins.contains(joining, in: line.languages)
        {
            at += 1
        } else {
            guard Self.isDash(line.gap(before: at)) else { return nil }
        }
        guard let second = value(line, at), second > first, second <= 31 else { return nil }
        return (second, at)
    }

    /// A hyphen or a dash with what may stand around it.
    static func isDash(_ gap: ArraySlice<UInt8>) -> Bool {
        let plain = gap.filter { $0 != 0x20 && $0 != UInt8(ascii: ".") }
        return plain == [UInt8(ascii: "-")] || plain == Array("–".utf8) || plain == [UInt8(ascii: "/")]
    }

    // MARK: - In figures

    /// "2024-06-19", "19.6.2024", "19/06/2024". Of English alone the order of day and month is not known.
    func numeric(_ line: Line, _ index: Int) -> Reading? {
        let bytes = line.text.bytes
        let start = line.tokens[index].range.lowerBound
        guard bytes[start] >= 0x30, bytes[start] <= 0x39 else { return nil }
        if start > 0,
            [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ",")].contains(bytes[start - 1])
        {
            return nil
        }
        let limit = line.tokens[line.tokens.endIndex - 1].range.upperBound
        var parts: [(value: Int, digits: Int)] = []
        var separator: UInt8 = 0
        var at = start
        while parts.count < 3 {
            let (value, next) = Self.digits(bytes, at, limit)
            guard next > at, next - at <= 4 else { return nil }
            parts.append((value, next - at))
            at = next
            if parts.count == 3 { break }
            guard at + 1 < limit else { return nil }
            let sign = bytes[at]
            guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") || sign == UInt8(ascii: "/"),
                separator == 0 || sign == separator
            else { return nil }
            separator = sign
            at += 1
            if sign == UInt8(ascii: "."), bytes[at] == 0x20, at + 1 < limit { at += 1 }
        }
        if at < limit, bytes[at] >= 0x30, bytes[at] <= 0x39 || bytes[at] == separator { return nil }
        let order: (year: Int, month: Int, day: Int)
        if parts[0].digits == 4 {
            order = (parts[0].value, parts[1].value, parts[2].value)
        } else if parts[2].digits == 4, separator != UInt8(ascii: "-") || parts[1].digits == 2 {
            let (first, second) = (parts[0].value, parts[1].value)
            let isEnglish = line.text.language == 0 && separator == UInt8(ascii: "/")
            if isEnglish, first <= 12, second <= 12, first != second { return nil }
            order = isEnglish && second > 12 ? (parts[2].value, first, second) : (parts[2].value, second, first)
        } else {
            return nil
        }
        guard Self.years.contains(order.year) else { return nil }
        let next = line.tokens.firstIndex { $0.range.lowerBound >= at } ?? line.tokens.endIndex
        return day(
            line, index, next - 1, year: order.year, month: order.month, days: order.day...order.day)
    }

    /// Behind each number its sign: "2024年6月19日", "6월 19일".
    func signed(_ line: Line, _ index: Int) -> Reading? {
        let bytes = line.text.bytes
        let start = line.tokens[index].range.lowerBound
        guard bytes[start] >= 0x30, bytes[start] <= 0x39 else { return nil }
        let limit = line.text.sentences[line.sentence].range.upperBound
        var at = start
        var values: [Int?] = [nil, nil, nil]
        for (place, signs) in Self.signs.enumerated() {
            let (value, digits) = Self.digits(bytes, at, limit)
            guard digits > at, digits - at <= 4 else { break }
            guard let sign = signs.first(where: { ByteText.starts(bytes[digits..<limit], with: $0) }) else { continue }
            values[place] = value
            at = digits + sign.count
            if at < limit, bytes[at] == 0x20 { at += 1 }
        }
        guard at > start else { return nil }
        let next = line.tokens.firstIndex { $0.range.lowerBound >= at } ?? line.tokens.endIndex
        let last = max(index, next - 1)
        switch (values[0], values[1], values[2]) {
        case (let year, let month?, let day?):
            return self.day(line, index, last, year: year, month: month, days: day...day)
        case (let year?, let month?, nil) where Self.years.contains(year):
            return self.month(line, index, last, year: year, month: month, namesYear: true)
        case (let year?, nil, nil) where Self.years.contains(year):
            guard let start = CivilDay(year: year, month: 1, day: 1), let end = CivilDay(year: year, month: 12, day: 31)
            else { return nil }
            return (mention(line, index, last, start, end, .year, namesYear: true), next)
        default: return nil
        }
    }

    private static let signs: [[[UInt8]]] = [["年", "년"], ["月", "월"], ["日", "号", "號", "일"]].map {
        $0.map { Array($0.utf8) }
    }

    private static func digits(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (value: Int, end: Int) {
        var value = 0
        var at = start
        while at < limit, at - start < 5, bytes[at] >= 0x30, bytes[at] <= 0x39 {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
        }
        return (value, at)
    }
}
