internal import Stories

/// All days on one HTML page: a search box, the latest days with their headlines, and a calendar.
public struct ArchivePage: Sendable {
    private let template: PageTemplate
    private let style: PageStyle

    /// Days shown with their headlines, and headlines of each.
    public static let latestDays = 7
    public static let headlines = 5
    /// Days in the calendar: ten years, some 35 KB of page a year. Earlier days have their pages all the same.
    public static let calendarDays = 3_660

    public init(_ design: PageDesign = PageDesign()) {
        template = design.archive
        style = design.style
    }

    public func html(title: String, days: [ArchiveDay]) -> String {
        let latestFirst = days.sorted { $0.date > $1.date }
        let index = HeadlineIndex(latestFirst: latestFirst)
        let articles = days.reduce(0) { $0 + $1.counts.articles }
        var values: [String: Any] = [
            "title": MarkupText.escaped(title), "style": style.css, "style_sha256": style.sha256,
            "script": SearchScript.text, "script_sha256": SearchScript.sha256, "index": index.json,
            "index_note": Self.note(of: index),
            "counts": Wording.count(days.count, "day", "days") + ", " + Wording.count(articles, "article", "articles"),
            "has_days": !days.isEmpty, "days": latestFirst.prefix(Self.latestDays).map { Self.values(of: $0) },
            "years": Self.years(of: latestFirst), "latest": false,
        ]
        if days.count > Self.calendarDays {
            values["calendar_note"] =
                "The calendar shows the latest \(Wording.grouped(Self.calendarDays)) days; earlier ones lie in the folders beside this page."
        }
        if let latest = latestFirst.first {
            values["latest"] = MarkupText.escaped(latest.date)
            let counts = days.map { DaySurroundings.DayCount(date: $0.date, articles: $0.counts.articles) }
            if let bars = DayBars(counts, upTo: latest.date, days: DayBars.archive) {
                values["bars"] = bars.svg
                values["bars_caption"] = "Articles per day, " + MarkupText.escaped(bars.caption)
            }
        }
        if days.isEmpty { values["empty"] = "No digest yet. The first is written at the end of the first day." }
        return template.html(values)
    }

    private static func note(of index: HeadlineIndex) -> String {
        guard let since = index.since else { return "" }
        return index.isWhole
            ? "Looks through the headlines of all days."
            : "Looks through the headlines since \(Wording.plainDate(since))."
    }

    private static func years(of latestFirst: [ArchiveDay]) -> [[String: Any]] {
        let shown = latestFirst.prefix(calendarDays)
        var byDate: [String: ArchiveDay] = [:]
        for day in shown { byDate[day.date] = day }
        // A day is busy above the upper half and very busy in the uppermost tenth.
        let sizes = shown.map(\.counts.articles).sorted()
        let busy = sizes.isEmpty ? (1, 1) : (max(1, sizes[sizes.count / 2] + 1), max(2, sizes[sizes.count * 9 / 10]))
        var years: [(year: String, months: [[String: Any]])] = []
        var last = ""
        for day in shown {
            let month = String(decoding: day.date.utf8.prefix(7), as: UTF8.self)
            guard month != last, let grid = MonthGrid(month, days: byDate) else { continue }
            last = month
            let year = String(decoding: month.utf8.prefix(4), as: UTF8.self)
            if years.last?.year != year { years.append((year, [])) }
            years[years.count - 1].months.append(grid.values(busy: busy))
        }
        return years.map { ["year": MarkupText.escaped($0.year), "months": $0.months] }
    }

    private static func values(of day: ArchiveDay) -> [String: Any] {
        [
            "date": MarkupText.escaped(day.date), "long_date": MarkupText.escaped(Wording.longDate(day.date)),
            "day_counts": MarkupText.escaped(Wording.counts(day.counts, rejected: day.rejected)),
            "has_headlines": !day.headlines.isEmpty,
            "headlines": day.headlines.prefix(headlines).enumerated().map { index, headline in
                [
                    "rank": String(index + 1), "text": MarkupText.escaped(headline.text),
                    "language": MarkupText.languageAttributes(headline.language),
                ]
            },
        ]
    }
}
