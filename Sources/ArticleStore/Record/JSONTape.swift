/// A JSON text (RFC 8259) as a flat list of its values in the order they stand: no tree of objects and no recursion.
///
/// Foundation's decoders lose the order of keys and the spelling of numbers, which `user` has to keep, and take
/// several times as long over the hundred thousand files of a reindex.
struct JSONTape: Sendable {
    enum Kind: UInt8, Sendable {
        case object
        case array
        case string
        case number
        case `true`
        case `false`
        case null
    }

    struct Entry: Sendable {
        var kind: Kind
        /// Whether a string holds escapes.
        var isEscaped = false
        /// The first byte of the value, the opening quote or bracket included.
        var start: Int
        /// The byte after the value.
        var end: Int
        /// The index of the entry after the value and all that is in it.
        var next: Int
    }

    /// Why a text is no JSON, and the byte where that shows.
    struct SyntaxError: Error, Equatable, CustomStringConvertible {
        var reason: String
        var offset: Int
        var description: String { "\(reason) at byte \(offset)" }
    }

    /// Deeper nesting is refused: nothing of ours is deeper than 6, and what users add is no program.
    static let depthLimit = 128

    let bytes: [UInt8]
    /// The whole value first; the members of an object as key, value, key, value.
    private(set) var entries: [Entry] = []

