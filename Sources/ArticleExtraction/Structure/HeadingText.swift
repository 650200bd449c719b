/// The text of a heading without the sign that links to it.
enum HeadingText {
    /// Takes a permalink ("#", "¶", "§", a link sign) from the end, and boldness that all of it has.
    static func trimmed(_ text: SegmentText) -> SegmentText {
        var text = text
        while let link = text.marks.last(where: { $0.kind == .link && $0.range.upperBound == text.bytes.count }),
            isSign(text.bytes.dropFirst(link.range.lowerBound))
        {
            var end = text.bytes.startIndex + link.range.lowerBound
            while end > text.bytes.startIndex, text.bytes[end - 1] <= 0x20 { end -= 1 }
            text.bytes = text.bytes[..<end]
            let count = text.bytes.count
            text.marks.removeAll { $0.range.upperBound > count }
        }
        if text.bytes.last == 0xB6, text.bytes.count > 2, text.bytes.dropLast().last == 0xC2 {
            text.bytes = text.bytes.dropLast(2)
        }
        let count = text.bytes.count
        text.marks.removeAll { $0.kind == .strong && $0.range == 0..<count }
        return text
    }

    /// Whether a heading is a line of signs that parts the text.
    static func isRule(_ text: SegmentText) -> Bool { text.bytes.count <= 64 && isSigns(text.bytes) }

    private static func isSign(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count <= 8 && isSigns(bytes) }

    private static func isSigns(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        let bytes = Array(bytes)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) { return false }
            index += length
        }
        return true
    }
}

/// The name under a quotation.
enum QuoteAttribution {
    /// The text without the dash before it.
    static func text(_ bytes: [UInt8]) -> String {
        var start = 0
        while start < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: start)
            guard scalar <= 0x20 || scalar == 0x2D || (scalar >= 0x2012 && scalar <= 0x2015) else { break }
            start += length
        }
        return String(decoding: bytes[start...], as: UTF8.self)
    }
}
