/// Puts a rich text together from pieces.
struct RichTextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var marks: [Mark] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Appends a text with its marks, after a separator when something stands before it.
    mutating func append(_ text: ArraySlice<UInt8>, _ own: [Mark], after separator: String = "") {
        if !bytes.isEmpty { bytes += separator.utf8 }
        let shift = bytes.count
        bytes += text
        for mark in own {
            marks.append(
                Mark(
                    mark.kind, (mark.range.lowerBound + shift)..<(mark.range.upperBound + shift), address: mark.address)
            )
        }
    }

    mutating func append(_ text: SegmentText, after separator: String = "") {
        append(text.bytes, text.marks, after: separator)
    }

    func finished() -> RichText { RichText(String(decoding: bytes, as: UTF8.self), marks: marks) }
}
