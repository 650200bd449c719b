internal import Stories

/// The digest's own few words: dates, counts, roles. Everything else on the page is quoted.
enum Wording {
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "Sunday, 22 November 2026"; what is no day comes back as it is.
    static func longDate(_ date: String) -> String {
        guard let day = CivilDay(prefixOf: date) else { return date }
        return weekday(day) + ", " + plainDate(date)
    }

    static func weekday(_ day: CivilDay) -> String { weekdays[day.weekday] }

    /// "22 November 2026".
    static func plainDate(_ date: String) -> String {
        guard let day = CivilDay(prefixOf: date) else { return date }
        let (year, month, number) = day.components
        return "\(number) \(months[month - 1]) \(year)"
    }

    /// "22 Nov".
    static func shortDate(_ date: String) -> String { CivilDay(prefixOf: date).map(shortDate) ?? partialDate(date) }

    static func shortDate(_ day: CivilDay) -> String {
        let (_, month, number) = day.components
        return "\(number) \(months[month - 1].prefix(3))"
    }

    /// "November 2026", of YYYY-MM or longer.
    static func month(_ date: String) -> String {
        let bytes = Array(date.utf8)
        guard bytes.count >= 7, let day = CivilDay(prefixOf: String(decoding: bytes[0..<7], as: UTF8.self) + "-01")
        else {
            return date
        }
        return "\(months[day.components.month - 1]) \(day.components.year)"
    }

    /// "18–19 June 2024", "30 June – 2 July 2024", "18 June 2024".
    static func range(_ start: String, _ end: String) -> String {
        guard start != end, let first = CivilDay(prefixOf: start), let last = CivilDay(prefixOf: end) else {
            return plainDate(start)
        }
        let (one, two) = (first.components, last.components)
        if one.year != two.year { return plainDate(start) + " – " + plainDate(end) }
        if one.month != two.month { return "\(one.day) \(months[one.month - 1]) – " + plainDate(end) }
        return "\(one.day)–" + plainDate(end)
    }

    /// A date of the timeline: "2000", "March 2000" or "4 March 2000".
    static func partialDate(_ date: String) -> String {
        switch date.utf8.count {
        case 10: plainDate(date)
        case 7: month(date)
        default: date
        }
    }

