/// Finds the headings that a page writes as paragraphs in bold.
///
/// Such a paragraph is short, all of it strong, ends no sentence, and running text follows it. Where many paragraphs are so,
/// they are the questions of an interview or the speakers of a play, and stay what they are.
enum StrongHeadings {
    /// The longest such heading, in bytes and in words.
    private static let longest = 160
    private static let mostWords = 14
    /// The shortest text under one, in bytes.
    private static let shortestText = 80

    static func marked(_ blocks: [Block]) -> [Block] {
        var found: [Int] = []
        var paragraphs = 0
        for index in blocks.indices {
            guard case .paragraph(let text) = blocks[index] else { continue }
            paragraphs += 1
            if isHeading(text), isText(after: index, blocks) { found.append(index) }
        }
        guard !found.isEmpty, found.count * 5 <= paragraphs * 2 else { return blocks }
        var marked = blocks
        var level = 1
        var next = 0
        for index in blocks.indices {
            if case .heading(let own, _) = blocks[index] { level = own }
            guard next < found.count, found[next] == index, case .paragraph(let text) = blocks[index] else { continue }
            next += 1
            marked[index] = .heading(
                level: min(6, level + 1),
                text: RichText(text.text, marks: text.marks.filter { $0.kind != .strong }))
        }
        return marked
    }

    private static func isHeading(_ text: RichText) -> Bool {
        let count = text.text.utf8.count
        guard count <= longest, count > 2,
            text.marks.contains(where: { $0.kind == .strong && $0.range == 0..<count })
        else { return false }
        let bytes = Array(text.text.utf8)
        guard !bytes.contains(0x0A) else { return false }
        let words = LineScanner.words(in: bytes)
        guard words.count <= mostWords, let first = words.first, first.range.lowerBound < 4 else { return false }
        let start = Scalars.decode(bytes, at: first.range.lowerBound).value
        guard !Scalars.isCased(start) || Scalars.isUppercase(start) else { return false }
        return !endsSentence(bytes)
    }

    /// Whether a text ends as a sentence or a label does: full stops of any script, commas, colons, closing quotes.
    private static func endsSentence(_ bytes: [UInt8]) -> Bool {
        var last = bytes.count - 1
        while last > 0, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        switch Scalars.decode(bytes, at: last).value {
        case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x22, 0x201D, 0xBB, 0x3002, 0x2026, 0xFF0C, 0xFF1A, 0x964, 0x6D4, 0x300D:
            return true
        default: return false
        }
    }

    private static func isText(after index: Int, _ blocks: [Block]) -> Bool {
        for block in blocks[(index + 1)...].prefix(2) {
            switch block {
            case .paragraph(let text):
                return text.text.utf8.count >= shortestText && !isHeading(text)
            case .list: return true
            case .image, .embed: continue
            default: return false
            }
        }
        return false
    }
}
