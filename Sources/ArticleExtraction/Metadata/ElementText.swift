internal import HTMLTree

/// The text of one element, white space folded.
enum ElementText {
    /// The text below a node, cut at `limit` bytes; scripts and styles are no text.
    static func read(_ node: HTMLNode, _ document: HTMLDocument, limit: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(min(limit, 128))
        var space = false
        var current = node
        while out.count < limit {
            if document.isText(current) {
                append(document.bytes(of: current), to: &out, &space, limit)
            } else if document.isElement(current), ElementLayout.of(document.name(of: current)) != .inline {
                space = true
            }
            let isHidden =
                current != node && document.isElement(current)
                && ElementLayout.of(document.name(of: current)) == .skipped
            if !isHidden, let child = document.firstChild(of: current) {
                current = child
                continue
            }
            while current != node, document.nextSibling(of: current) == nil {
                guard let parent = document.parent(of: current) else { return out }
                current = parent
            }
            guard current != node, let next = document.nextSibling(of: current) else { break }
            current = next
        }
        return out
    }

    private static func append(
        _ bytes: ArraySlice<UInt8>, to out: inout [UInt8], _ space: inout Bool, _ limit: Int
    ) {
        for byte in bytes {
            if byte <= 0x20 {
                space = true
                continue
            }
            if space, !out.isEmpty { out.append(0x20) }
            space = false
            out.append(byte)
            // A cut falls between scalars.
            if out.count >= limit, byte < 0x80 { return }
        }
    }
}
