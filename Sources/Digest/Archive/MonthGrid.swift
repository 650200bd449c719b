internal import Stories

/// A month of the archive as weeks of days, Monday first.
struct MonthGrid {
    /// YYYY-MM.
    let month: String
    private let cells: [Cell]

    private enum Cell {
        case outside
        case day(Int, digest: ArchiveDay?)
    }

    /// - Parameters:
    ///   - month: YYYY-MM.
    ///   - days: by date, the days that have a digest.
    /// - Returns: `nil` for what is no month.
    init?(_ month: String, days: [String: ArchiveDay]) {
        guard let first = CivilDay(prefixOf: month + "-01") else { return nil }
        self.month = month
        var cells = [Cell](repeating: .outside, count: (first.weekday + 6) % 7)
        var day = first
        while day.components.month == first.components.month {
            cells.append(.day(day.components.day, digest: days[day.text]))
            day = CivilDay(number: day.number + 1)
        }
        while cells.count % 7 != 0 { cells.append(.outside) }
        self.cells = cells
    }

    /// - Parameter busy: articles from which a day counts as busy, and as very busy.
    func values(busy: (Int, Int)) -> [String: Any] {
        let weeks = stride(from: 0, to: cells.count, by: 7).map { start in
            ["cells": cells[start..<(start + 7)].map { Self.values(of: $0, busy) }] as [String: Any]
        }
        return ["month": MarkupText.escaped(Wording.month(month)), "weeks": weeks]
    }

    private static func values(of cell: Cell, _ busy: (Int, Int)) -> [String: Any] {
        switch cell {
        case .outside: return ["number": "", "date": false]
        case .day(let number, nil): return ["number": String(number), "date": false]
        case .day(let number, let day?):
            let articles = day.counts.articles
            return [
                "number": String(number), "date": MarkupText.escaped(day.date), "articles": Wording.grouped(articles),
                "label": MarkupText.escaped(
                    "\(Wording.plainDate(day.date)), \(Wording.count(articles, "article", "articles"))"),
                "level": articles >= busy.1 ? "c3" : articles >= busy.0 ? "c2" : "c1",
            ]
        }
    }
}
