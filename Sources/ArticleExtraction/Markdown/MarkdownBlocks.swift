/// Cuts a Markdown text into blocks, line by line, without recursion.
struct MarkdownBlocks {
    let bytes: [UInt8]
    private(set) var blocks: [Block] = []
    /// The line on which each block begins, 1-based.
    private(set) var lineNumbers: [Int] = []
    /// For each block the target of its first link, where it has one.
    private(set) var links: [String?] = []

    var paragraph: [Range<Int>] = []
    private var paragraphLine = 0
    private var items: [Item] = []
    private var itemsOrdered = false
    private var itemsLine = 0
    private var quote: [Range<Int>] = []
    private var quoteLine = 0
    var number: Int

    private struct Item {
        var lines: [Range<Int>]
        /// Where its marker stands, in columns.
        var column: Int
        var number: Int?
    }

    init(_ bytes: [UInt8], from start: Int, line: Int) {
        self.bytes = bytes
        number = line
        read(start)
    }

    private mutating func read(_ start: Int) {
        var index = start
        while index < bytes.count {
            let end = lineEnd(index)
            if let fence = fence(index..<end) {
                flush()
                index = readCode(index, end, fence)
                continue
            }
            readLine(index..<end, next: end + 1)
            // A table or an indented block takes more than one line.
            if let rows = table(index..<end, next: end + 1) {
                index = rows
                continue
            }
            index = end + 1
            number += 1
        }
        flush()
    }

    func lineEnd(_ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }

