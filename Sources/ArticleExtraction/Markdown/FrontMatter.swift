/// The metadata block at the start of a Markdown file: YAML between "---" lines or TOML between "+++" lines.
enum FrontMatter {
    /// The most lines that a front matter may have; a "---" that closes later is a rule in the text.
    static let mostLines = 200

    /// Where its lines lie (`inner`) and where the text after it begins.
    struct Location {
        var inner: Range<Int>
        var end: Int
        var isTOML: Bool
    }

    static func range(in text: [UInt8]) -> Location? {
        guard text.count > 8, text[0] == 0x2D || text[0] == 0x2B, text[1] == text[0], text[2] == text[0] else {
            return nil
        }
        let mark = text[0]
        var index = 3
        while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
        guard index < text.count, text[index] == 0x0A else { return nil }
        let inner = index + 1
        var start = inner
        var keys = 0
        for _ in 0..<mostLines {
            guard start < text.count else { return nil }
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            if isFence(text, start..<end, mark) {
                return keys > 0
                    ? Location(inner: inner..<start, end: min(text.count, end + 1), isTOML: mark == 0x2B) : nil
            }
            if text[start..<end].contains(mark == 0x2B ? 0x3D : 0x3A) { keys += 1 }
            start = end + 1
        }
        return nil
    }

    private static func isFence(_ text: [UInt8], _ line: Range<Int>, _ mark: UInt8) -> Bool {
        guard line.count >= 3, text[line.lowerBound] == mark || (mark == 0x2D && text[line.lowerBound] == 0x2E) else {
            return false
        }
        let byte = text[line.lowerBound]
        var count = 0
        for index in line {
            if text[index] == byte { count += 1 } else if text[index] != 0x20 { return false }
        }
        return count == 3
    }
}
