internal import Glibc

/// Which of a day's groups of articles go on with a story of the days before.
struct StoryContinuation {
    let ledger: StoryLedger
    let weights: LedgerWeights

    /// One group as it is compared.
    struct Group {
        var centroid: [TermVectors.Entry]
        var members: [[TermVectors.Entry]]
        /// The day in the middle of those on which its articles were published.
        var published: Int?
        /// The stories of which it has copies or later versions of articles, with how many.
        var repeated: [Int: Int]
    }

    /// For each group the index of the story that it continues; several may go on with one.
    func stories(of groups: [Group], on day: Int) -> [Int?] {
        var found = [(story: Int, likeness: Float)?](repeating: nil, count: groups.count)
        var places: [Int32: [(group: Int, weight: Float)]] = [:]
        for (number, group) in groups.enumerated() where group.repeated.isEmpty {
            for entry in group.centroid { places[entry.term, default: []].append((number, entry.weight)) }
        }
        var partial = [Float](repeating: 0, count: groups.count)
        for (number, story) in ledger.stories.enumerated() {
            var candidates: [Int] = []
            let isClosed = story.isClosed(on: day, weights)
            for entry in Self.heaviest(story.centroid, weights.indexedTerms) {
                for place in places[entry.term] ?? [] {
                    if partial[place.group] == 0 { candidates.append(place.group) }
                    partial[place.group] += place.weight * entry.weight
                }
            }
            for group in candidates {
                let indexed = partial[group]
                partial[group] = 0
                let threshold = isClosed ? weights.reopening : weights.threshold
                guard indexed >= threshold * weights.indexedShare else { continue }
                var likeness = likeness(groups[group], story)
                // A closed story has its own threshold; beside open ones it counts as what it is, long silent.
                if isClosed && likeness < threshold { continue }
                likeness *= decay(groups[group], story, on: day)
                // Stories are in the order of their ids: of equally like ones the first stays.
                if isClosed || likeness >= threshold, likeness > found[group]?.likeness ?? 0 {
                    found[group] = (number, likeness)
                }
            }
        }
        return groups.indices.map { number in
            let repeated = groups[number].repeated
            return repeated.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? found[number]?.story
        }
    }

    /// Half what they are about on the whole, half the likest of their articles.
    private func likeness(_ group: Group, _ story: OpenStory) -> Float {
        var best: Float = 0
        for member in group.members {
            for recent in story.recent { best = max(best, TermVectors.cosine(member, recent)) }
        }
        return (TermVectors.cosine(group.centroid, story.centroid) + best) / 2
    }

    /// What is left of a likeness after silence.
    private func decay(_ group: Group, _ story: OpenStory, on day: Int) -> Float {
        var silence = day - story.lastDay
        if let published = group.published, let before = story.published { silence = max(silence, published - before) }
        return max(weights.decayFloor, exp2f(-Float(max(0, silence)) / weights.halfLife))
    }

    private static func heaviest(_ vector: [TermVectors.Entry], _ count: Int) -> ArraySlice<TermVectors.Entry> {
        vector.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.prefix(count)
    }
}
