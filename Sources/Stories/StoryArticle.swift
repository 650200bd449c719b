public import ArticleExtraction

/// What the stories room needs of one article: values, never the store.
public struct StoryArticle: Sendable, Equatable {
    /// The record's id.
    public var id: String
    /// The article's own title; `nil` where it has none.
    public var title: String?
    /// Whether the title was derived from the body rather than given.
    public var titleIsDerived: Bool
    /// The body; `block` numbers in a story are indices in this array.
    public var blocks: [Block]
    public var url: String?
    public var site: String?
    public var language: String?
    /// As the record has it, RFC 3339; its first ten characters are the day. What is no such date counts as absent.
    public var published: String?
    /// When it was changed last, in the same form: of versions at one address the latest stands for all.
    public var modified: String?

    public init(
        id: String, title: String?, titleIsDerived: Bool = false, blocks: [Block], url: String? = nil,
        site: String? = nil, language: String? = nil, published: String? = nil, modified: String? = nil
    ) {
        self.id = id
        self.title = title
        self.titleIsDerived = titleIsDerived
        self.blocks = blocks
        self.url = url
        self.site = site
        self.language = language
        self.published = published
        self.modified = modified
    }
}
