@testable import ArticleExtraction

/// What the first reading sees: a row of `LineFigures` for each line of a text.
enum LineDump {
    static func write(_ list: FileList, to path: String) throws {
        let out = try RowFile(path, columns: LineFigure.names)
        try list.forEachText { number, reader, features in
            let text = reader.text
            let figures = LineFigures(text, reader.phrases, reader.labels, features)
            try out.append(
                figures.columns, text.lines.indices, of: text.readings(text.lines.indices), number: number)
        }
    }
}
