/// Years, and ranges of dates.
extension DateFinder {
    /// "in 2000", "the 1990s", "(1987)"; no number of anything else: "of 1500 people", "in 2000 homes", "$1999".
    func year(_ line: Line, _ index: Int) -> Reading? {
        let token = line.tokens[index]
        let bytes = line.text.bytes[token.range]
        guard bytes.count == 4 || bytes.count == 5, !token.flags.contains(.hyphenBefore) || isRange(line, index),
            bytes.prefix(4).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let value = Int(String(decoding: bytes.prefix(4), as: UTF8.self)), Self.years.contains(value)
        else { return nil }
        if bytes.count == 5 || (token.flags.contains(.possessive) && value % 10 == 0 && line.text.language == 0) {
            // A decade: "1990s".
            guard bytes.count == 4 || bytes.last == UInt8(ascii: "s"), value % 10 == 0, value >= 1500,
                let start = CivilDay(year: value, month: 1, day: 1),
                let end = CivilDay(year: value + 9, month: 12, day: 31)
            else { return nil }
            return (mention(line, index, index, start, end, .period, namesYear: true), index + 1)
        }
        guard isYear(value, line, index), let start = CivilDay(year: value, month: 1, day: 1),
            let end = CivilDay(year: value, month: 12, day: 31)
        else { return nil }
        return (mention(line, index, index, start, end, .year, namesYear: true), index + 1)
    }

    private func isRange(_ line: Line, _ index: Int) -> Bool {
        guard let before = yearValue(line, index - 1), let own = yearValue(line, index) else { return false }
        return before < own && own - before < 200
    }

    private func isYear(_ value: Int, _ line: Line, _ index: Int) -> Bool {
        let end = line.tokens[index].range.upperBound
        let after = end < line.text.bytes.count ? line.text.bytes[end] : 0
        if after == UInt8(ascii: "%") || after == UInt8(ascii: "/") || after == UInt8(ascii: ":") { return false }
        // The second of "2019-2021", the first of it.
        if line.tokens[index].flags.contains(.hyphenBefore) { return true }
        let gap = line.gap(before: index)
        if gap.last == UInt8(ascii: "("), after == UInt8(ascii: ")") { return (1800...2100).contains(value) }
        guard line.follows(index), words.cues.contains(line.tokens[index - 1].surface, in: line.languages) else {
            return false
        }
        // Before a common word in the plural, a round number or one of another age counts things.
        guard line.text.language == 0, line.follows(index + 1) else { return true }
        let next = line.tokens[index + 1]
        if next.flags.contains(.capital) || next.flags.contains(.number) || next.flags.contains(.hyphenBefore) {
            return true
        }
        if next.flags.contains(.stopWord) { return true }
        let word = line.text.bytes[next.range]
        let isPlural = word.last == UInt8(ascii: "s") || Self.crowds.contains { word.elementsEqual($0) }
        return !isPlural || (value >= 1800 && value <= 2100 && value % 50 != 0)
    }

    private static let crowds = ["people", "men", "women", "children", "dead", "feet", "percent", "km", "m", "kg"].map {
        Array($0.utf8)
    }

    // MARK: - Ranges

    /// Dates that a sentence joins, "from Monday to Thursday", "28 June – 3 July 2024", "between 2019 and 2021", as one.
    func joined(_ mentions: [DateMention], _ line: Line) -> [DateMention] {
        guard mentions.count > 1 else { return mentions }
        var result: [DateMention] = []
        for mention in mentions {
            if let first = result.last, let range = range(first, mention, line) {
                result[result.count - 1] = range
            } else {
                result.append(mention)
            }
        }
        return result
    }

    private func range(_ first: DateMention, _ second: DateMention, _ line: Line) -> DateMention? {
        guard first.precision == second.precision, first.start == first.end || first.precision != .day,
            first.form == second.form || first.form == .weekday
        else { return nil }
        let between = first.tokens.upperBound..<second.tokens.lowerBound
        guard between.count <= 2 else { return nil }
        let before =
            first.tokens.lowerBound > line.tokens.startIndex ? line.tokens[first.tokens.lowerBound - 1].surface : -1
        let beforeThat =
            first.tokens.lowerBound - 1 > line.tokens.startIndex ? line.tokens[first.tokens.lowerBound - 2].surface : -1
        func opens(_ table: DateVocabulary.Words) -> Bool {
            table.contains(before, in: line.languages)
                || (words.links.contains(before, in: line.languages) && table.contains(beforeThat, in: line.languages))
        }
        if let joint = between.first {
            let surface = line.tokens[joint].surface
            let isJoin =
                words.joins.contains(surface, in: line.languages)
                && (opens(words.opens) || first.precision == .day && first.form == .absolute)
            let isBetween = words.betweenJoins.contains(surface, in: line.languages) && opens(words.between)
            guard isJoin || isBetween,
                between.count == 1 || words.links.contains(line.tokens[joint + 1].surface, in: line.languages)
            else { return nil }
        } else {
            guard Self.isDash(line.gap(before: second.tokens.lowerBound)) else { return nil }
        }
        guard let start = start(of: first, upTo: second), start <= second.end else { return nil }
        // A span of weeks and more is no day of anything.
        guard second.end.number - start.number <= (first.precision == .day ? Self.longestRange : 200 * 366) else {
            return nil
        }
        var range = second
        range.range = first.range.lowerBound..<second.range.upperBound
        range.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        range.start = start
        range.isBound = false
        range.namesYear = first.namesYear || second.namesYear
        if first.precision != .day { range.precision = .period }
        return range
    }

    /// Days in the longest range that counts as one event.
    private static let longestRange = 62

    /// Where a range begins whose end is known better: the year of the end, the weekday before it.
    private func start(of first: DateMention, upTo second: DateMention) -> CivilDay? {
        if first.precision == .day, first.form != .absolute {
            let days = (second.start.number - first.start.number) % 7
            return CivilDay(number: second.start.number - (days + 7) % 7)
        }
        guard !first.namesYear, second.namesYear, first.precision != .year else { return first.start }
        let (_, month, day) = first.start.components
        let year = second.start.components.year
        guard let same = CivilDay(year: year, month: month, day: day) else { return nil }
        return same <= second.start ? same : CivilDay(year: year - 1, month: month, day: day)
    }
}
