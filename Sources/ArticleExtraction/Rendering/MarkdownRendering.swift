extension Article {
    /// The body as Markdown (CommonMark with tables), the characters that Markdown would read as marks escaped.
    public var markdown: String {
        var out: [UInt8] = []
        var previousWasItem = false
        for block in blocks {
            let text = MarkdownBlockWriter.text(block)
            guard !text.isEmpty else { continue }
            if !out.isEmpty { out += block.isBoxItem && previousWasItem ? [0x0A] : [0x0A, 0x0A] }
            out += text
            previousWasItem = block.isBoxItem
        }
        return String(decoding: out, as: UTF8.self)
    }
}

enum MarkdownBlockWriter {
    static func text(_ block: Block) -> [UInt8] {
        var writer = MarkdownTextWriter()
        switch block {
        case .heading(let level, let text):
            writer.write(String(repeating: "#", count: min(6, max(1, level))) + " ")
            writer.lineBreak = [0x20]
            writer.append(text)
        case .paragraph(let text): writer.append(text)
        case .list(let items): list(items, &writer)
        case .quote(let text, let attribution, _):
            writer.prefix = Array("> ".utf8)
            writer.write("> ")
            writer.append(text)
            if let attribution {
                writer.write("\n>\n> — ")
                writer.append(RichText(attribution))
            }
        case .code(let text, let language): code(text, language, &writer)
        case .table(let rows, let header, let caption):
            if let caption {
                writer.append(RichText(caption))
                writer.write("\n\n")
            }
            table(rows, header, &writer)
        case .image(let url, let alt, let caption, let credit): image(url, alt, caption, credit, &writer)
        case .embed(let url, let title):
            let text = title ?? url
            writer.append(RichText(text, marks: [Mark(.link, 0..<text.utf8.count, address: url)]))
        case .takeaway(let text):
            writer.write("- ")
            writer.append(text)
        case .definition(let term, let definition):
            writer.write("- **")
            writer.append(RichText(term))
            writer.write("**: ")
            writer.append(definition)
        }
        return writer.out
    }

    private static func list(_ items: [ListItem], _ writer: inout MarkdownTextWriter) {
        // An item's content is indented by the width of its marker, and the lists in it with it.
        var indents: [Int] = []
        for (index, item) in items.enumerated() {
            let level = min(item.level, indents.count)
            indents.removeLast(indents.count - level)
            let indent = indents.last ?? 0
            let marker = item.number.map { "\($0). " } ?? "- "
            indents.append(indent + marker.utf8.count)
            if index > 0 { writer.write("\n") }
            writer.write(String(repeating: " ", count: indent) + marker)
            writer.prefix = Array(repeating: 0x20, count: indent + marker.utf8.count)
            writer.append(item.text)
        }
    }

    private static func code(_ text: String, _ language: String?, _ writer: inout MarkdownTextWriter) {
        let fence = String(repeating: "`", count: max(3, MarkdownTextWriter.longestRun(of: 0x60, in: text.utf8) + 1))
        writer.write(fence + (language ?? "") + "\n" + text + "\n" + fence)
    }

    private static func image(
        _ url: String, _ alt: String?, _ caption: String?, _ credit: String?, _ writer: inout MarkdownTextWriter
    ) {
        if LinkSafety.isSafe(url.utf8) {
            writer.write("![")
            writer.append(RichText(alt ?? caption ?? ""))
            writer.write("](")
            writer.write(address: url)
            writer.write(")")
        }
        for (index, text) in [caption, credit].compactMap({ $0 }).enumerated() {
            if index > 0 || !writer.out.isEmpty { writer.write(index > 0 ? " " : "\n") }
            writer.append(RichText(text, marks: [Mark(.emphasis, 0..<text.utf8.count)]))
        }
    }

    private static func table(_ rows: [[RichText]], _ header: Bool, _ writer: inout MarkdownTextWriter) {
        guard let width = rows.map(\.count).max(), width > 0 else { return }
        row(header ? rows[0] : [], width, &writer)
        writer.write("\n|" + String(repeating: " --- |", count: width))
        for cells in rows.dropFirst(header ? 1 : 0) {
            writer.write("\n")
            row(cells, width, &writer)
        }
    }

    private static func row(_ cells: [RichText], _ width: Int, _ writer: inout MarkdownTextWriter) {
        writer.escapesBars = true
        writer.lineBreak = Array("<br>".utf8)
        writer.write("|")
        for column in 0..<width {
            writer.write(" ")
            if column < cells.count { writer.append(cells[column]) }
            writer.write(" |")
        }
    }
}
