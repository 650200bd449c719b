internal import ArticleExtraction
internal import Foundation

extension String {
    /// The text in Unicode Normalization Form C (UAX 15); itself, untouched, where it can be seen to be so.
    var nfc: String {
        // Taken apart first: Foundation on Linux does not join a Hangul syllable with a final consonant after it.
        NormalizationFormC.isSurelyNormal(utf8)
            ? self : decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
    }
}

extension RichText {
    /// The text in NFC, its marks on the same parts of it.
    var nfc: RichText {
        if NormalizationFormC.isSurelyNormal(text.utf8) { return self }
        let whole = text.nfc
        if marks.isEmpty { return RichText(whole) }
        // The parts between the ends of marks are normalised one by one, which is the same unless a mark parts a letter from
        // its accent: then the text is right and the marks are given up.
        let bytes = Array(text.utf8)
        let ends = marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, bytes.count]
        var moved: [Int: Int] = [:]
        var joined: [UInt8] = []
        var last = 0
        for end in ends.sorted() {
            if end > last { joined += String(decoding: bytes[last..<end], as: UTF8.self).nfc.utf8 }
            moved[end] = joined.count
            last = end
        }
        guard joined.elementsEqual(whole.utf8) else { return RichText(whole) }
        return RichText(
            whole,
            marks: marks.map { mark in
                let start = moved[mark.range.lowerBound] ?? 0
                return Mark(mark.kind, start..<max(start, moved[mark.range.upperBound] ?? 0), address: mark.address)
            })
    }
}

extension Block {
    /// The block with its texts in NFC; URLs stay as they are.
    var nfc: Block {
        switch self {
        case .heading(let level, let text): .heading(level: level, text: text.nfc)
        case .paragraph(let text): .paragraph(text.nfc)
        case .list(let items): .list(items.map { ListItem($0.text.nfc, level: $0.level, number: $0.number) })
        case .quote(let text, let attribution, let url): .quote(text.nfc, attribution: attribution?.nfc, url: url)
        case .code(let text, let language): .code(text.nfc, language: language)
        case .table(let rows, let header, let caption):
            .table(rows: rows.map { $0.map(\.nfc) }, header: header, caption: caption?.nfc)
        case .image(let url, let alt, let caption, let credit):
            .image(url: url, alt: alt?.nfc, caption: caption?.nfc, credit: credit?.nfc)
        case .embed(let url, let title): .embed(url: url, title: title?.nfc)
        case .takeaway(let text): .takeaway(text.nfc)
        case .definition(let term, let definition): .definition(term: term.nfc, definition: definition.nfc)
        }
    }
}

/// The quick check for NFC: most text is normal already, and a scan of its bytes shows it.
enum NormalizationFormC {
    /// Whether every scalar lies in a range in which nothing decomposes, combines or has a combining class.
    ///
    /// `false` says nothing: such a text is normalised the long way.
    static func isSurelyNormal(_ utf8: String.UTF8View) -> Bool {
        utf8.withContiguousStorageIfAvailable(isSurelyNormal) ?? false
    }

    private static func isSurelyNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while position < bytes.count {
            let lead = bytes[position]
            // U+0000 to U+02FF: no mark and nothing that is not normal (UAX 15, quick check table).
            if lead < 0xcc {
                position += 1
                continue
            }
            let scalar: UInt32
            let length: Int
            // A String's bytes are valid UTF-8, so the lead tells the length.
            if lead < 0xe0 {
                length = 2
                scalar = UInt32(lead & 0x1f) << 6 | UInt32(bytes[position + 1] & 0x3f)
            } else if lead < 0xf0 {
                length = 3
                scalar =
                    UInt32(lead & 0x0f) << 12 | UInt32(bytes[position + 1] & 0x3f) << 6
                    | UInt32(bytes[position + 2] & 0x3f)
            } else {
                length = 4
                scalar =
                    UInt32(lead & 0x07) << 18 | UInt32(bytes[position + 1] & 0x3f) << 12
                    | UInt32(bytes[position + 2] & 0x3f) << 6 | UInt32(bytes[position + 3] & 0x3f)
            }
            guard isInert(scalar) else { return false }
            position += length
        }
        return true
    }

    /// Whether a scalar is in one of `inertRanges`.
    static func isInert(_ scalar: UInt32) -> Bool {
        for range in inertRanges where range.contains(scalar) { return true }
        return false
    }

    /// Scalars that no normalisation changes and that do not combine with their neighbours, the most used first.
    ///
    /// A test holds each one to the Unicode tables.
    static let inertRanges: [ClosedRange<UInt32>] = [
        0x0000...0x02ff,  // Latin
        0x2002...0x20cf,  // punctuation, currency
        0x4e00...0xa66e,  // Han, Yi, Vai
        0xac00...0xd7a3,  // Hangul syllables
        0x3001...0x3029,  // CJK punctuation
        0x3041...0x3094,  // Hiragana
        0x309b...0x4dff,  // Katakana, enclosed CJK, Han extension A
        0xff01...0xffdf,  // full-width forms
        0x0400...0x0482,  // Cyrillic
        0x048a...0x052f,
        0x0388...0x03ff,  // Greek
        0x05d0...0x05f4,  // Hebrew letters
        0x0620...0x064a,  // Arabic letters
        0x0660...0x066f,
        0x0671...0x06d5,
        0x1e00...0x1eff,  // Latin with two marks, Vietnamese
        0x20f1...0x2125,  // letter-like signs
        0x2127...0x2129,
        0x212c...0x2328,  // arrows, operators
        0x232b...0x2adb,  // technical, boxes, dingbats
        0x1f000...0x1faff,  // emoji
    ]
}
