/// Which lines are the article's, decided over the whole text at once.
///
/// Each line has a score (``LineWeights``); a text runs head, body, tail, with gaps inside the body where a page puts boxes.
/// The best sequence of these states is found by dynamic programming: a change of state costs, so that one odd line in a
/// body does not split it and one prose-like teaser in a menu does not start it.
enum BodyRegion {
    enum State: Int {
        case head
        case body
        case gap
        case tail
    }

    /// What a change of state costs, in the unit of the scores. Found by search on the development texts.
    enum Cost {
        static let enterBody: Float = 0
        static let enterGap: Float = 1
        static let leaveGap: Float = 1
        static let enterTail: Float = 1
        /// Prose after a tail has begun (readers' comments) counts against it only by this share of its score.
        static let tailDiscount: Float = 0.7
        static let headDiscount: Float = 0.8
    }

    static func states(scores: [Float]) -> [State] {
        let none = -Float.infinity
        var best: [Float] = [0, -Cost.enterBody, none, none]
        var from: [[UInt8]] = []
        from.reserveCapacity(scores.count)
        for (index, score) in scores.enumerated() {
            var next: [Float] = [none, none, none, none]
            var back: [UInt8] = [0, 0, 0, 0]
            func step(_ source: State, _ target: State, _ cost: Float) {
                let value = best[source.rawValue] - cost
                if value > next[target.rawValue] {
                    next[target.rawValue] = value
                    back[target.rawValue] = UInt8(source.rawValue)
                }
            }
            if index == 0 {
                next = [0, -Cost.enterBody, none, none]
            } else {
                step(.head, .head, 0)
                step(.head, .body, Cost.enterBody)
                step(.body, .body, 0)
                step(.gap, .body, Cost.leaveGap)
                step(.body, .gap, Cost.enterGap)
                step(.gap, .gap, 0)
                step(.body, .tail, Cost.enterTail)
                step(.gap, .tail, Cost.enterTail)
                step(.tail, .tail, 0)
            }
            let negative = -score
            next[State.head.rawValue] += negative > 0 ? negative : negative * Cost.headDiscount
            next[State.body.rawValue] += score
            next[State.gap.rawValue] += negative
            next[State.tail.rawValue] += negative > 0 ? negative : negative * Cost.tailDiscount
            best = next
            from.append(back)
        }
        var states = Array(repeating: State.body, count: scores.count)
        guard !scores.isEmpty else { return states }
        // A text that is all head has no article; the caller sees that no line is body.
        var state = best.indices.max { best[$0] < best[$1] } ?? 1
        for index in stride(from: scores.count - 1, through: 0, by: -1) {
            states[index] = State(rawValue: state) ?? .body
            state = Int(from[index][state])
        }
        return states
    }
}
