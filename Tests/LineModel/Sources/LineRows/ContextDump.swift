@testable import ArticleExtraction

/// What the second reading sees beside that: a row of `LineContext` for each line, from likelihoods of a first reading.
enum ContextDump {
    static func write(_ list: FileList, _ likelihoods: Likelihoods, to path: String) throws {
        let out = try RowFile(path, columns: LineContextFigure.names)
        var likelihoods = likelihoods
        try list.forEachText { number, reader, features in
            let lines = reader.text.lines
            let figures = LineFigures(reader.text, reader.phrases, reader.labels, features)
            let context = LineContext(
                reader.text, features, figures, likelihoods: try likelihoods.next(lines.count))
            // The lines have been named with the figures of the first reading.
            try out.append(context.columns, lines.indices, of: lines.map { _ in "" }, number: number)
        }
    }
}
