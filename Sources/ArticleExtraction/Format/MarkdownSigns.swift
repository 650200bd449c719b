/// Whether a text with no telling name is Markdown: front matter, or several marks that plain text does not have.
///
/// Lists are no sign ("- " and "1." are how people write lists anywhere), nor is one stray "#" or asterisk.
enum MarkdownSigns {
    /// Kinds of marks, each counted once a line.
    private struct Tally {
        var headings = 0
        var links = 0
        var fences = 0
        var emphasis = 0
        var quotes = 0
        var setext = 0
        var tableRules = 0
    }

    static func areStrong(in text: [UInt8]) -> Bool {
        if FrontMatter.range(in: text) != nil { return true }
        var tally = Tally()
        var start = 0
        let end = min(text.count, FormatSniffer.probeLength)
        var previousWasText = false
        while start < end {
            var stop = start
            while stop < end, text[stop] != 0x0A { stop += 1 }
            count(text, start..<stop, previousWasText, &tally)
            previousWasText = stop > start
            start = stop + 1
        }
        if tally.links >= 1, tally.headings >= 1 { return true }
        if tally.headings >= 2 { return true }
        let kinds = [
            tally.headings, tally.links, tally.fences / 2, tally.emphasis, tally.quotes, tally.setext, tally.tableRules,
        ].count { $0 > 0 }
        return tally.links >= 2 || tally.setext >= 2 || kinds >= 3 || (tally.fences >= 2 && kinds >= 2)
    }

    private static func count(_ text: [UInt8], _ line: Range<Int>, _ previousWasText: Bool, _ tally: inout Tally) {
        guard let first = line.first(where: { text[$0] != 0x20 }), first - line.lowerBound < 4 else { return }
        let byte = text[first]
        if byte == 0x23 {
            var level = 0
            while first + level < line.upperBound, text[first + level] == 0x23 { level += 1 }
            if level <= 6, first + level < line.upperBound, text[first + level] == 0x20 { tally.headings += 1 }
        } else if byte == 0x60 || byte == 0x7E, first + 3 <= line.upperBound, text[first + 1] == byte,
            text[first + 2] == byte
        {
            tally.fences += 1
        } else if byte == 0x3E, first + 1 < line.upperBound, text[first + 1] == 0x20 {
            tally.quotes += 1
        } else if previousWasText, byte == 0x3D || byte == 0x2D, line.upperBound - first >= 3,
            text[first..<line.upperBound].allSatisfy({ $0 == byte })
        {
            tally.setext += 1
        } else if byte == 0x7C, text[line].allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }) {
            tally.tableRules += 1
        }
        var index = first
        var hasLink = false
        var hasEmphasis = false
        while index + 1 < line.upperBound {
            if text[index] == 0x5D, text[index + 1] == 0x28 { hasLink = true }
            if text[index] == 0x2A, text[index + 1] == 0x2A { hasEmphasis = true }
            index += 1
        }
        if hasLink { tally.links += 1 }
        if hasEmphasis { tally.emphasis += 1 }
    }
}
