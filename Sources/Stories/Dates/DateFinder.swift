/// Finds dates in text: "June 18-19, 2024", "19. Juni", "2024-06-19", "on Tuesday", "yesterday", "in 2000".
///
/// A date without its year takes the one that brings it nearest to the anchor, the day the article or its story is of.
/// A weekday is the last one up to the article's own day, unless the sentence looks ahead.
struct DateFinder {
    private let months: [Int32: Int]
    private let weekdays: [Int32: Int]
    private let relative: [Int32: Int]
    private let between: Set<Int32>
    private let joining: Set<Int32>
    private let beforeYear: Set<Int32>
    private let bounding: Set<Int32>
    private let coming: Set<Int32>
    private let will: Set<Int32>

    init(lexicon: Lexicon) {
        func numbers(_ words: [String]) -> [Int32] { words.compactMap { lexicon.surfaces.find($0) } }
        var months: [Int32: Int] = [:]
        for (index, words) in DateWords.months.enumerated() {
            for number in numbers(words) { months[number] = index + 1 }
        }
        var weekdays: [Int32: Int] = [:]
        for (index, words) in DateWords.weekdays.enumerated() {
            for number in numbers(words) { weekdays[number] = index }
        }
        var relative: [Int32: Int] = [:]
        for (word, days) in DateWords.relative {
            if let number = lexicon.surfaces.find(word) { relative[number] = days }
        }
        self.months = months
        self.weekdays = weekdays
        self.relative = relative
        between = Set(numbers(DateWords.between))
        joining = Set(numbers(DateWords.joining))
        beforeYear = Set(numbers(DateWords.beforeYear))
        bounding = Set(numbers(DateWords.bounding))
        coming = Set(numbers(DateWords.coming))
        will = Set(numbers(DateWords.will))
    }

    /// Whether a word is part of a date's name: no name of anything else.
    func isDateWord(_ surface: Int32) -> Bool { months[surface] != nil || weekdays[surface] != nil }

    /// The dates in a text's sentences, in order; those that cannot be resolved are left out.
    func mentions(in text: ArticleText, anchor: CivilDay?) -> [DateMention] {
        var found: [DateMention] = []
        for (index, sentence) in text.sentences.enumerated()
        where sentence.kind != .title && sentence.kind != .heading && sentence.kind != .definition {
            scan(text, index, anchor: text.published ?? anchor, into: &found)
        }
        return found
    }

    private func scan(_ text: ArticleText, _ sentence: Int, anchor: CivilDay?, into found: inout [DateMention]) {
        let tokens = text.tokens[text.sentences[sentence].tokens]
        var index = tokens.startIndex
        while index < tokens.endIndex {
            if let (mention, next) = isoDate(text, tokens, index, sentence) ?? written(
                text, tokens, index, sentence, anchor)
                ?? dayFirst(text, tokens, index, sentence, anchor)
            {
                found.append(mention)
                index = next
                continue
            }
            if let mention = nearDay(text, tokens, index, sentence) ?? year(text, tokens, index, sentence) {
                found.append(mention)
            }
            index += 1
        }
    }

    // MARK: - Written dates

    private func isoDate(
        _ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int, _ sentence: Int
    ) -> (DateMention, Int)? {
        guard index + 2 < tokens.endIndex, tokens[index + 1].flags.contains(.hyphenBefore),
            tokens[index + 2].flags.contains(.hyphenBefore), let year = value(text, tokens[index]), year >= 1000,
            let month = value(text, tokens[index + 1]), let day = value(text, tokens[index + 2]),
            let start = CivilDay(year: year, month: month, day: day)
        else { return nil }
        return (mention(tokens, index, index + 2, sentence, start, start, .day), index + 3)
    }

    /// Month first: "June 18-19, 2024", "June 18", "June 2024".
    private func written(
        _ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int, _ sentence: Int, _ anchor: CivilDay?
    ) -> (DateMention, Int)? {
        guard let month = months[tokens[index].surface], tokens[index].flags.contains(.capital),
            index + 1 < tokens.endIndex
        else {
            return nil
        }
        var next = index + 1
        if between.contains(tokens[next].surface), next + 1 < tokens.endIndex { next += 1 }
        guard let number = value(text, tokens[next]) else { return nil }
        if number >= 1000 {
            guard number <= 2199, let start = CivilDay(year: number, month: month, day: 1) else { return nil }
            let end = CivilDay(number: start.number + CivilDay.days(inMonth: month, of: number) - 1)
            return (mention(tokens, index, next, sentence, start, end, .month), next + 1)
        }
        var last = next
        var endDay = number
        if let (second, at) = rangeEnd(text, tokens, after: next) {
            endDay = second
            last = at
        }
        var year: Int?
        if last + 1 < tokens.endIndex, let value = value(text, tokens[last + 1]), (1000...2199).contains(value) {
            year = value
            last += 1
        }
        return resolved(tokens, index, last, sentence, year, month, number, endDay, anchor)
    }

