internal import ArticleExtraction

extension Block {
    /// Writes the block as one object of `blocks`: its texts as they read, then what marks they have.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            switch self {
            case .heading(let level, let text):
                writer.field("kind", "heading")
                writer.field("level", level)
                Self.write(text, to: &writer)
            case .paragraph(let text):
                writer.field("kind", "paragraph")
                Self.write(text, to: &writer)
            case .list(let items): Self.write(items, to: &writer)
            case .quote(let text, let attribution, let url):
                writer.field("kind", "quote")
                Self.write(text, to: &writer)
                writer.field("attribution", attribution)
                writer.field("url", url)
            case .code(let text, let language):
                writer.field("kind", "code")
                writer.field("text", text)
                writer.field("language", language)
            case .table(let rows, let header, let caption): Self.write(rows, header, caption, to: &writer)
            case .image(let url, let alt, let caption, let credit):
                writer.field("kind", "image")
                writer.field("url", url)
                writer.field("alt", alt)
                writer.field("caption", caption)
                writer.field("credit", credit)
            case .embed(let url, let title):
                writer.field("kind", "embed")
                writer.field("url", url)
                writer.field("title", title)
            case .takeaway(let text):
                writer.field("kind", "takeaway")
                Self.write(text, to: &writer)
            case .definition(let term, let definition):
                writer.field("kind", "definition")
                writer.field("term", term)
                writer.field("definition", definition.text)
                Self.write(definition.marks.map { PlacedMark(mark: $0) }, to: &writer)
            }
        }
    }

    private static func write(_ text: RichText, to writer: inout JSONWriter) {
        writer.field("text", text.text)
        write(text.marks.map { PlacedMark(mark: $0) }, to: &writer)
    }

    private static func write(_ items: [ListItem], to writer: inout JSONWriter) {
        writer.field("kind", "list")
        writer.field("ordered", items.first?.number != nil)
        writer.field("items", items.map(\.text.text))
        let levels = items.map(\.level)
        if levels.contains(where: { $0 != 0 }) { writer.field("levels", levels) }
        let numbers = items.map { $0.number ?? 0 }
        if numbers != ListNumbers.counted(ordered: items.first?.number != nil, count: items.count) {
            writer.field("numbers", numbers)
        }
        write(
            items.enumerated().flatMap { index, item in item.text.marks.map { PlacedMark(item: index, mark: $0) } },
            to: &writer)
    }

    private static func write(
        _ rows: [[RichText]], _ header: Bool, _ caption: String?, to writer: inout JSONWriter
    ) {
        writer.field("kind", "table")
        writer.field("header", header)
        writer.field("caption", caption)
        writer.key("rows")
        writer.array { writer in
            for row in rows {
                writer.array { writer in
                    for cell in row { writer.value(cell.text) }
                }
            }
        }
        var marks: [PlacedMark] = []
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                marks += cell.marks.map { PlacedMark(row: row, column: column, mark: $0) }
            }
        }
        write(marks, to: &writer)
    }

    private static func write(_ marks: [PlacedMark], to writer: inout JSONWriter) {
        guard !marks.isEmpty else { return }
        writer.key("marks")
        writer.array { writer in
            for placed in marks {
                writer.object { writer in
                    writer.field("item", placed.item)
                    writer.field("row", placed.row)
                    writer.field("column", placed.column)
                    writer.field("kind", placed.mark.kind.rawValue)
                    writer.field("start", placed.mark.range.lowerBound)
                    writer.field("end", placed.mark.range.upperBound)
                    writer.field("url", placed.mark.address)
                }
            }
        }
    }
}

/// A mark with the text of its block that it stands in, where the block has several.
struct PlacedMark {
    /// The index of a list's item.
    var item: Int?
    /// The indices of a table's cell.
    var row: Int?
    var column: Int?
    var mark: Mark
}

/// The numbers that the items of a list have when nothing else is said.
enum ListNumbers {
    /// 1, 2, 3 in an ordered list; 0, for none, in another.
    static func counted(ordered: Bool, count: Int) -> [Int] {
        ordered ? Array(1...max(1, count)).prefix(count).map { $0 } : Array(repeating: 0, count: count)
    }
}
