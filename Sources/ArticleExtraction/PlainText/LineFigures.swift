/// Reads the figures of every line of a text, for the trees that judge them.
struct LineFigures {
    static let width = LineFigure.allCases.count
    /// Lines on each side that make the near and the wide window of text density.
    static let nearWindow = 3
    static let wideWindow = 12
    /// A distance for what there is none of.
    static let far = 200

    private(set) var columns = SegmentColumns()
    /// For each line the lines around it that look the same: items of one list.
    private(set) var alike: [Range<Int>] = []
    private let lines: [TextLine]

    init(_ text: ScannedText, _ phrases: [FurniturePhrases.Entry?], _ labels: [LineLabel], _ features: LineFeatures) {
        lines = text.lines
        columns.reset(count: lines.count, width: Self.width)
        guard !lines.isEmpty else { return }
        readOwn(text, phrases, labels, features)
        readNeighbours(phrases, labels, features)
        readRuns(features)
        readAlike(features)
        readDensity(features)
        readPosition(phrases, labels, features)
    }

    @inline(__always)
    private mutating func set(_ index: Int, _ figure: LineFigure, _ value: Int) {
        columns[figure.rawValue, index] = Int16(clamping: value)
    }

    private static func share(_ part: Int, _ whole: Int) -> Int { whole == 0 ? -1 : part * 100 / whole }

    private static func kind(_ phrase: FurniturePhrases.Entry?) -> Int {
        phrase.map { 1 + LineFeatures.kindBucket($0.kind) } ?? 0
    }

    // MARK: - The line itself

    private mutating func readOwn(
        _ text: ScannedText, _ phrases: [FurniturePhrases.Entry?], _ labels: [LineLabel], _ features: LineFeatures
    ) {
        for (index, line) in lines.enumerated() {
            set(index, .words, line.words)
            set(index, .scalars, line.scalars)
            set(index, .shape, features.shape(index).rawValue)
            set(index, .ending, Int(line.ending.rawValue))
            set(index, .functionShare, Int(line.functionShare * 100))
            set(index, .capitals, Self.share(line.capitalised, line.casedWords))
            set(index, .uppercase, Self.share(line.uppercaseWords, line.casedWords))
            set(index, .commas, line.commas)
            set(index, .sentences, line.sentences)
            set(index, .digitShare, Self.share(line.digits, line.scalars))
            set(index, .letterShare, Self.share(line.letters, line.scalars))
            set(index, .marker, Int(line.marker.rawValue))
            set(index, .indent, line.indent)
            set(index, .gluedCapitals, line.gluedCapitals)
            set(index, .pipes, line.pipes)
            set(index, .address, (line.hasURL ? 1 : 0) + (line.hasAt ? 2 : 0))
            set(
                index, .opening, line.startsLowercase ? 1 : line.startsWithQuote ? 2 : line.isBracketed ? 3 : 0)
            set(index, .ideographShare, Self.share(line.ideographs, line.letters))
            set(index, .phraseKind, Self.kind(phrases[index]))
            if let phrase = phrases[index] {
                set(index, .phrasePosition, 1 + Int(phrase.position.rawValue))
                set(index, .phraseOpensTail, phrase.opensTail ? 1 : 0)
            }
            set(index, .label, labels[index].rawValue)
            set(index, .copies, features.copies(of: line))
            set(index, .overlap, features.overlaps[index])
            set(index, .blankBefore, text.blankBefore[index] ? 1 : 0)
            let isLast = index + 1 >= lines.count
            set(index, .blankAfter, isLast || text.blankBefore[index + 1] ? 1 : 0)
        }
    }

    // MARK: - Neighbours

    private mutating func readNeighbours(
        _ phrases: [FurniturePhrases.Entry?], _ labels: [LineLabel], _ features: LineFeatures
    ) {
        func words(_ index: Int) -> Int { lines.indices.contains(index) ? lines[index].words : -1 }
        func label(_ index: Int) -> Int { lines.indices.contains(index) ? labels[index].rawValue : -1 }
        for index in lines.indices {
            if index > 0 {
                let before = lines[index - 1]
                set(index, .endingBefore, Int(before.ending.rawValue))
                set(index, .phraseBefore, Self.kind(phrases[index - 1]))
                set(index, .markerBefore, Int(before.marker.rawValue))
                set(index, .functionBefore, Int(before.functionShare * 100))
            }
            if index + 1 < lines.count {
                let after = lines[index + 1]
                set(index, .endingAfter, Int(after.ending.rawValue))
                set(index, .phraseAfter, Self.kind(phrases[index + 1]))
                set(index, .markerAfter, Int(after.marker.rawValue))
                set(index, .functionAfter, Int(after.functionShare * 100))
            }
            set(index, .wordsBefore, words(index - 1))
            set(index, .shapeBefore, features.shape(index - 1).rawValue)
            set(index, .labelBefore, label(index - 1))
            set(index, .wordsAfter, words(index + 1))
            set(index, .shapeAfter, features.shape(index + 1).rawValue)
            set(index, .labelAfter, label(index + 1))
            set(index, .secondWordsBefore, words(index - 2))
            set(index, .secondShapeBefore, features.shape(index - 2).rawValue)
            set(index, .secondLabelBefore, label(index - 2))
            set(index, .secondWordsAfter, words(index + 2))
            set(index, .secondShapeAfter, features.shape(index + 2).rawValue)
            set(index, .secondLabelAfter, label(index + 2))
            set(index, .thirdWordsBefore, words(index - 3))
            set(index, .thirdShapeBefore, features.shape(index - 3).rawValue)
            set(index, .thirdWordsAfter, words(index + 3))
            set(index, .thirdShapeAfter, features.shape(index + 3).rawValue)
        }
    }

