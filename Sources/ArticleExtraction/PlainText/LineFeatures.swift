/// What is looked at to tell a line of the article from page furniture: each family gives one bucket a line.
enum LineFeature: Int, CaseIterable {
    case length
    case endingShort
    case endingLong
    case functionShare
    case marker
    case capitals
    case commas
    case sentences
    case marks
    case digits
    case opening
    case phraseWhole
    case phraseStart
    case phraseAny
    case repeated
    case label
    case previous
    case next
    case beforePrevious
    case afterNext
    case nearDensity
    case wideDensity
    case run
    case position
    case sinceTailHeading
    case shapeInRun
    case shapeInDensity
    case neighbourPhrase
    case overlap
    case previousLabel
    case nextLabel
    case gaps
    case sinceComments

    /// How many buckets the family has.
    var size: Int {
        switch self {
        case .length: 10
        case .endingShort, .endingLong: 7
        case .functionShare: 7
        case .marker: 6
        case .capitals: 7
        case .commas: 4
        case .sentences: 4
        case .marks: 9
        case .digits: 4
        case .opening: 4
        case .phraseWhole: 14
        case .phraseStart: 27
        case .phraseAny: 14
        case .repeated: 4
        case .label: 8
        case .previous, .next, .beforePrevious, .afterNext: 6
        case .nearDensity, .wideDensity: 6
        case .run: 7
        case .position: 7
        case .sinceTailHeading: 6
        case .shapeInRun: 42
        case .shapeInDensity: 36
        case .neighbourPhrase: 5
        case .overlap: 6
        case .previousLabel, .nextLabel: 8
        case .gaps: 4
        case .sinceComments: 6
        }
    }
}

/// What a short line was recognised as before it is weighed.
enum LineLabel: Int {
    case none
    case date
    case byline
    case credit
    case copyright
    case wireDateline
    case fieldLabel
    case other
}

/// Reads the features of every line of a text.
struct LineFeatures {
    let text: ScannedText
    let phrases: [FurniturePhrases.Entry?]
    let labels: [LineLabel]
    private var shapes: [LineShape] = []
    private var runs: [Int] = []
    private var proseBefore: [Int] = []
    private var totalProse = 0
    private var copies: [UInt64: Int] = [:]
    private var sinceTail: [Int] = []
    private var sinceComments: [Int] = []
    private var nearby: [Double] = []
    private var wide: [Double] = []
    private var overlaps: [Int] = []

    /// Lines on each side that make the near and the wide window of text density.
    static let nearWindow = 3
    static let wideWindow = 12

    init(text: ScannedText, phrases: [FurniturePhrases.Entry?], labels: [LineLabel]) {
        self.text = text
        self.phrases = phrases
        self.labels = labels
        let lines = text.lines
        shapes = lines.map(LineShape.init)
        for line in lines where line.words > 0 { copies[line.hash, default: 0] += 1 }
        var tailDistance = Int.max
        var commentsDistance = Int.max
        var proseLines = 0
        for (index, line) in lines.enumerated() {
            proseBefore.append(totalProse)
            if shapes[index] == .prose { totalProse += line.words }
            if phrases[index]?.opensTail == true {
                tailDistance = 0
            } else if tailDistance != Int.max {
                tailDistance += 1
            }
            sinceTail.append(tailDistance)
            if shapes[index] == .prose { proseLines += 1 }
            // "3 comments" over an article is a link to them; what opens them stands below its text.
            if let phrase = phrases[index], phrase.kind == .comments, phrase.opensTail, proseLines >= 2 {
                commentsDistance = 0
            } else if commentsDistance != Int.max {
                commentsDistance += 1
            }
            sinceComments.append(commentsDistance)
        }
        fillRuns()
        nearby = density(Self.nearWindow)
        wide = density(Self.wideWindow)
        fillOverlaps()
    }