    /// Day first: "18-19 June 2024", "19. Juni", "19 de junio de 2024".
    private func dayFirst(
        _ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int, _ sentence: Int, _ anchor: CivilDay?
    ) -> (DateMention, Int)? {
        guard let first = value(text, tokens[index]), (1...31).contains(first) else { return nil }
        var next = index + 1
        var endDay = first
        if let (second, at) = rangeEnd(text, tokens, after: index) {
            endDay = second
            next = at + 1
        }
        if next < tokens.endIndex, between.contains(tokens[next].surface) { next += 1 }
        guard next < tokens.endIndex, let month = months[tokens[next].surface],
            tokens[next].flags.contains(.capital) || text.language > 0
        else { return nil }
        var last = next
        var year: Int?
        var after = next + 1
        if after < tokens.endIndex, between.contains(tokens[after].surface) { after += 1 }
        if after < tokens.endIndex, let value = value(text, tokens[after]), (1000...2199).contains(value) {
            year = value
            last = after
        }
        return resolved(tokens, index, last, sentence, year, month, first, endDay, anchor)
    }

    /// The second day of "18-19", "18–19" or "18 to 19".
    private func rangeEnd(_ text: ArticleText, _ tokens: ArraySlice<Token>, after index: Int) -> (Int, Int)? {
        guard index + 1 < tokens.endIndex, let first = value(text, tokens[index]) else { return nil }
        var at = index + 1
        if joining.contains(tokens[at].surface), at + 1 < tokens.endIndex {
            at += 1
        } else {
            let gap = text.bytes[tokens[index].range.upperBound..<tokens[at].range.lowerBound]
            guard gap.elementsEqual("-".utf8) || gap.elementsEqual("–".utf8) || gap.elementsEqual(" – ".utf8) else {
                return nil
            }
        }
        guard let second = value(text, tokens[at]), second > first, second <= 31 else { return nil }
        return (second, at)
    }

    private func resolved(
        _ tokens: ArraySlice<Token>, _ first: Int, _ last: Int, _ sentence: Int, _ year: Int?, _ month: Int, _ day: Int,
        _ endDay: Int, _ anchor: CivilDay?
    ) -> (DateMention, Int)? {
        let start: CivilDay
        if let year {
            guard let exact = CivilDay(year: year, month: month, day: day) else { return nil }
            start = exact
        } else {
            guard let anchor else { return nil }
            let near = anchor.components.year
            let candidates = [near - 1, near, near + 1].compactMap { CivilDay(year: $0, month: month, day: day) }
            guard
                let nearest = candidates.min(by: {
                    (abs($0.number - anchor.number), $0.number) < (abs($1.number - anchor.number), $1.number)
                })
            else { return nil }
            start = nearest
        }
        let end = CivilDay(number: start.number + endDay - day)
        return (mention(tokens, first, last, sentence, start, end, .day), last + 1)
    }

    // MARK: - Near days and years

    private func nearDay(
        _ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int, _ sentence: Int
    ) -> DateMention? {
        guard let published = text.published else { return nil }
        let token = tokens[index]
        if let weekday = weekdays[token.surface], token.flags.contains(.capital) || text.language > 0 {
            let before = index > tokens.startIndex ? tokens[index - 1].surface : -1
            if coming.contains(before) || tokens.contains(where: { will.contains($0.surface) }) { return nil }
            let day = CivilDay(number: published.number - (published.weekday - weekday + 7) % 7)
            return mention(tokens, index, index, sentence, day, day, .day, .weekday)
        }
        if let days = relative[token.surface], text.language == 0 || !token.flags.contains(.capital) {
            let day = CivilDay(number: published.number + days)
            return mention(tokens, index, index, sentence, day, day, .day, .relative)
        }
        return nil
    }

    private func year(_ text: ArticleText, _ tokens: ArraySlice<Token>, _ index: Int, _ sentence: Int) -> DateMention? {
        let token = tokens[index]
        guard index > tokens.startIndex, token.flags.contains(.number), token.end - token.start == 4,
            !token.flags.contains(.hyphenBefore), let year = value(text, token), (1000...2199).contains(year),
            beforeYear.contains(tokens[index - 1].surface), let start = CivilDay(year: year, month: 1, day: 1),
            let end = CivilDay(year: year, month: 12, day: 31)
        else { return nil }
        return mention(tokens, index, index, sentence, start, end, .year)
    }

    private func mention(
        _ tokens: ArraySlice<Token>, _ first: Int, _ last: Int, _ sentence: Int, _ start: CivilDay, _ end: CivilDay,
        _ precision: DateMention.Precision, _ form: DateMention.Form = .absolute
    ) -> DateMention {
        DateMention(
            sentence: sentence, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, start: start,
            end: end,
            precision: precision, form: form,
            isBound: first > tokens.startIndex && bounding.contains(tokens[first - 1].surface))
    }

    /// The value of a plain number or an ordinal ("18th") of up to four digits.
    private func value(_ text: ArticleText, _ token: Token) -> Int? {
        var value = 0
        var digits = 0
        var letters = 0
        for byte in text.bytes[token.range] {
            if byte >= 0x30, byte <= 0x39, letters == 0 {
                value = value * 10 + Int(byte - 0x30)
                digits += 1
                if digits > 4 { return nil }
            } else if byte >= 0x61, byte <= 0x7A {
                letters += 1
            } else {
                return nil
            }
        }
        return digits > 0 && (letters == 0 || (letters == 2 && digits < 3)) ? value : nil
    }
}
