internal import HTMLTree

/// What the first reading says of a whole page, seen from each segment.
struct BodyContext {
    static let width = BodyContextFeature.allCases.count
    /// From this likelihood on a segment counts as likely body, in thousandths.
    static let likely: Int = 500
    /// What a segment must be more likely than to add to an element's worth, in thousandths.
    static let worth = 400
    /// A segment weighs as its words, up to this.
    static let mostWords = 60

    private(set) var columns = SegmentColumns()
    private var weightSums: [Int] = []
    private var likelySums: [Int] = []
    private var alikeWeights: [Int] = []
    private var alikeLikely: [Int] = []
    private var seen: [Bool] = []

    init() {}

    /// Reads a page's context.
    ///
    /// - Parameter likelihoods: the first reading's, a segment each, in thousandths.
    mutating func read(
        _ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics, _ alike: SegmentLikeness,
        _ containers: Containers, likelihoods: [Int16]
    ) {
        let count = layout.segments.count
        columns.reset(count: count, width: Self.width)
        guard count > 0 else { return }
        sumUp(text, likelihoods)
        readNeighbours(likelihoods, count)
        readContainers(containers, alike, likelihoods, text)
        readSections(layout, likelihoods, count)
        readCore(document, layout, likelihoods)
        readEnds(text, likelihoods, count)
    }

    @inline(__always)
    private mutating func set(_ index: Int, _ feature: BodyContextFeature, _ value: Int) {
        columns[feature.rawValue, index] = Int16(clamping: value)
    }

    @inline(__always)
    private static func weight(_ line: TextLine) -> Int { min(line.words, mostWords) + 1 }

    private mutating func sumUp(_ text: SegmentStatistics, _ likelihoods: [Int16]) {
        weightSums.removeAll(keepingCapacity: true)
        likelySums.removeAll(keepingCapacity: true)
        weightSums.append(0)
        likelySums.append(0)
        var (weights, likely) = (0, 0)
        for (index, line) in text.lines.enumerated() {
            let weight = Self.weight(line)
            weights += weight
            likely += weight * Int(likelihoods[index])
            weightSums.append(weights)
            likelySums.append(likely)
        }
    }

    private func mean(_ range: Range<Int>) -> Int {
        let weight = weightSums[range.upperBound] - weightSums[range.lowerBound]
        return weight == 0 ? 0 : (likelySums[range.upperBound] - likelySums[range.lowerBound]) / weight
    }

    /// The mean of a range without one of its segments.
    private func mean(_ range: Range<Int>, without index: Int) -> Int {
        let weight =
            weightSums[range.upperBound] - weightSums[range.lowerBound] - weightSums[index + 1] + weightSums[index]
        let likely =
            likelySums[range.upperBound] - likelySums[range.lowerBound] - likelySums[index + 1] + likelySums[index]
        return weight == 0 ? -1 : likely / weight
    }

    private mutating func readNeighbours(_ likelihoods: [Int16], _ count: Int) {
        func at(_ index: Int) -> Int { index >= 0 && index < count ? Int(likelihoods[index]) : -1 }
        for index in 0..<count {
            set(index, .own, at(index))
            set(index, .before, at(index - 1))
            set(index, .secondBefore, at(index - 2))
            set(index, .thirdBefore, at(index - 3))
            set(index, .after, at(index + 1))
            set(index, .secondAfter, at(index + 2))
            set(index, .thirdAfter, at(index + 3))
            set(index, .near, mean(max(0, index - 3)..<min(count, index + 4), without: index))
            set(index, .wide, mean(max(0, index - 12)..<min(count, index + 13), without: index))
        }
    }

    private mutating func readContainers(
        _ containers: Containers, _ alike: SegmentLikeness, _ likelihoods: [Int16], _ text: SegmentStatistics
    ) {
        alikeWeights.removeAll(keepingCapacity: true)
        alikeLikely.removeAll(keepingCapacity: true)
        alikeWeights.append(contentsOf: repeatElement(0, count: alike.groupCount))
        alikeLikely.append(contentsOf: repeatElement(0, count: alike.groupCount))
        for (index, line) in text.lines.enumerated() {
            let group = alike.groupNumber(of: index)
            let weight = Self.weight(line)
            alikeWeights[group] += weight
            alikeLikely[group] += weight * Int(likelihoods[index])
        }
        let features: [BodyContextFeature] = [.first, .second, .third]
        for index in text.lines.indices {
            let group = alike.groupNumber(of: index)
            let own = Self.weight(text.lines[index])
            let others = alikeWeights[group] - own
            set(index, .alike, others == 0 ? -1 : (alikeLikely[group] - own * Int(likelihoods[index])) / others)
            for (level, extent) in containers.around(index).enumerated() {
                set(index, features[level], mean(extent, without: index))
            }
        }
    }

