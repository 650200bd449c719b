import ArticleExtraction
import Testing

/// The one article in a text, as the tests of this target ask for it.
func article(
    _ text: String, name: String = "note.txt", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
    try article(Array(text.utf8), name: name, sourceLocation: sourceLocation)
}

func article(
    _ bytes: [UInt8], name: String = "note.txt", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
    let articles = try ArticleExtractor().articles(in: RawDocument(bytes: bytes, name: name))
    return try #require(articles.first, sourceLocation: sourceLocation)
}

/// What was taken out of an article as a certain kind.
func removed(_ kind: RemovalKind, from article: Article) -> [String] {
    article.removed.filter { $0.kind == kind }.map(\.text)
}

/// Three paragraphs about an invented harbour: prose for texts that need some.
let harbourProse = [
    "The council of Port Ansel voted on Monday to rebuild the northern harbour wall, which collapsed in the storms of last winter, and to pay for it with a levy on cruise ships.",
    "Engineers said that the old wall had been weakened by decades of salt and by a dredging campaign that nobody had wanted to stop. The new one will stand twelve metres further out, they added.",
    "Fishermen welcomed the decision but asked for help until the basin is safe again. Their association expects that the work will take two years and that a third of the boats must move.",
]
