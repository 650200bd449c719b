extension HTMLDocument {
    /// The HTML of a node with all that is below it; of the root, of the whole document (13.3).
    public func outerHTML(of node: HTMLNode) -> String {
        var output: [UInt8] = []
        serialize(node.index, includesNode: true, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The HTML of what is below a node, by the standard's fragment serialisation algorithm (13.3).
    public func innerHTML(of node: HTMLNode) -> String {
        var output: [UInt8] = []
        serialize(node.index, includesNode: false, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func serialize(_ root: UInt32, includesNode: Bool, to output: inout [UInt8]) {
        var node = root
        if includesNode { open(node, to: &output) }
        while true {
            let child = nodes[Int(node)].firstChild
            if child != 0 && !isVoid(nodes[Int(node)]) {
                node = child
                open(node, to: &output)
                continue
            }
            while true {
                if node != root || includesNode { close(node, to: &output) }
                if node == root { return }
                if nodes[Int(node)].next != 0 { break }
                node = nodes[Int(node)].parent
            }
            node = nodes[Int(node)].next
            open(node, to: &output)
        }
    }

    private func isVoid(_ record: NodeRecord) -> Bool {
        record.isKind(.element) && record.namespace == .html && record.name.traits.contains(.void)
    }

    private func open(_ index: UInt32, to output: inout [UInt8]) {
        let record = nodes[Int(index)]
        switch record.kind {
        case .document, .templateContents: break
        case .doctype:
            output.append(contentsOf: "<!DOCTYPE ".utf8)
            output.append(contentsOf: slice(doctypes[Int(record.start)].name))
            output.append(UInt8(ascii: ">"))
        case .element:
            output.append(UInt8(ascii: "<"))
            output.append(contentsOf: spelling(of: record.name))
            for attribute in attributeRecords(of: HTMLNode(index: index)) {
                output.append(UInt8(ascii: " "))
                output.append(contentsOf: spelling(of: attribute.name))
                output.append(contentsOf: "=\"".utf8)
                escape(slice(attribute.value), inAttribute: true, to: &output)
                output.append(UInt8(ascii: "\""))
            }
            output.append(UInt8(ascii: ">"))
        case .text:
            let parent = nodes[Int(record.parent)]
            let isRaw =
                parent.isKind(.element) && parent.namespace == .html && parent.name.traits.contains(.rawText)
            if isRaw {
                output.append(contentsOf: slice(record.text))
            } else {
                escape(slice(record.text), inAttribute: false, to: &output)
            }
        case .comment:
            output.append(contentsOf: "<!--".utf8)
            output.append(contentsOf: slice(record.text))
            output.append(contentsOf: "-->".utf8)
        }
    }

    private func close(_ index: UInt32, to output: inout [UInt8]) {
        let record = nodes[Int(index)]
        guard record.isKind(.element), !isVoid(record) else { return }
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: spelling(of: record.name))
        output.append(UInt8(ascii: ">"))
    }

    /// "Escaping a string", 13.3.
    private func escape(_ bytes: ArraySlice<UInt8>, inAttribute: Bool, to output: inout [UInt8]) {
        var isAfterC2 = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where inAttribute: output.append(contentsOf: "&quot;".utf8)
            case 0xA0 where isAfterC2:
                // C2 A0 is U+00A0.
                output.removeLast()
                output.append(contentsOf: "&nbsp;".utf8)
            default: output.append(byte)
            }
            isAfterC2 = byte == 0xC2
        }
    }
}
