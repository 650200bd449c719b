/// Takes off a body what no body has: headings that nothing follows, a whole text told a second time.
enum BodyTrimming {
    /// Shorter passages may well be said twice, in words.
    private static let leastRepeatedWords = 12
    /// A text is told twice when so many different passages of it are,
    private static let leastRepeats = 3
    /// and they are this part of it, in hundredths. Recipes and tables repeat a line or two.
    private static let leastRepeatedShare = 25
    /// More headings in a row are a list of headlines, in a body of such.
    private static let mostLastHeadings = 3

    static func trim(_ body: inout PageBody, _ layout: PageLayout, _ text: SegmentStatistics, _ likelihoods: [Int16]) {
        dropRepeats(&body, text, likelihoods)
        dropLastHeadings(&body, layout)
    }

    private static func dropLastHeadings(_ body: inout PageBody, _ layout: PageLayout) {
        var headings: [Int] = []
        for index in layout.segments.indices.reversed() where body.isBody(index) {
            guard layout.segments[index].headingLevel > 0 else {
                for heading in headings { body.removals[heading] = .related }
                return
            }
            headings.append(index)
            if headings.count > mostLastHeadings { return }
        }
    }

    /// Of passages with the same words the likeliest stays, the first of equals.
    private static func dropRepeats(_ body: inout PageBody, _ text: SegmentStatistics, _ likelihoods: [Int16]) {
        var long = text.lines.indices.filter { body.isBody($0) && text.lines[$0].words >= leastRepeatedWords }
        guard long.count > leastRepeats else { return }
        long.sort { (text.lines[$0].hash, $0) < (text.lines[$1].hash, $1) }
        var kept = long[0]
        var repeats: [Int] = []
        var passages = 0
        var isCounted = false
        for index in long.dropFirst() {
            guard text.lines[index].hash == text.lines[kept].hash, text.lines[index].words == text.lines[kept].words
            else {
                kept = index
                isCounted = false
                continue
            }
            if !isCounted { passages += 1 }
            isCounted = true
            // A clear margin: of two whole copies of a text the first stays whole.
            if likelihoods[index] > likelihoods[kept] + 150 {
                repeats.append(kept)
                kept = index
            } else {
                repeats.append(index)
            }
        }
        let words = text.lines.indices.reduce(0) { $0 + (body.isBody($1) ? text.lines[$1].words : 0) }
        let repeated = repeats.reduce(0) { $0 + text.lines[$1].words }
        guard passages >= leastRepeats, repeated * 100 >= words * leastRepeatedShare else { return }
        for index in repeats { body.removals[index] = .other }
    }
}
