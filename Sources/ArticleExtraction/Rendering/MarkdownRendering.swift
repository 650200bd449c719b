extension Article {
    /// The body as Markdown (CommonMark with tables), the characters that Markdown would read as marks escaped.
    public var markdown: String {
        var out: [String] = []
        var previousWasItem = false
        for block in blocks {
            let text = MarkdownBlockWriter.text(block)
            if block.isBoxItem, previousWasItem, let last = out.popLast() {
                out.append(last + "\n" + text)
            } else if !text.isEmpty {
                out.append(text)
            }
            previousWasItem = block.isBoxItem
        }
        return out.joined(separator: "\n\n")
    }
}

enum MarkdownBlockWriter {
    static func text(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text): String(repeating: "#", count: min(6, max(1, level))) + " " + escaped(text)
        case .paragraph(let text): escaped(text)
        case .list(let ordered, let items):
            items.enumerated().map { (ordered ? "\($0.offset + 1). " : "- ") + escaped($0.element) }
                .joined(separator: "\n")
        case .quote(let text): "> " + escaped(text, after: "> ")
        case .code(let text, let language): "```\(language ?? "")\n\(text)\n```"
        case .table(let rows, let header): table(rows, header)
        case .image(let url, let alt, let caption, let credit):
            "![" + escaped(alt ?? caption ?? "") + "](" + url + ")"
                + ([caption, credit].compactMap { $0 }.isEmpty
                    ? ""
                    : "\n" + [caption, credit].compactMap { $0.map { "*" + escaped($0) + "*" } }.joined(separator: " "))
        case .takeaway(let text): "- " + escaped(text)
        case .definition(let term, let definition): "- **" + escaped(term) + "**: " + escaped(definition)
        }
    }

    private static func table(_ rows: [[String]], _ header: Bool) -> String {
        guard let width = rows.map(\.count).max(), width > 0 else { return "" }
        var lines: [String] = []
        let head = header ? rows[0] : []
        lines.append(row(head, width))
        lines.append("|" + String(repeating: " --- |", count: width))
        for cells in rows.dropFirst(header ? 1 : 0) { lines.append(row(cells, width)) }
        return lines.joined(separator: "\n")
    }

    private static func row(_ cells: [String], _ width: Int) -> String {
        var out = "|"
        for column in 0..<width { out += " " + (column < cells.count ? escaped(cells[column], bar: true) : "") + " |" }
        return out
    }

    /// Escapes what would be read as a mark: emphasis, code, links, tags anywhere; headings, lists and quotes at the start.
    static func escaped(_ text: String, after prefix: String = "", bar: Bool = false) -> String {
        var out: [UInt8] = []
        var atStart = true
        var inNumber = false
        for byte in text.utf8 {
            switch byte {
            case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C: out.append(0x5C)
            case 0x7C where bar: out.append(0x5C)
            case 0x23, 0x3E, 0x2B, 0x2D, 0x7E, 0x3D: if atStart { out.append(0x5C) }
            case 0x2E, 0x29: if inNumber { out.append(0x5C) }
            default: break
            }
            out.append(byte)
            if byte == 0x0A {
                out += Array(prefix.utf8)
                atStart = true
                inNumber = false
            } else {
                inNumber = Scalars.isASCIIDigit(byte) && (atStart || inNumber)
                atStart = false
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
