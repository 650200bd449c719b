internal import Stories

extension Digest {
    /// The digest as plain text of at most 80 columns, for the journal, a mail or `digest.txt`.
    public var text: String {
        DigestText(width: 80).text(of: self)
    }
}

/// Sets a digest as plain text.
struct DigestText {
    let width: Int
    private var wrapping: TextWrapping { TextWrapping(width: width) }

    init(width: Int) { self.width = width }

    func text(of digest: Digest) -> String {
        var lines: [String] = []
        let date = Wording.longDate(digest.date)
        let gap = width - DisplayWidth.columns(digest.title) - DisplayWidth.columns(date)
        if gap > 1 {
            lines += wrapping.lines(digest.title).dropLast()
            lines.append((wrapping.lines(digest.title).last ?? "") + String(repeating: " ", count: gap) + date)
        } else {
            lines += wrapping.lines(digest.title) + wrapping.lines(date)
        }
        lines.append(String(repeating: "=", count: width))
        lines += wrapping.lines(Wording.counts(digest.counts, rejected: digest.rejected.count))
        if digest.counts.articles == 0 { lines += [""] + wrapping.lines(Wording.emptyDay) }
        for story in digest.stories { lines += [""] + self.lines(of: story) }
        if !digest.other.isEmpty {
            lines += [
                "", digest.stories.isEmpty ? "Articles" : "Also on this day", String(repeating: "-", count: width),
            ]
            for member in digest.other.prefix(DigestLimits.other) {
                lines += wrapping.lines(Self.line(of: member), first: "- ", rest: "  ")
            }
            lines += more(digest.other.count, beyond: DigestLimits.other)
        }
        if !digest.rejected.isEmpty {
            lines += ["", "Rejected", String(repeating: "-", count: width)]
            for file in digest.rejected.prefix(DigestLimits.rejected).map(\.bounded) {
                lines += wrapping.lines("\(file.name): \(file.reason) (\(file.stage))", first: "- ", rest: "  ")
            }
            lines += more(digest.rejected.count, beyond: DigestLimits.rejected)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func more(_ count: Int, beyond shown: Int, indent: String = "") -> [String] {
        Wording.more(count, beyond: shown).map { wrapping.lines($0, first: indent + "  ") } ?? []
    }

    private func lines(of story: Story) -> [String] {
        let labels = SourceLabels(story)
        let number = "\(story.rank). "
        let indent = String(repeating: " ", count: number.utf8.count)
        var lines = wrapping.lines(story.headline.text, first: number, rest: indent)
        lines += wrapping.lines(Self.facts(of: story), first: indent)
        for sentence in story.summary where sentence.text != story.headline.text {
            lines.append("")
            lines += wrapping.lines(sentence.text, first: indent)
            lines += wrapping.lines(Self.source(of: sentence, labels), first: indent + "  -- ", rest: indent + "     ")
        }
        for disagreement in story.disagreements {
            lines.append("")
            lines += wrapping.lines(
                "\(Wording.severity(disagreement.severity)): \(disagreement.question)", first: indent + "! ",
                rest: indent + "  ")
            for value in disagreement.shownValues {
                lines += wrapping.lines(value.value, first: indent + "  * ", rest: indent + "    ")
                for evidence in value.evidence.prefix(DigestLimits.evidence) {
                    lines += wrapping.lines(
                        "“\(evidence.text)” -- \(labels.label(of: evidence.article))", first: indent + "    ")
                }
                lines += more(value.evidence.count, beyond: DigestLimits.evidence, indent: indent + "  ")
            }
        }
        if !story.timeline.isEmpty {
            lines += [""] + wrapping.lines("Dates:", first: indent)
            for entry in story.timeline {
                lines += wrapping.lines(
                    "\(Wording.partialDate(entry.date)): \(entry.text) -- \(labels.label(of: entry.article))",
                    first: indent + "- ", rest: indent + "  ")
            }
        }
        if !story.entities.isEmpty {
            let names = story.entities.prefix(DigestLimits.names).map(\.name).joined(separator: ", ")
            lines += [""] + wrapping.lines("Names: " + names, first: indent)
        }
        if story.articles.count > 1 || story.summary.isEmpty || story.articles.first?.url != nil {
            lines += [""] + wrapping.lines(story.articles.count > 1 ? "Articles:" : "Article:", first: indent)
            for member in story.articles.prefix(DigestLimits.articles) {
                let role = Wording.role(member, labels).map { " (\($0))" } ?? ""
                lines += wrapping.lines(Self.line(of: member) + role, first: indent + "- ", rest: indent + "  ")
            }
            lines += more(story.articles.count, beyond: DigestLimits.articles, indent: indent)
        }
        return lines
    }

    private static func facts(of story: Story) -> String {
        var facts = [Wording.sources(story)]
        if let event = story.event { facts.append(Wording.range(event.start, event.end)) }
        if story.status == .continuing { facts.append("continues") }
        return facts.joined(separator: " | ")
    }

    private static func source(of quotation: Story.Quotation, _ labels: SourceLabels) -> String {
        let also = quotation.also.map { labels.label(of: $0) }
        return labels.label(of: quotation.article)
            + (also.isEmpty ? "" : "; also " + Wording.listed(also, atMost: DigestLimits.also))
    }

    static func line(of listed: Story.Member) -> String {
        let member = listed.bounded
        var line = member.title ?? "Untitled (\(member.id))"
        var details: [String] = []
        if let site = member.site { details.append(site) }
        if let published = member.published { details.append(String(published.prefix(10))) }
        if !details.isEmpty { line += " -- " + details.joined(separator: ", ") }
        if let url = member.url { line += " " + url }
        return line
    }
}
