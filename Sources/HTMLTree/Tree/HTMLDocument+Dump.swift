extension HTMLDocument {
    /// The tree in the form of the html5lib tests, for tests and for looking at.
    public func debugDump() -> String {
        var output: [UInt8] = []
        var node = root.index
        var depth = 0
        while true {
            if node != root.index { dump(node, depth, to: &output) }
            let child = nodes[Int(node)].firstChild
            if child != 0 {
                node = child
                depth += 1
                continue
            }
            while node != root.index && nodes[Int(node)].next == 0 {
                node = nodes[Int(node)].parent
                depth -= 1
            }
            if node == root.index { break }
            node = nodes[Int(node)].next
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func dump(_ index: UInt32, _ depth: Int, to output: inout [UInt8]) {
        func line(_ parts: String..., depth: Int) {
            output.append(contentsOf: "| ".utf8)
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * (depth - 1)))
            for part in parts { output.append(contentsOf: part.utf8) }
            output.append(0x0A)
        }
        let node = HTMLNode(index: index)
        switch kind(of: node) {
        case .document: break
        case .doctype:
            guard let doctype = doctype(of: node) else { return }
            if doctype.publicID == nil && doctype.systemID == nil {
                line("<!DOCTYPE ", doctype.name, ">", depth: depth)
            } else {
                let ids = "\"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\""
                line("<!DOCTYPE ", doctype.name, " ", ids, ">", depth: depth)
            }
        case .element:
            line("<", namespace(of: node).dumpPrefix, string(for: name(of: node)), ">", depth: depth)
            let attributes = attributes(of: node).map { attribute in
                (attribute.prefix.dumpPrefix + dumpName(attribute), value(of: attribute))
            }
            for attribute in attributes.sorted(by: { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }) {
                line(attribute.0, "=\"", attribute.1, "\"", depth: depth + 1)
            }
        case .text: line("\"", text(of: node), "\"", depth: depth)
        case .comment: line("<!-- ", text(of: node), " -->", depth: depth)
        case .templateContents: line("content", depth: depth)
        }
    }

    /// Without the "xlink:" of a prefixed name.
    private func dumpName(_ attribute: HTMLAttribute) -> String {
        let name = string(for: attribute.name)
        guard attribute.prefix != .none, let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }
}

extension HTMLNamespace {
    fileprivate var dumpPrefix: String {
        switch self {
        case .html: ""
        case .svg: "svg "
        case .mathML: "math "
        }
    }
}

extension AttributePrefix {
    fileprivate var dumpPrefix: String {
        switch self {
        case .none: ""
        case .xlink: "xlink "
        case .xml: "xml "
        case .xmlns: "xmlns "
        }
    }
}
