internal import ArticleExtraction
internal import ArticleStore

/// `daybook list`, `show` and `search`: the archive as people and scripts read it.
public struct ArchiveBrowser {
    /// How one article is printed.
    public enum Format: String, CaseIterable, Sendable {
        case text, json, html
    }

    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    /// The articles, the latest first: a line for each.
    ///
    /// - Parameter complain: Called for each record that is left out because it cannot be read.
    public func list(
        _ selection: ArchiveSelection, json: Bool, complain: (CommandFailure) -> Void
    ) throws(CommandFailure) -> [UInt8] {
        let (filter, limit) = try selection.filter(configuration)
        let found = try ask { archive throws(StoreError) in
            try archive.list(filter: filter, limit: limit) { complain(.leftOut($0)) }
        }
        return found.flatMap { json ? jsonLine($0, snippet: nil) : Array((line($0) + "\n").utf8) }
    }

    /// The articles with the words, the best match first: a line for each, and a line of its text.
    ///
    /// - Parameter complain: As with `list`.
    public func search(
        _ query: String, _ selection: ArchiveSelection, json: Bool, complain: (CommandFailure) -> Void
    ) throws(CommandFailure) -> [UInt8] {
        let (filter, limit) = try selection.filter(configuration)
        let hits = try ask { archive throws(StoreError) in
            try archive.search(query: query, filter: filter, limit: limit) { complain(.leftOut($0)) }
        }
        return hits.flatMap { hit in
            json
                ? jsonLine(hit.article, snippet: hit.snippet.text)
                : Array("\(line(hit.article))\n    \(TerminalText.line(hit.snippet.text))\n".utf8)
        }
    }

    /// One article, by its id or the beginning of it.
    public func show(_ id: String, format: Format) throws(CommandFailure) -> [UInt8] {
        let found = try ask { archive throws(StoreError) in try archive.record(idOrPrefix: id) }
        let record = found.record
        switch format {
        case .json: return record.prettyJSON
        case .html: return Array(((record.contentHTML ?? "") + "\n").utf8)
        case .text:
            var text = ""
            if let title = record.title { text += title + "\n" }
            if let subtitle = record.subtitle { text += subtitle + "\n" }
            let facts: [String?] = [
                record.byline, record.site, record.datePublished.map { String($0.prefix(10)) }, record.url,
            ]
            let line = facts.compactMap { $0 }.joined(separator: " · ")
            if !line.isEmpty { text += line + "\n" }
            text += "\n\(record.contentText)\n\n\(configuration.state.appending(found.path).string)\n"
            return Array(TerminalText.block(text).utf8)
        }
    }

    func ask<T>(_ question: (Archive) throws(StoreError) -> T) throws(CommandFailure) -> T {
        do {
            return try question(Archive(directory: configuration.state))
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Day of arrival, the id's beginning, where from, title.
    private func line(_ found: ArchivedRecord) -> String {
        let site = found.record.site ?? found.record.source.name
        let title = TerminalText.cut(found.record.title ?? found.record.contentText.prefix(80).description)
        return TerminalText.line("\(found.day)  \(found.record.id.prefix(8))  \(site)  \(title)")
    }

    private func jsonLine(_ found: ArchivedRecord, snippet: String?) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.field("id", found.record.id)
            writer.field("title", found.record.title)
            writer.field("url", found.record.url)
            writer.field("site", found.record.site)
            writer.field("date_published", found.record.datePublished)
            writer.field("received_at", found.record.source.receivedAt)
            writer.field("day", found.day)
            writer.field("tags", found.record.tags)
            writer.field("path", found.path)
            writer.field("snippet", snippet)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension CommandFailure {
    /// A record that cannot be read, where the others are printed.
    static func leftOut(_ error: StoreError) -> CommandFailure { .data("\(error): left out") }

    /// What a reader of the archive is told.
    init(_ error: StoreError) {
        switch error {
        case .unknownArticle, .ambiguous, .indexMissing, .indexUnusable, .noArchive: self = .missing("\(error)")
        case .queryTooLong, .nothingToSearch: self = .usage("\(error)")
        case .system(_, let path, let number) where number == 2:  // ENOENT
            self = .missing("no archive at \(path): nothing was stored there yet")
        case .locked: self.init("\(error)", exitCode: 75)  // EX_TEMPFAIL
        default: self = .storage("\(error)")
        }
    }
}
