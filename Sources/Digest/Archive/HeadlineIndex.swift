internal import ArticleExtraction

/// What the archive's search box looks through: the headlines of the days and the names in them, the latest days first.
///
/// It stands in the page itself, because a page that is opened from a disk may fetch nothing.
struct HeadlineIndex {
    /// Bytes of the index: some 5,000 headlines, a year of full days, which a phone parses in well under a tenth of a second.
    /// What is older is found with `daybook search`.
    static let bytes = 512 << 10

    /// The index as JSON that may stand in a <script> element: [["2026-11-22", "headline", "headline", …], …].
    let json: String
    /// The first day in it, YYYY-MM-DD; `nil` for an empty archive.
    let since: String?
    /// Whether it has every day that was given.
    let isWhole: Bool

    /// - Parameter days: the latest first.
    init(latestFirst days: [ArchiveDay]) {
        var parts: [String] = []
        var size = 2
        var since: String?
        for day in days {
            var writer = JSONWriter(pretty: false)
            writer.array { writer in
                writer.value(day.date)
                for headline in day.headlines { writer.value(headline.text) }
            }
            let part = Self.scriptSafe(writer.bytes)
            guard size + part.utf8.count + 1 <= Self.bytes else { break }
            size += part.utf8.count + 1
            parts.append(part)
            since = day.date
        }
        json = "[" + parts.joined(separator: ",\n") + "]"
        self.since = since
        isWhole = parts.count == days.count
    }

    /// HTML reads a script element up to `</script`, and is confused by `<!--`: no `<` stands there.
    private static func scriptSafe(_ json: [UInt8]) -> String {
        var safe: [UInt8] = []
        for byte in json {
            if byte == UInt8(ascii: "<") { safe += Array("\\u003c".utf8) } else { safe.append(byte) }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
