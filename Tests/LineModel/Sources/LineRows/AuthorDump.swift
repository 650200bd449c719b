@testable import ArticleExtraction

/// What is seen of each line that may name the authors, with the names that it would give, between bars. Where the title
/// and the body are is read with the tables that are built in.
enum AuthorDump {
    static func write(_ list: FileList, to path: String) throws {
        let out = try RowFile(path, columns: LineFigure.names + AuthorFigure.names)
        try list.forEachText { number, reader, features in
            let reading = LineReading(reader.text, reader.phrases, reader.labels, features)
            let region = BodySelection(reader: reader, features: features, reading: reading)
            var article = Article(bytes: 0..<reader.text.bytes.count, mediaType: "text/plain", charset: "utf-8")
            var assembly = ArticleAssembly(reader: reader, features: features, region: region)
            // What follows the title may fail; that has been found by then.
            try? assembly.fill(&article)
            let authors = AuthorFigures(reader, features, reading, titleIndex: assembly.titleIndex)
            try out.append(
                AuthorReading.columns(authors, reading), authors.candidates.indices,
                of: authors.candidates.map { $0.byline.authors.joined(separator: "|") }, number: number)
        }
    }
}
