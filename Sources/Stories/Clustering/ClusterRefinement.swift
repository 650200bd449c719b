/// Moves articles that joining put into the wrong group: what was joined early stays joined, though a better group grew later.
struct ClusterRefinement {
    let graph: LikenessGraph
    let weights: ClusterWeights

    /// For each text the number of its group after refinement, again that of the group's first text.
    ///
    /// Each round measures every text against the groups of the round before, so that the order of texts changes nothing.
    func groups(from initial: [Int]) -> [Int] {
        var groups = initial
        for _ in 0..<weights.refinements {
            var size = [Int](repeating: 0, count: groups.count)
            for group in groups { size[group] += 1 }
            var next = groups
            var sums = [Float](repeating: 0, count: groups.count)
            for text in groups.indices {
                var near: [Int] = []
                for edge in graph.neighbours[text] {
                    let group = groups[Int(edge.other)]
                    if sums[group] == 0 { near.append(group) }
                    sums[group] += edge.likeness
                }
                let own = groups[text]
                let mine = size[own] > 1 ? sums[own] / Float(size[own] - 1) : 0
                var best = own
                var bestMean = max(mine * weights.betterBy, weights.threshold)
                for group in near where group != own {
                    let mean = sums[group] / Float(size[group])
                    if mean > bestMean || (mean == bestMean && group < best && best != own) {
                        best = group
                        bestMean = mean
                    }
                }
                next[text] = best
                for group in near { sums[group] = 0 }
            }
            if next == groups { break }
            groups = Self.renumbered(next)
        }
        return groups
    }

    /// Groups by the number of their first text: a group's first may have left it.
    private static func renumbered(_ groups: [Int]) -> [Int] {
        var first = [Int](repeating: -1, count: groups.count)
        for (text, group) in groups.enumerated() where first[group] < 0 { first[group] = text }
        return groups.map { first[$0] }
    }
}
