internal import Foundation

/// The words of a text as the index compares them: without marks and in lower case, each with its place.
struct FoldedWords {
    struct Word {
        var folded: [UInt8]
        /// Offsets into the text's UTF-8.
        var range: Range<Int>
    }

    private(set) var words: [Word] = []

    init(_ text: String) {
        var current = Word(folded: [], range: 0..<0)
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if SearchText.isUnspaced(scalar) {
                finish(&current)
                words.append(Word(folded: Array(String(Character(scalar)).utf8), range: offset..<end))
            } else if SearchText.isWordScalar(scalar) {
                if current.folded.isEmpty { current.range = offset..<end }
                current.folded.append(contentsOf: Self.folded(scalar).utf8)
                current.range = current.range.lowerBound..<end
            } else if (0x300...0x36f).contains(scalar.value), !current.folded.isEmpty {
                current.range = current.range.lowerBound..<end
            } else {
                finish(&current)
            }
            offset = end
        }
        finish(&current)
    }

    private mutating func finish(_ current: inout Word) {
        if !current.folded.isEmpty { words.append(current) }
        current.folded = []
    }

    /// A letter without its marks, in lower case, as `unicode61 remove_diacritics 2` has it.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return scalar.properties.lowercaseMapping }
        let base = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        return base.properties.lowercaseMapping
    }
}
