/// Reads Markdown as an article.
struct MarkdownReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func fill(_ article: inout Article) throws(ExtractionError) {
        throw .unsupported(format: "Markdown")
    }
}
