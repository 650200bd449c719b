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
