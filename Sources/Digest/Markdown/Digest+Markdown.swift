internal import Stories

extension Digest {
    /// The digest as CommonMark: everything quoted is escaped, so that an article's text is text.
    public var markdown: String {
        var lines = ["# " + MarkdownText.escaped(title) + ", " + Wording.longDate(date), ""]
        lines += [Wording.counts(counts, rejected: rejected.count) + ".", ""]
        if counts.articles == 0 { lines += [Wording.emptyDay, ""] }
        for story in stories { lines += MarkdownText.lines(of: story) }
        if !other.isEmpty {
            lines += [stories.isEmpty ? "## Articles" : "## Also on this day", ""]
            lines += other.prefix(DigestLimits.other).map { "- " + MarkdownText.line(of: $0) }
            lines += MarkdownText.more(other.count, beyond: DigestLimits.other) + [""]
        }
        if !rejected.isEmpty {
            lines += ["## Rejected", ""]
            for file in rejected.prefix(DigestLimits.rejected).map(\.bounded) {
                let name = MarkdownText.escaped(file.name)
                lines.append("- \(name): \(MarkdownText.escaped(file.reason)) (\(MarkdownText.escaped(file.stage)))")
            }
            lines += MarkdownText.more(rejected.count, beyond: DigestLimits.rejected) + [""]
        }
        lines.append(
            "Made from \(Wording.count(counts.articles, "record", "records")), SHA-256 `\(recordsSHA256)`, "
                + "published \(MarkdownText.escaped(publishedAt)), days of \(MarkdownText.escaped(timezone)).")
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A story's parts as Markdown.
enum MarkdownText {
    static func lines(of story: Story) -> [String] {
        let labels = SourceLabels(story)
        var facts = [Wording.sources(story)]
        if let event = story.event { facts.append(Wording.range(event.start, event.end)) }
        if story.status == .continuing { facts.append("continues") }
        var lines = [
            "## \(story.rank). \(escaped(story.headline.text))", "", "*\(facts.joined(separator: " · "))*", "",
        ]
        for sentence in story.summary where sentence.text != story.headline.text {
            let also = sentence.also.map { cited($0, labels) }
            lines += [
                "> " + escaped(sentence.text),
                "> — " + cited(sentence.article, labels)
                    + (also.isEmpty ? "" : "; also " + Wording.listed(also, atMost: DigestLimits.also)), "",
            ]
        }
        for disagreement in story.disagreements {
            lines += ["**\(Wording.severity(disagreement.severity)):** \(escaped(disagreement.question))", ""]
            for value in disagreement.shownValues {
                lines.append("- \(escaped(value.value))")
                for evidence in value.evidence.prefix(DigestLimits.evidence) {
                    lines.append("  - “\(escaped(evidence.text))” — \(cited(evidence.article, labels))")
                }
                lines += more(value.evidence.count, beyond: DigestLimits.evidence).map { "  " + $0 }
            }
            lines.append("")
        }
        if !story.timeline.isEmpty {
            lines += ["**Dates**", ""]
            for entry in story.timeline {
                lines.append(
                    "- \(Wording.partialDate(entry.date)): \(escaped(entry.text)) — \(cited(entry.article, labels))")
            }
            lines.append("")
        }
        if !story.entities.isEmpty {
            let names = story.entities.prefix(DigestLimits.names).map { escaped($0.name) }
            lines += ["**Names:** " + names.joined(separator: ", "), ""]
        }
        lines += ["**Articles**", ""]
        for member in story.articles.prefix(DigestLimits.articles) {
            let role = Wording.role(member, labels).map { " (" + escaped($0) + ")" } ?? ""
            lines.append("- " + line(of: member) + role)
        }
        return lines + more(story.articles.count, beyond: DigestLimits.articles) + [""]
    }

    static func more(_ count: Int, beyond shown: Int) -> [String] {
        Wording.more(count, beyond: shown).map { ["- " + $0] } ?? []
    }

    static func line(of listed: Story.Member) -> String {
        let member = listed.bounded
        let title = escaped(member.title ?? "Untitled (\(member.id))")
        var line = member.url.flatMap { WebAddress($0) }.map { "[\(title)](<\($0.text)>)" } ?? title
        var details: [String] = []
        if let site = member.site { details.append(escaped(site)) }
        if let published = member.published { details.append(escaped(String(published.prefix(10)))) }
        if !details.isEmpty { line += " — " + details.joined(separator: ", ") }
        return line
    }

    private static func cited(_ article: String, _ labels: SourceLabels) -> String {
        let label = escaped(labels.label(of: article))
        guard let url = labels.member(article)?.url, let address = WebAddress(url) else { return label }
        return "[\(label)](<\(address.text)>)"
    }

    /// CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped; what could start a construct is.
    /// Line breaks become spaces; controls and what would reorder the rest of the line are left out, as in the text.
    static func escaped(_ text: String) -> String {
        var printable = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value < 0x20 || !TextWrapping.isUnprintable(scalar) {
            printable.append(scalar)
        }
        var result: [UInt8] = []
        var atStart = true
        var leadingDigits = true
        for byte in String(printable).utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "#"),
                UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "|"):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
                if atStart { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                if leadingDigits, !atStart { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            case 0x0A, 0x0D, 0x09:
                result.append(0x20)
            case 0..<0x20, 0x7F:
                break
            default:
                result.append(byte)
            }
            atStart = false
            if byte < 0x30 || byte > 0x39 { leadingDigits = false }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
