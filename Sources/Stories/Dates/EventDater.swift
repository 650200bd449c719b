/// When the event of a story took place, by what its reports say.
struct EventDater {
    let texts: [ArticleText]
    /// For each text its dates.
    let mentions: [Int: [DateMention]]

    private let openings = SentenceOpenings()

    init(texts: [ArticleText], mentions: [Int: [DateMention]]) {
        self.texts = texts
        self.mentions = mentions
    }

    /// Days around the reports' own in which an event may lie: news is of what just happened or is about to.
    private static let daysBefore = 14
    private static let daysAfter = 7

    /// The day most reports were published around.
    static func anchor(of members: [Int], _ texts: [ArticleText]) -> CivilDay? {
        let days = members.compactMap { texts[$0].published }.sorted()
        return days.isEmpty ? nil : days[days.count / 2]
    }

    /// The range of days the reports agree on; `nil` where none names a day near their own.
    func event(of reports: [Int], anchor: CivilDay?) -> Story.Event? {
        guard let anchor = anchor ?? fallbackAnchor(reports) else { return nil }
        var votes: [Int: Double] = [:]
        var ranges: [DateMention] = []
        for report in reports {
            var ownDays: [Int: Double] = [:]
            for mention in near(own(report), anchor) {
                let weight = Self.weight(of: mention, in: texts[report])
                for day in mention.start.number...mention.end.number { ownDays[day] = max(ownDays[day] ?? 0, weight) }
                if mention.end > mention.start { ranges.append(mention) }
            }
            for (day, weight) in ownDays { votes[day, default: 0] += weight }
        }
        let best = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        guard let best else { return nil }
        var start = CivilDay(number: best.key)
        var end = start
        let around = ranges.filter { $0.start <= start && start <= $0.end }
        if let range = around.min(by: {
            ($0.end.number - $0.start.number, $0.start) < ($1.end.number - $1.start.number, $1.start)
        }) {
            start = range.start
            end = range.end
        }
        var evidence: [Story.Quotation] = []
        for report in reports {
            let match = near(own(report), anchor)
                .filter { $0.start <= end && $0.end >= start && texts[report].sentences[$0.sentence].isQuotable }
                .max { Self.weight(of: $0, in: texts[report]) < Self.weight(of: $1, in: texts[report]) }
            guard let match else { continue }
            let sentence = texts[report].sentences[match.sentence]
            evidence.append(
                Story.Quotation(
                    text: texts[report].text(of: sentence), article: texts[report].article.id, block: sentence.block))
        }
        return Story.Event(start: start.text, end: end.text, evidence: evidence)
    }

    private func own(_ report: Int) -> [DateMention] { mentions[report] ?? [] }

    /// Whether a sentence names a day of the event in writing.
    func names(_ event: Story.Event?, text: Int, sentence: Int) -> Bool {
        guard let event, let start = CivilDay(prefixOf: event.start), let end = CivilDay(prefixOf: event.end) else {
            return false
        }
        return own(text).contains {
            $0.sentence == sentence && $0.precision == .day && $0.form != .relative && $0.start <= end
                && $0.end >= start
        }
    }

    private func near(_ mentions: [DateMention], _ anchor: CivilDay) -> [DateMention] {
        mentions.filter {
            $0.precision == .day && $0.start.number >= anchor.number - Self.daysBefore
                && $0.end.number <= anchor.number + Self.daysAfter
        }
    }

    /// Reports without dates of their own: the latest full date that one of them names.
    private func fallbackAnchor(_ reports: [Int]) -> CivilDay? {
        reports.flatMap { own($0) }.filter { $0.precision == .day && $0.form == .absolute }.map(\.start).max()
    }

    private static func weight(of mention: DateMention, in text: ArticleText) -> Double {
        let form: Double
        switch mention.form {
        case .absolute: form = 2
        case .weekday: form = 1.5
        case .relative: form = 0.75
        }
        return form / (1 + Double(text.sentences[mention.sentence].ordinal) / 4)
    }

    /// Dated sentences, oldest first, one a date: the first short one that says something of it.
    func timeline(of reports: [Int], event: Story.Event?) -> [Story.TimelineEntry] {
        var chosen: [String: (length: Int, entry: Story.TimelineEntry)] = [:]
        for report in reports {
            let text = texts[report]
            for mention in own(report)
            where mention.form != .relative && !mention.isBound && mention.precision != .period {
                let sentence = text.sentences[mention.sentence]
                let words = sentence.tokens.count
                guard sentence.isQuotable, (5...45).contains(words), sentence.kind == .body || sentence.kind == .item,
                    openings.standsAlone(text, sentence)
                else { continue }
                let key = mention.text
                if let taken = chosen[key], taken.length <= words { continue }
                chosen[key] = (
                    words, Story.TimelineEntry(date: key, text: text.text(of: sentence), article: text.article.id)
                )
            }
        }
        // One sentence with two dates stands once, at the first of them.
        var entries: [Story.TimelineEntry] = []
        for (_, value) in chosen.sorted(by: { $0.key < $1.key })
        where !entries.contains(where: { $0.text == value.entry.text && $0.article == value.entry.article }) {
            entries.append(value.entry)
        }
        guard entries.count > 1 else { return [] }
        return Array(entries.suffix(StoryLimits.timelineEntries))
    }
}
