extension Tokenizer {
    /// A start or end tag whose name begins at `start` (13.2.5.8 and 13.2.5.32 to 13.2.5.40).
    @inline(__always)
    mutating func readTag(_ input: Span<UInt8>, at start: Int, as kind: TokenKind) {
        var index = start
        var key: UInt64 = 0
        var shift: UInt64 = 0
        var byte = input[index]
        // Names of at most eight lowercase letters or digits are gathered into a word as they are read.
        while byte.isPlainNameByte && shift < 64 {
            key |= UInt64(byte) &<< shift
            shift &+= 8
            index &+= 1
            byte = input[index]
        }
        if byte.endsTagName {
            name = names.intern(key: key, length: index &- start)
        } else {
            index = readUnusualTagName(input, from: start)
        }
        self.kind = kind
        isSelfClosing = false
        if attributes.count > claimedAttributes { attributes.removeLast(attributes.count - claimedAttributes) }
        attributesStart = claimedAttributes
        if input[index] == UInt8(ascii: ">") {
            position = index &+ 1
        } else {
            readAttributes(input, from: index)
        }
        if kind == .startTag && self.kind == .startTag { lastStartTag = name }
    }

    /// A name with capitals, long, with U+0000 or other unusual bytes; returns the index after it.
    @inline(never)
    private mutating func readUnusualTagName(_ input: Span<UInt8>, from start: Int) -> Int {
        var index = start
        scratch.removeAll(keepingCapacity: true)
        while true {
            let byte = input[index]
            if byte.endsTagName || (byte == 0 && index >= end) { break }
            appendToScratch(byte)
            index += 1
        }
        name = internScratch()
        return index
    }

    @inline(__always)
    private mutating func appendToScratch(_ byte: UInt8) {
        if byte == 0 {
            scratch.append(0xEF)
            scratch.append(0xBF)
            scratch.append(0xBD)
        } else {
            scratch.append(byte.asciiLowercased)
        }
    }

    private mutating func internScratch() -> HTMLName {
        let bytes = scratch
        return names.intern(bytes.span, 0..<bytes.count)
    }

