/// Articles that are handed out one by one, so that they need not be in memory together.
public struct ArticleSource {
    /// The articles' ids; an id may occur more than once.
    let ids: [String]
    /// The article of a place in `ids`. Each place is asked for once.
    let article: (Int) -> StoryArticle

    public init(ids: [String], article: @escaping (Int) -> StoryArticle) {
        self.ids = ids
        self.article = article
    }

    /// Articles that are in memory; the body of each goes once it was handed out.
    init(_ articles: consuming [StoryArticle]) {
        var rest = articles
        self.init(ids: rest.map(\.id)) { index in
            let article = rest[index]
            rest[index].blocks = []
            return article
        }
    }

    /// Calls `body` with each article in the order of the ids, each id once: given twice, an article would count as two
    /// sources. Which of several is taken depends on what they say alone.
    func readAll(_ body: (StoryArticle) -> Void) {
        let order = ids.indices.sorted { ids[$0] < ids[$1] }
        var start = 0
        while start < order.count {
            var chosen = article(order[start])
            var end = start + 1
            while end < order.count, ids[order[end]] == ids[order[start]] {
                let other = article(order[end])
                if Self.content(of: other).lexicographicallyPrecedes(Self.content(of: chosen)) { chosen = other }
                end += 1
            }
            body(chosen)
            start = end
        }
    }

    private static func content(of article: StoryArticle) -> [String] {
        [
            article.title ?? "", "\(article.blocks)", article.url ?? "", article.site ?? "", article.language ?? "",
            article.published ?? "", "\(article.titleIsDerived)", article.modified ?? "",
        ]
    }
}
