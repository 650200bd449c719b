internal import ArticleExtraction
internal import ArticleStore

/// One JSON Feed 1.1 (jsonfeed.org/version/1.1): the records are its items as they are, each on a line.
struct FeedExport: ExportWriter {
    let title: String
    private var isFirst = true

    init(title: String) {
        self.title = title
    }

    var head: [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.field("version", "https://jsonfeed.org/version/1.1")
            writer.field("title", title)
            writer.key("items")
            writer.array { _ in }
        }
        // Without the ends of the array and of the object.
        return writer.bytes.dropLast(2) + [UInt8(ascii: "\n")]
    }

    var tail: [UInt8] { Array("\n]}\n".utf8) }

    mutating func piece(for article: ArchivedRecord) -> [UInt8] {
        defer { isFirst = false }
        return Array((isFirst ? "" : ",\n").utf8) + article.record.compactJSON
    }
}
