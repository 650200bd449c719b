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
            case .text(let range): escape(bytes[range], breaksLines: true, to: &out)
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

    /// Writes text or an attribute's value.
    static func escape(_ bytes: some Collection<UInt8>, breaksLines: Bool = false, to out: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case 0x26: out += "&amp;".utf8
            case 0x3C: out += "&lt;".utf8
            case 0x3E: out += "&gt;".utf8
            case 0x22: out += "&quot;".utf8
            case 0x0A where breaksLines: out += "<br>".utf8
            default: out.append(byte)
            }
        }
    }
}
