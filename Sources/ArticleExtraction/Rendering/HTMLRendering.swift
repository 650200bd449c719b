extension Article {
    /// The body as clean HTML: nothing but the elements of its blocks, all text escaped.
    public var contentHTML: String {
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

    private var out = ""
    private var box = Box.none

    mutating func append(_ block: Block) {
        open(Self.box(of: block))
        switch block {
        case .heading(let level, let text): line("h\(min(6, max(1, level)))", text)
        case .paragraph(let text): line("p", text)
        case .list(let ordered, let items):
            let tag = ordered ? "ol" : "ul"
            out += "<\(tag)>"
            for item in items { out += "<li>" + Self.escaped(item) + "</li>" }
            out += "</\(tag)>\n"
        case .quote(let text):
            out += "<blockquote><p>" + Self.escaped(text) + "</p></blockquote>\n"
        case .code(let text, let language):
            let attribute = language.map { " class=\"language-" + Self.escaped($0) + "\"" } ?? ""
            out += "<pre><code\(attribute)>" + Self.escaped(text) + "</code></pre>\n"
        case .table(let rows, let header): table(rows, header)
        case .image(let url, let alt, let caption, let credit): image(url, alt, caption, credit)
        case .takeaway(let text): out += "<li>" + Self.escaped(text) + "</li>"
        case .definition(let term, let definition):
            out += "<dt>" + Self.escaped(term) + "</dt><dd>" + Self.escaped(definition) + "</dd>"
        }
    }

    consuming func finished() -> String {
        open(.none)
        return out
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
        case .takeaways: out += "</ul>\n"
        case .definitions: out += "</dl>\n"
        }
        switch next {
        case .none: break
        case .takeaways: out += "<ul>"
        case .definitions: out += "<dl>"
        }
        box = next
    }

    private mutating func line(_ tag: String, _ text: String) {
        out += "<\(tag)>" + Self.escaped(text) + "</\(tag)>\n"
    }

    private mutating func table(_ rows: [[String]], _ header: Bool) {
        out += "<table>"
        for (index, row) in rows.enumerated() {
            let tag = header && index == 0 ? "th" : "td"
            out += "<tr>"
            for cell in row { out += "<\(tag)>" + Self.escaped(cell) + "</\(tag)>" }
            out += "</tr>"
        }
        out += "</table>\n"
    }

    private mutating func image(_ url: String, _ alt: String?, _ caption: String?, _ credit: String?) {
        out += "<figure>"
        if Self.isSafe(url) {
            out += "<img src=\"" + Self.escaped(url) + "\" alt=\"" + Self.escaped(alt ?? "") + "\">"
        }
        let words = [caption, credit].compactMap { $0 }
        if !words.isEmpty { out += "<figcaption>" + Self.escaped(words.joined(separator: " ")) + "</figcaption>" }
        out += "</figure>\n"
    }

    /// Whether a link may stand in a page: http, https or relative; never a script or inline data.
    static func isSafe(_ url: String) -> Bool {
        var scheme: [UInt8] = []
        for byte in url.utf8 {
            if byte == 0x3A { return scheme == Array("http".utf8) || scheme == Array("https".utf8) }
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { return true }
            // Browsers drop control characters inside a scheme, so none may pass.
            if byte <= 0x20 { return false }
            scheme.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return true
    }

    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            case 0x22: out += Array("&quot;".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
