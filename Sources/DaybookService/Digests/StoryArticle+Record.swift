internal import ArticleStore
internal import Stories

extension StoryArticle {
    init(_ record: ArticleRecord) {
        let title = record.provenance.first { $0.field == "title" }
        self.init(
            id: record.id, title: record.title, titleIsDerived: title?.from.hasPrefix("derived") ?? false,
            blocks: record.blocks, url: record.url, site: record.site, language: record.language,
            published: record.datePublished, modified: record.dateModified)
    }
}
