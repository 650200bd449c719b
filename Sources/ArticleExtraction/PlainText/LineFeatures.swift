/// What is known of the lines of a text beside what each holds: its shape, its copies, its words among those of the prose.
struct LineFeatures {
    let text: ScannedText
    let phrases: [FurniturePhrases.Entry?]
    let labels: [LineLabel]
    private var shapes: [LineShape] = []
    private var copies: [UInt64: Int] = [:]
    private(set) var overlaps: [Int] = []

    init(text: ScannedText, phrases: [FurniturePhrases.Entry?], labels: [LineLabel]) {
        self.text = text
        self.phrases = phrases
        self.labels = labels
        let lines = text.lines
        shapes = lines.map(LineShape.init)
        for line in lines where line.words > 0 { copies[line.hash, default: 0] += 1 }
        fillOverlaps()
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

    /// How often a line stands in the text.
    func copies(of line: TextLine) -> Int { copies[line.hash, default: 0] }

    /// Whether running text may begin with a line.
    func opensProse(_ index: Int) -> Bool {
        let line = text.lines[index]
        return shape(index) == .prose || (shape(index) == .sentence && line.words >= 8 && line.ending != .question)
    }

    func shape(_ index: Int) -> LineShape { shapes.indices.contains(index) ? shapes[index] : .none }

    /// The number of a kind of furniture among the figures of lines and segments.
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
}