    /// Runs of lines that are neither prose nor sentences.
    private mutating func readRuns(_ features: LineFeatures) {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, features.shape(end) != .prose, features.shape(end) != .sentence { end += 1 }
            for index in start..<end {
                set(index, .run, end - start)
                set(index, .runBefore, index - start)
                set(index, .runAfter, end - 1 - index)
            }
            start = max(end, start + 1)
        }
    }

    /// Neighbours of the same marker, indent and shape.
    private mutating func readAlike(_ features: LineFeatures) {
        alike.reserveCapacity(lines.count)
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].marker == lines[start].marker, lines[end].indent == lines[start].indent,
                features.shape(end) == features.shape(start)
            {
                end += 1
            }
            for index in start..<end {
                set(index, .alike, end - start)
                alike.append(start..<end)
            }
            start = end
        }
    }

    private mutating func readDensity(_ features: LineFeatures) {
        var prose = [0]
        for index in lines.indices { prose.append(prose[index] + (features.shape(index) == .prose ? 1 : 0)) }
        var last = -Self.far
        for index in lines.indices {
            set(index, .toProseBefore, min(Self.far, index - last))
            if features.shape(index) == .prose { last = index }
            for (figure, window) in [(LineFigure.nearDensity, Self.nearWindow), (.wideDensity, Self.wideWindow)] {
                let low = max(0, index - window)
                let high = min(lines.count, index + window + 1)
                let own = features.shape(index) == .prose ? 1 : 0
                set(index, figure, Self.share(prose[high] - prose[low] - own, high - low - 1))
            }
        }
        var next = lines.count + Self.far
        for index in lines.indices.reversed() {
            set(index, .toProseAfter, min(Self.far, next - index))
            if features.shape(index) == .prose { next = index }
        }
    }

    // MARK: - Position

    private mutating func readPosition(
        _ phrases: [FurniturePhrases.Entry?], _ labels: [LineLabel], _ features: LineFeatures
    ) {
        var (total, proseLines, short, signs, blanks) = (0, 0, 0, 0, 0)
        for (index, line) in lines.enumerated() {
            if features.shape(index) == .prose {
                total += line.words
                proseLines += 1
            }
            if features.shape(index) == .tiny || features.shape(index) == .short { short += 1 }
            let names = phrases[index]?.position == .whole || (phrases[index] != nil && !line.endsSentence)
            if names || line.isBracketed || labels[index] == .copyright { signs += 1 }
            if columns[LineFigure.blankBefore.rawValue, index] != 0 { blanks += 1 }
        }
        var (before, seen, sinceTail, sinceComments, sinceFurniture, furniture, sinceField) =
            (0, 0, Self.far, Self.far, Self.far, 0, Self.far)
        for (index, line) in lines.enumerated() {
            let isProse = features.shape(index) == .prose
            sinceTail = min(Self.far, sinceTail + 1)
            sinceComments = min(Self.far, sinceComments + 1)
            sinceFurniture = min(Self.far, sinceFurniture + 1)
            sinceField = min(Self.far, sinceField + 1)
            if isProse { seen += 1 }
            if let phrase = phrases[index] {
                if phrase.opensTail { sinceTail = 0 }
                // "3 comments" over an article is a link to them; what opens them stands below its text.
                if phrase.kind == .comments, phrase.opensTail, seen >= 2 { sinceComments = 0 }
                if phrase.position == .whole {
                    sinceFurniture = 0
                    furniture = Self.kind(phrase)
                }
            }
            if labels[index] == .byline || labels[index] == .date { sinceField = 0 }
            set(index, .index, index)
            set(index, .fromEnd, lines.count - 1 - index)
            set(index, .proseBefore, before)
            set(index, .proseShare, Self.share(before, total))
            set(index, .sinceTail, sinceTail)
            set(index, .sinceComments, sinceComments)
            set(index, .sinceFurniture, sinceFurniture)
            set(index, .furnitureKind, furniture)
            set(index, .sinceField, sinceField)
            if isProse { before += line.words }
            set(index, .proseAfter, total - before)
            set(index, .lines, lines.count)
            set(index, .textProse, total)
            set(index, .proseLines, proseLines)
            set(index, .shortShare, Self.share(short, lines.count))
            set(index, .signs, signs)
            set(index, .isSpaced, Self.share(blanks, lines.count))
        }
    }
}