    /// The attributes of a tag, up to and with its ">".
    private mutating func readAttributes(_ input: Span<UInt8>, from start: Int) {
        tagSerial &+= 1
        var index = start
        while true {
            var byte = input[index]
            while byte.isHTMLSpace || byte == UInt8(ascii: "/") {
                if byte == UInt8(ascii: "/") && input[index &+ 1] == UInt8(ascii: ">") {
                    isSelfClosing = true
                    position = index &+ 2
                    return
                }
                index &+= 1
                byte = input[index]
            }
            if byte == UInt8(ascii: ">") {
                position = index &+ 1
                return
            }
            if byte == 0 && index >= end { return emitEndOfFile() }
            let (attribute, afterName) = readAttributeName(input, from: index)
            index = afterName
            byte = input[index]
            while byte.isHTMLSpace {
                index &+= 1
                byte = input[index]
            }
            var value = TextRange.empty
            if byte == UInt8(ascii: "=") {
                index &+= 1
                byte = input[index]
                while byte.isHTMLSpace {
                    index &+= 1
                    byte = input[index]
                }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    (value, index) = readQuotedValue(input, from: index &+ 1, quote: byte)
                    if index >= end { return emitEndOfFile() }
                    index &+= 1
                case UInt8(ascii: ">"): break
                default:
                    (value, index) = readUnquotedValue(input, from: index)
                }
            }
            addAttribute(attribute, value)
        }
    }

    /// Keeps the first attribute of a name, as 13.2.5.33 says.
    @inline(__always)
    private mutating func addAttribute(_ attribute: HTMLName, _ value: TextRange) {
        let number = Int(attribute.id)
        if number >= attributeSeen.count { growAttributeSeen() }
        if attributeSeen[number] != tagSerial {
            attributeSeen[number] = tagSerial
            attributes.append(AttributeRecord(name: attribute, value: value))
        }
    }

    @inline(never)
    private mutating func growAttributeSeen() {
        let wanted = max(names.count + 1, attributeSeen.count * 2)
        attributeSeen.append(contentsOf: repeatElement(0, count: wanted - attributeSeen.count))
    }

    @inline(__always)
    private mutating func readAttributeName(_ input: Span<UInt8>, from start: Int) -> (HTMLName, Int) {
        var index = start
        var key: UInt64 = 0
        var shift: UInt64 = 0
        var byte = input[index]
        while byte.isPlainNameByte && shift < 64 {
            key |= UInt64(byte) &<< shift
            shift &+= 8
            index &+= 1
            byte = input[index]
        }
        if byte.endsAttributeName && index > start {
            return (names.intern(key: key, length: index &- start), index)
        }
        while byte.isPlainNameByte {
            index &+= 1
            byte = input[index]
        }
        if byte.endsAttributeName && index > start { return (names.intern(input, start..<index), index) }
        return readUnusualAttributeName(input, from: start)
    }

    /// Any other name; a "=" at its beginning belongs to it (13.2.5.32).
    @inline(never)
    private mutating func readUnusualAttributeName(_ input: Span<UInt8>, from start: Int) -> (HTMLName, Int) {
        var index = start
        scratch.removeAll(keepingCapacity: true)
        while true {
            let byte = input[index]
            if byte.endsAttributeName && (byte != UInt8(ascii: "=") || index > start) { break }
            if byte == 0 && index >= end { break }
            appendToScratch(byte)
            index += 1
        }
        return (internScratch(), index)
    }

    /// The value up to `quote`, and the index of the quote or of the end.
    @inline(__always)
    private mutating func readQuotedValue(_ input: Span<UInt8>, from start: Int, quote: UInt8) -> (TextRange, Int) {
        var index = start
        while true {
            index = input.firstIndex(of: quote, UInt8(ascii: "&"), 0, from: index)
            let byte = input[index]
            if byte == quote || index >= end { return (TextRange(source: start..<index), index) }
            let reference =
                byte == 0
                ? CharacterReference(length: 1, first: 0xFFFD)
                : Self.characterReference(input, at: index, inAttribute: true)
            if reference.length > 0 {
                return decodeQuotedValue(input, from: start, firstReference: reference, at: index, quote: quote)
            }
            index &+= 1
        }
    }

    @inline(never)
    private mutating func decodeQuotedValue(
        _ input: Span<UInt8>, from start: Int, firstReference: CharacterReference, at first: Int, quote: UInt8
    ) -> (TextRange, Int) {
        let sideStart = side.count
        side.append(input, start..<first)
        firstReference.append(to: &side)
        var copied = first + firstReference.length
        var index = copied
        while true {
            index = input.firstIndex(of: quote, UInt8(ascii: "&"), 0, from: index)
            let byte = input[index]
            if byte == quote || index >= end { break }
            let reference =
                byte == 0
                ? CharacterReference(length: 1, first: 0xFFFD)
                : Self.characterReference(input, at: index, inAttribute: true)
            if reference.length > 0 {
                side.append(input, copied..<index)
                reference.append(to: &side)
                index += reference.length
                copied = index
            } else {
                index += 1
            }
        }
        side.append(input, copied..<index)
        return (TextRange(side: sideStart..<side.count), index)
    }

    /// 13.2.5.38: up to white space or ">".
    private mutating func readUnquotedValue(_ input: Span<UInt8>, from start: Int) -> (TextRange, Int) {
        var index = start
        while true {
            let byte = input[index]
            if byte.isHTMLSpace || byte == UInt8(ascii: ">") { return (TextRange(source: start..<index), index) }
            if byte == UInt8(ascii: "&") || byte == 0 { break }
            index &+= 1
        }
        let sideStart = side.count
        side.append(input, start..<index)
        while true {
            let byte = input[index]
            if byte.isHTMLSpace || byte == UInt8(ascii: ">") || index >= end { break }
            let reference =
                byte == UInt8(ascii: "&")
                ? Self.characterReference(input, at: index, inAttribute: true) : CharacterReference(length: 0, first: 0)
            if reference.length > 0 {
                reference.append(to: &side)
                index += reference.length
            } else {
                if byte == 0 { appendReplacement() } else { side.append(byte) }
                index += 1
            }
        }
        return (TextRange(side: sideStart..<side.count), index)
    }
}

extension UInt8 {
    /// a-z, 0-9, "-", ":" and "_": what names mostly are made of, none of which needs a change.
    @inline(__always)
    var isPlainNameByte: Bool {
        if self >= 0x80 { return false }
        let low: UInt64 = 0x07FF_2000_0000_0000
        let high: UInt64 = 0x07FF_FFFE_8000_0000
        return (self < 64 ? low : high) &>> UInt64(self & 63) & 1 != 0
    }

    /// White space, "/" or ">".
    @inline(__always)
    var endsTagName: Bool { self <= UInt8(ascii: ">") && 0x4000_8001_0000_3600 as UInt64 &>> UInt64(self) & 1 != 0 }

    /// White space, "/", ">" or "=".
    @inline(__always)
    var endsAttributeName: Bool {
        self <= UInt8(ascii: ">") && 0x6000_8001_0000_3600 as UInt64 &>> UInt64(self) & 1 != 0
    }
}
