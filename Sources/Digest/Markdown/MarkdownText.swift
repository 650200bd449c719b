internal import Stories

/// A story's parts as Markdown.
enum MarkdownText {
    static func lines(of story: Story) -> [String] {
        let labels = SourceLabels(story)
        let facts = Wording.facts(of: story, since: nil)
        var lines = [
            "## \(story.rank). \(escaped(story.headline.text))", "", "*\(facts.joined(separator: " · "))*", "",
        ]
        let told = story.toldSentences
        if !told.new.isEmpty {
            lines += ["**New today**", ""] + told.new.flatMap { self.lines(of: $0, labels) }
            if !told.summary.isEmpty { lines += ["**The story so far**", ""] }
        }
        lines += told.summary.flatMap { self.lines(of: $0, labels) }
        lines += story.disagreements.flatMap { self.lines(of: $0, labels) }
        if !story.shownAgreements.isEmpty {
            lines += ["**Sources agree**", ""]
            for agreement in story.shownAgreements {
                let count = Wording.count(agreement.articles.count, "article", "articles")
                lines.append("- \(escaped(agreement.text)) (\(count))")
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
        for listing in story.listedArticles {
            let role = Wording.role(listing.article, labels).map { " (" + escaped($0) + ")" } ?? ""
            lines.append("- " + line(of: listing.article) + role)
            for (what, sentence) in Wording.changes(of: listing.article) {
                lines.append("  - \(what): “\(escaped(sentence.text))”")
            }
            for copy in listing.copies {
                lines.append("  - " + line(of: copy) + " (\(Wording.copy(copy, of: listing.article)))")
            }
        }
        return lines + more(story.articles.count, beyond: DigestLimits.articles) + [""]
    }

    private static func lines(of sentence: Story.Quotation, _ labels: SourceLabels) -> [String] {
        let also = sentence.also.map { cited($0, labels) }
        return [
            "> " + escaped(sentence.text), ">",
            "> — " + cited(sentence.article, labels)
                + (also.isEmpty
                    ? "" : "; also in \(also.count): " + Wording.listed(also, atMost: DigestLimits.also)),
            "",
        ]
    }

    private static func lines(of disagreement: Story.Disagreement, _ labels: SourceLabels) -> [String] {
        var lines = ["**\(Wording.severity(disagreement.severity)):** \(escaped(disagreement.question))", ""]
        for value in disagreement.shownValues {
            lines.append("- \(escaped(value.value))")
            for evidence in value.evidence.prefix(DigestLimits.evidence) {
                lines.append("  - “\(escaped(evidence.text))” — \(cited(evidence.article, labels))")
            }
            lines += Wording.afterEvidence(of: value).map { ["  - " + $0] } ?? []
        }
        return lines + [""]
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
