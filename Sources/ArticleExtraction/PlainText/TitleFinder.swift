/// Finds the line that is an article's title.
struct TitleFinder {
    /// The most lines before the first prose that are looked at; titles stand near their texts.
    static let reach = 60
    static let shortest = 2
    static let longest = 32
    /// A best candidate with less than this is no title.
    static let leastScore = 1.0

    let reader: PlainTextReader
    let features: LineFeatures
    let region: BodySelection
    /// The first line of prose in the body.
    let firstProse: Int

    /// From this score on a candidate is one to be believed.
    static let clearScore = 1.5

    struct Found {
        var index: Int
        var confidence: Double
    }

    func find() -> Found? {
        let lines = reader.text.lines
        // A text of one line is its text.
        guard firstProse > 0 || !region.isClean, firstProse < lines.count else { return nil }
        if let read = TitleReading(reader, features, region.reading).best() {
            return Found(index: read.index, confidence: min(0.98, 0.4 + read.likelihood * 0.6))
        }
        guard region.isClean else { return nil }
        let body = bodyWords()
        var copies: [UInt64: Int] = [:]
        for line in lines { copies[line.hash, default: 0] += 1 }
        var best: (index: Int, score: Double)?
        var fieldsSeen = 0
        var bestFields = 0
        for index in max(0, firstProse - Self.reach)..<firstProse {
            if reader.labels[index] == .byline || reader.labels[index] == .date { fieldsSeen += 1 }
            guard var score = score(index, body, copies) else { continue }
            // Under a byline that has a title above it stand captions, not titles.
            if (best?.score ?? 0) >= Self.clearScore, fieldsSeen > bestFields { score -= 1 }
            if score >= best?.score ?? -.infinity {
                best = (index, score)
                bestFields = fieldsSeen
            }
        }
        guard let best, best.score >= Self.leastScore else { return nil }
        return Found(index: best.index, confidence: min(0.98, 0.45 + best.score / 10))
    }

    private func score(_ index: Int, _ body: Set<UInt64>, _ copies: [UInt64: Int]) -> Double? {
        let line = reader.text.lines[index]
        guard line.words >= Self.shortest || (index == 0 && line.words == 1), line.words <= Self.longest,
            !line.isBracketed, line.letters >= 4
        else { return nil }
        if reader.phrases[index]?.position == .whole { return nil }
        switch reader.labels[index] {
        case .none: break
        case .wireDateline: return nil
        // "Photos: …" and "By the sea" can be titles where nothing else is.
        default: if index > 0 || reader.labels[index] != .byline { return nil } else { return nil }
        }
        let words = reader.text.words(of: line)
        if reader.isSection(line) { return nil }
        var score = 0.0
        if reader.phrases[index] != nil { score -= 2 }
        if line.ending == .sentence { score -= 2 }
        if line.ending == .colon || line.ending == .comma { score -= 1.5 }
        if line.marker == .bullet { score -= 1.5 }
        if line.startsLowercase { score -= 0.7 }
        if line.gluedCapitals >= 3 { score -= 2 }
        if reader.isPublication(line) { score -= 1.5 }
        if line.words >= 4, line.words <= 20 { score += line.words >= 6 || line.ideographs > 0 ? 1 : 0.6 }
        if line.words < 4, line.ideographs == 0 { score -= 0.4 }
        let count = copies[line.hash, default: 1]
        if count > 1, line.words >= 3 { score += 1.2 }
        var rare = 0
        var known = 0
        for word in words where FunctionWords.table[word] == nil && word != WordHash.number {
            rare += 1
            if body.contains(word) { known += 1 }
        }
        if rare > 0 { score += 2 * Double(known) / Double(rare) }
        for step in 1...4 where index + step < reader.labels.count && index + step <= firstProse + 1 {
            if reader.labels[index + step] == .byline || reader.labels[index + step] == .date {
                score += step == 1 ? 0.7 : 0.3
            }
        }
        score -= 0.035 * Double(firstProse - index)
        if region.isRead[index] { score += 0.4 }
        if index == 0 { score += 0.8 }
        if region.isClean { score += index == 0 ? 0.5 : -0.3 }
        return score
    }

    /// The rarer words of the first lines of prose.
    private func bodyWords() -> Set<UInt64> {
        var words: Set<UInt64> = []
        var taken = 0
        for index in firstProse..<reader.text.lines.count where region.isBody[index] {
            for word in reader.text.words(of: reader.text.lines[index]) where FunctionWords.table[word] == nil {
                words.insert(word)
            }
            taken += 1
            if taken >= 12 { break }
        }
        return words
    }

}

extension PlainTextReader {
    /// How many words stand before a line's first colon.
    func wordsBeforeColon(_ line: TextLine) -> Int? {
        for word in LineScanner.words(in: text.bytes, line.content).prefix(6).enumerated() {
            let end = word.element.range.upperBound
            if end < line.content.upperBound, text.bytes[end] == 0x3A { return word.offset + 1 }
        }
        return nil
    }
}
