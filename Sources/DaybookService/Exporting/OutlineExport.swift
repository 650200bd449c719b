internal import ArticleStore

/// OPML 2.0 (opml.org/spec2.opml): a link for each article, under the day on which it arrived.
struct OutlineExport: ExportWriter {
    let title: String
    private var day: String?

    init(title: String) {
        self.title = title
    }

    var head: [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
            <head><title>\(Self.escaped(title))</title></head>
            <body>

            """.utf8)
    }

    var tail: [UInt8] { Array(((day == nil ? "" : "</outline>\n") + "</body>\n</opml>\n").utf8) }

    mutating func piece(for article: ArchivedRecord) -> [UInt8] {
        let record = article.record
        var text = ""
        if day != article.day {
            text += (day == nil ? "" : "</outline>\n") + "<outline text=\"\(article.day)\">\n"
            day = article.day
        }
        text += "<outline text=\"\(Self.escaped(record.title ?? record.source.name))\""
        if let url = record.url ?? record.canonicalURL { text += " type=\"link\" url=\"\(Self.escaped(url))\"" }
        // A comma parts categories, a slash their levels.
        let tags = record.tags.map { String($0.map { $0 == "," || $0 == "/" ? " " : $0 }) }
        if !tags.isEmpty { text += " category=\"\(Self.escaped(tags.joined(separator: ",")))\"" }
        return Array((text + "/>\n").utf8)
    }

    /// XML 1.0: the signs with a meaning, and none of the characters that it does not have.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out += " "
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
