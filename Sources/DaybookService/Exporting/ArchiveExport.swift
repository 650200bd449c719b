internal import ArticleStore

/// `daybook export`: articles of the archive in a format of other programs, as a stream.
public struct ArchiveExport {
    public enum Format: String, CaseIterable, Sendable {
        case jsonfeed, ndjson, jsonld, markdown, csv, opml
    }

    /// What comes out.
    public enum Step: Sendable {
        /// A piece of the file; how many articles are done, and of how many.
        case output([UInt8], done: Int, of: Int)
        /// A record that is left out because it cannot be read.
        case unreadable(CommandFailure)
    }

    private let configuration: Configuration
    private let format: Format

    public init(_ configuration: Configuration, format: Format) {
        self.configuration = configuration
        self.format = format
        LocalTime.use(zone: configuration.timezone)
    }

    /// - Parameter deliver: takes the pieces in their order.
    /// - Throws: a `CommandFailure`, or what `deliver` throws.
    public func run(_ selection: ArchiveSelection, deliver: (Step) throws -> Void) throws {
        let (filter, limit) = try selection.filter(configuration)
        let total: Int
        let walk: ArchiveWalk
        do throws(StoreError) {
            let archive = try Archive(directory: configuration.state)
            total = min(limit, try archive.count(filter: filter))
            walk = archive.walk(filter: filter)
        } catch {
            throw CommandFailure(error)
        }
        var writer = writer()
        try deliver(.output(writer.head, done: 0, of: total))
        var done = 0
        while done < limit {
            let article: ArchivedRecord
            do throws(StoreError) {
                guard let next = try walk.next() else { break }
                article = next
            } catch {
                guard error.isOfOneRecord else { throw CommandFailure(error) }
                try deliver(.unreadable(.leftOut(error)))
                continue
            }
            done += 1
            try deliver(.output(writer.piece(for: article), done: done, of: max(total, done)))
        }
        try deliver(.output(writer.tail, done: done, of: done))
    }

    private func writer() -> any ExportWriter {
        switch format {
        case .jsonfeed: FeedExport(title: configuration.digestTitle)
        case .ndjson: RecordExport()
        case .jsonld: LinkedDataExport()
        case .markdown: MarkdownExport()
        case .csv: TableExport()
        case .opml: OutlineExport(title: configuration.digestTitle)
        }
    }
}

/// A format's way of writing articles one after the other.
protocol ExportWriter {
    /// What comes before the first article.
    var head: [UInt8] { get }
    /// What comes after the last.
    var tail: [UInt8] { get }
    mutating func piece(for article: ArchivedRecord) -> [UInt8]
}

extension ExportWriter {
    var head: [UInt8] { [] }
    var tail: [UInt8] { [] }
}
