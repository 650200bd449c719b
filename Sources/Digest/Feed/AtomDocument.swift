/// An Atom feed's bytes (RFC 4287), of entries that are given.
struct AtomDocument {
    struct Entry {
        var id: String
        var title: String
        /// RFC 3339.
        var published: String
        var updated: String
        /// The page, relative to the feed.
        var page: String
        /// HTML.
        var content: String
    }

    var id: String
    var title: String
    /// The feed's own file name.
    var file: String
    var entries: [Entry]

    /// A feed must have a date; an archive without a day has this one.
    private static let beforeFirst = "1970-01-01T00:00:00Z"

    var xml: [UInt8] {
        var lines = [
            #"<?xml version="1.0" encoding="utf-8"?>"#, #"<feed xmlns="http://www.w3.org/2005/Atom">"#,
            "  <id>\(id)</id>", "  <title>\(MarkupText.escaped(title))</title>",
            "  <updated>\(MarkupText.escaped(entries.map(\.updated).max() ?? Self.beforeFirst))</updated>",
            "  <author><name>\(MarkupText.escaped(title))</name></author>", #"  <generator>Daybook</generator>"#,
            #"  <link rel="self" type="application/atom+xml" href="\#(file)"/>"#,
            #"  <link rel="alternate" type="text/html" href="index.html"/>"#,
        ]
        for entry in entries {
            lines += [
                "  <entry>", "    <id>\(entry.id)</id>", "    <title>\(MarkupText.escaped(entry.title))</title>",
                "    <published>\(MarkupText.escaped(entry.published))</published>",
                "    <updated>\(MarkupText.escaped(entry.updated))</updated>",
                #"    <link rel="alternate" type="text/html" href="\#(MarkupText.escaped(entry.page))"/>"#,
                #"    <content type="html">\#(MarkupText.escaped(entry.content))</content>"#, "  </entry>",
            ]
        }
        lines.append("</feed>")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    // MARK: - Content

    /// A headline's sentences, each with its source.
    static func sentences(of headline: ArchiveDay.Headline) -> String {
        headline.sentences.map { sentence in
            let source = sentence.source.map { " <cite><bdi>\(MarkupText.escaped($0))</bdi></cite>" } ?? ""
            return
                "<p\(MarkupText.languageAttributes(headline.language))>\(MarkupText.escaped(sentence.text))\(source)</p>"
        }.joined()
    }

    // MARK: - Ids

    /// A UUID of version 8 (RFC 9562, section 5.8) that depends on the text alone.
    static func uuid(of text: String) -> String {
        var words: [UInt64] = []
        for seed: UInt64 in [0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15] {
            // FNV-1a, then the finalizer of splitmix64.
            var value = seed
            for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            words.append(value ^ value >> 31)
        }
        words[0] = words[0] & ~0xF000 | 0x8000
        words[1] = words[1] & ~(0xC000 << 48) | 0x8000 << 48
        var digits: [UInt8] = []
        let hex = Array("0123456789abcdef".utf8)
        for word in words {
            for shift in stride(from: 60, through: 0, by: -4) { digits.append(hex[Int(word >> UInt64(shift) & 15)]) }
        }
        var text = "urn:uuid:"
        var start = 0
        for length in [8, 4, 4, 4, 12] {
            if start > 0 { text += "-" }
            text += String(decoding: digits[start..<(start + length)], as: UTF8.self)
            start += length
        }
        return text
    }
}
