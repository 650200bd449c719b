internal import Stories

/// What the page's template is given of one story, escaped.
struct StoryValues {
    let story: Story
    let surroundings: DaySurroundings
    private let labels: SourceLabels

    init(story: Story, surroundings: DaySurroundings) {
        self.story = story
        self.surroundings = surroundings
        labels = SourceLabels(story)
    }

    var values: [String: Any] {
        let told = story.toldSentences
        let sentences = told.new + told.summary
        let matrix = ClaimMatrix(story, sentences: sentences, labels)
        let letters = matrix == nil ? nil : ClaimMatrix.letters(of: story, sentences: sentences.count)
        let quotations = sentences.enumerated().map { index, sentence in
            var values = quoted(sentence)
            values["id"] = ClaimMatrix.target(story, String(index + 1))
            if matrix != nil { values["number"] = String(index + 1) }
            return values
        }
        var values: [String: Any] = [
            "rank": String(story.rank),
            "facts": Wording.facts(of: story, since: surroundings.since[story.id]).map(MarkupText.escaped),
            "headline": MarkupText.escaped(story.headline.text),
            "headline_language": MarkupText.languageAttributes(labels.language(of: story.headline.article)),
            "has_sources": !sourceNames.isEmpty, "sources": sources, "more_sources": moreSources,
            "has_new": !told.new.isEmpty,
            "new": Array(quotations.prefix(told.new.count)), "summary": Array(quotations.dropFirst(told.new.count)),
            "disagreements": story.disagreements.enumerated().map { self.values(of: $1, letters: letters?[$0]) },
            "has_agreements": !story.shownAgreements.isEmpty, "agreements": agreements,
            "has_names": !story.entities.isEmpty, "names": names, "has_timeline": !story.timeline.isEmpty,
            "timeline": timeline, "matrix": matrix.map { [$0.values] } ?? [],
        ]
        values.merge(articles) { first, _ in first }
        values["timeline_picture"] = TimelinePicture(story)?.svg ?? false
        return values
    }

    /// The names of its sources that are shown in a line.
    private static let sourcesInLine = 8

    /// The sites that tell of it, each once.
    private var sourceNames: [String] {
        var names: [String] = []
        for member in story.articles.map(\.bounded) where member.role != .copy {
            if let name = SourceLabels.site(of: member), !names.contains(name) { names.append(name) }
        }
        return names
    }

    private var sources: [[String: Any]] {
        let names = sourceNames.prefix(Self.sourcesInLine)
        return names.enumerated().map { index, name in
            ["source": MarkupText.escaped(name), "separator": index + 1 < names.count ? ", " : ""]
        }
    }

    /// How many more there are: sites beyond the line, and articles that name none.
    private var moreSources: String {
        let unnamed = story.articles.filter { $0.role != .copy && SourceLabels.site(of: $0.bounded) == nil }.count
        return Wording.more(sourceNames.count + unnamed, beyond: min(sourceNames.count, Self.sourcesInLine))
            .map { " " + $0 } ?? ""
    }

    // MARK: - Quotations

    /// A quotation with its source; the address is there only when it may be linked to.
    private func quoted(_ quotation: Story.Quotation) -> [String: Any] {
        let language = labels.language(of: quotation.article)
        var values: [String: Any] = [
            "text": MarkupText.escaped(quotation.text), "language": MarkupText.languageAttributes(language),
            "direction": MarkupText.isRightToLeft(quotation.text, language) ? " dir=\"rtl\"" : "",
        ]
        values.merge(cited(quotation.article)) { first, _ in first }
        if !quotation.also.isEmpty {
            values["also_count"] = String(quotation.also.count)
            values["also"] = quotation.also.prefix(DigestLimits.also).enumerated().map { index, article in
                var values = cited(article)
                values["separator"] = index == 0 ? "" : ", "
                return values
            }
            values["more_also"] = Wording.more(quotation.also.count, beyond: DigestLimits.also).map { " " + $0 } ?? ""
        }
        return values
    }

