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
    /// Whether no scalar changes in normalisation and marks stand in the order of their combining classes.
    ///
    /// `false` says nothing: such a text is normalised the long way.
    static func isSurelyNormal(_ utf8: String.UTF8View) -> Bool {
        utf8.withContiguousStorageIfAvailable(isSurelyNormal) ?? false
    }

    private static func isSurelyNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        // The combining class of the scalar before.
        var last: UInt8 = 0
        while position < bytes.count {
            // Eight bytes of ASCII at once, as most text is.
            if position + 8 <= bytes.count,
                unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
                    & 0x8080_8080_8080_8080 == 0
            {
                position += 8
                last = 0
                continue
            }
            let lead = bytes[position]
            // U+0000 to U+02FF: no mark and nothing that is not normal (UAX 15, quick check table).
            if lead < 0xcc {
                position += 1
                last = 0
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
            position += length
            if isInert(scalar) {
                last = 0
                continue
            }
            guard isStableMark(scalar), let mark = Unicode.Scalar(scalar) else { return false }
            let combiningClass = mark.properties.canonicalCombiningClass.rawValue
            guard last <= combiningClass else { return false }
            last = combiningClass
        }
        return true
    }

    /// Whether the form leaves a scalar as it is and it combines with nothing before it.
    static func isInert(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Above the first plane only emoji and Han extensions B to G, without the compatibility ideographs.
        case 0x10000...: emoji.contains(scalar) || hanExtensions.contains(scalar)
        case 0x4e00...0x9fff: true
        default: !NormalizationRanges.unsure.contains(scalar)
        }
    }

    /// Whether a scalar is a mark that only has to stand in the order of combining classes.
    static func isStableMark(_ scalar: UInt32) -> Bool {
        NormalizationRanges.stableMarks.contains(scalar)
    }

    private static let emoji: ClosedRange<UInt32> = 0x1f000...0x1faff
    private static let hanExtensions: ClosedRange<UInt32> = 0x20000...0x2f7ff
}
