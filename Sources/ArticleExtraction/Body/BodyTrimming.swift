/// Takes off a body what no body has: headings that nothing follows, long passages that stand in it already.
enum BodyTrimming {
    /// Shorter passages may well be said twice, in words.
    private static let leastRepeatedWords = 12

    static func trim(_ body: inout PageBody, _ layout: PageLayout, _ text: SegmentStatistics, _ likelihoods: [Int16]) {
        dropRepeats(&body, text, likelihoods)
        var index = layout.segments.count
        while index > 0 {
            index -= 1
            guard body.isBody(index) else { continue }
            guard layout.segments[index].headingLevel > 0, body.type.kind != .listing else { break }
            body.removals[index] = .related
        }
    }

    /// Of passages with the same words the likeliest stays, the first of equals.
    private static func dropRepeats(_ body: inout PageBody, _ text: SegmentStatistics, _ likelihoods: [Int16]) {
        var long = text.lines.indices.filter { body.isBody($0) && text.lines[$0].words >= leastRepeatedWords }
        guard long.count > 1 else { return }
        long.sort { (text.lines[$0].hash, $0) < (text.lines[$1].hash, $1) }
        var kept = long[0]
        for index in long.dropFirst() {
            guard text.lines[index].hash == text.lines[kept].hash, text.lines[index].words == text.lines[kept].words
            else {
                kept = index
                continue
            }
            // A clear margin: of two whole copies of a text the first stays whole.
            if likelihoods[index] > likelihoods[kept] + 150 {
                body.removals[kept] = .other
                kept = index
            } else {
                body.removals[index] = .other
            }
        }
    }
}
