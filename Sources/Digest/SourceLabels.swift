internal import Stories

/// How a story's articles are called where they are cited.
struct SourceLabels {
    private let members: [String: Story.Member]
    private let labels: [String: String]

    /// The site where it is known, with a number where a story has several articles of it; else the host of the address,
    /// else the title, else the id's beginning.
    init(_ story: Story) {
        var members: [String: Story.Member] = [:]
        var counts: [String: Int] = [:]
        let listed = story.articles.map(\.bounded)
        for member in listed {
            members[member.id] = member
            counts[Self.name(of: member), default: 0] += 1
        }
        var labels: [String: String] = [:]
        var seen: [String: Int] = [:]
        for member in listed {
            let name = Self.name(of: member)
            seen[name, default: 0] += 1
            labels[member.id] = counts[name, default: 1] > 1 ? "\(name) (\(seen[name, default: 1]))" : name
        }
        self.members = members
        self.labels = labels
    }

    func label(of article: String) -> String { labels[article] ?? article }
    func member(_ article: String) -> Story.Member? { members[article] }
    func language(of article: String) -> String? { members[article]?.language }

    static func name(of member: Story.Member) -> String {
        if let site = site(of: member) { return site }
        if let title = member.title, !title.isEmpty { return "“" + Wording.shortened(title, to: 48) + "”" }
        // Enough of the id to find it with `daybook show`.
        return "untitled " + String(decoding: member.id.utf8.prefix(8), as: UTF8.self)
    }

    /// The site, or the host of the address.
    static func site(of member: Story.Member) -> String? {
        if let site = member.site, !site.isEmpty { return site }
        return member.url.flatMap { WebAddress($0)?.host }
    }
}

extension Story.Disagreement {
    /// Its values with each sentence once: where one sentence holds both sides, it is shown with the first.
    var shownValues: [Value] {
        var shown: [Story.Quotation] = []
        return values.map { value in
            var value = value
            value.evidence.removeAll { shown.contains($0) }
            shown += value.evidence
            return value
        }
    }
}
