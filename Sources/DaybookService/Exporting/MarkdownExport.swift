internal import ArticleExtraction
internal import ArticleStore

/// One Markdown text: each article under its title, a rule between two.
struct MarkdownExport: ExportWriter {
    private var isFirst = true

    mutating func piece(for article: ArchivedRecord) -> [UInt8] {
        let record = article.record
        var whole = Article(bytes: 0..<0, mediaType: "text/markdown", charset: "utf-8")
        // Title and facts are text of the article too: the renderer escapes what would be marks.
        whole.blocks = [.heading(level: 1, text: RichText(record.title ?? record.source.name))]
        if let subtitle = record.subtitle { whole.blocks.append(.paragraph(RichText(subtitle))) }
        let facts = [
            record.byline ?? Self.list(record.authors.map(\.name)), record.site,
            record.datePublished.map { String($0.prefix(10)) },
        ].compactMap { $0 }
        if !facts.isEmpty { whole.blocks.append(.paragraph(RichText(facts.joined(separator: " · ")))) }
        if let url = record.url ?? record.canonicalURL {
            whole.blocks.append(.paragraph(RichText(url, marks: [Mark(.link, 0..<url.utf8.count, address: url)])))
        }
        whole.blocks += record.blocks
        defer { isFirst = false }
        return Array(((isFirst ? "" : "\n* * *\n\n") + whole.markdown + "\n").utf8)
    }

    private static func list(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }
}
