/// The place, date and agency with which a wire report opens: "PARIS, June 5 (Agency) - ", "NEW HARBOUR: ", "BERLIN. ".
struct WireDateline {
    /// From the place to the mark that ends the dateline.
    var range: Range<Int>
    /// The date in it, where it has a year.
    var date: ArticleDate?
    /// The day in it, where it has no year.
    var day: DayOfYear?
    /// Whether enough text follows for a paragraph.
    var hasText: Bool

    /// How far into the line the dash, colon or full stop may stand, in bytes.
    static let reach = 100
    /// The most words that place and agency have together.
    static let longestPlace = 10
    /// The least text after a dateline, in words.
    static let leastText = 4

    /// Reads PLACE[, date][ (AGENCY)] and a dash, or PLACE in capitals and a colon; `nil` for any other opening.
    init?(_ content: Range<Int>, _ bylines: BylineReader) {
        let bytes = bylines.bytes
        guard let mark = Self.mark(content, bytes) else { return nil }
        let range = content.lowerBound..<mark.position
        let words = LineScanner.words(in: bytes, range)
        let found = bylines.dates.dates(in: range, limit: 1).first
        let day = found == nil ? bylines.dates.dayOfYear(words) : nil
        let dated = found?.range ?? day?.range
        let bracket = range.first { bytes[$0] == 0x28 }
        let place = words.filter { word in
            !(dated?.overlaps(word.range) ?? false) && word.range.lowerBound < bracket ?? range.upperBound
        }
        guard let first = place.first, words.count <= Self.longestPlace + 4,
            first.range.lowerBound == content.lowerBound
        else { return nil }
        guard place.count <= Self.longestPlace, place.allSatisfy({ $0.isCapitalised || $0.range.count <= 3 }),
            Self.isUppercase(first.range, bytes) || bracket != nil,
            !mark.isColon || place.allSatisfy({ Self.isUppercase($0.range, bytes) })
        else { return nil }
        self.range = range
        self.date = found?.date
        self.day = day?.day
        let rest = LineScanner.words(in: bytes, mark.position..<min(content.upperBound, mark.position + 120))
        hasText = rest.count >= Self.leastText
    }

    /// The dash or colon that ends a dateline: outside brackets, and a space on its sides.
    private static func mark(_ content: Range<Int>, _ bytes: [UInt8]) -> (position: Int, isColon: Bool)? {
        let end = min(content.upperBound, content.lowerBound + reach)
        var depth = 0
        var index = content.lowerBound
        while index < end {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            let before = index > content.lowerBound ? bytes[index - 1] : 0
            let after = index + length < content.upperBound ? bytes[index + length] : 0
            switch scalar {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x2013, 0x2014: if depth == 0, index > content.lowerBound { return (index, false) }
            case 0x2D:
                if depth == 0, before == 0x20 || before == 0x29 || before == 0x2E, after == 0x20 || after == 0x2D {
                    return (index, false)
                }
            case 0x3A: if depth == 0, after == 0x20 { return (index, true) }
            case 0x22, 0x3F, 0x21, 0x3B, 0x201C: return nil
            default: break
            }
            index += length
        }
        return nil
    }

    private static func isUppercase(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var capitals = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isUppercase(scalar) { capitals += 1 } else if Scalars.isLetter(scalar) { return false }
            index += length
        }
        return capitals >= 2
    }

    // MARK: - As a feature

    /// How far the weights of lines look for the mark, in bytes: what they were fitted with.
    private static let featureReach = 70

    /// Whether a line looks like the opening of a wire report, for the weights of lines: wider than what is read from it.
    static func opens(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
        guard line.words >= 6 else { return false }
        let end = min(line.range.upperBound, line.range.lowerBound + featureReach)
        var capitals = 0
        var lowers = 0
        var bracket = false
        var index = line.range.lowerBound
        while index < end {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if scalar == 0x28 { bracket = true }
            if scalar == 0x2013 || scalar == 0x2014 || (scalar == 0x2D && index > 0 && bytes[index - 1] == 0x20)
                || (scalar == 0x2D && index + 1 < end && bytes[index + 1] == 0x2D)
            {
                return bracket || (capitals >= 3 && lowers == 0)
            }
            if Scalars.isLetter(scalar), !bracket {
                if Scalars.isUppercase(scalar) { capitals += 1 } else { lowers += 1 }
            }
            if scalar == 0x2E || scalar == 0x3A, capitals >= 4, lowers == 0 { return true }
            index += length
        }
        return false
    }
}
