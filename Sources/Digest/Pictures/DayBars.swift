internal import Stories

/// Articles per day as a row of bars: an SVG picture with a text that says the same.
struct DayBars {
    /// Days shown on a day's page: four weeks.
    static let dayPage = 28
    /// Days shown on the archive's page: about a quarter.
    static let archive = 91

    private let first: CivilDay
    private let last: CivilDay
    private let counts: [Int]

    /// - Parameters:
    ///   - counts: days with articles, in any order; others had none.
    ///   - last: YYYY-MM-DD, the last day shown.
    /// - Returns: `nil` for what is no day, and where fewer than two days have articles: then there is nothing to compare.
    init?(_ counts: [DaySurroundings.DayCount], upTo last: String, days: Int) {
        guard let end = CivilDay(prefixOf: last) else { return nil }
        var perDay = [Int](repeating: 0, count: days)
        for count in counts {
            guard let day = CivilDay(prefixOf: count.date) else { continue }
            let index = day.number - end.number + days - 1
            if perDay.indices.contains(index) { perDay[index] = count.articles }
        }
        guard perDay.filter({ $0 > 0 }).count > 1 else { return nil }
        self.last = end
        first = CivilDay(number: end.number - days + 1)
        self.counts = perDay
    }

    private static let pitch = 8
    private static let bar = 6
    private static let height = 44

    var svg: String {
        let most = counts.max() ?? 0
        let width = counts.count * Self.pitch - (Self.pitch - Self.bar)
        var parts = [
            #"<svg class="bars" viewBox="0 0 \#(width) \#(Self.height)" width="\#(width)" height="\#(Self.height)" role="img" "#
                + #"aria-label="\#(MarkupText.escaped(summary))">"#
        ]
        for (index, count) in counts.enumerated() {
            // A day without articles is a line on the ground, so that a gap reads as a day.
            let height = count == 0 ? 1 : max(2, (count * Self.height + most / 2) / most)
            let style = count == 0 ? "none" : index == counts.count - 1 ? "now" : "day"
            parts.append(
                #"<rect class="\#(style)" x="\#(index * Self.pitch)" y="\#(Self.height - height)" width="\#(Self.bar)" "#
                    + #"height="\#(height)"/>"#)
        }
        return parts.joined() + "</svg>"
    }

    /// What stands under the bars.
    var caption: String {
        "\(Wording.shortDate(first)) – \(Wording.shortDate(last)), at most \(Wording.grouped(counts.max() ?? 0)) a day"
    }

    private var summary: String {
        let most = counts.max() ?? 0
        let busiest = counts.firstIndex(of: most).map { CivilDay(number: first.number + $0).text } ?? ""
        return "Articles per day from \(Wording.plainDate(first.text)) to \(Wording.plainDate(last.text)): "
            + "\(Wording.grouped(counts.last ?? 0)) on the last day, \(Wording.grouped(most)) at most, on "
            + "\(Wording.plainDate(busiest)), \(Wording.grouped(counts.reduce(0, +))) in all."
    }
}
