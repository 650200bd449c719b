internal import ArticleExtraction
internal import ArticleStore

extension ArticleRecord {
    /// The records of the articles in a document, in order.
    ///
    /// - Parameters:
    ///   - source: The file's facts; size and hash are those of the whole document.
    ///   - tags: The subfolders that the file lay in, before the article's own tags.
    static func records(
        of document: RawDocument, source: Source, tags: [String], by extractor: ArticleExtractor
    ) throws(ExtractionError) -> [ArticleRecord] {
        try extractor.articles(in: document).map { article in
            var record = ArticleRecord(
                article: article, contentText: article.contentText, contentHTML: article.contentHTML,
                wordCount: article.wordCount, readingTimeMinutes: article.readingTimeMinutes,
                datePublished: article.published?.rfc3339, dateModified: article.modified?.rfc3339, source: source,
                id: ContentHash(of: document.bytes[article.bytes]).articleID)
            for tag in tags.reversed() where !record.tags.contains(tag) { record.tags.insert(tag, at: 0) }
            return record
        }
    }
}