    /// "1 article", "1,204 articles".
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        grouped(number) + " " + (number == 1 ? one : many)
    }

    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number).utf8)
        var result: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
            result.append(digit)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What the day held, in one line.
    static func counts(_ counts: Digest.Counts, rejected: Int) -> String {
        guard counts.articles > 0 else {
            return rejected == 0 ? "No articles arrived" : "No articles arrived; " + self.rejected(rejected)
        }
        var line = count(counts.articles, "article", "articles")
        if counts.stories > 0 { line += " in " + count(counts.stories, "story", "stories") }
        if counts.sites > 0 { line += " from " + count(counts.sites, "site", "sites") }
        line += ", " + count(counts.words, "word", "words")
        if counts.copies > 0 { line += "; " + count(counts.copies, "copy", "copies") + " folded" }
        if rejected > 0 { line += "; " + self.rejected(rejected) }
        return line
    }

    static func rejected(_ number: Int) -> String { count(number, "file", "files") + " rejected" }

    /// "4 sources".
    static func sources(_ story: Story) -> String { count(story.sources, "source", "sources") }

    /// What stands over a story: its sources, the event's days, and since when it is told.
    ///
    /// - Parameter since: the date on which it was first told, where it is known.
    static func facts(of story: Story, since: String?) -> [String] {
        var facts = [sources(story)]
        if let event = story.event { facts.append(range(event.start, event.end)) }
        if story.status == .continuing {
            facts.append(since.map { "continuing since " + plainDate($0) } ?? "continuing")
        }
        return facts
    }

    /// The kinds of names in the order in which they are listed.
    static let kinds: [Story.Entity.Kind] = [.person, .organisation, .place, .event, .other]

    /// Names of one kind: "People".
    static func kind(_ kind: Story.Entity.Kind) -> String {
        switch kind {
        case .person: "People"
        case .place: "Places"
        case .organisation: "Organisations"
        case .event: "Events"
        case .other: "Other names"
        }
    }

    /// "copy, 87 % the same as a.example".
    static func role(_ member: Story.Member, _ labels: SourceLabels) -> String? {
        switch member.role {
        case .report: member.revisionOf == nil ? nil : "new version of an earlier article"
        case .background: "background"
        case .copy:
            member.copyOf.map { original in
                let share = member.shared.map { " " + self.share($0) + " the same as" } ?? " of"
                return "copy," + share + " "
                    + (labels.member(original) == nil ? "an article of an earlier day" : labels.label(of: original))
            } ?? "copy"
        }
    }

    /// What a copy under its article is called: "copy, 87 % the same".
    static func copy(_ member: Story.Member, of original: Story.Member) -> String {
        let name = isVersion(member, of: original) ? "earlier version" : "copy"
        return name + (member.shared.map { ", \(share($0)) the same" } ?? "")
    }

    /// "2 copies", "1 earlier version".
    static func copies(_ members: [Story.Member], of original: Story.Member) -> String {
        let versions = members.filter { isVersion($0, of: original) }.count
        let copies = members.count - versions
        return [
            copies > 0 ? count(copies, "copy", "copies") : nil,
            versions > 0 ? count(versions, "earlier version", "earlier versions") : nil,
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// Whether two articles are of one address, fragments aside.
    private static func isVersion(_ member: Story.Member, of original: Story.Member) -> Bool {
        guard let url = member.url, let other = original.url else { return false }
        return url.utf8.prefix { $0 != UInt8(ascii: "#") }.elementsEqual(other.utf8.prefix { $0 != UInt8(ascii: "#") })
    }

    /// What a new version says and no longer says, each with its sentence; no more of either than are shown.
    static func changes(of member: Story.Member) -> [(what: String, sentence: Story.Quotation)] {
        guard let changed = member.changed else { return [] }
        return changed.added.prefix(DigestLimits.changes).map { ("now says", $0) }
            + changed.removed.prefix(DigestLimits.changes).map { ("no longer says", $0) }
    }

    /// "87 %".
    static func share(_ share: Double) -> String { "\(Int((max(0, min(1, share)) * 100).rounded()))\u{A0}%" }

    /// What a disagreement is called above its two sides.
    static func severity(_ severity: Story.Disagreement.Severity) -> String {
        switch severity {
        case .conflict: "Sources differ"
        case .lessPrecise: "Less precise"
        case .disputed: "Disputed"
        }
    }

    static let emptyDay = "Nothing arrived on this day, so there is nothing to tell."

    /// What follows a list that shows only its first: "and 12 more"; `nil` where it shows all.
    static func more(_ count: Int, beyond shown: Int) -> String? {
        count > shown ? "and \(grouped(count - shown)) more" : nil
    }

    /// What follows the sentences of one side of a disagreement: that there are more, or that it stands in a sentence of the
    /// side before; `nil` where they are all.
    static func afterEvidence(of value: Story.Disagreement.Value) -> String? {
        value.evidence.isEmpty ? "in the same sentence" : more(value.evidence.count, beyond: DigestLimits.evidence)
    }

    /// The first of a list in one line: "a, b and 12 more".
    static func listed(_ names: [String], atMost shown: Int) -> String {
        names.prefix(shown).joined(separator: ", ") + (more(names.count, beyond: shown).map { " " + $0 } ?? "")
    }

    /// Cut at a word's end, with an ellipsis, where it has more scalars than `limit`.
    static func shortened(_ text: String, to limit: Int) -> String {
        let scalars = Array(text.unicodeScalars.prefix(limit + 1))
        guard scalars.count > limit else { return text }
        var end = limit - 1
        while end > limit / 2, scalars[end] != " " { end -= 1 }
        if end <= limit / 2 { end = limit - 1 }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[0..<end])
        return String(cut) + "…"
    }
}
