/// What a rich text is made of, in reading order: starts and ends of its marks, and the text between these.
enum RichTextPiece {
    /// The index of a mark.
    case start(Int)
    case end(Int)
    /// Bytes of the text's UTF-8.
    case text(Range<Int>)
}

extension RichText {
    /// Calls `body` with every piece; each mark that starts ends, the inner ones first.
    func forEachPiece(_ body: (RichTextPiece) -> Void) {
        // Marks lie within or beside each other, so a stack of them is enough.
        var open: [Int] = []
        var position = 0
        func advance(to end: Int) {
            if position < end { body(.text(position..<end)) }
            position = end
        }
        for index in marks.indices {
            let start = marks[index].range.lowerBound
            while let last = open.last, marks[last].range.upperBound <= start {
                advance(to: marks[last].range.upperBound)
                body(.end(last))
                open.removeLast()
            }
            advance(to: start)
            body(.start(index))
            open.append(index)
        }
        while let last = open.popLast() {
            advance(to: marks[last].range.upperBound)
            body(.end(last))
        }
        advance(to: text.utf8.count)
    }

    private var hasEmptyLine: Bool {
        let bytes = text.utf8.span
        var index = 1
        while index < bytes.count {
            if bytes[index] == 0x0A, bytes[index &- 1] == 0x0A { return true }
            index &+= 1
        }
        return false
    }

    /// Its paragraphs: the parts between empty lines.
    var paragraphs: [RichText] {
        guard hasEmptyLine else { return [self] }
        let bytes = Array(text.utf8)
        var cuts: [Range<Int>] = []
        var start = 0
        for index in bytes.indices.dropFirst() where bytes[index] == 0x0A && bytes[index - 1] == 0x0A {
            if start < index - 1 { cuts.append(start..<(index - 1)) }
            start = index + 1
        }
        if start == 0 { return [self] }
        if start < bytes.count { cuts.append(start..<bytes.count) }
        var first = 0
        return cuts.map { cut in
            var own: [Mark] = []
            while first < marks.count, marks[first].range.upperBound <= cut.lowerBound { first += 1 }
            for mark in marks[first...] {
                guard mark.range.lowerBound < cut.upperBound else { break }
                let shared = mark.range.clamped(to: cut)
                own.append(
                    Mark(
                        mark.kind, (shared.lowerBound - cut.lowerBound)..<(shared.upperBound - cut.lowerBound),
                        address: mark.address))
            }
            return RichText(String(decoding: bytes[cut], as: UTF8.self), marks: own)
        }
    }
}
