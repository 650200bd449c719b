/// Groups articles that report one event, by joining the two most alike groups again and again.
///
/// Agglomerative with a linkage between average and complete: an average lets a long chain of half-alike texts grow
/// into one story, the least pair alone lets one odd text split one. Likeness that was not measured is none.
struct StoryClusters {
    private struct Link {
        var other: Int32
        var sum: Float
        var least: Float
        var best: Float
        var pairs: Int32
    }

    private struct Candidate {
        var score: Float
        var left: Int32
        var right: Int32
        var version: Int32

        /// The highest score first; of equal ones the smaller numbers, so that nothing depends on the heap's history.
        func precedes(_ other: Candidate) -> Bool {
            if score != other.score { return score > other.score }
            return (left, right) < (other.left, other.right)
        }
    }

    /// For each text the number of its group; groups are numbered by their first text.
    static func groups(of graph: LikenessGraph, weights: ClusterWeights) -> [Int] {
        var clusters = StoryClusters(graph: graph, weights: weights)
        return clusters.merged()
    }

    private let weights: ClusterWeights
    private let edges: [[LikenessGraph.Edge]]
    /// Of the groups that a join has touched; those of the others are their edges, in less than half of the memory.
    private var links: [[Link]]
    private var hasLinks: [Bool]
    private var size: [Int32]
    private var parent: [Int32]
    private var version: [Int32]
    private var heap: [Candidate] = []

    private init(graph: LikenessGraph, weights: ClusterWeights) {
        self.weights = weights
        edges = graph.neighbours
        links = [[Link]](repeating: [], count: edges.count)
        hasLinks = [Bool](repeating: false, count: edges.count)
        size = [Int32](repeating: 1, count: links.count)
        version = [Int32](repeating: 0, count: links.count)
        parent = links.indices.map { Int32($0) }
    }

    private static func link(_ edge: LikenessGraph.Edge) -> Link {
        Link(other: edge.other, sum: edge.likeness, least: edge.likeness, best: edge.likeness, pairs: 1)
    }

    private mutating func makeLinks(of text: Int) {
        guard !hasLinks[text] else { return }
        hasLinks[text] = true
        links[text] = edges[text].map(Self.link)
    }

    private func score(_ link: Link, _ left: Int, _ right: Int) -> Float {
        let pairs = Float(size[left]) * Float(size[right])
        let mean = link.sum / pairs
        let least = Float(link.pairs) < pairs ? 0 : link.least
        return mean * (1 - weights.least - weights.best) + least * weights.least + link.best * weights.best
    }

    private mutating func merged() -> [Int] {
        // Room at once for the pairs of single texts, which are as alike as their edge says: growing would take twice as much.
        heap.reserveCapacity(
            edges.reduce(0) { $0 + $1.count(where: { $0.likeness >= weights.threshold }) } / 2)
        for left in edges.indices {
            for edge in edges[left] where Int(edge.other) > left { consider(Self.link(edge), left) }
        }
        while let top = popped() {
            let left = Int(top.left)
            let right = Int(top.right)
            guard parent[left] == top.left, parent[right] == top.right, version[left] &+ version[right] == top.version
            else {
                continue
            }
            join(left, right)
        }
        return parent.indices.map { root(of: $0) }
    }

    private func root(of text: Int) -> Int {
        var at = text
        while Int(parent[at]) != at { at = Int(parent[at]) }
        return at
    }

    private mutating func consider(_ link: Link, _ text: Int) {
        let left = min(text, Int(link.other))
        let right = max(text, Int(link.other))
        let value = score(link, left, right)
        guard value >= weights.threshold else { return }
        push(Candidate(score: value, left: Int32(left), right: Int32(right), version: version[left] &+ version[right]))
    }

    /// The group of the higher number goes into the other, which keeps its number: the smallest of its texts.
    private mutating func join(_ left: Int, _ right: Int) {
        makeLinks(of: left)
        makeLinks(of: right)
        let both = Self.united(links[left], links[right], without: Int32(left), Int32(right))
        parent[right] = Int32(left)
        size[left] += size[right]
        version[left] += 1 + version[right]
        links[right] = []
        links[left] = both
        for link in both {
            let other = Int(link.other)
            replaceLinks(of: other, left, right, with: link)
            consider(link, left)
        }
    }

    private mutating func replaceLinks(of other: Int, _ left: Int, _ right: Int, with link: Link) {
        makeLinks(of: other)
        var mine = link
        mine.other = Int32(left)
        if let at = position(of: Int32(right), in: other).found { links[other].remove(at: at) }
        let (at, insertion) = position(of: Int32(left), in: other)
        if let at {
            links[other][at] = mine
        } else {
            links[other].insert(mine, at: insertion)
        }
    }

    /// Where a group's link to another lies, or would lie.
    private func position(of group: Int32, in cluster: Int) -> (found: Int?, insertion: Int) {
        var low = 0
        var high = links[cluster].count
        while low < high {
            let middle = (low + high) / 2
            if links[cluster][middle].other < group { low = middle + 1 } else { high = middle }
        }
        let isThere = low < links[cluster].count && links[cluster][low].other == group
        return (isThere ? low : nil, low)
    }

    private static func united(_ first: [Link], _ second: [Link], without left: Int32, _ right: Int32) -> [Link] {
        var result: [Link] = []
        result.reserveCapacity(first.count + second.count)
        var one = 0
        var two = 0
        while one < first.count || two < second.count {
            let link: Link
            if two == second.count || (one < first.count && first[one].other < second[two].other) {
                link = first[one]
                one += 1
            } else if one == first.count || second[two].other < first[one].other {
                link = second[two]
                two += 1
            } else {
                let (a, b) = (first[one], second[two])
                link = Link(
                    other: a.other, sum: a.sum + b.sum, least: min(a.least, b.least), best: max(a.best, b.best),
                    pairs: a.pairs + b.pairs)
                one += 1
                two += 1
            }
            if link.other != left, link.other != right { result.append(link) }
        }
        // Groups that are joined have most of their neighbours in common: a copy, which has no room for twice as many.
        return result.count * 4 < result.capacity * 3 ? result.map { $0 } : result
    }

    // MARK: - The heap

    private mutating func push(_ candidate: Candidate) {
        heap.append(candidate)
        var at = heap.count - 1
        while at > 0 {
            let above = (at - 1) / 2
            guard heap[at].precedes(heap[above]) else { break }
            heap.swapAt(at, above)
            at = above
        }
    }

    private mutating func popped() -> Candidate? {
        guard let top = heap.first, let last = heap.popLast() else { return nil }
        if heap.isEmpty { return top }
        heap[0] = last
        var at = 0
        while true {
            var first = at
            for child in [2 * at + 1, 2 * at + 2] where child < heap.count && heap[child].precedes(heap[first]) {
                first = child
            }
            if first == at { break }
            heap.swapAt(at, first)
            at = first
        }
        return top
    }
}
