internal import Foundation

/// Latin letters as the ASCII letters that people type for them.
enum LatinFolding {
    /// The ASCII spelling of a letter between U+00C0 and U+024F or between U+1E00 and U+1EFF, in lower case;
    /// `nil` where there is none.
    static func ascii(_ scalar: Unicode.Scalar) -> String? {
        if let spelled = spelledOut[scalar] { return spelled }
        switch scalar.value {
        case 0xc0...0x24f: return folded[Int(scalar.value - 0xc0)]
        case 0x1e00...0x1eff: return folded[Int(scalar.value - 0x1e00) + 0x190]
        default: return nil
        }
    }

    /// Letters that no decomposition takes apart, as the Unicode CLDR's Latin-ASCII transform spells them.
    private static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ð": "d", "Ð": "d",
        "đ": "d", "Đ": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ı": "i", "ŋ": "n", "Ŋ": "n",
        "ĸ": "q", "ŧ": "t", "Ŧ": "t", "ſ": "s", "ƒ": "f", "ə": "e", "Ə": "e", "ĳ": "ij", "Ĳ": "ij", "ŀ": "l", "Ŀ": "l",
        "ŉ": "n", "ƀ": "b", "Ɓ": "b", "Ɗ": "d", "ƙ": "k", "Ƙ": "k", "Ƴ": "y", "ƴ": "y", "Ɛ": "e", "Ɔ": "o", "ǝ": "e",
    ]

    /// The first letter of each canonical decomposition, in lower case.
    private static let folded: [String?] = [0xc0...0x24f, 0x1e00...0x1eff].flatMap { (range: ClosedRange<UInt32>) in
        range.map { value in
            guard let scalar = Unicode.Scalar(value),
                let first = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars.first,
                first.isASCII
            else { return nil }
            return first.properties.lowercaseMapping
        }
    }
}