    private mutating func readSections(_ layout: PageLayout, _ likelihoods: [Int16], _ count: Int) {
        var end = count
        for index in (0..<count).reversed() {
            let following = (index + 1)..<max(index + 1, min(end, index + 9))
            set(index, .section, following.isEmpty ? -1 : mean(following))
            if layout.segments[index].headingLevel > 0 { end = index }
        }
        var heading = -1
        for index in 0..<count {
            set(index, .heading, heading)
            if layout.segments[index].headingLevel > 0 { heading = Int(likelihoods[index]) }
        }
    }

    private mutating func readCore(_ document: HTMLDocument, _ layout: PageLayout, _ likelihoods: [Int16]) {
        let core = findCore(document, layout, likelihoods)
        let extent = core.map(layout.segments(in:)) ?? 0..<0
        let coreMean = mean(extent)
        let all = likelySums[likelySums.count - 1]
        let share = (likelySums[extent.upperBound] - likelySums[extent.lowerBound]) * 100 / max(1, all)
        let depth = core.map { document.ancestors(of: $0).reduce(0) { depth, _ in depth + 1 } } ?? 0
        for (index, segment) in layout.segments.enumerated() {
            set(index, .inCore, extent.contains(index) ? 1 : 0)
            set(index, .coreMean, coreMean)
            set(index, .coreShare, share)
            set(index, .belowCore, Int(segment.depth) - depth)
        }
    }

    /// The element whose segments are worth most; of several the innermost.
    private mutating func findCore(
        _ document: HTMLDocument, _ layout: PageLayout, _ likelihoods: [Int16]
    ) -> HTMLNode? {
        seen.removeAll(keepingCapacity: true)
        seen.append(contentsOf: repeatElement(false, count: document.nodeCount + 1))
        var core: HTMLNode?
        var best = 0
        for (index, segment) in layout.segments.enumerated() where Int(likelihoods[index]) >= Self.likely {
            var node = HTMLNode?.some(segment.block)
            while let current = node, !seen[current.number] {
                seen[current.number] = true
                let extent = layout.segments(in: current)
                let weight = weightSums[extent.upperBound] - weightSums[extent.lowerBound]
                let worth = likelySums[extent.upperBound] - likelySums[extent.lowerBound] - weight * Self.worth
                if worth > best {
                    best = worth
                    core = current
                }
                node = document.parent(of: current)
            }
        }
        return core
    }

    private mutating func readEnds(_ text: SegmentStatistics, _ likelihoods: [Int16], _ count: Int) {
        let first = likelihoods.firstIndex { Int($0) >= Self.likely } ?? count
        let last = likelihoods.lastIndex { Int($0) >= Self.likely } ?? -1
        let highest = Int(likelihoods.max() ?? 0)
        let all = max(1, likelySums[count])
        var sinceIndex = -1
        var words = 0
        for index in 0..<count {
            set(index, .toBodyBefore, sinceIndex < 0 ? 200 : min(200, index - sinceIndex))
            set(index, .wordsSinceBody, sinceIndex < 0 ? 2000 : min(2000, words))
            set(index, .bodyBefore, likelySums[index] * 100 / all)
            set(index, .bodyWords, all / 1000)
            set(index, .highest, highest)
            set(index, .fromBodyStart, max(-300, min(300, index - first)))
            set(index, .toBodyEnd, max(-300, min(300, last - index)))
            words += text.lines[index].words
            if Int(likelihoods[index]) >= Self.likely {
                sinceIndex = index
                words = 0
            }
        }
        sinceIndex = count + 200
        words = 2000
        for index in (0..<count).reversed() {
            set(index, .toBodyAfter, min(200, sinceIndex - index))
            set(index, .wordsToBody, min(2000, words))
            words += text.lines[index].words
            if Int(likelihoods[index]) >= Self.likely {
                sinceIndex = index
                words = 0
            }
        }
    }
}
