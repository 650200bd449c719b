/// Reads JSON-LD as pages write it: any sequence of JSON values, of which a part may be broken.
///
/// It reads on through: comments, `<!--` and CDATA around the text, commas too many or missing, raw newlines and
/// unescaped quotes in strings, single quotes, keys without quotes, brackets that do not match, an end in the middle.
/// One pass, no recursion, no tree: each member goes to the claims as a statement of its object's item.
struct LinkedDataReader {
    private struct Frame {
        var isArray: Bool
        /// The item that values here are about: an object's own, an array's owner's.
        var item: Int
        /// What an array's values are of the item.
        var property: ClaimProperty
    }

    /// Deeper values are passed over; the deepest graphs of publishers have some 12.
    private static let deepest = 64

    private var frames: [Frame] = []
    private var key = ClaimProperty.other
    private var expectsKey = false
    /// How many brackets deep a part is that is passed over.
    private var passedOver = 0

    /// Reads the JSON in a range of the claims' bytes.
    mutating func read(_ range: Range<Int>, _ claims: inout PageClaims) {
        frames.removeAll(keepingCapacity: true)
        key = .other
        expectsKey = false
        passedOver = 0
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let byte = claims.bytes[index]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open(isArray: byte == UInt8(ascii: "["), &claims)
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                close(isArray: byte == UInt8(ascii: "]"))
                index += 1
            case UInt8(ascii: ","):
                startMember()
                index += 1
            case UInt8(ascii: ":"):
                expectsKey = false
                index += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let close = Self.endOfString(claims.bytes, index + 1, end, quote: byte)
                take((index + 1)..<close, form: .json, &claims)
                index = min(close + 1, end)
            case UInt8(ascii: "/"), UInt8(ascii: "<"):
                index = Self.endOfComment(claims.bytes, index, end)
            default:
                guard byte > 0x20 else {
                    index += 1
                    continue
                }
                let stop = Self.endOfWord(claims.bytes, index, end)
                take(index..<stop, form: .text, &claims)
                index = stop
            }
        }
    }

    // MARK: - Structure

    private mutating func open(isArray: Bool, _ claims: inout PageClaims) {
        guard passedOver == 0, frames.count < Self.deepest else {
            passedOver += 1
            return
        }
        let owner = frames.last
        let item = owner?.item ?? 0
        let property = owner.map { $0.isArray ? $0.property : key } ?? .graph
        if isArray {
            frames.append(Frame(isArray: true, item: item, property: property))
        } else {
            guard let new = claims.addItem(from: .jsonLD, below: item, by: property) else {
                passedOver += 1
                return
            }
            frames.append(Frame(isArray: false, item: new, property: .other))
        }
        startMember()
    }

    /// Closes the nearest bracket of that kind, and those within it that were left open.
    private mutating func close(isArray: Bool) {
        if passedOver > 0 {
            passedOver -= 1
        } else if let match = frames.lastIndex(where: { $0.isArray == isArray }) {
            frames.removeSubrange(match...)
        }
        startMember()
    }

    private mutating func startMember() {
        key = .other
        expectsKey = frames.last.map { !$0.isArray } ?? false
    }

    /// Takes a string or a bare word as a key or as a value.
    private mutating func take(_ range: Range<Int>, form: Claim.Form, _ claims: inout PageClaims) {
        guard passedOver == 0, let frame = frames.last else { return }
        if expectsKey {
            key = .named(claims.bytes[range])
            expectsKey = false
            return
        }
        let property = frame.isArray ? frame.property : key
        // A value without a comma after it: what follows is a key.
        if !frame.isArray { startMember() }
        switch property {
        case .other: return
        case .type: claims.setType(.named(claims.bytes[range]), of: frame.item)
        case .id:
            claims.items[frame.item].idStart = UInt32(range.lowerBound)
            claims.items[frame.item].idEnd = UInt32(range.upperBound)
        case .value:
            // `{"@value": "…"}` is the text itself.
            let leading = Int(claims.items[frame.item].claim)
            guard leading > 0 else { return }
            claims.claims[leading - 1].form = form
            claims.claims[leading - 1].start = UInt32(range.lowerBound)
            claims.claims[leading - 1].end = UInt32(range.upperBound)
        default: add(property, range, form, to: frame.item, &claims)
        }
    }

    private func add(
        _ property: ClaimProperty, _ range: Range<Int>, _ form: Claim.Form, to item: Int, _ claims: inout PageClaims
    ) {
        guard property != .other, property != .graph, !range.isEmpty else { return }
        if form == .text, claims.bytes[range].elementsEqual("null".utf8) { return }
        claims.add(
            Claim(
                source: .jsonLD, property: property, form: form, start: UInt32(range.lowerBound),
                end: UInt32(range.upperBound)),
            to: item)
    }

    // MARK: - Words

    /// Where the quote stands that closes a string.
    ///
    /// A quote that is not followed by `,`, `:`, a bracket, a newline or the end is taken for one that somebody forgot to escape.
    private static func endOfString(_ bytes: [UInt8], _ start: Int, _ end: Int, quote: UInt8) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if byte == quote {
                var after = index + 1
                while after < end, bytes[after] == 0x20 || bytes[after] == 0x09 { after += 1 }
                guard after < end else { return index }
                switch bytes[after] {
                case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A, 0x0D,
                    UInt8(ascii: "/"):
                    return index
                case quote where opensKey(bytes, after, end): return index
                default: break
                }
                index = after
                continue
            }
            index += 1
        }
        return end
    }

    /// The longest key that is looked for where a comma is missing, in bytes.
    private static let longestKey = 40

    /// Whether a key with its colon stands at a quote.
    private static func opensKey(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start + 1
        let limit = min(end, start + longestKey)
        while index < limit, Scalars.isASCIILetter(bytes[index]) || bytes[index] == UInt8(ascii: "@") { index += 1 }
        guard index > start + 1, index < limit, bytes[index] == bytes[start] else { return false }
        index += 1
        while index < limit, bytes[index] <= 0x20 { index += 1 }
        return index < limit && bytes[index] == UInt8(ascii: ":")
    }

    private static func endOfWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start + 1
        while index < end {
            switch bytes[index] {
            case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
                UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "<"):
                return index
            default: index += 1
            }
        }
        return end
    }

    /// The byte after a comment or the opening of a CDATA section; one byte on where neither stands.
    private static func endOfComment(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        if starts(bytes, start, end, cdata) { return start + 9 }
        if starts(bytes, start, end, markupComment) { return start + 4 }
        if starts(bytes, start, end, blockComment) {
            var index = start + 2
            while index < end, !starts(bytes, index, end, blockCommentEnd) {
                index += 1
            }
            return min(index + 2, end)
        }
        guard starts(bytes, start, end, lineComment) else { return start + 1 }
        var index = start + 2
        while index < end, bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return index
    }

    private static let cdata = Array("<![CDATA[".utf8)
    private static let markupComment = Array("<!--".utf8)
    private static let blockComment = Array("/*".utf8)
    private static let blockCommentEnd = Array("*/".utf8)
    private static let lineComment = Array("//".utf8)

    private static func starts(_ bytes: [UInt8], _ start: Int, _ end: Int, _ marker: [UInt8]) -> Bool {
        guard end - start >= marker.count else { return false }
        for offset in marker.indices where bytes[start + offset] != marker[offset] { return false }
        return true
    }
}
