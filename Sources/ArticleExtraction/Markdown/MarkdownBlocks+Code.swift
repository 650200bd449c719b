/// Fenced code.
extension MarkdownBlocks {
    /// The line that opens or closes code.
    struct Fence {
        var byte: UInt8
        var length: Int
        var info: Range<Int>
    }

    func fence(_ line: Range<Int>) -> Fence? {
        let (columns, first) = indent(line)
        guard columns < 4, first + 3 <= line.upperBound, bytes[first] == 0x60 || bytes[first] == 0x7E else {
            return nil
        }
        var length = 0
        while first + length < line.upperBound, bytes[first + length] == bytes[first] { length += 1 }
        guard length >= 3 else { return nil }
        let info = trimmed((first + length)..<line.upperBound)
        if bytes[first] == 0x60, bytes[info].contains(0x60) { return nil }
        return Fence(byte: bytes[first], length: length, info: info)
    }

    mutating func readCode(_ start: Int, _ end: Int, _ fence: Fence) -> Int {
        let firstLine = number
        var index = end + 1
        number += 1
        let bodyStart = min(index, bytes.count)
        var bodyEnd = bodyStart
        while index < bytes.count {
            let lineEnd = lineEnd(index)
            number += 1
            if let closing = self.fence(index..<lineEnd), closing.byte == fence.byte, closing.length >= fence.length,
                closing.info.isEmpty
            {
                index = lineEnd + 1
                break
            }
            bodyEnd = lineEnd
            index = lineEnd + 1
        }
        let language = String(decoding: bytes[fence.info].prefix { $0 > 0x20 }, as: UTF8.self)
        let code = String(decoding: bytes[bodyStart..<max(bodyStart, bodyEnd)], as: UTF8.self)
        append(.code(code, language: language.isEmpty ? nil : language), firstLine, nil)
        return index
    }
}
