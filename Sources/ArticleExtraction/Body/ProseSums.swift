/// Running sums over a page's segments, so that any range of them is summed at once.
struct ProseSums {
    private var wordSums: [Int] = []
    private var proseSums: [Int] = []
    private var linkSums: [Int] = []
    private var byteSums: [Int] = []

    /// Segments with a larger share of links are no prose, in hundredths.
    static let mostLinks = 40

    mutating func read(_ layout: PageLayout, _ text: SegmentStatistics) {
        wordSums.removeAll(keepingCapacity: true)
        proseSums.removeAll(keepingCapacity: true)
        linkSums.removeAll(keepingCapacity: true)
        byteSums.removeAll(keepingCapacity: true)
        var (words, prose, links, bytes) = (0, 0, 0, 0)
        wordSums.append(0)
        proseSums.append(0)
        linkSums.append(0)
        byteSums.append(0)
        for (index, segment) in layout.segments.enumerated() {
            let own = text.lines[index].words
            words += own
            links += Int(segment.linkBytes)
            bytes += segment.count
            let shape = text.shapes[index]
            if shape == .prose || (shape == .sentence && own >= 8),
                Int(segment.linkBytes) * 100 < segment.count * Self.mostLinks,
                segment.context.isDisjoint(with: [.navigation, .footer, .form, .button, .hidden, .noscript, .dialog])
            {
                prose += own
            }
            wordSums.append(words)
            proseSums.append(prose)
            linkSums.append(links)
            byteSums.append(bytes)
        }
    }

    var allProse: Int { proseSums.last ?? 0 }
    func words(_ range: Range<Int>) -> Int { wordSums[range.upperBound] - wordSums[range.lowerBound] }
    /// Words in segments that read as prose.
    func prose(_ range: Range<Int>) -> Int { proseSums[range.upperBound] - proseSums[range.lowerBound] }
    /// Bytes in links.
    func links(_ range: Range<Int>) -> Int { linkSums[range.upperBound] - linkSums[range.lowerBound] }
    func bytes(_ range: Range<Int>) -> Int { byteSums[range.upperBound] - byteSums[range.lowerBound] }
}
