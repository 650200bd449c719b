extension MarkdownInline {
    /// The text with its marks; runs of white space are one space, line break or end of a paragraph.
    var rich: RichText {
        var signs = removals
        signs.sort { $0.index < $1.index }
        var out: [UInt8] = []
        out.reserveCapacity(output.count)
        /// By place in the output, the place in the text.
        var moved = [Int](repeating: 0, count: output.count + 1)
        var next = 0
        var skipped = 0
        var spaces = 0
        var breaks = 0
        for index in output.indices {
            moved[index] = out.count
            while next < signs.count, signs[next].index <= index {
                skipped = max(skipped, signs[next].index + signs[next].count)
                next += 1
            }
            if index < skipped { continue }
            let byte = output[index]
            if byte <= 0x20 {
                spaces += 1
                if byte == 0x0A { breaks += 1 }
                continue
            }
            if spaces > 0, !out.isEmpty {
                if breaks == 0 { out.append(0x20) } else { out += repeatElement(0x0A, count: min(2, breaks)) }
            }
            spaces = 0
            breaks = 0
            moved[index] = out.count
            out.append(byte)
        }
        moved[output.count] = out.count
        return RichText(
            String(decoding: out, as: UTF8.self),
            marks: marks.map {
                Mark($0.kind, moved[$0.range.lowerBound]..<moved[$0.range.upperBound], address: $0.address)
            })
    }

    private static let tags: [(name: [UInt8], kind: Mark.Kind)] = {
        let rows: [(String, Mark.Kind)] = [
            ("sup", .superscripted), ("sub", .subscripted), ("b", .strong), ("strong", .strong), ("i", .emphasis),
            ("em", .emphasis), ("code", .code), ("del", .deleted), ("s", .deleted), ("q", .quotation),
        ]
        return rows.map { (Array($0.0.utf8), $0.1) }
    }()

    /// More tags than this are not remembered as open.
    private static let mostOpenTags = 64

    /// A tag of HTML in the text: a line break, or the start or end of what becomes a mark; others are nothing.
    mutating func readTag(_ tag: Range<Int>) {
        let isEnd = bytes[tag.lowerBound] == 0x2F
        let name = bytes[tag].dropFirst(isEnd ? 1 : 0).prefix { Scalars.isASCIILetter($0) }
        if name.elementsEqual("br".utf8, by: { $0 | 0x20 == $1 }) {
            write(0x0A)
            return
        }
        guard let kind = Self.tags.first(where: { name.elementsEqual($0.name, by: { $0 | 0x20 == $1 }) })?.kind else {
            return
        }
        if !isEnd {
            if openTags.count < Self.mostOpenTags { openTags.append((kind, output.count)) }
        } else if let start = openTags.lastIndex(where: { $0.kind == kind }) {
            marks.append(Mark(kind, openTags[start].start..<output.count))
            openTags.removeSubrange(start...)
        }
    }
}
