/// A text and what its parts are: links, emphasis, code.
///
/// A line end in it is a line break, two are the end of a paragraph within a quote, an item or a cell.
public struct RichText: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The text as read, without any mark.
    public let text: String
    /// In the order in which they start, an outer mark before those in it.
    ///
    /// Marks lie within the text and within or beside each other, are never empty, have no white space at their ends, and none
    /// stands in another of its kind.
    public let marks: [Mark]

    /// A text whose marks are put in order; what cannot be a mark of it is left out.
    public init(_ text: String, marks: [Mark] = []) {
        self.text = text
        self.marks = marks.isEmpty ? [] : Self.tidied(marks, Array(text.utf8))
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Whether it has no character.
    public var isEmpty: Bool { text.isEmpty }

    private static func tidied(_ marks: [Mark], _ bytes: [UInt8]) -> [Mark] {
        let sorted = marks.enumerated().sorted { left, right in
            let (first, second) = (left.element.range, right.element.range)
            if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
            if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
            return left.offset < right.offset
        }
        var tidy: [Mark] = []
        tidy.reserveCapacity(marks.count)
        // At most one of a kind is open, so these hold a handful.
        var open: [Int] = []
        /// The mark that ended last beside where the next one starts.
        var sibling: Int?
        for (_, mark) in sorted {
            var start = min(bytes.count, max(0, mark.range.lowerBound))
            var end = min(bytes.count, mark.range.upperBound)
            while start < end, bytes[start] <= 0x20 || bytes[start] & 0xC0 == 0x80 { start += 1 }
            while let last = open.last, tidy[last].range.upperBound <= start { sibling = open.removeLast() }
            // What crosses the end of an outer mark ends with it.
            if let last = open.last { end = min(end, tidy[last].range.upperBound) }
            while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
            guard start < end, !open.contains(where: { tidy[$0].kind == mark.kind }) else { continue }
            // Marks of one kind beside each other, or with just a space between, are one.
            let before = sibling.flatMap { index in
                let gap = tidy[index].range.upperBound..<start
                return tidy[index].isLike(mark) && (gap.isEmpty || gap.count == 1 && bytes[gap.lowerBound] == 0x20)
                    ? index : nil
            }
            sibling = nil
            if let before {
                tidy[before].range = tidy[before].range.lowerBound..<end
                open.append(before)
            } else {
                open.append(tidy.count)
                tidy.append(Mark(mark.kind, start..<end, address: mark.address))
            }
        }
        return tidy
    }
}

/// What a part of a text is.
public struct Mark: Sendable, Equatable {
    /// The raw value stands in records.
    public enum Kind: String, Sendable, CaseIterable {
        case link
        case strong
        case emphasis
        case code
        case subscripted = "sub"
        case superscripted = "sup"
        case deleted
        case quotation
    }

    public var kind: Kind
    /// Which bytes of the text's UTF-8 it holds.
    public var range: Range<Int>
    /// Where a link leads; `nil` for other kinds.
    public var address: String?

    public init(_ kind: Kind, _ range: Range<Int>, address: String? = nil) {
        self.kind = kind
        self.range = range
        self.address = address
    }

    fileprivate func isLike(_ other: Mark) -> Bool { kind == other.kind && address == other.address }
}
