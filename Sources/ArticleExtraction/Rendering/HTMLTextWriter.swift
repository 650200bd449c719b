/// Writes texts with their marks as HTML.
enum HTMLTextWriter {
    static func append(_ text: RichText, to out: inout [UInt8]) {
        if text.marks.isEmpty {
            escape(text.text.utf8, breaksLines: true, to: &out)
            return
        }
        let bytes = Array(text.text.utf8)
        text.forEachPiece { piece in
            switch piece {
            case .text(let range): escape(bytes.span.extracting(range), breaksLines: true, to: &out)
            case .start(let index):
                let mark = text.marks[index]
                if mark.kind == .link {
                    guard let address = safeAddress(mark) else { return }
                    out += "<a href=\"".utf8
                    escape(address.utf8, to: &out)
                    out += "\">".utf8
                } else {
                    out += "<\(tag(mark.kind))>".utf8
                }
            case .end(let index):
                let mark = text.marks[index]
                if mark.kind == .link, safeAddress(mark) == nil { return }
                out += "</\(tag(mark.kind))>".utf8
            }
        }
    }

    private static func safeAddress(_ mark: Mark) -> String? {
        mark.address.flatMap { LinkSafety.isSafeLink($0.utf8) ? $0 : nil }
    }

    private static func tag(_ kind: Mark.Kind) -> String {
        switch kind {
        case .link: "a"
        case .strong: "strong"
        case .emphasis: "em"
        case .code: "code"
        case .subscripted: "sub"
        case .superscripted: "sup"
        case .deleted: "del"
        case .quotation: "q"
        }
    }

    /// Writes text or an attribute's value; what needs no escape goes over in runs.
    static func escape(_ text: String.UTF8View, breaksLines: Bool = false, to out: inout [UInt8]) {
        escape(text.span, breaksLines: breaksLines, to: &out)
    }

    static func escape(_ bytes: Span<UInt8>, breaksLines: Bool = false, to out: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // All that are escaped are below this.
            if byte <= 0x3E, let replacement = replacement(byte, breaksLines) {
                out.append(bytes, start..<index)
                out += replacement.utf8
                start = index &+ 1
            }
            index &+= 1
        }
        out.append(bytes, start..<bytes.count)
    }

    @inline(__always)
    private static func replacement(_ byte: UInt8, _ breaksLines: Bool) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x0A where breaksLines: "<br>"
        default: nil
        }
    }
}
