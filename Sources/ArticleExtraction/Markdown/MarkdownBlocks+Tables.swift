/// Tables with bars.
extension MarkdownBlocks {
    /// A table whose header was just read as a paragraph's line; the position after it.
    mutating func table(_ header: Range<Int>, next: Int) -> Int? {
        guard paragraph.count == 1, bytes[header].contains(0x7C), next < bytes.count else { return nil }
        let rule = trimmed(next..<lineEnd(next))
        guard rule.count >= 3, bytes[rule].contains(0x2D), bytes[rule].contains(0x7C),
            bytes[rule].allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 })
        else { return nil }
        var rows = [cells(header)]
        let firstLine = number
        var index = lineEnd(next) + 1
        number += 2
        while index < bytes.count {
            let line = index..<lineEnd(index)
            guard bytes[line].contains(0x7C) else { break }
            rows.append(cells(line))
            index = line.upperBound + 1
            number += 1
        }
        paragraph.removeAll(keepingCapacity: true)
        append(.table(rows: rows, header: true), firstLine, nil)
        return index
    }

    private func cells(_ line: Range<Int>) -> [RichText] {
        var line = trimmed(line)
        if let first = line.first, bytes[first] == 0x7C { line = (first + 1)..<line.upperBound }
        if let last = line.last, bytes[last] == 0x7C { line = line.lowerBound..<last }
        var cells: [RichText] = []
        var start = line.lowerBound
        for index in line where bytes[index] == 0x7C && bytes[index - 1] != 0x5C {
            cells.append(MarkdownInline(bytes, start..<index).rich)
            start = index + 1
        }
        cells.append(MarkdownInline(bytes, start..<line.upperBound).rich)
        return cells
    }
}