    /// An article's label, and where to read it: at its source, else its record.
    private func cited(_ article: String) -> [String: Any] {
        // What is missing is said to be: a name that is not there is looked for in what stands around it.
        var values: [String: Any] = [
            "source": MarkupText.escaped(labels.label(of: article)), "address": false, "also_count": false,
            "number": false,
        ]
        if let address = labels.member(article)?.url.flatMap({ WebAddress($0) }) {
            values["address"] = MarkupText.escaped(address.text)
        } else if let record = surroundings.links[article]?.record {
            values["address"] = MarkupText.escaped(WebAddress.encoded(Array(record.utf8)))
        }
        return values
    }

    /// - Parameter letters: of its values, as the matrix calls them.
    private func values(of disagreement: Story.Disagreement, letters: [String?]?) -> [String: Any] {
        [
            "severity": Wording.severity(disagreement.severity), "soft": disagreement.severity != .conflict,
            "question": MarkupText.escaped(disagreement.question),
            "values": disagreement.shownValues.enumerated().map { index, value in
                let letter = letters?[index]
                return [
                    "letter": letter ?? false, "id": letter.map { ClaimMatrix.target(story, $0) } ?? false,
                    "value": MarkupText.escaped(value.value),
                    "evidence": value.evidence.prefix(DigestLimits.evidence).map { quoted($0) },
                    "more_evidence": Wording.afterEvidence(of: value).map { [$0] } ?? [],
                ] as [String: Any]
            },
        ]
    }

    private var agreements: [[String: Any]] {
        story.shownAgreements.map { agreement in
            [
                "text": MarkupText.escaped(agreement.text),
                "language": MarkupText.languageAttributes(agreement.articles.first.flatMap { labels.language(of: $0) }),
                "count": Wording.count(agreement.articles.count, "article", "articles"),
            ]
        }
    }

    // MARK: - Names and dates

    private var names: [[String: Any]] {
        let shown = story.entities.prefix(DigestLimits.names)
        return Wording.kinds.compactMap { kind in
            let names = shown.filter { $0.kind == kind }
            guard !names.isEmpty else { return nil }
            return [
                "kind": Wording.kind(kind),
                "members": names.map { entity in
                    [
                        "name": MarkupText.escaped(entity.name), "mentions": String(entity.mentions),
                        "mentions_text": Wording.count(entity.mentions, "mention", "mentions"),
                    ]
                },
            ]
        }
    }

    private var timeline: [[String: Any]] {
        story.timeline.map { entry in
            var values: [String: Any] = [
                "datetime": MarkupText.escaped(entry.date),
                "date": MarkupText.escaped(Wording.partialDate(entry.date)), "text": MarkupText.escaped(entry.text),
                "language": MarkupText.languageAttributes(labels.language(of: entry.article)),
            ]
            values.merge(cited(entry.article)) { first, _ in first }
            return values
        }
    }

    // MARK: - Articles

    /// Its articles, copies under those that they are copies of.
    private var articles: [String: Any] {
        [
            "articles": story.listedArticles.map { listing in
                let (member, copies) = (listing.article, listing.copies)
                var values = ArticleValues.values(of: member, links: surroundings.links)
                if let role = Wording.role(member, labels) { values["role"] = MarkupText.escaped(role) }
                let changes = Wording.changes(of: member)
                if !changes.isEmpty {
                    values["has_changes"] = true
                    values["changes"] = changes.map { what, sentence in
                        [
                            "what": what, "text": MarkupText.escaped(sentence.text),
                            "language": MarkupText.languageAttributes(member.language),
                        ]
                    }
                }
                if !copies.isEmpty {
                    values["has_copies"] = true
                    values["copies_text"] = Wording.copies(copies, of: member)
                    values["copies"] = copies.map { copy in
                        var values = ArticleValues.values(of: copy, links: surroundings.links)
                        if let shared = copy.shared { values["share"] = Wording.share(shared) + " the same" }
                        return values
                    }
                }
                return values
            },
            "more_articles": Wording.more(story.articles.count, beyond: DigestLimits.articles).map { [$0] } ?? [],
        ]
    }
}
