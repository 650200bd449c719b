/// Reads word tables: phrases between "|" and line ends, or words between spaces.
///
/// Tables are read when they are first used, so it goes over bytes: 10,000 phrases through `split` took 50 ms.
enum PhraseList {
    /// Calls `body` with the word hashes of every phrase of a table, in order.
    static func forEachPhrase(in table: String, _ body: ([UInt64]) -> Void) {
        let bytes = Array(table.utf8)
        forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { line in
            forEachPhrase(in: bytes, line) { words in body(words.map(\.hash)) }
        }
    }

    /// The same for one line, whose words are read at once; never calls with none.
    static func forEachPhrase(in bytes: [UInt8], _ line: Range<Int>, _ body: (ArraySlice<LineScanner.Word>) -> Void) {
        let words = LineScanner.words(in: bytes, line)
        var first = 0
        forEachPiece(in: bytes, line, between: 0x7C) { piece in
            var end = first
            while end < words.count, words[end].range.lowerBound < piece.upperBound { end += 1 }
            if first < end { body(words[first..<end]) }
            first = end
        }
    }

    /// Calls `body` with every non-empty piece between bytes that are `separator` or `other`.
    static func forEachPiece(
        in bytes: [UInt8], _ range: Range<Int>, between separator: UInt8, or other: UInt8? = nil,
        _ body: (Range<Int>) -> Void
    ) {
        var start = range.lowerBound
        for index in range where bytes[index] == separator || bytes[index] == other {
            if start < index { body(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { body(start..<range.upperBound) }
    }
}
