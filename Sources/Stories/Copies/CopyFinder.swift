/// Finds articles that are copies of others: reprints, truncated, reordered or lightly edited versions.
///
/// Two texts are compared by containment, the share of the smaller one's five-word runs that the other has too: unlike
/// resemblance it does not fall when one of them was cut short or carries another page's furniture.
/// Copies form stars: every copy is like the one original directly, so that a text made of two others does not join those.
struct CopyFinder {
    struct Copy {
        var original: Int
        /// The share of its runs that the original has too.
        var shared: Double
    }

    let weights: CopyWeights

    /// For each text the one it is a copy of; `nil` for originals. `texts` are in the order of their ids.
    ///
    /// - Parameters:
    ///   - runs: for each text its sampled runs.
    ///   - versions: the texts for which a later version stands; each is a copy of that or of its original.
    func copies(in texts: [ArticleText], runs: [[UInt64]], versions: AddressVersions) -> [Copy?] {
        let edges = overlaps(of: runs)
        var copies = [Copy?](repeating: nil, count: texts.count)
        var neighbours = [[(other: Int, shared: Double)]](repeating: [], count: texts.count)
        for edge in edges where versions.latest[edge.left] == nil && versions.latest[edge.right] == nil {
            neighbours[edge.left].append((edge.right, edge.shared))
            neighbours[edge.right].append((edge.left, edge.shared))
        }
        // Centres of stars: those most like most others, then the longest.
        let order = texts.indices.filter { !neighbours[$0].isEmpty }.sorted { left, right in
            let leftWeight = neighbours[left].reduce(0) { $0 + $1.shared }
            let rightWeight = neighbours[right].reduce(0) { $0 + $1.shared }
            if leftWeight != rightWeight { return leftWeight > rightWeight }
            if runs[left].count != runs[right].count { return runs[left].count > runs[right].count }
            return left < right
        }
        var centre = [Int](repeating: -1, count: texts.count)
        var similarity = [Double](repeating: 0, count: texts.count)
        for index in order where centre[index] < 0 {
            centre[index] = index
            similarity[index] = 2
            for (other, shared) in neighbours[index] where shared > similarity[other] && centre[other] != other {
                centre[other] = index
                similarity[other] = shared
            }
        }
        var groups: [Int: [Int]] = [:]
        for index in texts.indices where centre[index] >= 0 { groups[centre[index], default: []].append(index) }
        for members in groups.values where members.count > 1 {
            let original = original(of: members, texts, runs)
            for member in members where member != original {
                copies[member] = Copy(original: original, shared: Self.containment(runs[member], runs[original]))
            }
        }
        for (member, latest) in versions.latest {
            let original = copies[latest]?.original ?? latest
            copies[member] = Copy(original: original, shared: Self.containment(runs[member], runs[original]))
        }
        return copies
    }

    /// The earliest of a group; of those of one day or without one the longest, then the one of the smallest id.
    private func original(of members: [Int], _ texts: [ArticleText], _ runs: [[UInt64]]) -> Int {
        var best = members[0]
        for member in members.dropFirst() {
            if let day = texts[member].published, let bestDay = texts[best].published, day != bestDay {
                if day < bestDay { best = member }
            } else if runs[member].count > runs[best].count {
                best = member
            }
        }
        return best
    }

    /// The hashes of a text's runs of words that the sample takes, sorted, each once; the same whatever else was read.
    func sampledRuns(of text: ArticleText, _ lexicon: Lexicon) -> [UInt64] {
        let length = weights.runLength
        var hashes: [UInt64] = []
        // Runs go on over sentences, for an editor who joins two of them changes nothing; titles and headings stay out.
        var window: [UInt64] = []
        for sentence in text.sentences where sentence.kind != .title && sentence.kind != .heading {
            for token in text.tokens[sentence.tokens] {
                window.append(lexicon.surfaces.hash(of: token.surface))
            }
        }
        guard window.count >= length else { return [] }
        for start in 0...(window.count - length) {
            var value: UInt64 = 0
            for offset in 0..<length {
                value = Vocabulary.mixed(value &* 0x9E37_79B9_7F4A_7C15 &+ window[start + offset] &+ 1)
            }
            if value & weights.sampleMask == 0 { hashes.append(value) }
        }
        hashes.sort()
        var unique: [UInt64] = []
        for hash in hashes where unique.last != hash { unique.append(hash) }
        // A copy, which has no room to spare.
        return unique.map { $0 }
    }

    private struct Overlap {
        var left: Int
        var right: Int
        var shared: Double
    }

    /// The pairs of texts that are alike enough, ascending.
    private func overlaps(of runs: [[UInt64]]) -> [Overlap] {
        let postings = sharedRuns(in: runs)
        var found: [Overlap] = []
        // How many runs each later text has of the one that is looked at: counted text by text, not for all pairs at once.
        var counts = [Int32](repeating: 0, count: runs.count)
        for (left, hashes) in runs.enumerated() {
            var candidates: [Int] = []
            for hash in hashes {
                var index = Self.firstIndex(of: hash & ~Self.textBits | UInt64(left + 1), in: postings)
                while index < postings.count, (postings[index] ^ hash) & ~Self.textBits == 0 {
                    let right = Int(postings[index] & Self.textBits)
                    if counts[right] == 0 { candidates.append(right) }
                    counts[right] += 1
                    index += 1
                }
            }
            for right in candidates.sorted() {
                let count = Int(counts[right])
                counts[right] = 0
                guard count >= weights.runsShared else { continue }
                let shared = Double(count) / Double(min(runs[left].count, runs[right].count))
                if shared >= weights.containment { found.append(Overlap(left: left, right: right, shared: shared)) }
            }
        }
        return found
    }

    /// The lower bits of a posting are the text's number, the upper the run's hash; more texts than that are not read.
    private static let textBits: UInt64 = (1 << 28) - 1

    /// The runs that several texts have, but not so many that it is furniture, each with its texts, ascending.
    private func sharedRuns(in runs: [[UInt64]]) -> [UInt64] {
        var postings: [UInt64] = []
        postings.reserveCapacity(runs.reduce(0) { $0 + $1.count })
        for (index, hashes) in runs.enumerated() {
            for hash in hashes { postings.append(hash & ~Self.textBits | UInt64(index)) }
        }
        postings.sort()
        var kept = 0
        var start = 0
        while start < postings.count {
            var end = start + 1
            while end < postings.count, (postings[end] ^ postings[start]) & ~Self.textBits == 0 { end += 1 }
            if end - start > 1, end - start <= weights.furnitureTexts {
                for index in start..<end {
                    postings[kept] = postings[index]
                    kept += 1
                }
            }
            start = end
        }
        postings.removeLast(postings.count - kept)
        return postings
    }

    private static func firstIndex(of posting: UInt64, in postings: [UInt64]) -> Int {
        var low = 0
        var high = postings.count
        while low < high {
            let middle = (low + high) / 2
            if postings[middle] < posting { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The share of a copy's runs that the original has too.
    static func containment(_ copy: [UInt64], _ original: [UInt64]) -> Double {
        var left = 0
        var right = 0
        var both = 0
        while left < copy.count, right < original.count {
            if copy[left] == original[right] {
                both += 1
                left += 1
                right += 1
            } else if copy[left] < original[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return copy.isEmpty ? 0 : Double(both) / Double(copy.count)
    }
}
