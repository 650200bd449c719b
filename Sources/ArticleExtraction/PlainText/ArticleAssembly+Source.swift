/// When and by whom a text was published: its date lines, the dateline of a wire report, the line that names the paper.
extension ArticleAssembly {
    // MARK: - Dates

    mutating func readDates(_ article: inout Article, _ firstProse: Int) {
        guard article.published == nil else { return }
        var update: (Int, FoundDate)?
        readDates(in: headLines(firstProse), &article, &update, firstProse)
        let dateline = wireDateline(firstProse)
        if article.published == nil, let dateline, let date = dateline.found.date {
            article.published = date
            note("date_published", "dateline, \(place(dateline.index))", 0.85)
        }
        readDates(in: tailLines(), &article, &update, firstProse)
        if let (index, date) = update {
            article.modified = date.date
            note("date_modified", place(index), 0.9)
        }
        guard article.published == nil, let dateline, let day = dateline.found.day, let date = resolved(day, article)
        else { return }
        article.published = date
        note("date_published", "dateline, \(place(dateline.index))", 0.6)
    }

    private mutating func readDates(
        in indices: [Int], _ article: inout Article, _ update: inout (Int, FoundDate)?, _ firstProse: Int
    ) {
        for index in indices {
            guard reader.foundDates[index] != nil, features.shape(index) != .prose else { continue }
            for date in reader.dates.dates(in: lines[index].range) {
                if date.isUpdate {
                    update = update ?? (index, date)
                } else if article.published == nil {
                    article.published = date.date
                    note("date_published", place(index), index < firstProse + 3 ? 0.9 : 0.6)
                }
            }
            if reader.labels[index] == .date { region.remove(index, as: .dateline) }
            if article.published != nil, index > firstProse { break }
        }
    }

    /// The dateline that opens the article's first paragraphs.
    private func wireDateline(_ firstProse: Int) -> (index: Int, found: WireDateline)? {
        let start = titleIndex.map { $0 + 1 } ?? 0
        for index in start..<max(start, min(lines.count, firstProse + 2)) where region.isBody[index] {
            if let found = WireDateline(lines[index].content, reader.bylines) { return (index, found) }
        }
        return nil
    }

    /// A day without a year, in the year that brings it nearest to a date that the document gives in a line of its own, or
    /// in the year of its copyright line.
    private func resolved(_ day: DayOfYear, _ article: Article) -> ArticleDate? {
        if let near = article.modified ?? lines.indices.lazy.compactMap({ reader.foundDates[$0]?.date }).first {
            return day.nearest(to: near)
        }
        for index in lines.indices where reader.labels[index] == .copyright {
            if let year = reader.dates.lastYear(in: lines[index].content) { return day.date(in: year) }
        }
        return nil
    }

    // MARK: - Publication

    /// "Coastal Observer" under the title or beside the date or byline: the site, and no part of the text.
    mutating func readPublication(_ article: inout Article, _ firstProse: Int) {
        for index in headLines(firstProse) where index < firstProse && index != titleIndex && index != usedSubtitle {
            let line = lines[index]
            let isDateLine = reader.labels[index] == .date
            guard isDateLine || reader.labels[index] == .none, reader.phrases[index] == nil, line.marker == .none,
                line.ending == .open, isDateLine || line.words <= BylineReader.longestPublication,
                isDateLine || standsBesideFields(index), let name = reader.bylines.publication(line.content)
            else { continue }
            if article.site == nil {
                article.site = name
                note("site", place(index), isDateLine || standsBesideDate(index) ? 0.8 : 0.6)
            }
            if !isDateLine { region.remove(index, as: .metadata) }
            return
        }
    }

    private func standsBesideDate(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { index in
            guard reader.labels.indices.contains(index) else { return false }
            return reader.labels[index] == .date || reader.labels[index] == .byline || region.kinds[index] == .byline
        }
    }

    /// Beside the date or byline; under the title; in a text without menus also over it.
    private func standsBesideFields(_ index: Int) -> Bool {
        if standsBesideDate(index) { return true }
        guard let titleIndex else { return false }
        return index == titleIndex + 1 || (region.isClean && index < titleIndex)
    }

    // MARK: - Access

    /// How many lines after the body's last may say that the rest is elsewhere, and the most words of such a line.
    private static let accessReach = 4
    private static let longestAccessLine = 30

    /// Whether the text says at its end that it is not whole. Call before the body's lines become blocks.
    mutating func readAccess(_ article: inout Article) {
        guard let last = region.isBody.lastIndex(of: true) else { return }
        if AccessPhrases.endsCut(reader.text.bytes, lines[last].range) { article.truncated = true }
        for index in max(1, last)..<max(1, min(lines.count, last + 1 + Self.accessReach)) {
            guard lines[index].words <= Self.longestAccessLine,
                let meaning = AccessPhrases.meaning(reader.text.words(of: lines[index]))
            else { continue }
            switch meaning {
            case .paywall: article.paywall = true
            case .truncated: article.truncated = true
            }
            if index == last { region.remove(index, as: meaning == .paywall ? .paywall : .related) }
        }
    }
}
