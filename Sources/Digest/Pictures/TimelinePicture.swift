internal import Stories

/// A story's dates on a line to scale, with its event marked: an SVG picture; the dates stand beside it as a list.
struct TimelinePicture {
    private let days: [Int]
    private let event: ClosedRange<Int>?
    private let labels: (first: String, last: String)
    private let span: ClosedRange<Int>

    /// `nil` where fewer than three days are told apart: a list says that faster.
    init?(_ story: Story) {
        var days: Set<Int> = []
        var texts: [Int: String] = [:]
        for entry in story.timeline {
            guard let day = Self.day(of: entry.date) else { continue }
            days.insert(day)
            texts[day] = entry.date
        }
        var event: ClosedRange<Int>?
        if let told = story.event, let start = CivilDay(prefixOf: told.start)?.number,
            let end = CivilDay(prefixOf: told.end)?.number, start <= end
        {
            event = start...end
            texts[start] = texts[start] ?? told.start
            texts[end] = texts[end] ?? told.end
        }
        let all = days.union(event.map { [$0.lowerBound, $0.upperBound] } ?? []).sorted()
        guard days.count > 1, all.count > 2, let first = all.first, let last = all.last else { return nil }
        self.days = days.sorted()
        self.event = event
        span = first...last
        let isLong = last - first > 2 * 366
        func label(_ day: Int) -> String {
            let text = texts[day] ?? CivilDay(number: day).text
            return isLong ? String(decoding: text.utf8.prefix(4), as: UTF8.self) : Wording.shortDate(text)
        }
        labels = (label(first), label(last))
    }

    /// A year stands in its middle, a month likewise.
    private static func day(of date: String) -> Int? {
        switch date.utf8.count {
        case 4: CivilDay(prefixOf: date + "-07-01")?.number
        case 7: CivilDay(prefixOf: date + "-15")?.number
        default: CivilDay(prefixOf: date)?.number
        }
    }

    private static let width = 300
    private static let margin = 6

    private func place(_ day: Int) -> Int {
        let room = Self.width - 2 * Self.margin
        return Self.margin + (day - span.lowerBound) * room / max(1, span.upperBound - span.lowerBound)
    }

    var svg: String {
        let name = "\(Wording.count(days.count, "date", "dates")) between \(labels.first) and \(labels.last)"
        var svg =
            #"<svg class="line" viewBox="0 0 \#(Self.width) 32" role="img" aria-label="\#(MarkupText.escaped(name))">"#
            + #"<path d="M\#(Self.margin) 9H\#(Self.width - Self.margin)"/>"#
        if let event {
            let start = place(event.lowerBound) - 4
            let end = place(event.upperBound) + 4
            svg += #"<rect x="\#(start)" y="3" width="\#(end - start)" height="12" rx="6"/>"#
        }
        for day in days { svg += #"<circle cx="\#(place(day))" cy="9" r="3"/>"# }
        return svg + #"<text x="0" y="29">\#(MarkupText.escaped(labels.first))</text>"#
            + #"<text x="\#(Self.width)" y="29" text-anchor="end">\#(MarkupText.escaped(labels.last))</text></svg>"#
    }
}
