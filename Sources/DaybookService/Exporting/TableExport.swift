internal import ArticleStore

/// CSV (RFC 4180) in UTF-8 with a line of names: what spreadsheets and data frames read.
struct TableExport: ExportWriter {
    private static let columns: [(name: String, value: @Sendable (ArchivedRecord) -> String?)] = [
        ("id", { $0.record.id }), ("title", { $0.record.title }), ("subtitle", { $0.record.subtitle }),
        ("url", { $0.record.url }), ("site", { $0.record.site }), ("section", { $0.record.section }),
        ("authors", { $0.record.authors.map(\.name).joined(separator: "; ") }),
        ("date_published", { $0.record.datePublished }), ("date_modified", { $0.record.dateModified }),
        ("received_at", { $0.record.source.receivedAt }), ("day", { $0.day }), ("language", { $0.record.language }),
        ("tags", { $0.record.tags.joined(separator: "; ") }), ("word_count", { String($0.record.wordCount) }),
        ("summary", { $0.record.summary }), ("content_text", { $0.record.contentText }),
        ("file", { $0.record.source.inboxPath ?? $0.record.source.name }), ("path", { $0.path }),
    ]

    var head: [UInt8] { Self.line(Self.columns.map(\.name)) }

    func piece(for article: ArchivedRecord) -> [UInt8] { Self.line(Self.columns.map { $0.value(article) ?? "" }) }

    private static func line(_ fields: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (number, field) in fields.enumerated() {
            if number > 0 { line.append(UInt8(ascii: ",")) }
            append(field, to: &line)
        }
        return line + [0x0D, 0x0A]
    }

    /// Inside quotation marks, those in it doubled, where it has any of the four signs that mean something.
    private static func append(_ field: String, to line: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard field.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
            line.append(contentsOf: field.utf8)
            return
        }
        line.append(quote)
        for byte in field.utf8 {
            if byte == quote { line.append(quote) }
            line.append(byte)
        }
        line.append(quote)
    }
}
