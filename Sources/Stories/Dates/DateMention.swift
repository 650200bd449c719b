/// A date that an article gives, resolved as far as it can be.
struct DateMention {
    /// What was named; a period is a week, a decade, or a span of months or years.
    enum Precision { case day, month, year, period }
    /// How it was said: a written date is surer than a weekday, and that surer than "today".
    enum Form { case absolute, weekday, relative }

    /// The number of the sentence in its text.
    var sentence: Int
    /// The bytes it takes.
    var range: Range<Int>
    /// The numbers of its words in the text.
    var tokens: Range<Int>
    var start: CivilDay
    var end: CivilDay
    var precision: Precision
    var form: Form
    /// Whether its year is written, not inferred.
    var namesYear = false
    /// Whether it only bounds a span: "since 1998".
    var isBound = false

    /// YYYY, YYYY-MM or YYYY-MM-DD; a period by its first day.
    var text: String {
        let day = start.text
        switch precision {
        case .day, .period: return day
        case .month: return String(decoding: day.utf8.prefix(7), as: UTF8.self)
        case .year: return String(decoding: day.utf8.prefix(4), as: UTF8.self)
        }
    }
}
