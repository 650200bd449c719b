internal import ArticleStore

/// NDJSON: the records as they are, each on a line.
struct RecordExport: ExportWriter {
    func piece(for article: ArchivedRecord) -> [UInt8] { article.record.compactJSON + [UInt8(ascii: "\n")] }
}
