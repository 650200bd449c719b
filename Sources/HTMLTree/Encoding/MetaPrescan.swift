/// The standard's search for the encoding that a `meta` element declares, before there is a tree (13.2.3.2).
struct MetaPrescan {
    let bytes: [UInt8]
    /// Bytes from here on are not looked at.
    let end: Int
    private var position = 0

    init(bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = end
    }

    mutating func run() -> HTMLEncoding? {
        while true {
            position = bytes.span.firstIndex(of: UInt8(ascii: "<"), from: position, to: end)
            if position >= end { return nil }
            if isComment {
                skipComment()
            } else if isMeta {
                position += 6
                if let encoding = readMeta() { return encoding }
            } else if isTagStart {
                skipName()
                while readAttribute() != nil {}
            } else if position + 1 < end
                && [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(bytes[position + 1])
            {
                position = bytes.span.firstIndex(of: UInt8(ascii: ">"), from: position, to: end)
            }
            position += 1
        }
    }

    private var isComment: Bool {
        position + 4 <= end && bytes[position + 1] == UInt8(ascii: "!") && bytes[position + 2] == UInt8(ascii: "-")
            && bytes[position + 3] == UInt8(ascii: "-")
    }

    private var isMeta: Bool {
        guard position + 5 < end, bytes[position + 1] | 0x20 == UInt8(ascii: "m"),
            bytes[position + 2] | 0x20 == UInt8(ascii: "e"), bytes[position + 3] | 0x20 == UInt8(ascii: "t"),
            bytes[position + 4] | 0x20 == UInt8(ascii: "a")
        else { return false }
        return bytes[position + 5].isHTMLSpace || bytes[position + 5] == UInt8(ascii: "/")
    }

    private var isTagStart: Bool {
        guard position + 1 < end else { return false }
        if bytes[position + 1].isASCIILetter { return true }
        return bytes[position + 1] == UInt8(ascii: "/") && position + 2 < end && bytes[position + 2].isASCIILetter
    }

    /// To the last byte of the "-->"; the dashes of "<!--" count, as in "<!-->".
    private mutating func skipComment() {
        position += 4
        while true {
            position = bytes.span.firstIndex(of: UInt8(ascii: ">"), from: position, to: end)
            if position >= end { return }
            if bytes[position - 1] == UInt8(ascii: "-") && bytes[position - 2] == UInt8(ascii: "-") { return }
            position += 1
        }
    }

    private mutating func skipName() {
        position += 1
        while position < end && !bytes[position].isHTMLSpace && bytes[position] != UInt8(ascii: ">") { position += 1 }
    }

    private mutating func readMeta() -> HTMLEncoding? {
        var hasPragma = false
        var needsPragma: Bool?
        var charset: HTMLEncoding?
        var seen: Set<[UInt8]> = []
        while let attribute = readAttribute() {
            let name = lowercased(attribute.name)
            guard seen.insert(name).inserted else { continue }
            let value = lowercased(attribute.value)
            if name.elementsEqual("http-equiv".utf8) {
                if value.elementsEqual("content-type".utf8) { hasPragma = true }
            } else if name.elementsEqual("content".utf8) {
                if charset == nil, let encoding = MetaPrescan.encoding(inContent: value) {
                    charset = encoding
                    needsPragma = true
                }
            } else if name.elementsEqual("charset".utf8) {
                charset = HTMLEncoding(label: value[...])
                needsPragma = false
            }
        }
        guard let needsPragma, let charset, !needsPragma || hasPragma else { return nil }
        switch charset {
        case .utf16BE, .utf16LE: return .utf8
        case .userDefined: return .windows1252
        default: return charset
        }
    }

    private func lowercased(_ range: Range<Int>) -> [UInt8] { bytes[range].map(\.asciiLowercased) }

    /// "Get an attribute": where its name and value stand; `nil` at the end of the tag.
    private mutating func readAttribute() -> (name: Range<Int>, value: Range<Int>)? {
        while position < end && (bytes[position].isHTMLSpace || bytes[position] == UInt8(ascii: "/")) { position += 1 }
        guard position < end, bytes[position] != UInt8(ascii: ">") else { return nil }
        let nameStart = position
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "=") && position > nameStart { break }
            if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
            position += 1
        }
        let name = nameStart..<position
        skipSpace()
        guard position < end else { return nil }
        guard bytes[position] == UInt8(ascii: "=") else { return (name, position..<position) }
        position += 1
        skipSpace()
        guard position < end else { return nil }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = position + 1
            position = bytes.span.firstIndex(of: quote, from: start, to: end)
            guard position < end else { return nil }
            position += 1
            return (name, start..<position - 1)
        }
        let start = position
        while position < end && !bytes[position].isHTMLSpace && bytes[position] != UInt8(ascii: ">") { position += 1 }
        return position < end ? (name, start..<position) : nil
    }

    private mutating func skipSpace() {
        while position < end && bytes[position].isHTMLSpace { position += 1 }
    }

    /// "Extracting a character encoding from a meta element" (4.2.5.5), of a lowercase value.
    static func encoding(inContent value: [UInt8]) -> HTMLEncoding? {
        let word = Array("charset".utf8)
        var index = 0
        while index + word.count <= value.count {
            guard value[index...].starts(with: word) else {
                index += 1
                continue
            }
            index += word.count
            while index < value.count && value[index].isHTMLSpace { index += 1 }
            guard index < value.count else { return nil }
            guard value[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < value.count && value[index].isHTMLSpace { index += 1 }
            guard index < value.count else { return nil }
            let quote = value[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                guard let close = value[(index + 1)...].firstIndex(of: quote) else { return nil }
                return HTMLEncoding(label: value[(index + 1)..<close])
            }
            let rest = value[index...]
            let close = rest.firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ";") } ?? rest.endIndex
            return HTMLEncoding(label: value[index..<close])
        }
        return nil
    }
}
