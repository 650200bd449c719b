internal import ArticleExtraction
internal import ArticleStore

/// JSON-LD in the words of schema.org/Article, as a graph with an article on a line.
struct LinkedDataExport: ExportWriter {
    private var isFirst = true

    var head: [UInt8] { Array("{\"@context\":\"https://schema.org\",\"@graph\":[\n".utf8) }
    var tail: [UInt8] { Array("\n]}\n".utf8) }

    mutating func piece(for article: ArchivedRecord) -> [UInt8] {
        defer { isFirst = false }
        var writer = JSONWriter(pretty: false, after: Array((isFirst ? "" : ",\n").utf8))
        writer.object { writer in Self.write(article.record, to: &writer) }
        return writer.bytes
    }

    private static func write(_ record: ArticleRecord, to writer: inout JSONWriter) {
        writer.field("@type", "Article")
        writer.field("identifier", record.id)
        writer.field("url", record.url ?? record.canonicalURL)
        writer.field("headline", record.title)
        writer.field("alternativeHeadline", record.subtitle)
        writer.field("abstract", record.summary)
        writer.field("articleBody", record.contentText)
        writer.field("articleSection", record.section)
        if !record.authors.isEmpty {
            writer.key("author")
            writer.array { writer in
                for author in record.authors {
                    writer.object { writer in
                        writer.field("@type", "Person")
                        writer.field("name", author.name)
                        writer.field("url", author.url)
                    }
                }
            }
        }
        if let site = record.site {
            writer.key("publisher")
            writer.object { writer in
                writer.field("@type", "Organization")
                writer.field("name", site)
            }
        }
        writer.field("datePublished", record.datePublished)
        writer.field("dateModified", record.dateModified)
        writer.field("inLanguage", record.language)
        if !record.tags.isEmpty { writer.field("keywords", record.tags) }
        writer.field("image", record.image)
        writer.field("license", record.license)
        writer.field("wordCount", record.wordCount)
        writer.field("timeRequired", "PT\(record.readingTimeMinutes)M")
        writer.field("isAccessibleForFree", record.paywall.map { !$0 })
    }
}
