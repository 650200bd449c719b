/// Joins lines that were broken to fit a width, as mail and old text files are, into paragraphs.
///
/// A text counts as wrapped when most lines inside its paragraphs stop between ``narrowest`` and ``widest`` columns without
/// ending a sentence while the next goes on. A break is replaced by a vertical tab, which reads as white space and still
/// counts as a line, so that line numbers stay those of the file.
enum LineUnwrapper {
    static let narrowest = 45
    static let widest = 110
    /// Of the line pairs inside paragraphs, the share that must look broken.
    static let share = 0.6
    static let leastPairs = 4
    static let joint: UInt8 = 0x0B

    private struct Line {
        var range: Range<Int>
        var first: UInt32
        var columns: Int
        var endsSentence: Bool
        var isItem: Bool
    }

    static func unwrap(_ bytes: [UInt8]) -> [UInt8] {
        var broken = 0
        var pairs = 0
        var over = 0
        var previous: Line?
        var joints: [Int] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let line = read(bytes, start..<end)
            if let line, line.columns > widest { over += 1 }
            if let previous, let line {
                pairs += 1
                let isJoint =
                    previous.columns >= narrowest && previous.columns <= widest && !line.isItem
                    && (!previous.endsSentence || previous.columns >= narrowest + 10)
                if isJoint { joints.append(start - 1) }
                if isJoint, !previous.endsSentence { broken += 1 }
            }
            previous = line
            start = end + 1
        }
        guard pairs >= leastPairs, over * 12 < pairs, Double(broken) >= share * Double(pairs) else { return bytes }
        var joined = bytes
        for joint in joints { joined[joint] = self.joint }
        return joined
    }

    private static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Line? {
        guard let first = range.first(where: { bytes[$0] > 0x20 }) else { return nil }
        var last = range.upperBound - 1
        while last > first, bytes[last] <= 0x20 { last -= 1 }
        var columns = 0
        for index in first...last where bytes[index] & 0xC0 != 0x80 { columns += 1 }
        let scalar = Scalars.decode(bytes, at: first).value
        let next = first + 1 < range.upperBound ? bytes[first + 1] : 0x20
        let isItem =
            scalar == 0x2022 || ((scalar == 0x2D || scalar == 0x2A || scalar == 0x3E) && next == 0x20)
            || (Scalars.isDigit(scalar) && (next == 0x2E || next == 0x29))
        let mark = bytes[last]
        return Line(
            range: range, first: scalar, columns: columns,
            endsSentence: mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x22 || mark == 0x3A, isItem: isItem)
    }
}
