internal import ArticleExtraction

extension RecordReader {
    /// What a block's object may hold, whatever its kind.
    private struct Members {
        var kind = ""
        var level = 1
        var text = ""
        var language: String?
        var ordered = false
        var items: [String] = []
        var levels: [Int] = []
        var numbers: [Int]?
        var header = false
        var rows: [[String]] = []
        var url: String?
        var title: String?
        var attribution: String?
        var alt: String?
        var caption: String?
        var credit: String?
        var term = ""
        var definition = ""
        var marks: [PlacedMark] = []

        func rich(_ text: String) -> RichText { RichText(text, marks: marks.map(\.mark)) }

        var list: [ListItem] {
            let numbers = numbers ?? ListNumbers.counted(ordered: ordered, count: items.count)
            var own: [Int: [Mark]] = [:]
            for placed in marks { own[placed.item ?? 0, default: []].append(placed.mark) }
            return items.enumerated().map { index, text in
                let number = index < numbers.count ? numbers[index] : 0
                return ListItem(
                    RichText(text, marks: own[index] ?? []), level: index < levels.count ? max(0, levels[index]) : 0,
                    number: number == 0 ? nil : number)
            }
        }

        var cells: [[RichText]] {
            var own: [[Int]: [Mark]] = [:]
            for placed in marks { own[[placed.row ?? 0, placed.column ?? 0], default: []].append(placed.mark) }
            return rows.enumerated().map { row, cells in
                cells.enumerated().map { column, text in RichText(text, marks: own[[row, column]] ?? []) }
            }
        }
    }

    func block(_ index: Int, _ name: String) throws(Failure) -> Block {
        let block = try blockMembers(index, name)
        switch block.kind {
        case "heading": return .heading(level: block.level, text: block.rich(block.text))
        case "paragraph": return .paragraph(block.rich(block.text))
        case "list": return .list(block.list)
        case "quote": return .quote(block.rich(block.text), attribution: block.attribution, url: block.url)
        case "code": return .code(block.text, language: block.language)
        case "table": return .table(rows: block.cells, header: block.header, caption: block.caption)
        case "image":
            return .image(url: block.url ?? "", alt: block.alt, caption: block.caption, credit: block.credit)
        case "embed": return .embed(url: block.url ?? "", title: block.title)
        case "takeaway": return .takeaway(block.rich(block.text))
        case "definition": return .definition(term: block.term, definition: block.rich(block.definition))
        default: throw Failure(reason: "a block has the unknown kind \"\(block.kind)\"")
        }
    }

    private func blockMembers(_ index: Int, _ name: String) throws(Failure) -> Members {
        var block = Members()
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "kind": block.kind = try string(value, key)
            case "level": block.level = try integer(value, key)
            case "text": block.text = try string(value, key)
            case "language": block.language = try string(value, key)
            case "ordered": block.ordered = try flag(value, key)
            case "items": block.items = try strings(value, key)
            case "levels": block.levels = try array(value, key, integer)
            case "numbers": block.numbers = try array(value, key, integer)
            case "header": block.header = try flag(value, key)
            case "rows": block.rows = try array(value, key, strings)
            case "url": block.url = try string(value, key)
            case "title": block.title = try string(value, key)
            case "attribution": block.attribution = try string(value, key)
            case "alt": block.alt = try string(value, key)
            case "caption": block.caption = try string(value, key)
            case "credit": block.credit = try string(value, key)
            case "term": block.term = try string(value, key)
            case "definition": block.definition = try string(value, key)
            case "marks": block.marks = try array(value, key, mark).compactMap { $0 }
            default: break
            }
        }
        return block
    }

    /// A mark; `nil` where it is of a kind that a newer Daybook may add.
    private func mark(_ index: Int, _ name: String) throws(Failure) -> PlacedMark? {
        var kind: Mark.Kind?
        var start = 0
        var end = 0
        var placed = PlacedMark(mark: Mark(.strong, 0..<0))
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "item": placed.item = try integer(value, key)
            case "row": placed.row = try integer(value, key)
            case "column": placed.column = try integer(value, key)
            case "kind": kind = Mark.Kind(rawValue: try string(value, key))
            case "start": start = try integer(value, key)
            case "end": end = try integer(value, key)
            case "url": placed.mark.address = try string(value, key)
            default: break
            }
        }
        guard let kind else { return nil }
        guard start <= end else { throw Failure(reason: "a mark ends before it starts") }
        placed.mark.kind = kind
        placed.mark.range = start..<end
        return placed
    }
}
