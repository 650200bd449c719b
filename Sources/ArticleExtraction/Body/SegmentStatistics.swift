internal import HTMLTree

/// The figures of each segment's text, as the plain-text reader takes them of lines.
struct SegmentStatistics {
    /// One a segment; ranges lie in the layout's text.
    private(set) var lines: [TextLine] = []
    /// The hashes of the segments' first words, flat.
    private(set) var words: [UInt64] = []
    private(set) var shapes: [LineShape] = []
    private(set) var phrases: [FurniturePhrases.Entry?] = []
    /// What all text of the page, menus and all, looks like.
    private(set) var language = LanguageGuess.unknown
    private var masks: [UInt64] = []

    init() {}

    mutating func read(_ layout: PageLayout) {
        lines.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        shapes.removeAll(keepingCapacity: true)
        phrases.removeAll(keepingCapacity: true)
        masks.removeAll(keepingCapacity: true)
        var tally = LanguageTally()
        let bytes = layout.text.span
        for segment in layout.segments {
            var line = TextLine(range: segment.range, number: 0, content: segment.range)
            LineStatistics.fill(&line, bytes, &words, &masks, &tally)
            lines.append(line)
        }
        language = tally.guess()
        LineStatistics.countFunctionWords(&lines, masks, language)
        let furniture = FurniturePhrases.lookup
        for line in lines {
            shapes.append(LineShape(line))
            // Prose has no furniture phrases but where it opens.
            phrases.append(furniture.match(words.span.extracting(line.wordRange), lineWords: line.words))
        }
    }

    /// Calls `body` with the first words of a segment.
    @inline(__always)
    func withWords<Result>(of index: Int, _ body: (Span<UInt64>) -> Result) -> Result {
        body(words.span.extracting(lines[index].wordRange))
    }
}
