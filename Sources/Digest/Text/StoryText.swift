internal import Stories

/// Sets one story as text: a number, the headline, and everything else indented under it.
struct StoryText {
    let story: Story
    let setting: TextSetting
    private let labels: SourceLabels
    private let indent: String

    init(story: Story, setting: TextSetting) {
        self.story = story
        self.setting = setting
        labels = SourceLabels(story)
        indent = String(repeating: " ", count: "\(story.rank). ".utf8.count)
    }

    var lines: [String] {
        var lines = setting.lines(story.headline.text, first: "\(story.rank). ", rest: indent, as: .heading)
        lines += setting.lines(
            Wording.facts(of: story, since: nil).joined(separator: " | "), first: indent, as: .facts)
        let told = story.toldSentences
        if !told.new.isEmpty {
            lines += [""] + setting.lines("New today:", first: indent, as: .new)
            lines += told.new.flatMap { self.lines(of: $0) }
            if !told.summary.isEmpty { lines += [""] + setting.lines("The story so far:", first: indent, as: .facts) }
        }
        lines += told.summary.flatMap { self.lines(of: $0) }
        lines += story.disagreements.flatMap { self.lines(of: $0) }
        return lines + agreements + timeline + names + articles
    }

    private func lines(of sentence: Story.Quotation) -> [String] {
        let also = sentence.also.map { labels.label(of: $0) }
        let more =
            also.isEmpty
            ? "" : "; also in \(also.count): " + Wording.listed(also, atMost: DigestLimits.also)
        return [""] + setting.lines(sentence.text, first: indent)
            + setting.lines(
                labels.label(of: sentence.article) + more, first: indent + "  -- ", rest: indent + "     ", as: .source,
                link: address(of: sentence.article))
    }

    private func lines(of disagreement: Story.Disagreement) -> [String] {
        var lines =
            [""]
            + setting.lines(
                "\(Wording.severity(disagreement.severity)): \(disagreement.question)", first: indent + "! ",
                rest: indent + "  ", as: .warning)
        for value in disagreement.shownValues {
            lines += setting.lines(value.value, first: indent + "  * ", rest: indent + "    ", as: .value)
            for evidence in value.evidence.prefix(DigestLimits.evidence) {
                lines += setting.lines(
                    "“\(evidence.text)” -- \(labels.label(of: evidence.article))", first: indent + "    ",
                    link: address(of: evidence.article))
            }
            lines += Wording.afterEvidence(of: value).map { setting.lines($0, first: indent + "    ") } ?? []
        }
        return lines
    }

    private var agreements: [String] {
        guard !story.shownAgreements.isEmpty else { return [] }
        return [""] + setting.lines("Sources agree:", first: indent, as: .facts)
            + story.shownAgreements.flatMap { agreement in
                setting.lines(
                    "\(agreement.text) (\(Wording.count(agreement.articles.count, "article", "articles")))",
                    first: indent + "= ", rest: indent + "  ")
            }
    }

    private var timeline: [String] {
        guard !story.timeline.isEmpty else { return [] }
        return [""] + setting.lines("Dates:", first: indent, as: .facts)
            + story.timeline.flatMap { entry in
                setting.lines(
                    "\(Wording.partialDate(entry.date)): \(entry.text) -- \(labels.label(of: entry.article))",
                    first: indent + "- ", rest: indent + "  ", link: address(of: entry.article))
            }
    }

    private var names: [String] {
        guard !story.entities.isEmpty else { return [] }
        let names = story.entities.prefix(DigestLimits.names).map(\.name).joined(separator: ", ")
        return [""] + setting.lines("Names: " + names, first: indent)
    }

    private var articles: [String] {
        guard story.articles.count > 1 || story.summary.isEmpty || story.articles.first?.url != nil else { return [] }
        var lines =
            [""] + setting.lines(story.articles.count > 1 ? "Articles:" : "Article:", first: indent, as: .facts)
        for listing in story.listedArticles {
            let role = Wording.role(listing.article, labels).map { " (\($0))" } ?? ""
            lines += Self.lines(of: listing.article, first: indent + "- ", role: role, setting)
            for (what, sentence) in Wording.changes(of: listing.article) {
                lines += setting.lines("\(what): \"\(sentence.text)\"", first: indent + "  * ", rest: indent + "    ")
            }
            for copy in listing.copies {
                let role = " (\(Wording.copy(copy, of: listing.article)))"
                lines += Self.lines(of: copy, first: indent + "  = ", role: role, setting)
            }
        }
        return lines + more(story.articles.count, beyond: DigestLimits.articles, indent: indent)
    }

    private func more(_ count: Int, beyond shown: Int, indent: String) -> [String] {
        Wording.more(count, beyond: shown).map { setting.lines($0, first: indent + "  ") } ?? []
    }

    private func address(of article: String) -> WebAddress? { labels.member(article)?.url.flatMap { WebAddress($0) } }

    /// An article in a line; its address is the line's link in a terminal, and stands after it elsewhere.
    static func lines(of listed: Story.Member, first: String, role: String = "", _ setting: TextSetting) -> [String] {
        let member = listed.bounded
        var line = member.title ?? "Untitled (\(member.id))"
        var details: [String] = []
        if let site = member.site { details.append(site) }
        if let published = member.published { details.append(String(published.prefix(10))) }
        if !details.isEmpty { line += " -- " + details.joined(separator: ", ") }
        let address = member.url.flatMap { WebAddress($0) }
        if let url = member.url, address == nil || !setting.isTerminal { line += " " + url }
        let rest = String(repeating: " ", count: first.utf8.count)
        return setting.lines(line + role, first: first, rest: rest, link: address)
    }
}