    /// Lengths of the runs of lines that are neither prose nor sentences.
    private mutating func fillRuns() {
        runs = Array(repeating: 0, count: shapes.count)
        var start = 0
        while start < shapes.count {
            guard shapes[start] == .tiny || shapes[start] == .short || shapes[start] == .block else {
                start += 1
                continue
            }
            var end = start
            while end < shapes.count, shapes[end] == .tiny || shapes[end] == .short || shapes[end] == .block {
                end += 1
            }
            for index in start..<end { runs[index] = end - start }
            start = end
        }
    }

    /// For each line the share of words in prose among the lines around it.
    private func density(_ window: Int) -> [Double] {
        let lines = text.lines
        var prose = [0]
        for (index, shape) in shapes.enumerated() { prose.append(prose[index] + (shape == .prose ? 1 : 0)) }
        return lines.indices.map { index in
            let low = max(0, index - window)
            let high = min(lines.count, index + window + 1)
            let total = high - low - 1
            let own = shapes[index] == .prose ? 1 : 0
            return total <= 0 ? 0 : Double(prose[high] - prose[low] - own) / Double(total)
        }
    }

    /// How many of a line's rarer words the text's prose has: headings and captions share them, links elsewhere do not.
    private mutating func fillOverlaps() {
        var prose: [UInt64: Int] = [:]
        for (index, line) in text.lines.enumerated() where shapes[index] == .prose {
            for word in text.words(of: line) where FunctionWords.table[word] == nil { prose[word, default: 0] += 1 }
        }
        for (index, line) in text.lines.enumerated() {
            var known = 0
            var rare = 0
            for word in text.words(of: line) where word != WordHash.number && FunctionWords.table[word] == nil {
                rare += 1
                if prose[word, default: 0] > (shapes[index] == .prose ? 1 : 0) { known += 1 }
            }
            let share = rare == 0 ? -1 : Double(known) / Double(rare)
            overlaps.append(share < 0 ? 0 : share == 0 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : share < 1 ? 4 : 5)
        }
    }

    func shape(_ index: Int) -> LineShape { shapes.indices.contains(index) ? shapes[index] : .none }

