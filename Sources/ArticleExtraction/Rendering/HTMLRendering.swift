extension Article {
    /// The body as clean HTML: nothing but the elements of its blocks and of the marks in them, all text escaped, no address
    /// that is not safe to follow.
    public var contentHTML: String { Block.html(of: blocks) }
}

extension Block {
    /// Blocks as clean HTML, as `Article.contentHTML` has it.
    public static func html(of blocks: [Block]) -> String {
        var writer = HTMLBlockWriter()
        for block in blocks { writer.append(block) }
        return writer.finished()
    }
}

/// Writes blocks as HTML; neighbouring takeaways and definitions share a list.
struct HTMLBlockWriter {
    private enum Box {
        case none
        case takeaways
        case definitions
    }

    private var out: [UInt8] = []
    private var box = Box.none

    mutating func append(_ block: Block) {
        open(Self.box(of: block))
        switch block {
        case .heading(let level, let text):
            let digit = UInt8(0x30 + min(6, max(1, level)))
            out += [0x3C, 0x68, digit, 0x3E]
            HTMLTextWriter.append(text, to: &out)
            out += [0x3C, 0x2F, 0x68, digit, 0x3E, 0x0A]
        case .paragraph(let text): paragraphs(text, end: "\n")
        case .list(let items): list(items)
        case .quote(let text, let attribution, let url): quote(text, attribution, url)
        case .code(let text, let language): code(text, language)
        case .table(let rows, let header, let caption): table(rows, header, caption)
        case .image(let url, let alt, let caption, let credit): image(url, alt, caption, credit)
        case .embed(let url, let title): embed(url, title)
        case .takeaway(let text): inline("li", text)
        case .definition(let term, let definition):
            inline("dt", RichText(term))
            inline("dd", definition)
        }
    }

    consuming func finished() -> String {
        open(.none)
        return String(decoding: out, as: UTF8.self)
    }

    private static func box(of block: Block) -> Box {
        switch block {
        case .takeaway: .takeaways
        case .definition: .definitions
        default: .none
        }
    }

    private mutating func open(_ next: Box) {
        guard next != box else { return }
        switch box {
        case .none: break
        case .takeaways: write("</ul>\n")
        case .definitions: write("</dl>\n")
        }
        switch next {
        case .none: break
        case .takeaways: write("<ul>")
        case .definitions: write("<dl>")
        }
        box = next
    }

    private mutating func write(_ text: String) { out += text.utf8 }

    private mutating func inline(_ tag: String, _ text: RichText) {
        write("<\(tag)>")
        HTMLTextWriter.append(text, to: &out)
        write("</\(tag)>")
    }

    private mutating func paragraphs(_ text: RichText, end: String = "") {
        for paragraph in text.paragraphs {
            inline("p", paragraph)
            write(end)
        }
    }

    private mutating func quote(_ text: RichText, _ attribution: String?, _ url: String?) {
        write("<blockquote")
        if let url, LinkSafety.isSafe(url.utf8) { attribute("cite", url) }
        write(">")
        paragraphs(text)
        if let attribution { inline("footer", RichText(attribution)) }
        write("</blockquote>\n")
    }

    private mutating func code(_ text: String, _ language: String?) {
        write("<pre><code")
        if let language { attribute("class", "language-" + language) }
        write(">")
        HTMLTextWriter.escape(text.utf8, to: &out)
        write("</code></pre>\n")
    }

    private mutating func attribute(_ name: String, _ value: String) {
        write(" \(name)=\"")
        HTMLTextWriter.escape(value.utf8, to: &out)
        write("\"")
    }

    private mutating func table(_ rows: [[RichText]], _ header: Bool, _ caption: String?) {
        write("<table>")
        if let caption { inline("caption", RichText(caption)) }
        for (index, row) in rows.enumerated() {
            write("<tr>")
            for cell in row { inline(header && index == 0 ? "th" : "td", cell) }
            write("</tr>")
        }
        write("</table>\n")
    }

    private mutating func image(_ url: String, _ alt: String?, _ caption: String?, _ credit: String?) {
        write("<figure>")
        if LinkSafety.isSafe(url.utf8) {
            write("<img")
            attribute("src", url)
            attribute("alt", alt ?? "")
            write(">")
        }
        let words = [caption, credit].compactMap { $0 }
        if !words.isEmpty { inline("figcaption", RichText(words.joined(separator: " "))) }
        write("</figure>\n")
    }

    private mutating func embed(_ url: String, _ title: String?) {
        guard LinkSafety.isSafe(url.utf8) else {
            if let title { paragraphs(RichText(title), end: "\n") }
            return
        }
        let text = title ?? url
        paragraphs(RichText(text, marks: [Mark(.link, 0..<text.utf8.count, address: url)]), end: "\n")
    }

    // MARK: - Lists

    private mutating func list(_ items: [ListItem]) {
        var open: [(isOrdered: Bool, next: Int)] = []
        for item in items {
            let isOrdered = item.number != nil
            // A level is entered from the one above it.
            let depth = min(item.level, open.count) + 1
            while open.count > depth { close(&open) }
            if open.count == depth, let last = open.last, last.isOrdered != isOrdered { close(&open) }
            let isNew = open.count < depth
            if isNew {
                write(isOrdered ? "<ol" : "<ul")
                if let number = item.number, number != 1 { attribute("start", "\(number)") }
                write("><li>")
                open.append((isOrdered, (item.number ?? 0) + 1))
            } else {
                write("</li><li")
                if let number = item.number {
                    if number != open[depth - 1].next { attribute("value", "\(number)") }
                    open[depth - 1].next = number + 1
                }
                write(">")
            }
            let parts = item.text.paragraphs
            if parts.count > 1 { paragraphs(item.text) } else { HTMLTextWriter.append(item.text, to: &out) }
        }
        while !open.isEmpty { close(&open) }
        write("\n")
    }

    private mutating func close(_ open: inout [(isOrdered: Bool, next: Int)]) {
        guard let last = open.popLast() else { return }
        write(last.isOrdered ? "</li></ol>" : "</li></ul>")
    }
}
