/// What is looked at to tell an article's title from other lines near its start, beside the figures of ``LineFigure`` and
/// those of ``LineContextFigure`` over the second reading: one column of ``TitleFigures`` each.
enum TitleFigure: Int, CaseIterable {
    // How far it stands over the first prose and the first line of the body.
    case toProse, toBody
    // Its rarer words, and the shares of them that the text's first lines and all its lines have.
    case rare, knownFirst, knownAll, knownRank
    // Whether other lines end or open with it: breadcrumbs, and teasers of it.
    case endsOther, opensOther
    // The nearest byline or date below and above.
    case fieldBelow, fieldAbove
    case isPublication, isSection
    // How many of the lines around that are no prose have more words.
    case longerBefore, longerAfter
}

/// Reads the figures by which titles are told from other lines.
struct TitleFigures {
    static let width = TitleFigure.allCases.count
    /// The most lines before the first prose that are looked at; titles stand near their texts.
    static let reach = 60
    /// How many lines of prose may stand before a title: a banner over the page.
    static let proseBefore = 2
    /// The body's first lines, whose words a title shares most.
    private static let firstLines = 12
    /// Lines on each side whose words are counted.
    private static let window = 6
    /// How far a byline or date may stand, and the number for one further off.
    private static let fieldReach = 8
    /// Openings and ends of lines are compared up to this many words.
    private static let longestTitle = 32

    private(set) var columns = SegmentColumns()
    /// The lines that may be the title.
    let candidates: Range<Int>
    private let reader: PlainTextReader

    /// - Parameter isBody: whether the reading of the whole text takes a line for body.
    init(_ reader: PlainTextReader, _ features: LineFeatures, isBody: [Bool], firstProse: Int) {
        self.reader = reader
        let lines = reader.text.lines
        var end = firstProse
        var prose = 0
        while end < lines.count, prose < Self.proseBefore {
            if isBody[end], features.shape(end) == .prose { prose += 1 }
            end += 1
        }
        candidates = max(0, firstProse - Self.reach)..<max(firstProse, end)
        columns.reset(count: lines.count, width: Self.width)
        let firstBody = isBody.firstIndex(of: true) ?? lines.count
        for index in candidates {
            set(index, .toProse, firstProse - index)
            set(index, .toBody, firstBody - index)
        }
        readWords(isBody, firstProse)
        readNestedLines()
        readFields()
        readLengths(features)
    }

    @inline(__always)
    private mutating func set(_ index: Int, _ figure: TitleFigure, _ value: Int) {
        columns[figure.rawValue, index] = Int16(clamping: value)
    }

    private mutating func readWords(_ isBody: [Bool], _ firstProse: Int) {
        let text = reader.text
        var first: Set<UInt64> = []
        var all: Set<UInt64> = []
        var taken = 0
        for index in text.lines.indices where isBody[index] && index >= firstProse {
            for word in text.words(of: text.lines[index]) where FunctionWords.table[word] == nil {
                if taken < Self.firstLines { first.insert(word) }
                all.insert(word)
            }
            taken += 1
        }
        var known: [Int] = []
        for index in candidates {
            let line = text.lines[index]
            var (rare, ofFirst, ofAll) = (0, 0, 0)
            for word in text.words(of: line) where FunctionWords.table[word] == nil && word != WordHash.number {
                rare += 1
                if first.contains(word) { ofFirst += 1 }
                if all.contains(word) { ofAll += 1 }
            }
            set(index, .rare, rare)
            set(index, .knownFirst, rare == 0 ? -1 : ofFirst * 100 / rare)
            set(index, .knownAll, rare == 0 ? -1 : ofAll * 100 / rare)
            known.append(line.words <= Self.longestTitle ? ofFirst : 0)
            set(index, .isPublication, reader.isPublication(line) ? 1 : 0)
            set(index, .isSection, reader.isSection(line) ? 1 : 0)
        }
        // At most ``reach`` lines and those of a banner: all pairs are few.
        for index in candidates {
            let own = known[index - candidates.lowerBound]
            set(index, .knownRank, known.reduce(0) { $0 + ($1 > own ? 1 : 0) })
        }
    }

    /// Counts the lines that end or open with a whole other line of three words or more.
    private mutating func readNestedLines() {
        let text = reader.text
        var ends: [UInt64: Int] = [:]
        var openings: [UInt64: Int] = [:]
        for line in text.lines where line.words <= 2 * Self.longestTitle {
            let words = text.words(of: line)
            var hash = WordHash.seed
            for (offset, word) in words.enumerated() where offset + 1 < words.count {
                hash = WordHash.joined(hash, word)
                if offset >= 2, offset < Self.longestTitle { openings[hash, default: 0] += 1 }
            }
            for start in words.indices.dropFirst() where words.endIndex - start >= 3 {
                guard words.endIndex - start <= Self.longestTitle else { continue }
                ends[words[start...].reduce(WordHash.seed, WordHash.joined), default: 0] += 1
            }
        }
        for index in candidates {
            let hash = text.words(of: text.lines[index]).reduce(WordHash.seed, WordHash.joined)
            set(index, .endsOther, ends[hash, default: 0])
            set(index, .opensOther, openings[hash, default: 0])
        }
    }

    private mutating func readFields() {
        func isField(_ index: Int) -> Bool {
            reader.labels.indices.contains(index)
                && (reader.labels[index] == .byline || reader.labels[index] == .date)
        }
        for index in candidates {
            let steps = 1...Self.fieldReach
            set(index, .fieldBelow, steps.first { isField(index + $0) } ?? Self.fieldReach + 1)
            set(index, .fieldAbove, steps.first { isField(index - $0) } ?? Self.fieldReach + 1)
        }
    }

    private mutating func readLengths(_ features: LineFeatures) {
        let lines = reader.text.lines
        for index in candidates {
            let own = lines[index].words
            func longer(_ range: Range<Int>) -> Int {
                range.reduce(0) { $0 + (features.shape($1) != .prose && lines[$1].words > own ? 1 : 0) }
            }
            set(index, .longerBefore, longer(max(0, index - Self.window)..<index))
            set(index, .longerAfter, longer((index + 1)..<max(index + 1, min(lines.count, index + 1 + Self.window))))
        }
    }
}

extension PlainTextReader {
    /// Whether a short line is the name of a publication.
    func isPublication(_ line: TextLine) -> Bool {
        line.words <= BylineReader.longestPublication && bylines.publication(line.content) != nil
    }

    /// Whether a line is the heading of a box that many texts have: takeaways, a glossary.
    func isSection(_ line: TextLine) -> Bool {
        SectionWords.section(of: text.words(of: line), beforeColon: wordsBeforeColon(line)) != nil
    }
}
