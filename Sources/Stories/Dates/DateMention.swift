/// A date that an article gives, resolved as far as it can be.
struct DateMention {
    enum Precision { case day, month, year }
    /// How it was said: a written date is surer than a weekday, and that surer than "today".
    enum Form { case absolute, weekday, relative }

    /// The number of the sentence in its text.
    var sentence: Int
    /// The bytes it takes.
    var range: Range<Int>
    var start: CivilDay
    var end: CivilDay
    var precision: Precision
    var form: Form
    /// Whether it only bounds a span: "since 1998".
    var isBound = false

    /// YYYY, YYYY-MM or YYYY-MM-DD.
    var text: String {
        let day = start.text
        switch precision {
        case .day: return day
        case .month: return String(decoding: day.utf8.prefix(7), as: UTF8.self)
        case .year: return String(decoding: day.utf8.prefix(4), as: UTF8.self)
        }
    }
}
