@testable import ArticleExtraction

/// What is seen of each line that may be a title, from likelihoods of a second reading.
enum TitleDump {
    static func write(_ list: FileList, _ likelihoods: Likelihoods, to path: String) throws {
        let out = try RowFile(path, columns: LineFigure.names + LineContextFigure.names + TitleFigure.names)
        var likelihoods = likelihoods
        try list.forEachText { number, reader, features in
            let text = reader.text
            let own = try likelihoods.next(text.lines.count)
            // `LineReading` keeps some headings over prose beside these; the first prose is the same.
            let border = BodyCut(own, text.lines, focus: .balanced).border
            let isBody = own.map { Int($0) >= border }
            let firstProse = text.lines.indices.first { isBody[$0] && features.opensProse($0) } ?? text.lines.count
            let figures = LineFigures(text, reader.phrases, reader.labels, features)
            let title = TitleFigures(reader, features, isBody: isBody, firstProse: firstProse)
            var columns = figures.columns
            columns.append(LineContext(text, features, figures, likelihoods: own).columns)
            columns.append(title.columns)
            let range = title.candidates.clamped(to: text.lines.indices)
            try out.append(columns, range, of: text.readings(range), number: number)
        }
    }
}
