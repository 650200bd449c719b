/// The paragraphs of a body that a page states as one text.
enum StatedBody {
    /// A body of more paragraphs is cut there.
    private static let mostParagraphs = 2_000

    static func paragraphs(_ text: [UInt8]) -> [[UInt8]] {
        var paragraphs: [[UInt8]] = []
        PhraseList.forEachPiece(in: text, 0..<text.count, between: 0x0A) { line in
            var (start, end) = (line.lowerBound, line.upperBound)
            while start < end, text[start] <= 0x20 { start += 1 }
            while start < end, text[end - 1] <= 0x20 { end -= 1 }
            if start < end, paragraphs.count < mostParagraphs { paragraphs.append(Array(text[start..<end])) }
        }
        return paragraphs
    }
}
