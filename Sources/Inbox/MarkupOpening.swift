/// What a document of markup opens first, from its first bytes.
struct MarkupOpening {
    /// Whether an XML declaration stands first.
    let isXML: Bool
    /// Of the first element; nil where the bytes hold declarations and comments only.
    let name: [UInt8]?
    /// Whether that element is closed in its own tag: `<x/>`.
    let isEmptyElement: Bool

    /// `head` begins with "<".
    init(_ head: ArraySlice<UInt8>) {
        isXML = head.starts(with: Array("<?xml".utf8))
        var rest = head
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            let tag = rest[start...]
            let ending: [UInt8]
            if tag.starts(with: Array("<!--".utf8)) {
                ending = Array("-->".utf8)
            } else if tag.starts(with: Array("<?".utf8)) || tag.starts(with: Array("<!".utf8)) {
                ending = [UInt8(ascii: ">")]
            } else {
                let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                let end = tag.firstIndex(of: UInt8(ascii: ">"))
                self.name = Array(name)
                isEmptyElement = end.map { tag[..<$0].last == UInt8(ascii: "/") } ?? false
                return
            }
            guard let end = tag.firstPlace(of: ending) else { break }
            rest = rest[end.upperBound...]
        }
        (name, isEmptyElement) = (nil, false)
    }
}
