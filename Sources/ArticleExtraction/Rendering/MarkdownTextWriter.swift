/// Writes texts with their marks as Markdown.
struct MarkdownTextWriter {
    private(set) var out: [UInt8] = []
    /// What stands before each line after the first.
    var prefix: [UInt8] = []
    /// A line break where the text may not go on in the next line; there, an empty line is one too.
    var lineBreak: [UInt8]?
    /// Whether a bar would end a cell.
    var escapesBars = false

    private var atStart = true
    private var inNumber = false

    /// Writes Markdown as it is.
    mutating func write(_ markdown: String) { out += markdown.utf8 }

    /// Writes a link's target; what would end it is percent-encoded (RFC 3986 2.1).
    mutating func write(address: String) {
        for byte in address.utf8 {
            switch byte {
            case 0...0x20: out += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            case 0x28: out += "%28".utf8
            case 0x29: out += "%29".utf8
            case 0x3C: out += "%3C".utf8
            case 0x3E: out += "%3E".utf8
            case 0x5C: out += "%5C".utf8
            case 0x7C: out += "%7C".utf8
            default: out.append(byte)
            }
        }
    }

    mutating func append(_ text: RichText) {
        atStart = true
        inNumber = false
        let bytes = Array(text.text.utf8)
        let shown = Self.shownMarks(text, bytes)
        var code: Int?
        text.forEachPiece { piece in
            switch piece {
            case .text(let range):
                if code == nil { escape(bytes, range) } else { appendCode(bytes[range]) }
            case .start(let index):
                // Code holds no other mark.
                guard shown[index], code == nil else { return }
                if text.marks[index].kind == .code {
                    code = index
                    openCode(bytes[text.marks[index].range])
                } else {
                    open(text.marks[index])
                }
            case .end(let index):
                guard shown[index], code == nil || code == index else { return }
                if code == index {
                    code = nil
                    closeCode(bytes[text.marks[index].range])
                } else {
                    close(text.marks[index])
                }
            }
        }
    }

    // MARK: - Marks

    /// Which marks Markdown can show where they stand: emphasis only at the edges of words (CommonMark 0.31, 6.2).
    private static func shownMarks(_ text: RichText, _ bytes: [UInt8]) -> [Bool] {
        text.marks.indices.map { index in
            let mark = text.marks[index]
            let (start, end) = (mark.range.lowerBound, mark.range.upperBound)
            switch mark.kind {
            case .link: return mark.address.map { LinkSafety.isSafeLink($0.utf8) } ?? false
            case .strong, .emphasis, .deleted:
                // A link or code in it begins and ends with a sign.
                var opensWithSign = false
                var closesWithSign = false
                for inner in text.marks[(index + 1)...].prefix(Mark.Kind.allCases.count) {
                    guard inner.range.lowerBound < end else { break }
                    guard inner.kind == .link || inner.kind == .code else { continue }
                    if inner.range.lowerBound == start { opensWithSign = true }
                    if inner.range.upperBound == end { closesWithSign = true }
                }
                let first = Scalars.decode(bytes, at: start).value
                let last = scalar(before: end, bytes)
                let before = start > 0 ? scalar(before: start, bytes) : 0x20
                let after = end < bytes.count ? Scalars.decode(bytes, at: end).value : 0x20
                return (isWord(first) && !opensWithSign || !isWord(before))
                    && (isWord(last) && !closesWithSign || !isWord(after))
            default: return true
            }
        }
    }

    private static func scalar(before end: Int, _ bytes: [UInt8]) -> UInt32 {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return Scalars.decode(bytes, at: start).value
    }

    private static func isWord(_ scalar: UInt32) -> Bool { Scalars.isLetter(scalar) || Scalars.isDigit(scalar) }

    private mutating func open(_ mark: Mark) {
        atStart = false
        switch mark.kind {
        case .link:
            // "!" before a link would make it a picture.
            if out.last == 0x21 {
                out[out.count - 1] = 0x5C
                out.append(0x21)
            }
            out.append(0x5B)
        case .strong: out += [0x2A, 0x2A]
        case .emphasis: out.append(0x2A)
        case .deleted: out += [0x7E, 0x7E]
        case .subscripted: out += "<sub>".utf8
        case .superscripted: out += "<sup>".utf8
        case .quotation: out += "<q>".utf8
        case .code: break
        }
    }

    private mutating func close(_ mark: Mark) {
        switch mark.kind {
        case .link:
            out += [0x5D, 0x28]
            write(address: mark.address ?? "")
            out.append(0x29)
        case .subscripted: out += "</sub>".utf8
        case .superscripted: out += "</sup>".utf8
        case .quotation: out += "</q>".utf8
        default: open(mark)
        }
    }

    // MARK: - Code

    private mutating func openCode(_ code: ArraySlice<UInt8>) {
        atStart = false
        out += repeatElement(0x60, count: Self.longestRun(of: 0x60, in: code) + 1)
        if code.first == 0x60 || code.last == 0x60 { out.append(0x20) }
    }

    private mutating func appendCode(_ code: ArraySlice<UInt8>) {
        for byte in code {
            if byte == 0x7C, escapesBars { out.append(0x5C) }
            out.append(byte == 0x0A ? 0x20 : byte)
        }
    }

    private mutating func closeCode(_ code: ArraySlice<UInt8>) {
        if code.first == 0x60 || code.last == 0x60 { out.append(0x20) }
        out += repeatElement(0x60, count: Self.longestRun(of: 0x60, in: code) + 1)
    }

    static func longestRun(of wanted: UInt8, in bytes: some Collection<UInt8>) -> Int {
        var longest = 0
        var run = 0
        for byte in bytes {
            run = byte == wanted ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    // MARK: - Text

    /// Escapes what would be read as a mark: emphasis, code, links, tags anywhere; headings, lists and quotes at the start.
    private mutating func escape(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range {
            let byte = bytes[index]
            switch byte {
            case 0x0A:
                breakLine(
                    isEmpty: index > 0 && bytes[index - 1] == 0x0A,
                    isNext: index + 1 < bytes.count && bytes[index + 1] == 0x0A)
                continue
            case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C: out.append(0x5C)
            case 0x7E where !atStart && index + 1 < bytes.count && bytes[index + 1] == 0x7E: out.append(0x5C)
            case 0x7C where escapesBars || atStart: out.append(0x5C)
            // A reference such as "&lt;" that is meant as it stands.
            case 0x26
            where index + 1 < bytes.count && (Scalars.isASCIILetter(bytes[index + 1]) || bytes[index + 1] == 0x23):
                out.append(0x5C)
            case 0x23, 0x3E, 0x2B, 0x2D, 0x7E, 0x3D: if atStart { out.append(0x5C) }
            case 0x2E, 0x29: if inNumber { out.append(0x5C) }
            default: break
            }
            out.append(byte)
            inNumber = Scalars.isASCIIDigit(byte) && (atStart || inNumber)
            atStart = false
        }
    }

    /// One line end is a break, two end a paragraph.
    private mutating func breakLine(isEmpty: Bool, isNext: Bool) {
        if let lineBreak {
            out += lineBreak
        } else {
            if !isEmpty, !isNext { out.append(0x5C) }
            out.append(0x0A)
            // No white space where a line is empty.
            if isNext { out += prefix.prefix { $0 > 0x20 } } else { out += prefix }
        }
        atStart = true
        inNumber = false
    }
}
