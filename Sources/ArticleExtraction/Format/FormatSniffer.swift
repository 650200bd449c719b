/// What a document's text is to be read as.
enum DocumentFormat: Equatable {
    case html
    case markdown
    case plainText
}

/// Tells HTML, Markdown and plain text apart by content first and by name second.
enum FormatSniffer {
    /// How much of a text is looked at for tags and Markdown marks.
    static let probeLength = 16384

    static func format(of text: [UInt8], name: String, mediaType: String?) -> DocumentFormat {
        if isPage(text, name: name, mediaType: mediaType) { return .html }
        let ending = fileExtension(of: name)
        if ending == "md" || ending == "markdown" || ending == "mdown" || ending == "mkd" { return .markdown }
        if mediaType.map({ WordHash.of($0) }) == WordHash.of("text/markdown") { return .markdown }
        return MarkdownSigns.areStrong(in: text) ? .markdown : .plainText
    }

    /// Whether the bytes are an HTML page; they need not be decoded, unless they are UTF-16.
    static func isPage(_ bytes: [UInt8], name: String, mediaType: String?) -> Bool {
        if opensAsHTML(bytes) { return true }
        let ending = fileExtension(of: name)
        guard ending == "html" || ending == "htm" || ending == "xhtml" || isHTMLMediaType(mediaType) else {
            return false
        }
        return hasTags(bytes)
    }

    /// The name's extension in lower case, without the dot; empty when it has none.
    static func fileExtension(of name: String) -> String {
        let bytes = Array(name.utf8)
        var dot: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == 0x2E { dot = index } else if byte == 0x2F { dot = nil }
        }
        guard let dot, bytes.count - dot <= 12 else { return "" }
        return String(decoding: bytes[(dot + 1)...].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func isHTMLMediaType(_ mediaType: String?) -> Bool {
        guard let mediaType else { return false }
        let hash = WordHash.of(mediaType)
        return hash == WordHash.of("text/html") || hash == WordHash.of("application/xhtml+xml")
    }

    /// WHATWG MIME Sniffing 7.1: after white space one of these, then a space or ">".
    private static let openings: [[UInt8]] = [
        "!doctype html", "html", "head", "script", "iframe", "h1", "div", "font", "table", "a", "style", "title", "b",
        "body", "br", "p", "meta", "link", "article", "section", "main",
    ].map { Array($0.utf8) }

    static func opensAsHTML(_ text: [UInt8]) -> Bool {
        let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = skipSpace(text, mark)
        // Comments (as browsers write "saved from url") and an XML declaration may stand first.
        var skipped = 0
        while skipped < 8, index < text.count, text[index] == 0x3C {
            if text[index...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
                guard let end = find([0x2D, 0x2D, 0x3E], in: text, from: index + 4) else { return true }
                index = skipSpace(text, end + 3)
            } else if text[index...].starts(with: [0x3C, 0x3F, 0x78, 0x6D, 0x6C]) {
                guard let end = find([0x3F, 0x3E], in: text, from: index + 5) else { return false }
                index = skipSpace(text, end + 2)
            } else {
                break
            }
            skipped += 1
            if index >= text.count { return skipped > 0 }
        }
        guard index < text.count, text[index] == 0x3C else { return false }
        return openings.contains { opening in
            let end = index + 1 + opening.count
            guard end < text.count, matches(opening, text, at: index + 1) else { return false }
            return text[end] == 0x3E || text[end] <= 0x20 || text[end] == 0x2F
        }
    }

    /// Whether real tags occur: one that opens and one that closes.
    private static func hasTags(_ text: [UInt8]) -> Bool {
        var opened = false
        var closed = false
        var index = 0
        let end = min(text.count, probeLength)
        while index + 1 < end {
            if text[index] == 0x3C {
                let next = text[index + 1]
                if next == 0x2F { closed = true } else if Scalars.isASCIILetter(next) { opened = true }
                if opened && closed { return true }
            }
            index += 1
        }
        return false
    }

    private static func skipSpace(_ text: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < text.count, text[index] <= 0x20 { index += 1 }
        return index
    }

    private static func matches(_ lowercase: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
        for (offset, byte) in lowercase.enumerated() {
            let have = text[start + offset]
            if (have &- 0x41 < 26 ? have | 0x20 : have) != byte { return false }
        }
        return true
    }

    private static func find(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + needle.count <= text.count {
            if text[index] == needle[0], text[index...].starts(with: needle) { return index }
            index += 1
        }
        return nil
    }
}
