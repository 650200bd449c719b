/// What the first reading says of a whole text, seen from each line.
struct LineContext {
    static let width = LineContextFigure.allCases.count
    /// From this likelihood on a line counts as likely body, in thousandths.
    static let likely = 500
    /// A line weighs as its words, up to this.
    static let mostWords = 60
    /// A section ends at the latest after so many lines.
    static let longestSection = 30

    private(set) var columns = SegmentColumns()
    private var weights = [0]
    private var likelySums = [0]

    init(_ text: ScannedText, _ features: LineFeatures, _ figures: LineFigures, likelihoods: [Int16]) {
        let lines = text.lines
        columns.reset(count: lines.count, width: Self.width)
        for (index, line) in lines.enumerated() {
            let weight = min(line.words, Self.mostWords) + 1
            weights.append(weights[index] + weight)
            likelySums.append(likelySums[index] + weight * Int(likelihoods[index]))
        }
        func at(_ index: Int) -> Int { lines.indices.contains(index) ? Int(likelihoods[index]) : -1 }
        for index in lines.indices {
            set(index, .own, at(index))
            set(index, .before, at(index - 1))
            set(index, .secondBefore, at(index - 2))
            set(index, .thirdBefore, at(index - 3))
            set(index, .after, at(index + 1))
            set(index, .secondAfter, at(index + 2))
            set(index, .thirdAfter, at(index + 3))
            set(index, .near, mean(around(index, LineFigures.nearWindow), without: index))
            set(index, .wide, mean(around(index, LineFigures.wideWindow), without: index))
            set(index, .alike, mean(figures.alike[index], without: index))
        }
        readSections(features)
        readEnds(lines, likelihoods)
    }

    @inline(__always)
    private mutating func set(_ index: Int, _ figure: LineContextFigure, _ value: Int) {
        columns[figure.rawValue, index] = Int16(clamping: value)
    }

    private func around(_ index: Int, _ window: Int) -> Range<Int> {
        max(0, index - window)..<min(columns.count, index + window + 1)
    }

    /// The mean of a range without one of its lines.
    private func mean(_ range: Range<Int>, without index: Int) -> Int {
        let weight = weights[range.upperBound] - weights[range.lowerBound] - weights[index + 1] + weights[index]
        let likely =
            likelySums[range.upperBound] - likelySums[range.lowerBound] - likelySums[index + 1] + likelySums[index]
        return weight == 0 ? -1 : likely / weight
    }

    /// For a line that may be a heading the mean of what follows, up to the next such line; for another that of its section.
    private mutating func readSections(_ features: LineFeatures) {
        func isHeading(_ index: Int) -> Bool { features.shape(index) == .tiny || features.shape(index) == .short }
        var end = columns.count
        for index in (0..<columns.count).reversed() {
            end = min(end, index + Self.longestSection)
            let following = (index + 1)..<max(index + 1, end)
            let weight = weights[following.upperBound] - weights[following.lowerBound]
            let likely = likelySums[following.upperBound] - likelySums[following.lowerBound]
            set(index, .section, weight == 0 ? -1 : likely / weight)
            if isHeading(index) { end = index }
        }
    }

    private mutating func readEnds(_ lines: [TextLine], _ likelihoods: [Int16]) {
        let isBody = likelihoods.map { Int($0) >= Self.likely }
        var total = 0
        for index in lines.indices where isBody[index] { total += lines[index].words }
        let highest = likelihoods.max().map(Int.init) ?? 0
        let first = isBody.firstIndex(of: true)
        let final = isBody.lastIndex(of: true)
        var (last, wordsSince, before) = (-1, -1, 0)
        for index in lines.indices {
            set(index, .toBodyBefore, last < 0 ? -1 : index - last)
            set(index, .wordsSinceBody, last < 0 ? -1 : wordsSince)
            set(index, .bodyBefore, before)
            set(index, .bodyWords, total)
            set(index, .highest, highest)
            set(index, .fromBodyStart, first.map { index - $0 } ?? -LineFigures.far)
            set(index, .toBodyEnd, final.map { $0 - index } ?? -LineFigures.far)
            if isBody[index] {
                last = index
                wordsSince = 0
                before += lines[index].words
            } else {
                wordsSince += lines[index].words
            }
            set(index, .bodyAfter, total - before)
        }
        var (next, wordsTo) = (-1, -1)
        for index in lines.indices.reversed() {
            set(index, .toBodyAfter, next < 0 ? -1 : next - index)
            set(index, .wordsToBody, next < 0 ? -1 : wordsTo)
            if isBody[index] {
                next = index
                wordsTo = 0
            } else {
                wordsTo += lines[index].words
            }
        }
    }
}
