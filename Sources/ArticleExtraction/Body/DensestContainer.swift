internal import HTMLTree

/// The element with the most prose close below it: a first reading of where the body is.
enum DensestContainer {
    /// How far up a paragraph's words count.
    private static let levels = 4

    static func find(
        _ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics, _ sums: ProseSums
    ) -> HTMLNode? {
        var scores = [Int32](repeating: 0, count: document.nodeCount + 1)
        var best: HTMLNode?
        var bestScore: Int32 = 0
        for (index, segment) in layout.segments.enumerated() {
            var share = Int32(clamping: sums.prose(index..<(index + 1)))
            guard share > 0 else { continue }
            var node = document.parent(of: segment.block)
            if segment.count > 400, node == nil { node = segment.block }
            for _ in 0..<levels {
                guard let current = node, share > 0 else { break }
                scores[current.number] &+= share
                if scores[current.number] > bestScore {
                    bestScore = scores[current.number]
                    best = current
                }
                share = share * 3 / 5
                node = document.parent(of: current)
            }
        }
        return best
    }
}
