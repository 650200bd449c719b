/// The archive as an Atom feed (RFC 4287): one entry a day, with an id that never changes.
public struct AtomFeed: Sendable {
    /// The feed's title, the archive's: "Daybook".
    public var title: String
    /// What tells this archive from another: a host name, a path. Ids are derived from it and the date, so it must not change.
    public var identity: String
    /// Days in the feed, the latest; readers fetch it often.
    public static let days = 60

    public init(title: String, identity: String = "daybook") {
        self.title = title
        self.identity = identity
    }

    /// The feed's bytes: the same days in any order give the same.
    ///
    /// Links are relative to the feed: `2026-11-22/index.html`.
    public func xml(of days: [ArchiveDay]) -> [UInt8] {
        let latest = Array(days.sorted { $0.date > $1.date }.prefix(Self.days))
        var lines = [
            #"<?xml version="1.0" encoding="utf-8"?>"#, #"<feed xmlns="http://www.w3.org/2005/Atom">"#,
            "  <id>\(Self.uuid(of: identity))</id>", "  <title>\(MarkupText.escaped(title))</title>",
            "  <updated>\(MarkupText.escaped(latest.map(\.updatedAt).max() ?? Self.beforeFirst))</updated>",
            "  <author><name>\(MarkupText.escaped(title))</name></author>", #"  <generator>Daybook</generator>"#,
            #"  <link rel="self" type="application/atom+xml" href="feed.xml"/>"#,
            #"  <link rel="alternate" type="text/html" href="index.html"/>"#,
        ]
        for day in latest { lines += entry(of: day) }
        lines.append("</feed>")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// A feed must have a date; an archive without a day has this one.
    private static let beforeFirst = "1970-01-01T00:00:00Z"

    private func entry(of day: ArchiveDay) -> [String] {
        let page = MarkupText.escaped(day.date + "/index.html")
        let first = day.headlines.first.map { ": " + $0.text } ?? ""
        return [
            "  <entry>", "    <id>\(Self.uuid(of: identity + "\u{0}" + day.date))</id>",
            "    <title>\(MarkupText.escaped(Wording.plainDate(day.date) + first))</title>",
            "    <published>\(MarkupText.escaped(day.publishedAt))</published>",
            "    <updated>\(MarkupText.escaped(day.updatedAt))</updated>",
            #"    <link rel="alternate" type="text/html" href="\#(page)"/>"#,
            #"    <content type="html">\#(MarkupText.escaped(content(of: day, page: page)))</content>"#, "  </entry>",
        ]
    }

    private func content(of day: ArchiveDay, page: String) -> String {
        var html = "<p>\(MarkupText.escaped(Wording.counts(day.counts, rejected: day.rejected))).</p>"
        for headline in day.headlines {
            html += "<h3\(MarkupText.languageAttributes(headline.language))>\(MarkupText.escaped(headline.text))</h3>"
            if let sentence = headline.sentence {
                let source = headline.source.map { " <cite><bdi>\(MarkupText.escaped($0))</bdi></cite>" } ?? ""
                html +=
                    "<p\(MarkupText.languageAttributes(headline.language))>\(MarkupText.escaped(sentence))\(source)</p>"
            }
        }
        if day.counts.articles == 0 { html += "<p>\(Wording.emptyDay)</p>" }
        return html + #"<p><a href="\#(page)">The whole page</a></p>"#
    }

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
