/// Dates counted from the day of the article.
extension DateFinder {
    /// "yesterday", "gestern", "昨天".
    func near(_ line: Line, _ index: Int) -> Reading? {
        let token = line.tokens[index]
        guard let published = line.text.published,
            let days = words.near.value(of: token.surface, in: line.languages),
            // "Today" and "USA Today", the papers.
            !token.flags.contains(.capital) || token.flags.contains(.sentenceStart)
                || token.flags.contains(.quoteBefore)
        else { return nil }
        let day = CivilDay(number: published.number + days)
        return (mention(line, index, index, day, day, .day, .relative), index + 1)
    }

    /// "on Tuesday", "last Tuesday", "mardi dernier", "next Friday".
    func weekday(_ line: Line, _ index: Int) -> Reading? {
        let token = line.tokens[index]
        guard let published = line.text.published,
            let weekday = words.weekdays.value(of: token.surface, in: line.languages),
            token.flags.contains(.capital) || line.languages & words.capitalising == 0
        else { return nil }
        // "Black Friday", "Sunday Times": part of a name, not a day.
        if line.text.language == 0, !token.flags.contains(.possessive), line.follows(index + 1),
            line.tokens[index + 1].flags.contains(.capital), line.tokens[index + 1].flags.contains(.stopWord) == false,
            words.months.value(of: line.tokens[index + 1].surface, in: line.languages) == nil
        {
            return nil
        }
        var first = index
        var last = index
        var turn: Int?
        if line.follows(index), let value = words.turns.value(of: line.tokens[index - 1].surface, in: line.languages) {
            turn = value
            first = index - 1
        } else if line.follows(index + 1), line.languages & words.capitalising == 0,
            let value = words.turns.value(of: line.tokens[index + 1].surface, in: line.languages)
        {
            turn = value
            last = index + 1
        }
        let before = first > line.tokens.startIndex ? line.tokens[first - 1].surface : -1
        let back = (published.weekday - weekday + 7) % 7
        if turn == 1 || words.future.contains(before, in: line.languages) || (turn == nil && line.looksAhead) {
            let ahead = (weekday - published.weekday + 7) % 7
            let day = CivilDay(number: published.number + (ahead == 0 && turn == 1 ? 7 : ahead))
            return (mention(line, first, last, day, day, .day, .relative), last + 1)
        }
        let day = CivilDay(number: published.number - (back == 0 && turn == -1 ? 7 : back))
        return (mention(line, first, last, day, day, .day, .weekday), last + 1)
    }

    /// "two weeks ago", "vor drei Tagen", "il y a deux mois".
    func ago(_ line: Line, _ index: Int) -> Reading? {
        guard let published = line.text.published else { return nil }
        let isBefore = words.agoBefore.contains(line.tokens[index].surface, in: line.languages)
        let number = isBefore ? index + 1 : index
        guard number + 1 < line.tokens.endIndex, number == index || line.follows(number), line.follows(number + 1),
            let count = value(line, number) ?? words.counts.value(of: line.tokens[number].surface, in: line.languages),
            (1...99).contains(count),
            let unit = words.units.value(of: line.tokens[number + 1].surface, in: line.languages)
        else { return nil }
        var last = number + 1
        if !isBefore {
            last += 1
            guard line.follows(last), words.agoAfter.contains(line.tokens[last].surface, in: line.languages) else {
                return nil
            }
        }
        guard let (start, end) = span(of: unit, shifted: -count, from: published) else { return nil }
        return (mention(line, index, last, start, end, Self.precision(of: unit), .relative), last + 1)
    }

    /// "last week", "this year", "le mois dernier", "w zeszłym roku".
    func unit(_ line: Line, _ index: Int) -> Reading? {
        guard let published = line.text.published, line.follows(index + 1) else { return nil }
        let (left, right) = (line.tokens[index].surface, line.tokens[index + 1].surface)
        var turn = words.turns.value(of: left, in: line.languages)
        var unit = words.units.value(of: right, in: line.languages)
        if turn == nil || unit == nil {
            turn = words.turns.value(of: right, in: line.languages)
            unit = words.units.value(of: left, in: line.languages)
        }
        guard let turn, let unit, unit > 0, let (start, end) = span(of: unit, shifted: turn, from: published) else {
            return nil
        }
        // "the past year", "this week's": a span that lasts, not the one before.
        return (mention(line, index, index + 1, start, end, Self.precision(of: unit), .relative), index + 2)
    }

    private static func precision(of unit: Int) -> DateMention.Precision {
        switch unit {
        case 0: .day
        case 2: .month
        case 3: .year
        default: .period
        }
    }

    /// The day, week from Monday, month or year that lies `shifted` of them from a day.
    private func span(of unit: Int, shifted: Int, from day: CivilDay) -> (CivilDay, CivilDay)? {
        let (year, month, _) = day.components
        switch unit {
        case 0:
            let found = CivilDay(number: day.number + shifted)
            return (found, found)
        case 1:
            let monday = day.number - (day.weekday + 6) % 7 + 7 * shifted
            return (CivilDay(number: monday), CivilDay(number: monday + 6))
        case 2:
            let months = year * 12 + month - 1 + shifted
            let (ofYear, ofMonth) = (months / 12, months % 12 + 1)
            guard let start = CivilDay(year: ofYear, month: ofMonth, day: 1) else { return nil }
            return (start, CivilDay(number: start.number + CivilDay.days(inMonth: ofMonth, of: ofYear) - 1))
        default:
            guard let start = CivilDay(year: year + shifted, month: 1, day: 1),
                let end = CivilDay(year: year + shifted, month: 12, day: 31)
            else { return nil }
            return (start, end)
        }
    }
}