    init(_ bytes: [UInt8]) throws(SyntaxError) {
        self.bytes = bytes
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw SyntaxError(reason: "not UTF-8", offset: Self.invalidOffset(bytes))
        }
        entries.reserveCapacity(bytes.count / 24 + 16)
        try parse()
    }

    // MARK: - Reading

    /// The entries directly inside an object or array: its keys and values, or its elements.
    func children(of index: Int) -> Children {
        Children(tape: self, at: index + 1, end: entries[index].next)
    }

    struct Children: Sequence, IteratorProtocol {
        private let tape: JSONTape
        private var index: Int
        private let end: Int

        fileprivate init(tape: JSONTape, at index: Int, end: Int) {
            self.tape = tape
            self.index = index
            self.end = end
        }

        mutating func next() -> Int? {
            guard index < end else { return nil }
            defer { index = tape.entries[index].next }
            return index
        }
    }

    /// The text of a string entry.
    func string(at index: Int) throws(SyntaxError) -> String {
        let entry = entries[index]
        let content = bytes[(entry.start + 1)..<(entry.end - 1)]
        return entry.isEscaped ? try unescaped(content) : String(decoding: content, as: UTF8.self)
    }

    /// A value without the white space between its parts.
    func compactBytes(at index: Int) -> [UInt8] {
        var compact: [UInt8] = []
        var isInString = false
        var isAfterEscape = false
        for byte in bytes[entries[index].start..<entries[index].end] {
            if isInString {
                if isAfterEscape {
                    isAfterEscape = false
                } else if byte == UInt8(ascii: "\\") {
                    isAfterEscape = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if Self.isSpace(byte) {
                continue
            }
            compact.append(byte)
        }
        return compact
    }

    private func unescaped(_ content: ArraySlice<UInt8>) throws(SyntaxError) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var position = content.startIndex
        while position < content.endIndex {
            let byte = content[position]
            position += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            // The scan has seen that an escape is complete.
            let escape = content[position]
            position += 1
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0a)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0d)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0c)
            case UInt8(ascii: "u"):
                let first = hex(at: position)
                position += 4
                var value = first
                if (0xd800..<0xdc00).contains(first), position + 6 <= content.endIndex,
                    content[position] == UInt8(ascii: "\\"), content[position + 1] == UInt8(ascii: "u")
                {
                    let second = hex(at: position + 2)
                    if (0xdc00..<0xe000).contains(second) {
                        value = 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)
                        position += 6
                    }
                }
                guard let scalar = Unicode.Scalar(value) else {
                    throw SyntaxError(reason: "half a surrogate pair", offset: position - 6)
                }
                text.append(contentsOf: Array(String(Character(scalar)).utf8))
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Where the first byte is that is no UTF-8; asked only when there is one.
    private static func invalidOffset(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }

    /// Four hexadecimal digits that the scan has seen.
    private func hex(at position: Int) -> UInt32 {
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] { value = value << 4 | UInt32(Self.hexValue(byte) ?? 0) }
        return value
    }

    // MARK: - Parsing

    private mutating func parse() throws(SyntaxError) {
        var position = 0
        var open: [Int] = []
        var expectsKey = false
        var isFirst = true
        while true {
            skipSpace(&position)
            if let container = open.last {
                let isObject = entries[container].kind == .object
                let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
                if peek(position) == close && (!isObject || expectsKey) {
                    position += 1
                    entries[container].end = position
                    entries[container].next = entries.count
                    open.removeLast()
                    isFirst = false
                    guard let outer = open.last else { break }
                    expectsKey = entries[outer].kind == .object
                    continue
                }
                if !isFirst && (!isObject || expectsKey) {
                    try expect(UInt8(ascii: ","), &position)
                    skipSpace(&position)
                }
                if isObject && expectsKey {
                    guard peek(position) == UInt8(ascii: "\"") else { throw error("no key", position) }
                    try string(&position)
                    skipSpace(&position)
                    try expect(UInt8(ascii: ":"), &position)
                    skipSpace(&position)
                    expectsKey = false
                }
            }
            isFirst = false
            switch peek(position) {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < Self.depthLimit else {
                    throw error("nested deeper than \(Self.depthLimit)", position)
                }
                let isObject = bytes[position] == UInt8(ascii: "{")
                open.append(entries.count)
                entries.append(Entry(kind: isObject ? .object : .array, start: position, end: 0, next: 0))
                position += 1
                isFirst = true
                expectsKey = isObject
                continue
            case UInt8(ascii: "\""): try string(&position)
            case UInt8(ascii: "t"): try word("true", .true, &position)
            case UInt8(ascii: "f"): try word("false", .false, &position)
            case UInt8(ascii: "n"): try word("null", .null, &position)
            default: try number(&position)
            }
            guard let container = open.last else { break }
            expectsKey = entries[container].kind == .object
        }
        skipSpace(&position)
        guard position == bytes.count else { throw error("more than one value", position) }
    }

    private func peek(_ position: Int) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private func error(_ reason: String, _ offset: Int) -> SyntaxError {
        SyntaxError(reason: offset < bytes.count ? reason : "it ends early", offset: offset)
    }

    private func expect(_ byte: UInt8, _ position: inout Int) throws(SyntaxError) {
        guard peek(position) == byte else { throw error("no \"\(Character(Unicode.Scalar(byte)))\"", position) }
        position += 1
    }

    private func skipSpace(_ position: inout Int) {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private mutating func string(_ position: inout Int) throws(SyntaxError) {
        let start = position
        var isEscaped = false
        position += 1
        while true {
            guard position < bytes.count else { throw error("string without an end", position) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { throw error("control character in a string", position) }
            guard byte == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            isEscaped = true
            switch peek(position + 1) {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
                UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                position += 2
            case UInt8(ascii: "u"):
                guard position + 6 <= bytes.count,
                    bytes[(position + 2)..<(position + 6)].allSatisfy({ Self.hexValue($0) != nil })
                else { throw error("wrong escape", position) }
                position += 6
            default: throw error("wrong escape", position)
            }
        }
        position += 1
        entries.append(
            Entry(kind: .string, isEscaped: isEscaped, start: start, end: position, next: entries.count + 1))
    }

    private mutating func word(_ word: StaticString, _ kind: Kind, _ position: inout Int) throws(SyntaxError) {
        let end = position + word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
        guard matches else { throw error("no value", position) }
        entries.append(Entry(kind: kind, start: position, end: end, next: entries.count + 1))
        position = end
    }

    private mutating func number(_ position: inout Int) throws(SyntaxError) {
        let start = position
        if peek(position) == UInt8(ascii: "-") { position += 1 }
        let isZero = peek(position) == UInt8(ascii: "0")
        let whole = digits(&position)
        guard whole > 0, whole == 1 || !isZero else { throw error("no value", start) }
        if peek(position) == UInt8(ascii: ".") {
            position += 1
            guard digits(&position) > 0 else { throw error("number without its end", position) }
        }
        if peek(position) == UInt8(ascii: "e") || peek(position) == UInt8(ascii: "E") {
            position += 1
            if peek(position) == UInt8(ascii: "+") || peek(position) == UInt8(ascii: "-") { position += 1 }
            guard digits(&position) > 0 else { throw error("number without its end", position) }
        }
        entries.append(Entry(kind: .number, start: start, end: position, next: entries.count + 1))
    }

    private func digits(_ position: inout Int) -> Int {
        let start = position
        while let byte = peek(position), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position - start
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
