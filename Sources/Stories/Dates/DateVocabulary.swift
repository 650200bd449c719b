internal import ArticleExtraction

/// The words of dates as the numbers a lexicon gave them: what a word means in which languages.
struct DateVocabulary {
    /// Words with a value each, by language.
    struct Words {
        private var senses: [Int32: [(languages: UInt64, value: Int)]] = [:]

        mutating func add(_ surface: Int32, _ languages: UInt64, _ value: Int) {
            senses[surface, default: []].append((languages, value))
        }

        /// The value of a word in one of `languages`; of several senses the one listed first.
        func value(of surface: Int32, in languages: UInt64) -> Int? {
            senses[surface]?.first { $0.languages & languages != 0 }?.value
        }

        func contains(_ surface: Int32, in languages: UInt64) -> Bool { value(of: surface, in: languages) != nil }
    }

    /// 1 to 12.
    private(set) var months = Words()
    /// 0 is Sunday.
    private(set) var weekdays = Words()
    private(set) var near = Words()
    /// 0 day, 1 week, 2 month, 3 year.
    private(set) var units = Words()
    /// -1 the last one, 0 this one, 1 the next one.
    private(set) var turns = Words()
    private(set) var agoBefore = Words()
    private(set) var agoAfter = Words()
    private(set) var counts = Words()
    private(set) var joins = Words()
    private(set) var betweenJoins = Words()
    private(set) var between = Words()
    private(set) var opens = Words()
    private(set) var links = Words()
    private(set) var cues = Words()
    private(set) var bounds = Words()
    private(set) var future = Words()
    /// For each code the bit of its language.
    private var bits: [String: UInt64] = [:]
    private(set) var capitalising: UInt64 = 0

    init(lexicon: Lexicon) {
        addMonths(lexicon)
        for row in DateLanguages.all {
            let bit = bits(of: Array(row.code.utf8))
            func groups(_ text: String, _ add: (Int32, Int) -> Void) {
                for (index, group) in ByteText.words(of: text).enumerated() {
                    for form in group.split(separator: UInt8(ascii: "/")) {
                        if let surface = lexicon.surfaces.find(Array(form)) { add(surface, index) }
                    }
                }
            }
            groups(row.weekdays) { weekdays.add($0, bit, $1) }
            groups(row.units) { units.add($0, bit, $1) }
            groups(row.counts) { counts.add($0, bit, $1 + 1) }
            groups(row.last) { surface, _ in turns.add(surface, bit, -1) }
            groups(row.this) { surface, _ in turns.add(surface, bit, 0) }
            groups(row.next) { surface, _ in turns.add(surface, bit, 1) }
            groups(row.agoBefore) { surface, _ in agoBefore.add(surface, bit, 1) }
            groups(row.agoAfter) { surface, _ in agoAfter.add(surface, bit, 1) }
            groups(row.joins) { surface, _ in joins.add(surface, bit, 1) }
            groups(row.betweenJoins) { surface, _ in betweenJoins.add(surface, bit, 1) }
            groups(row.between) { surface, _ in between.add(surface, bit, 1) }
            groups(row.opens) { surface, _ in opens.add(surface, bit, 1) }
            groups(row.links) { surface, _ in links.add(surface, bit, 1) }
            groups(row.cues) { surface, _ in cues.add(surface, bit, 1) }
            groups(row.bounds) { surface, _ in bounds.add(surface, bit, 1) }
            groups(row.future) { surface, _ in future.add(surface, bit, 1) }
            addNear(row.near, bit, lexicon)
        }
        capitalising = bits(of: Array(DateLanguages.capitalising.utf8))
    }

    /// The languages a text may be in: one, or all where it is not known.
    func languages(of text: ArticleText) -> UInt64 {
        if let named = text.article.language {
            let code = ByteText.lowercased(named.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") })
            if let bit = bits[String(decoding: code, as: UTF8.self)] { return bit }
        }
        if text.language >= 0, let bit = bits[StopWords.languages[text.language].code] { return bit }
        return .max
    }

    /// All forms of all months, as bytes.
    static let monthForms: [[UInt8]] = MonthNames.lists.utf8.split {
        $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "/")
    }
    .map { Array($0) }

    private mutating func bit(of code: String) -> UInt64 {
        if let bit = bits[code] { return bit }
        let bit = UInt64(1) << UInt64(bits.count)
        bits[code] = bit
        return bit
    }

    /// The bits of languages whose codes are separated by commas.
    private mutating func bits(of codes: [UInt8]) -> UInt64 {
        codes.split(separator: UInt8(ascii: ",")).reduce(0) { $0 | bit(of: String(decoding: $1, as: UTF8.self)) }
    }

    private mutating func addMonths(_ lexicon: Lexicon) {
        let lists = MonthNames.lists.utf8.split(separator: 0x0A)
        for (list, codes) in zip(lists, ByteText.words(of: DateLanguages.monthLists)) {
            let languages = bits(of: codes)
            for (index, month) in list.split(separator: 0x20).enumerated() {
                for form in month.split(separator: UInt8(ascii: "/")) {
                    if let surface = lexicon.surfaces.find(Array(form)) { months.add(surface, languages, index + 1) }
                }
            }
        }
    }

    private mutating func addNear(_ text: String, _ bit: UInt64, _ lexicon: Lexicon) {
        for entry in ByteText.words(of: text) {
            let parts = entry.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2, let days = Int(String(decoding: parts[1], as: UTF8.self)),
                let surface = lexicon.surfaces.find(Array(parts[0]))
            else { continue }
            near.add(surface, bit, days)
        }
    }
}
