/// Finds the place in a text that shows best why it was found.
struct SnippetFinder {
    /// How much of the text is shown, in bytes: two lines of a terminal.
    static let byteLimit = 200
    /// How many bytes are kept before the first match.
    static let leadBytes = 50

    private let needles: [(word: [UInt8], isPrefix: Bool)]

    init(terms: [SearchQuery.Term]) {
        needles = terms.flatMap { term in
            let words = FoldedWords(term.text).words.map(\.folded)
            return words.enumerated().map { offset, word in
                (word, term.isPrefix && offset == words.count - 1 || SearchText.isUnspaced(word))
            }
        }
    }

    func snippet(of text: String) -> Snippet {
        let found = FoldedWords(text).words.filter { word in
            needles.contains { needle in
                needle.isPrefix ? word.folded.starts(with: needle.word) : word.folded == needle.word
            }
        }.map(\.range)
        let window = bestWindow(found)
        let bytes = Array(text.utf8)
        let start = wordStart(bytes, max(0, window.lowerBound - Self.leadBytes), before: window.lowerBound)
        let end = scalarStart(bytes, min(bytes.count, start + Self.byteLimit))
        let shown = found.filter { $0.lowerBound >= start && $0.upperBound <= end }
        return Snippet(
            text: String(decoding: bytes[start..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self),
            matches: shown.map { ($0.lowerBound - start)..<($0.upperBound - start) })
    }

    /// The first of the places from which most matches are shown.
    private func bestWindow(_ found: [Range<Int>]) -> Range<Int> {
        var best = 0..<0
        var most = 0
        var last = 0
        for (first, range) in found.enumerated() {
            last = max(last, first)
            while last < found.count, found[last].upperBound <= range.lowerBound + Self.byteLimit - Self.leadBytes {
                last += 1
            }
            if last - first > most {
                most = last - first
                best = range
            }
        }
        return best
    }

    private func wordStart(_ bytes: [UInt8], _ position: Int, before end: Int) -> Int {
        guard position > 0 else { return 0 }
        guard let space = bytes[position..<end].firstIndex(where: { $0 <= 0x20 }) else {
            return scalarStart(bytes, position)
        }
        return bytes[space..<end].firstIndex { $0 > 0x20 } ?? end
    }

    private func scalarStart(_ bytes: [UInt8], _ position: Int) -> Int {
        var position = position
        while position > 0, position < bytes.count, bytes[position] & 0xc0 == 0x80 { position -= 1 }
        return position
    }
}
