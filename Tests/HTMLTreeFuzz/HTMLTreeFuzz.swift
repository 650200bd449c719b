// The fuzz target of HTMLTree; built together with the room's sources by build.sh.

/// One parser for all inputs, as in a worker, so that memory of one page is used for the next.
/// libFuzzer calls from one thread.
nonisolated(unsafe) private var parser = HTMLParser()

/// The first byte says how the rest is parsed; a broken tree ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    guard let way = input.first else { return 0 }
    let page = Array(input.dropFirst())
    parser.isScriptingEnabled = way & 1 != 0
    var document = HTMLDocument()
    do {
        switch way >> 1 & 3 {
        case 0: try parser.parse(page, into: &document)
        case 1: try parser.parse(page, charset: labels[Int(way >> 3) % labels.count], into: &document)
        case 2:
            let context = contexts[Int(way >> 3) % contexts.count]
            try parser.parseFragment(
                String(decoding: page, as: UTF8.self), context: context.0, namespace: context.1, into: &document)
        default:
            // Memory that another page used before.
            try parser.parse(Array(page.reversed()), into: &document)
            try parser.parse(page, charset: "utf-8", into: &document)
        }
    } catch {
        return 0
    }
    check(document)
    return 0
}

private let labels = ["utf-8", "shift_jis", "gbk", "utf-16le", "iso-2022-jp", "big5", "windows-1252", "euc-kr"]

private let contexts: [(HTMLName, HTMLNamespace)] = [
    (.body, .html), (.template, .html), (.table, .html), (.tr, .html), (.td, .html), (.select, .html),
    (.title, .html), (.script, .html), (.plaintext, .html), (.frameset, .html), (.html, .html), (.colgroup, .html),
    (.svg, .svg), (.foreignObject, .svg), (.desc, .svg), (.math, .mathML), (.mi, .mathML), (.annotationXml, .mathML),
    (.caption, .html), (.tbody, .html), (.form, .html), (.head, .html), (.noscript, .html), (.select, .html),
]

/// Every link has its counterpart, nothing is deeper than the bound, and all that is written can be read.
private func check(_ document: HTMLDocument) {
    var seen = 0
    var node: UInt32 = document.root.index
    var depth = 0
    let depthBound = HTMLParserLimits.openElements + HTMLParserLimits.structuralReserve
    while true {
        seen += 1
        precondition(seen <= document.nodes.count, "the tree has a cycle")
        precondition(depth <= 2 * depthBound, "the tree is \(depth) deep")
        let record = document.nodes[Int(node)]
        var previous: UInt32 = 0
        var child = record.firstChild
        var children = 0
        while child != 0 {
            children += 1
            precondition(children <= document.nodes.count, "the children have a cycle")
            precondition(document.nodes[Int(child)].parent == node, "a child has another parent")
            precondition(document.nodes[Int(child)].previous == previous, "a child has another sibling")
            if document.nodes[Int(child)].isKind(.text) {
                let text = document.nodes[Int(child)].text
                precondition(text.length > 0, "a text is empty")
                // A reference may name a carriage return, so only what stands in the source is looked at.
                precondition(text.isSide || !document.slice(text).contains(0x0D), "a carriage return is left")
            }
            previous = child
            child = document.nodes[Int(child)].next
        }
        precondition(record.lastChild == previous, "the last child is another")
        if record.firstChild != 0 {
            node = record.firstChild
            depth += 1
            continue
        }
        while node != document.root.index && document.nodes[Int(node)].next == 0 {
            node = document.nodes[Int(node)].parent
            depth -= 1
        }
        if node == document.root.index { break }
        node = document.nodes[Int(node)].next
    }
    precondition(!document.debugDump().isEmpty || document.nodes.count < 4)
    _ = document.outerHTML(of: document.root).utf8.count
    _ = document.textContent(of: document.root).utf8.count
}
