/// How one language writes dates: words in lower case, separated by spaces.
///
/// Twelve month names by language come from `MonthNames`; `DateLanguages` says which list is whose.
struct DateLanguage {
    var code: String
    /// Seven groups, Sunday first; "/" between the forms of one day.
    var weekdays = ""
    /// Days counted from the day of the article, "yesterday:-1".
    var near = ""
    /// Day, week, month, year: four groups.
    var units = ""
    /// Before or after a unit or a weekday: it is the last one, this one, the next one.
    var last = ""
    var this = ""
    var next = ""
    /// "vor zwei Wochen", "two weeks ago".
    var agoBefore = ""
    var agoAfter = ""
    /// From one to twelve; "/" between forms.
    var counts = ""
    /// Join the two ends of a range: "18 to 19 June".
    var joins = ""
    /// Join them only behind a word of `between`: "between May and July".
    var betweenJoins = ""
    var between = ""
    /// Open a range: "from Monday to Thursday".
    var opens = ""
    /// Between a day and its month, a month and its year, an end and its article.
    var links = ""
    /// Stand before a year, or a month alone, that is one.
    var cues = ""
    /// Of those, the ones after which nothing is told of that date: it only bounds a span.
    var bounds = ""
    /// Say that what is told is still to come.
    var future = ""
}
