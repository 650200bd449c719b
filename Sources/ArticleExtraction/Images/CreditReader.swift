/// What a line says about a picture.
struct PictureLine {
    /// Who is credited, when named.
    var credit: String?
    /// Whether the line also describes the picture.
    var isCaption: Bool
}

/// Tells picture credits and captions with a credit from other lines.
///
/// 1. "Image – example.org", "Foto: Ina Kroll", "© dpa": a credit alone;
/// 2. "The harbour at dawn. (Photo: Ina Kroll)", "… | Bild: dpa": a caption that ends in a credit;
/// 3. a short line that names a picture agency.
struct CreditReader {
    /// More words than this and the line is no credit.
    static let longestCredit = 12
    /// More words than this and the line is no caption.
    static let longestCaption = 70
    /// More words than this and an agency's name alone proves nothing.
    static let longestAgencyLine = 32
    /// How far from a caption's end its credit may begin, in bytes.
    static let reach = 160

    let text: ScannedText

    func read(_ line: TextLine) -> PictureLine? {
        guard line.words <= Self.longestCaption, line.range.count < 1200 else { return nil }
        return creditAlone(line) ?? captionWithCredit(line) ?? agencyLine(line)
    }

    private func creditAlone(_ line: TextLine) -> PictureLine? {
        // A list's marker without an item leaves nothing to read.
        guard line.words <= Self.longestCredit, line.ending != .question, !line.content.isEmpty else { return nil }
        let bytes = text.bytes
        let words = LineScanner.words(in: bytes, line.content)
        let first = Scalars.decode(bytes, at: line.content.lowerBound).value
        if first == 0xA9 {
            guard let opening = words.first, !opening.isNumber else { return nil }
            return PictureLine(
                credit: text.squeezed(opening.range.lowerBound..<line.content.upperBound), isCaption: false)
        }
        // "Photo credit: X", "Image – X", "Foto Ina Kroll" needs a mark, "Photo by X" a joiner.
        var next = 0
        while next < words.count, next < 3, CreditWords.openings[words[next].hash] != nil { next += 1 }
        guard next > 0, next < words.count else { return nil }
        let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
        let marked = gap.contains { bytes[$0] > 0x20 && bytes[$0] != 0x2E && bytes[$0] != 0x27 && bytes[$0] != 0x2C }
        var joined = false
        while next < words.count - 1, CreditWords.joiners[words[next].hash] != nil {
            joined = true
            next += 1
        }
        guard marked || (joined && words.count <= 8) else { return nil }
        // "Photos: Thousands march in the capital" is a headline.
        if words.count - next > 6, line.capitalised * 2 < line.casedWords { return nil }
        return PictureLine(credit: credit(words[next].range.lowerBound..<line.content.upperBound), isCaption: false)
    }

    private func captionWithCredit(_ line: TextLine) -> PictureLine? {
        let bytes = text.bytes
        guard let last = line.content.last else { return nil }
        var start: Int?
        if bytes[last] == 0x29 || bytes[last] == 0x5D {
            var index = last - 1
            while index > line.content.lowerBound, last - index < 120 {
                if bytes[index] == 0x28 || bytes[index] == 0x5B {
                    start = index + 1
                    break
                }
                index -= 1
            }
            guard let start, start - 1 > line.content.lowerBound else { return nil }
            return bracket(start..<last).map { PictureLine(credit: $0, isCaption: true) }
        }
        // The credit after the last bar, sentence end or space run: "… at dawn. Foto: Ina Kroll", "… | Bild: dpa".
        var from = max(line.content.lowerBound, line.content.upperBound - Self.reach)
        while from < line.content.upperBound, bytes[from] & 0xC0 == 0x80 { from += 1 }
        let words = LineScanner.words(in: bytes, from..<line.content.upperBound)
        for index in words.indices.dropFirst().suffix(8) where CreditWords.openings[words[index].hash] != nil {
            guard index + 1 < words.count else { continue }
            let after = words[index].range.upperBound
            let before = words[index - 1].range.upperBound..<words[index].range.lowerBound
            guard bytes[after] == 0x3A, before.contains(where: { bytes[$0] > 0x20 && bytes[$0] != 0x22 }) else {
                continue
            }
            return PictureLine(
                credit: credit(words[index + 1].range.lowerBound..<line.content.upperBound), isCaption: true)
        }
        for index in line.content
        where bytes[index] == 0xC2 && index + 1 < line.content.upperBound
            && bytes[index + 1] == 0xA9
        {
            guard index > line.content.lowerBound, let word = words.first(where: { $0.range.lowerBound > index }),
                !word.isNumber, line.content.upperBound - index < 100
            else { return nil }
            return PictureLine(credit: credit(word.range.lowerBound..<line.content.upperBound), isCaption: true)
        }
        return nil
    }

    /// The credit in a closing bracket, when that is what it holds.
    private func bracket(_ range: Range<Int>) -> String? {
        let words = LineScanner.words(in: text.bytes, range)
        guard let first = words.first, words.count <= Self.longestCredit else { return nil }
        let hashes = words.map(\.hash)
        if namesAgency(hashes[...]) { return credit(range) }
        guard CreditWords.openings[first.hash] != nil || Scalars.decode(text.bytes, at: range.lowerBound).value == 0xA9,
            words.count > 1
        else { return nil }
        if CreditWords.openings[first.hash] == nil { return credit(first.range.lowerBound..<range.upperBound) }
        var next = 1
        while next < words.count - 1,
            CreditWords.joiners[words[next].hash] != nil || CreditWords.openings[words[next].hash] != nil
        {
            next += 1
        }
        return credit(words[next].range.lowerBound..<range.upperBound)
    }

    private func agencyLine(_ line: TextLine) -> PictureLine? {
        guard line.words <= Self.longestAgencyLine, line.hasURL == false else { return nil }
        let words = text.words(of: line)
        guard namesAgency(words) else { return nil }
        if line.words <= 8 { return PictureLine(credit: text.squeezed(line.content), isCaption: false) }
        return line.endsSentence && line.words > 14 ? nil : PictureLine(credit: nil, isCaption: true)
    }

    private func namesAgency(_ words: ArraySlice<UInt64>) -> Bool {
        for start in words.indices {
            guard let agencies = CreditWords.agenciesByFirstWord[words[start]] else { continue }
            for agency in agencies where start + agency.count <= words.endIndex {
                if words[start..<(start + agency.count)].elementsEqual(agency) { return true }
            }
        }
        return false
    }

    /// A credit without the marks around it.
    private func credit(_ range: Range<Int>) -> String? {
        var end = range.upperBound
        while end > range.lowerBound {
            let byte = text.bytes[end - 1]
            if byte <= 0x20 || byte == 0x2E || byte == 0x29 || byte == 0x5D || byte == 0x2C { end -= 1 } else { break }
        }
        return end > range.lowerBound ? text.squeezed(range.lowerBound..<end) : nil
    }
}
