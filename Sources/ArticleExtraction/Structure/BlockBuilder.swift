/// Turns the kept lines of a plain text into blocks.
struct BlockBuilder {
    let reader: PlainTextReader
    let features: LineFeatures
    var region: BodySelection
    private(set) var blocks: [Block] = []
    private(set) var imageCredits: [String] = []
    private var kept: [Int] = []

    /// More words than this and a line is no heading.
    static let longestHeading = 16

    init(reader: PlainTextReader, features: LineFeatures, region: BodySelection) {
        self.reader = reader
        self.features = features
        self.region = region
    }

    private var lines: [TextLine] { reader.text.lines }

    mutating func build() {
        for index in lines.indices {
            let isPicture = region.kinds[index] == .imageCredit || region.kinds[index] == .imageCaption
            if !region.isBody[index], isPicture, let credit = reader.foundCredits[index]?.credit,
                !imageCredits.contains(credit)
            {
                imageCredits.append(credit)
            }
        }
        kept = lines.indices.filter { region.isBody[$0] }
        var position = 0
        var section: SectionWords.Section?
        while position < kept.count {
            let index = kept[position]
            let line = lines[index]
            if line.marker != .none || isQuoted(index) {
                position = appendRun(position, section)
                continue
            }
            if let heading = heading(position) {
                blocks.append(.heading(level: 2, text: RichText(reader.text.squeezed(line.content))))
                section = heading.section
            } else {
                blocks.append(.paragraph(RichText(reader.text.squeezed(line.range))))
                // A box ends where running text goes on.
                if line.words > 12 { section = nil }
            }
            position += 1
        }
    }

    // MARK: - Headings

    private struct Heading {
        var section: SectionWords.Section?
    }

    /// A short line over text is a heading: it ends no sentence, and what follows is prose or a list.
    private func heading(_ position: Int) -> Heading? {
        let index = kept[position]
        let line = lines[index]
        guard line.words <= Self.longestHeading, line.words > 0, line.letters > 1, position + 1 < kept.count else {
            return nil
        }
        // An address, or a bracket whose rest the next line holds: a notice or a caption.
        if line.hasAt || line.hasURL || reader.text.bytes[line.range.upperBound - 1] == 0x28 { return nil }
        guard
            line.ending == .open || line.ending == .question || (line.ending == .colon && line.words <= 6)
                || line.ending == .ellipsis && line.words <= 8
        else { return nil }
        let section = SectionWords.section(of: reader.text.words(of: line), beforeColon: reader.wordsBeforeColon(line))
        let next = kept[position + 1]
        if lines[next].marker != .none {
            return section != nil || line.ending != .colon ? Heading(section: section) : nil
        }
        let nextShape = features.shape(next)
        guard nextShape == .prose || nextShape == .sentence || section != nil else { return nil }
        if line.startsWithQuote, line.ending == .question { return nil }
        if line.startsLowercase, section == nil { return nil }
        // A question inside dialogue is no heading: headings have text, not speech, on both sides.
        if nextShape == .sentence, section == nil, !reader.text.blankBefore[next], !reader.text.blankBefore[index] {
            return lines[next].words >= 8 ? Heading(section: nil) : nil
        }
        return Heading(section: section)
    }

    // MARK: - Runs

    private func isQuoted(_ index: Int) -> Bool {
        let line = lines[index]
        return reader.text.bytes[line.range.lowerBound] == 0x3E && line.range.count > 2
    }

    /// Appends the list or quote that starts at a position of the kept lines; returns the position after it.
    private mutating func appendRun(_ start: Int, _ section: SectionWords.Section?) -> Int {
        var end = start
        let first = lines[kept[start]]
        if first.marker == .none {
            var quote = ""
            while end < kept.count, isQuoted(kept[end]) {
                let range = lines[kept[end]].range
                if !quote.isEmpty { quote += "\n" }
                quote += reader.text.squeezed(skipQuoteMarks(range))
                end += 1
            }
            blocks.append(.quote(RichText(quote)))
            return end
        }
        while end < kept.count, lines[kept[end]].marker == first.marker { end += 1 }
        let items = kept[start..<end].map { lines[$0] }
        // A single dash opens a speech or an aside more often than a list.
        if items.count == 1, section == nil, first.marker == .bullet, isDash(first) {
            blocks.append(.paragraph(RichText(reader.text.squeezed(first.range))))
            return end
        }
        switch section {
        case .takeaways:
            for item in items where !item.content.isEmpty {
                blocks.append(.takeaway(RichText(reader.text.squeezed(item.content))))
            }
        case .glossary:
            let entries = items.map { Definition.read($0.content, reader.text) }
            if entries.allSatisfy({ $0 != nil }) {
                for case let entry? in entries {
                    blocks.append(.definition(term: entry.term, definition: RichText(entry.definition)))
                }
            } else {
                appendList(items)
            }
        default: appendList(items)
        }
        return end
    }

    private mutating func appendList(_ items: [TextLine]) {
        let texts = items.filter { !$0.content.isEmpty }.map { RichText(reader.text.squeezed($0.content)) }
        if !texts.isEmpty { blocks.append(.list(ordered: items.first?.marker == .number, items: texts)) }
    }

    private func isDash(_ line: TextLine) -> Bool {
        let first = Scalars.decode(reader.text.bytes, at: line.range.lowerBound).value
        return first == 0x2D || first == 0x2013 || first == 0x2014
    }

    private func skipQuoteMarks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, reader.text.bytes[start] == 0x3E || reader.text.bytes[start] <= 0x20 {
            start += 1
        }
        return start..<range.upperBound
    }
}

/// A glossary's entry: "Term: what it means."
struct Definition {
    var term: String
    var definition: String

    /// A term has at most this many words.
    static let longestTerm = 12

    static func read(_ range: Range<Int>, _ text: ScannedText) -> Definition? {
        let words = LineScanner.words(in: text.bytes, range)
        for (index, word) in words.prefix(longestTerm).enumerated() {
            var end = word.range.upperBound
            while end < range.upperBound, isQuote(text.bytes, &end) {}
            let (mark, length) = end < range.upperBound ? Scalars.decode(text.bytes, at: end) : (0, 0)
            guard mark == 0x3A || mark == 0xFF1A, index + 1 < words.count else { continue }
            let after = end + length
            // A colon inside a time or a title is followed by no space.
            guard mark == 0xFF1A || text.bytes[after] == 0x20 else { continue }
            var start = after
            while start < range.upperBound, text.bytes[start] <= 0x20 { start += 1 }
            guard start < range.upperBound else { return nil }
            return Definition(
                term: text.squeezed(words[0].range.lowerBound..<word.range.upperBound),
                definition: text.squeezed(start..<range.upperBound))
        }
        return nil
    }

    /// Steps over a closing quotation mark or bracket.
    private static func isQuote(_ bytes: [UInt8], _ index: inout Int) -> Bool {
        let (scalar, length) = Scalars.decode(bytes, at: index)
        switch scalar {
        case 0x22, 0x27, 0x2019, 0x201D, 0x201C, 0xBB, 0x29, 0x2A:
            index += length
            return true
        default: return false
        }
    }
}
