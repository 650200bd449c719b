/// All days on one HTML page, the latest first, by months.
public struct ArchivePage: Sendable {
    private let template: PageTemplate
    /// Headlines shown of a day.
    public static let headlines = 5

    public init() {
        template = PageTemplate(builtIn: ArchivePageTemplate.mustache)
    }

    public func html(title: String, days: [ArchiveDay]) -> String {
        let latestFirst = days.sorted { $0.date > $1.date }
        var months: [(id: String, days: [[String: Any]])] = []
        for day in latestFirst {
            let id = String(decoding: day.date.utf8.prefix(7), as: UTF8.self)
            if months.last?.id != id { months.append((id, [])) }
            months[months.count - 1].days.append(Self.values(of: day))
        }
        let articles = days.reduce(0) { $0 + $1.counts.articles }
        var values: [String: Any] = [
            "title": MarkupText.escaped(title), "style": PageStyle.css, "style_sha256": PageStyle.sha256,
            "counts": Wording.count(days.count, "day", "days") + ", " + Wording.count(articles, "article", "articles"),
            "months": months.map { month in
                [
                    "month_id": MarkupText.escaped(month.id), "month": MarkupText.escaped(Wording.month(month.id)),
                    "days": month.days,
                ] as [String: Any]
            },
        ]
        if let latest = latestFirst.first { values["latest"] = MarkupText.escaped(latest.date) }
        if days.isEmpty { values["empty"] = "No digest yet. The first is written at the end of the first day." }
        return template.html(values)
    }

    private static func values(of day: ArchiveDay) -> [String: Any] {
        [
            "date": MarkupText.escaped(day.date), "long_date": MarkupText.escaped(Wording.longDate(day.date)),
            "day_counts": MarkupText.escaped(Wording.counts(day.counts, rejected: day.rejected)),
            "has_headlines": !day.headlines.isEmpty,
            "headlines": day.headlines.prefix(headlines).map { headline in
                [
                    "text": MarkupText.escaped(headline.text),
                    "language": MarkupText.languageAttributes(headline.language),
                ]
            },
        ]
    }
}
