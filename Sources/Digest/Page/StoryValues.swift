internal import Stories

/// What the page's template is given of one story, escaped.
struct StoryValues {
    let story: Story
    let links: [String: ArticleLinks]
    private let labels: SourceLabels

    init(story: Story, links: [String: ArticleLinks]) {
        self.story = story
        self.links = links
        labels = SourceLabels(story)
    }

    var values: [String: Any] {
        var facts = [Wording.sources(story)]
        if let event = story.event { facts.append(Wording.range(event.start, event.end)) }
        if story.status == .continuing { facts.append("continues") }
        return [
            "rank": String(story.rank), "facts": MarkupText.escaped(facts.joined(separator: " · ")),
            "headline": MarkupText.escaped(story.headline.text),
            "headline_language": MarkupText.languageAttributes(labels.language(of: story.headline.article)),
            "summary": story.summary.filter { $0.text != story.headline.text }.map { quoted($0) },
            "disagreements": story.disagreements.map { values(of: $0) },
            "articles": story.articles.prefix(DigestLimits.articles).map { member in
                var values = Self.values(of: member, links: links)
                if let role = Wording.role(member, labels) { values["role"] = MarkupText.escaped(role) }
                return values
            },
            "more_articles": Wording.more(story.articles.count, beyond: DigestLimits.articles).map { [$0] } ?? [],
            "has_names": !story.entities.isEmpty,
            "names": story.entities.prefix(DigestLimits.names).map { entity in
                ["name": MarkupText.escaped(entity.name), "mentions": String(entity.mentions)]
            },
            "has_timeline": !story.timeline.isEmpty,
            "timeline": story.timeline.map { entry in
                [
                    "datetime": MarkupText.escaped(entry.date),
                    "date": MarkupText.escaped(Wording.partialDate(entry.date)), "text": MarkupText.escaped(entry.text),
                    "language": MarkupText.languageAttributes(labels.language(of: entry.article)),
                    "source": MarkupText.escaped(labels.label(of: entry.article)),
                ]
            },
        ]
    }

    /// A quotation with its source; the address is there only when it may be linked to.
    private func quoted(_ quotation: Story.Quotation) -> [String: Any] {
        var values: [String: Any] = [
            "text": MarkupText.escaped(quotation.text),
            "language": MarkupText.languageAttributes(labels.language(of: quotation.article)),
            "source": MarkupText.escaped(labels.label(of: quotation.article)),
        ]
        if let address = labels.member(quotation.article)?.url.flatMap({ WebAddress($0) }) {
            values["address"] = MarkupText.escaped(address.text)
        }
        if !quotation.also.isEmpty {
            values["also"] = MarkupText.escaped(
                Wording.listed(quotation.also.map { labels.label(of: $0) }, atMost: DigestLimits.also))
        }
        return values
    }

    private func values(of disagreement: Story.Disagreement) -> [String: Any] {
        [
            "severity": Wording.severity(disagreement.severity), "soft": disagreement.severity != .conflict,
            "question": MarkupText.escaped(disagreement.question),
            "values": disagreement.shownValues.map { value in
                [
                    "value": MarkupText.escaped(value.value),
                    "evidence": value.evidence.prefix(DigestLimits.evidence).map { quoted($0) },
                    "more_evidence": Wording.more(value.evidence.count, beyond: DigestLimits.evidence).map { [$0] }
                        ?? [],
                ] as [String: Any]
            },
        ]
    }

    /// One article: its title linked to its source, its site and day, and its files.
    static func values(of listed: Story.Member, links: [String: ArticleLinks]) -> [String: Any] {
        let member = listed.bounded
        var details: [String] = []
        if let site = member.site { details.append(site) }
        if let published = member.published { details.append(String(published.prefix(10))) }
        var values: [String: Any] = [
            "name": MarkupText.escaped(member.title ?? "Untitled"),
            "language": MarkupText.languageAttributes(member.language), "has_files": false,
        ]
        if !details.isEmpty { values["of"] = MarkupText.escaped(details.joined(separator: ", ")) }
        if let address = member.url.flatMap({ WebAddress($0) }) { values["address"] = MarkupText.escaped(address.text) }
        if let files = links[member.id] {
            values["has_files"] = files.record != nil || files.original != nil
            if let record = files.record {
                values["record"] = MarkupText.escaped(WebAddress.encoded(Array(record.utf8)))
            }
            if let original = files.original {
                values["original"] = MarkupText.escaped(WebAddress.encoded(Array(original.utf8)))
            }
        }
        return values
    }
}
