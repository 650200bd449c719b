internal import ArticleExtraction
internal import ArticleStore

extension ArticleRecord {
    /// The records of the articles in a document, in order.
    ///
    /// - Parameters:
    ///   - hash: Of the document's bytes.
    ///   - source: The file's facts; size and hash are those of the whole document.
    ///   - tags: The subfolders that the file lay in, before the article's own tags.
    static func records(
        of document: RawDocument, hash: ContentHash, source: Source, tags: [String], by reader: inout ArticleReader
    ) throws(ExtractionError) -> [ArticleRecord] {
        try reader.articles(in: document).map { article in
            let isWhole = article.bytes == document.bytes.indices
            let words = article.wordCount
            var record = ArticleRecord(
                article: article, contentText: article.contentText, contentHTML: article.contentHTML,
                wordCount: words, readingTimeMinutes: Article.readingTimeMinutes(ofWords: words),
                datePublished: article.published?.rfc3339, dateModified: article.modified?.rfc3339, source: source,
                id: (isWhole ? hash : ContentHash(of: document.bytes[article.bytes])).articleID)
            for tag in tags.reversed() where !record.tags.contains(tag) { record.tags.insert(tag, at: 0) }
            return record
        }
    }
}