    func indent(_ line: Range<Int>) -> (columns: Int, first: Int) {
        var columns = 0
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 {
            columns += bytes[index] == 0x09 ? 4 - columns % 4 : 1
            index += 1
        }
        return (columns, index)
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    // MARK: - Lines

    private mutating func readLine(_ line: Range<Int>, next: Int) {
        let (columns, first) = indent(line)
        guard first < line.upperBound else {
            flushParagraph()
            flushQuote()
            blankInList = !items.isEmpty
            return
        }
        let content = trimmed(first..<line.upperBound)
        if bytes[first] == 0x3E, columns < 4 {
            flushParagraph()
            flushList()
            if quote.isEmpty { quoteLine = number }
            quote.append(trimmed((first + 1)..<line.upperBound))
            return
        }
        if columns < 4, let level = headingLevel(content) {
            flush()
            append(heading(level, content), number, nil)
            return
        }
        if columns < 4, isRule(content) {
            if !paragraph.isEmpty, bytes[first] == 0x2D || bytes[first] == 0x3D, isUnderline(content) {
                setext(bytes[first] == 0x3D ? 1 : 2)
            } else {
                flush()
            }
            return
        }
        if columns < 4, !paragraph.isEmpty, isUnderline(content), bytes[first] == 0x3D {
            setext(1)
            return
        }
        if let marker = listMarker(content), columns < 4 || !items.isEmpty {
            flushParagraph()
            flushQuote()
            if items.isEmpty {
                itemsOrdered = marker.number != nil
                itemsLine = number
            } else if columns < 2, itemsOrdered != (marker.number != nil) {
                flushList()
                itemsOrdered = marker.number != nil
                itemsLine = number
            }
            items.append(Item(lines: [marker.content], column: columns, number: marker.number))
            blankInList = false
            return
        }
        if !items.isEmpty, !blankInList || columns >= 2 {
            // An empty line parts the paragraphs of an item.
            if blankInList { items[items.count - 1].lines.append(content.lowerBound..<content.lowerBound) }
            items[items.count - 1].lines.append(content)
            blankInList = false
            return
        }
        flushList()
        if !quote.isEmpty {
            quote.append(content)
            return
        }
        if paragraph.isEmpty { paragraphLine = number }
        paragraph.append(content)
    }

    private var blankInList = false

    private func headingLevel(_ line: Range<Int>) -> Int? {
        var level = 0
        while line.lowerBound + level < line.upperBound, bytes[line.lowerBound + level] == 0x23 { level += 1 }
        guard level >= 1, level <= 6 else { return nil }
        let after = line.lowerBound + level
        return after == line.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09 ? level : nil
    }

    private func heading(_ level: Int, _ line: Range<Int>) -> Block {
        var end = line.upperBound
        while end > line.lowerBound + level, bytes[end - 1] == 0x23 { end -= 1 }
        if end < line.upperBound, bytes[end - 1] != 0x20 { end = line.upperBound }
        return .heading(
            level: level,
            text: MarkdownInline(bytes, (line.lowerBound + level)..<max(end, line.lowerBound + level)).rich)
    }

    /// "---", "***", "___": three or more of one mark.
    private func isRule(_ line: Range<Int>) -> Bool {
        let mark = bytes[line.lowerBound]
        guard mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
        var count = 0
        for index in line {
            if bytes[index] == mark { count += 1 } else if bytes[index] != 0x20 { return false }
        }
        return count >= 3
    }

    private func isUnderline(_ line: Range<Int>) -> Bool {
        let mark = bytes[line.lowerBound]
        return (mark == 0x3D || mark == 0x2D) && bytes[line].allSatisfy { $0 == mark }
    }

    private mutating func setext(_ level: Int) {
        append(.heading(level: level, text: inline(paragraph).rich), paragraphLine, nil)
        paragraph.removeAll(keepingCapacity: true)
    }

    private func listMarker(_ line: Range<Int>) -> (number: Int?, content: Range<Int>)? {
        let first = bytes[line.lowerBound]
        var after = line.lowerBound + 1
        var number: Int?
        if first != 0x2D, first != 0x2A, first != 0x2B {
            guard Scalars.isASCIIDigit(first) else { return nil }
            while after < line.upperBound, after - line.lowerBound < 9, Scalars.isASCIIDigit(bytes[after]) {
                after += 1
            }
            guard after < line.upperBound, bytes[after] == 0x2E || bytes[after] == 0x29 else { return nil }
            number = bytes[line.lowerBound..<after].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            after += 1
        }
        guard after < line.upperBound, bytes[after] == 0x20 || bytes[after] == 0x09 else { return nil }
        var content = trimmed(after..<line.upperBound)
        // "[ ]" and "[x]" of task lists.
        if content.count > 4, bytes[content.lowerBound] == 0x5B, bytes[content.lowerBound + 2] == 0x5D,
            bytes[content.lowerBound + 3] == 0x20
        {
            content = (content.lowerBound + 4)..<content.upperBound
        }
        return content.isEmpty ? nil : (number, content)
    }

    // MARK: - Ends of blocks

    mutating func append(_ block: Block, _ line: Int, _ link: String?) {
        blocks.append(block)
        lineNumbers.append(line)
        links.append(link)
    }

    private mutating func flush() {
        flushParagraph()
        flushList()
        flushQuote()
    }

    private mutating func flushParagraph() {
        guard !paragraph.isEmpty else { return }
        let inline = inline(paragraph)
        let text = inline.rich
        if !inline.hasText {
            for image in inline.images where LinkSafety.isSafe(image.url.utf8) {
                append(
                    .image(url: image.url, alt: image.alt.isEmpty ? nil : image.alt, caption: nil, credit: nil),
                    paragraphLine, nil)
            }
        } else if !text.isEmpty {
            append(.paragraph(text), paragraphLine, inline.firstLink)
        }
        paragraph.removeAll(keepingCapacity: true)
    }

    private mutating func flushList() {
        guard !items.isEmpty else { return }
        var list: [ListItem] = []
        /// The markers of the lists around an item: their columns, and the number of the last item.
        var open: [(column: Int, number: Int)] = []
        for item in items {
            var number = 0
            while let last = open.last, item.column < last.column + 2 {
                number = last.number
                open.removeLast()
            }
            // Numbers go up, whatever is written: "1. 1. 1." counts to three.
            if let written = item.number { number = written > number ? written : number + 1 }
            if open.count < StructureMap.deepestLevel { open.append((item.column, number)) }
            let text = inline(item.lines).rich
            if !text.isEmpty {
                list.append(ListItem(text, level: open.count - 1, number: item.number == nil ? nil : number))
            }
        }
        if !list.isEmpty { append(.list(list), itemsLine, nil) }
        items.removeAll(keepingCapacity: true)
        blankInList = false
    }

    private mutating func flushQuote() {
        guard !quote.isEmpty else { return }
        let text = inline(quote).rich
        if !text.isEmpty { append(.quote(text), quoteLine, nil) }
        quote.removeAll(keepingCapacity: true)
    }

    /// The lines of one block as one text; the marks may span lines.
    private func inline(_ lines: [Range<Int>]) -> MarkdownInline {
        if lines.count == 1 { return MarkdownInline(bytes, lines[0]) }
        var joined: [UInt8] = []
        for line in lines {
            if line.isEmpty {
                joined += [0x0A, 0x0A]
                continue
            }
            if let last = joined.last, last != 0x0A { joined.append(0x20) }
            joined += bytes[line]
            // A backslash at a line's end is a hard break.
            if joined.last == 0x5C { joined[joined.count - 1] = 0x0A }
        }
        return MarkdownInline(joined, 0..<joined.count)
    }
}