    /// Calls `body` with each family's bucket for a line, in the families' order.
    func forEach(_ index: Int, _ body: (LineFeature, Int) -> Void) {
        let line = text.lines[index]
        let shape = shapes[index]
        let isLong = line.words > 12
        body(.length, Self.bucket(line.words, [1, 2, 3, 5, 8, 12, 18, 28, 45]))
        body(.endingShort, isLong ? 0 : 1 + Int(line.ending.rawValue))
        body(.endingLong, isLong ? 1 + Int(line.ending.rawValue) : 0)
        let function = Int(line.functionShare * 100)
        body(.functionShare, line.words < 4 ? 0 : 1 + Self.bucket(function, [0, 10, 20, 30, 40]))
        let marker = Int(line.marker.rawValue) * 2 + (line.indent > 0 ? 1 : 0)
        body(.marker, line.isBracketed ? 1 : marker)
        let capitals =
            line.casedWords < 3 ? 0 : 1 + Self.bucket(line.capitalised * 100 / line.casedWords, [15, 30, 50, 75, 99])
        body(.capitals, capitals)
        body(.commas, Self.bucket(line.commas, [0, 1, 3]))
        body(.sentences, Self.bucket(line.sentences, [0, 1, 3]))
        body(.marks, marks(line))
        body(.digits, Self.bucket(line.scalars == 0 ? 0 : line.digits * 100 / line.scalars, [0, 10, 30]))
        body(.opening, line.startsLowercase ? 1 : line.startsWithQuote ? 2 : line.isBracketed ? 3 : 0)
        forEachPhrase(index, line, body)
        let count = copies[line.hash, default: 0]
        body(.repeated, line.words == 0 ? 0 : count == 1 ? 1 : count == 2 ? 2 : 3)
        body(.label, labels[index].rawValue)
        body(.previous, self.shape(index - 1).rawValue)
        body(.next, self.shape(index + 1).rawValue)
        body(.beforePrevious, self.shape(index - 2).rawValue)
        body(.afterNext, self.shape(index + 2).rawValue)
        let near = Self.bucket(Int(nearby[index] * 100), [0, 20, 40, 60, 80])
        body(.nearDensity, near)
        body(.wideDensity, Self.bucket(Int(wide[index] * 100), [0, 15, 30, 50, 70]))
        let run = runs[index] == 0 ? 0 : 1 + Self.bucket(runs[index], [1, 2, 4, 8, 20])
        body(.run, run)
        body(.position, position(index))
        let since = sinceTail[index]
        body(.sinceTailHeading, since == Int.max ? 0 : since == 0 ? 1 : 2 + Self.bucket(since, [3, 10, 30]))
        body(.shapeInRun, shape.rawValue * 7 + run)
        body(.shapeInDensity, shape.rawValue * 6 + near)
        let before = index > 0 && phrases[index - 1]?.position == .whole
        let after = index + 1 < phrases.count && phrases[index + 1]?.position == .whole
        body(.neighbourPhrase, before && after ? 3 : before ? 1 : after ? 2 : 0)
        body(.overlap, overlaps[index])
        body(.previousLabel, index > 0 ? labels[index - 1].rawValue : 0)
        body(.nextLabel, index + 1 < labels.count ? labels[index + 1].rawValue : 0)
        let gapAfter = index + 1 >= text.lines.count || text.blankBefore[index + 1]
        body(.gaps, (text.blankBefore[index] ? 2 : 0) + (gapAfter ? 1 : 0))
        let comments = sinceComments[index]
        body(.sinceComments, comments == Int.max ? 0 : comments == 0 ? 1 : 2 + Self.bucket(comments, [3, 10, 30]))
    }

    private func forEachPhrase(_ index: Int, _ line: TextLine, _ body: (LineFeature, Int) -> Void) {
        let entry = phrases[index]
        let kind = entry.map { 1 + Self.kindBucket($0.kind) } ?? 0
        body(.phraseWhole, entry?.position == .whole ? kind : 0)
        body(.phraseStart, entry?.position == .start ? (line.endsSentence ? kind + 13 : kind) : 0)
        body(.phraseAny, entry?.position == .any ? kind : 0)
    }

    static func kindBucket(_ kind: RemovalKind) -> Int {
        switch kind {
        case .navigation: 0
        case .share: 1
        case .comments: 2
        case .newsletter: 3
        case .related: 4
        case .advertisement: 5
        case .paywall: 6
        case .legal: 7
        case .cookies: 8
        case .authorBio: 9
        case .metadata: 10
        case .imageCaption, .imageCredit: 11
        default: 12
        }
    }

    private func marks(_ line: TextLine) -> Int {
        if line.gluedCapitals >= 5 { return 1 }
        if line.gluedCapitals >= 2, line.words < 20 { return 2 }
        if line.hasURL { return 3 }
        if line.hasAt { return 4 }
        if line.pipes >= 3 { return 5 }
        if line.pipes >= 1 { return 6 }
        guard line.uppercaseWords > 2, line.uppercaseWords >= line.casedWords - 1 else { return 0 }
        return line.casedWords >= 5 ? 8 : 7
    }

    private func position(_ index: Int) -> Int {
        guard totalProse > 0 else { return 0 }
        let before = proseBefore[index]
        if before == 0 { return 1 }
        if before == totalProse { return 6 }
        return 2 + Self.bucket(before * 100 / totalProse, [5, 50, 95])
    }

    /// The first bucket whose upper bound (inclusive) holds the value.
    static func bucket(_ value: Int, _ bounds: [Int]) -> Int {
        for (index, bound) in bounds.enumerated() where value <= bound { return index }
        return bounds.count
    }
}
