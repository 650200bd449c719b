public import ArticleExtraction
internal import ArticleStore

/// `daybook extract`: the extraction library at the shell, on all cores. Stores nothing.
public struct ShellExtraction: Sendable {
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

    let format: Format
    /// Of a file, in bytes.
    let limit: Int
    let extractor: ArticleExtractor
    private let threads: Int

    public init(format: Format, focus: ExtractionFocus = .balanced, configuration: Configuration) {
        self.format = format
        limit = configuration.fileSizeLimit
        extractor = ArticleExtractor(limits: configuration.extractionLimits, focus: focus)
        threads = configuration.workers == 0 ? OrderedWork.cores : configuration.workers
        LocalTime.use(zone: configuration.timezone)
    }

    /// Extracts the files and hands out, in the order given, what each came to: its articles in the format, each ended
    /// by a line end, or why there are none.
    ///
    /// - Throws: what `deliver` throws; then nothing more is handed out.
    public func run<Failure: Error>(
        _ files: [CommandLineWord], deliver: (Result<[UInt8], CommandFailure>) throws(Failure) -> Void
    ) throws(Failure) {
        try OrderedWork.run(
            count: files.count, threads: threads, worker: { ShellExtractor(self) },
            work: { (worker: inout ShellExtractor, number: Int) in
                do throws(CommandFailure) {
                    return .success(try worker.output(for: files[number]))
                } catch {
                    return .failure(error)
                }
            }, deliver: deliver)
    }
}

/// What one thread of a `ShellExtraction` extracts with.
struct ShellExtractor: ~Copyable {
    private let settings: ShellExtraction
    private var reader: ArticleReader

    init(_ settings: ShellExtraction) {
        self.settings = settings
        reader = ArticleReader(settings.extractor)
    }

    /// The articles of a file in the format, each ended by a line end.
    mutating func output(for word: CommandLineWord) throws(CommandFailure) -> [UInt8] {
        let file = try InputFile(word, limit: settings.limit)
        let document = RawDocument(
            bytes: file.bytes, name: file.name, received: ArticleDate(rfc3339: LocalTime.rfc3339(.now())))
        do {
            switch settings.format {
            case .json: return try records(of: file, document).flatMap(\.prettyJSON)
            case .ndjson:
                var output: [UInt8] = []
                for record in try records(of: file, document) { record.appendLine(to: &output) }
                return output
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

    private mutating func records(
        of file: InputFile, _ document: RawDocument
    ) throws(ExtractionError) -> [ArticleRecord] {
        let hash = ContentHash(of: file.bytes)
        let source = ArticleRecord.Source(
            name: file.name, nameBytes: file.nameBytes, size: file.bytes.count, sha256: hash.hex,
            mtime: file.modified.map(LocalTime.rfc3339))
        return try ArticleRecord.records(of: document, hash: hash, source: source, tags: [], by: &reader)
    }

    private mutating func texts(
        _ document: RawDocument, _ text: (Article) -> String
    ) throws(ExtractionError) -> [UInt8] {
        try reader.articles(in: document).flatMap { article in
            let text = text(article)
            return Array(text.utf8) + (text.utf8.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
        }
    }
}
