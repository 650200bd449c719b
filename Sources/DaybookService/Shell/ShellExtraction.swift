internal import ArticleExtraction
internal import ArticleStore

/// `daybook extract`: the extraction library at the shell. Stores nothing.
public struct ShellExtraction {
    public enum Format: String, CaseIterable, Sendable {
        /// A record, pretty-printed, for each article.
        case json
        /// A record on a line for each article.
        case ndjson
        case markdown
        /// The title and the body as plain text.
        case text
        case html
    }

    private let format: Format
    private let limit: Int
    private let extractor = ArticleExtractor()

    public init(format: Format, configuration: Configuration) {
        self.format = format
        limit = configuration.fileSizeLimit
        LocalTime.use(zone: configuration.timezone)
    }

    /// The articles of a file in the format, each ended by a line end.
    public func output(for word: CommandLineWord) throws(CommandFailure) -> [UInt8] {
        let file = try InputFile(word, limit: limit)
        let document = RawDocument(bytes: file.bytes, name: file.name)
        do {
            switch format {
            case .json, .ndjson:
                let source = ArticleRecord.Source(
                    name: file.name, nameBytes: file.nameBytes, size: file.bytes.count,
                    sha256: ContentHash(of: file.bytes).hex, mtime: file.modified.map(LocalTime.rfc3339))
                let records = try ArticleRecord.records(of: document, source: source, tags: [], by: extractor)
                return records.flatMap { format == .json ? $0.prettyJSON : $0.compactJSON + [UInt8(ascii: "\n")] }
            case .markdown:
                return try texts(document) { $0.markdown }
            case .html:
                return try texts(document) { $0.contentHTML }
            case .text:
                return try texts(document) { article in
                    (article.title.map { $0 + "\n\n" } ?? "") + article.contentText
                }
            }
        } catch {
            throw .data("\(file.name): not extracted: \(error)")
        }
    }

    private func texts(
        _ document: RawDocument, _ text: (Article) -> String
    ) throws(ExtractionError) -> [UInt8] {
        try extractor.articles(in: document).flatMap { article in
            let text = text(article)
            return Array(text.utf8) + (text.utf8.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
        }
    }
}
