/// The standard's tokenizer (13.2.5) over a whole input, one token at a call, without allocating in the usual case.
///
/// The input is valid UTF-8 with newlines normalised, followed by `Span.padding` zero bytes; it is handed to every call,
/// so that the loops hold it in registers. A zero byte before `end` is a U+0000 of the page.
/// States exist as code positions; only what outlives a token is stored.
struct Tokenizer {
    var position = 0
    /// How many bytes the input has, padding excluded.
    var end = 0
    /// Whether the input has a U+0000, so that raw text must be searched for it.
    var hasNulls = false
    var contentModel = ContentModel.data
    /// Whether `<![CDATA[` opens a CDATA section: the adjusted current node is foreign.
    var allowsCDATA = false
    /// The name that an end tag must have to end raw text.
    var lastStartTag = HTMLName.none

    /// The token.
    var kind = TokenKind.endOfFile
    var name = HTMLName.none
    var isSelfClosing = false
    /// Of characters and comments.
    var text = TextRange.empty
    var doctype = DoctypeToken()
    /// Where the token's attributes begin in `attributes`; they reach to its end.
    var attributesStart = 0

    /// The attributes of the tree so far, and those of the token after them.
    var attributes: ContiguousArray<AttributeRecord> = []
    /// Attributes up to this one belong to the tree.
    var claimedAttributes = 0
    /// Bytes that do not stand in the input as they are: decoded references, replaced U+0000, joined texts.
    var side: ContiguousArray<UInt8> = []
    var names = NameTable()
    /// By name number, the serial number of the last tag with an attribute of that name: duplicates in constant time.
    var attributeSeen: ContiguousArray<UInt32> = []
    var tagSerial: UInt32 = 0
    /// Work space for names that need lowercasing or replacement.
    var scratch: ContiguousArray<UInt8> = []

    /// Readies for an input of `end` bytes; memory is kept.
    mutating func reset(end: Int, hasNulls: Bool) {
        position = 0
        self.end = end
        self.hasNulls = hasNulls
        contentModel = .data
        allowsCDATA = false
        lastStartTag = .none
        attributesStart = 0
        claimedAttributes = 0
        attributes.removeAll(keepingCapacity: true)
        side.removeAll(keepingCapacity: true)
        names.reset()
    }

    /// Reads the next token.
    mutating func next(_ input: Span<UInt8>) {
        switch contentModel {
        case .data: readData(input)
        case .rcdata: readRCDATA(input)
        case .rawText: readRawText(input, isScript: false)
        case .scriptData: readRawText(input, isScript: true)
        case .plainText: readRest(input)
        case .cdata: readCDATA(input)
        }
    }

    /// 13.2.5.1 data state, and what follows a "<" there.
    @inline(__always)
    private mutating func readData(_ input: Span<UInt8>) {
        while true {
            let start = position
            guard input[start] == UInt8(ascii: "<") else {
                readCharacters(input)
                return
            }
            let following = input[start &+ 1]
            if following.isASCIILetter {
                readTag(input, at: start &+ 1, as: .startTag)
                return
            }
            switch following {
            case UInt8(ascii: "/"):
                let third = input[start &+ 2]
                if third.isASCIILetter {
                    readTag(input, at: start &+ 2, as: .endTag)
                    return
                }
                if third == UInt8(ascii: ">") {
                    position = start + 3
                    continue
                }
                if start + 2 >= end {
                    emitText(source: start..<end)
                    return
                }
                readBogusComment(input, from: start + 2)
            case UInt8(ascii: "!"): readMarkupDeclaration(input, at: start + 2)
            case UInt8(ascii: "?"): readBogusComment(input, from: start + 1)
            default: readCharacters(input)
            }
            return
        }
    }

    @inline(__always)
    mutating func emitText(source range: Range<Int>) {
        kind = .characters
        text = TextRange(source: range)
        position = range.upperBound
    }

    mutating func emitEndOfFile() {
        kind = .endOfFile
        position = end
    }

    /// The bytes of a range, from `input` or the side buffer.
    func bytes(_ range: TextRange, _ input: Span<UInt8>) -> ContiguousArray<UInt8> {
        var result = ContiguousArray<UInt8>()
        if range.isSide {
            result.append(contentsOf: side[range.offsets])
        } else {
            result.append(input, range.offsets)
        }
        return result
    }

    /// Copies `range` of the input to the side buffer with every U+0000 replaced by U+FFFD.
    mutating func copyReplacingNulls(_ input: Span<UInt8>, _ range: Range<Int>) -> TextRange {
        let start = side.count
        for index in range {
            if input[index] == 0 { appendReplacement() } else { side.append(input[index]) }
        }
        return TextRange(side: start..<side.count)
    }

    mutating func appendReplacement() {
        side.append(0xEF)
        side.append(0xBF)
        side.append(0xBD)
    }

    /// `range` of the input as it is, or copied when it has a U+0000.
    mutating func replacingNulls(_ input: Span<UInt8>, _ range: Range<Int>) -> TextRange {
        if hasNulls {
            for index in range where input[index] == 0 { return copyReplacingNulls(input, range) }
        }
        return TextRange(source: range)
    }
}

extension UInt8 {
    /// A-Z or a-z.
    @inline(__always)
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    @inline(__always)
    var isASCIIUppercase: Bool { self &- UInt8(ascii: "A") < 26 }

    @inline(__always)
    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// Lowercase when it is an ASCII letter.
    @inline(__always)
    var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }

    /// Tab, line feed, form feed, carriage return or space.
    @inline(__always)
    var isHTMLSpace: Bool { self <= 0x20 && (1 << UInt64(self)) & 0x1_0000_3600 as UInt64 != 0 }
}
