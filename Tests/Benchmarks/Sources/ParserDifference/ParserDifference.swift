import CGumbo
import Foundation
import HTMLTree

/// Compares the trees of Daybook and gumbo: `parser-difference [-v] FILE…`.
///
/// Prints how many pages agree and, for the others, the first line in which the trees differ. Gumbo follows the
/// standard of 2015, so what changed since then differs by right; see `Tests/Benchmarks/README.md`.
@main
enum ParserDifference {
    static func main() throws {
        var files = Array(CommandLine.arguments.dropFirst())
        var agreed = 0
        var differing = 0
        var undecoded = 0
        let isVerbose = files.first == "-v"
        if isVerbose { files.removeFirst() }
        var parser = HTMLParser()
        var document = HTMLDocument()
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            // Gumbo reads UTF-8 only, and skips no byte order mark.
            guard String(validating: bytes, as: UTF8.self) != nil, !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
                undecoded += 1
                continue
            }
            try parser.parse(bytes, charset: "utf-8", into: &document)
            let ours = lines(of: document)
            let theirs = gumboLines(of: bytes)
            if ours == theirs {
                agreed += 1
            } else {
                differing += 1
                let index =
                    zip(ours, theirs).enumerated().first { $1.0 != $1.1 }?.offset ?? min(ours.count, theirs.count)
                print("\(URL(fileURLWithPath: file).lastPathComponent): line \(index)")
                for context in max(0, index - (isVerbose ? 12 : 0))..<index {
                    print("    \(ours[context].prefix(100))")
                }
                print("  ours:   \(index < ours.count ? String(ours[index].prefix(120)) : "end")")
                print("  gumbo:  \(index < theirs.count ? String(theirs[index].prefix(120)) : "end")")
            }
        }
        print("\(agreed) pages agree, \(differing) differ, \(undecoded) are not UTF-8 and were left out")
    }

    /// One line a node: depth and what it is. The doctype is left out, because gumbo keeps it elsewhere.
    private static func lines(of document: HTMLDocument) -> [String] {
        var lines: [String] = []
        var stack = Array(document.children(of: document.root).map { ($0, 0) }.reversed())
        while let (node, depth) = stack.popLast() {
            let prefix = "\(depth) "
            switch document.kind(of: node) {
            case .element:
                let attributes = document.attributes(of: node).map {
                    // Gumbo keeps prefixes apart.
                    document.string(for: $0.name).split(separator: ":").last.map(String.init) ?? ""
                }
                let values = document.attributes(of: node).map { document.value(of: $0) }
                let pairs = zip(attributes, values).map { "\($0)=\($1)" }.sorted()
                lines.append(prefix + "<\(document.string(for: document.name(of: node)))> \(pairs)")
            case .text: appendText(document.text(of: node), prefix, to: &lines)
            case .comment: lines.append(prefix + "!" + document.text(of: node))
            default: continue
            }
            let parent = document.templateContents(of: node) ?? node
            for child in Array(document.children(of: parent)).reversed() { stack.append((child, depth + 1)) }
        }
        return lines
    }

    /// White space at the ends of texts is left out: gumbo puts what stands before "</form>" behind it.
    private static func appendText(_ text: String, _ prefix: String, to lines: inout [String]) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if !trimmed.isEmpty { lines.append(prefix + "\"" + trimmed) }
    }

    private static func gumboLines(of page: [UInt8]) -> [String] {
        page.withUnsafeBytes { buffer in
            var options = kGumboDefaultOptions
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let output = gumbo_parse_with_options(&options, start, buffer.count) else { return [] }
            defer { gumbo_destroy_output(&options, output) }
            var lines: [String] = []
            var stack: [(UnsafeMutablePointer<GumboNode>, Int)] = []
            func push(_ vector: GumboVector, _ depth: Int) {
                for index in stride(from: Int(vector.length) - 1, through: 0, by: -1) {
                    if let child = vector.data[index] {
                        stack.append((child.assumingMemoryBound(to: GumboNode.self), depth))
                    }
                }
            }
            push(output.pointee.document.pointee.v.document.children, 0)
            while let (node, depth) = stack.popLast() {
                let prefix = "\(depth) "
                switch node.pointee.type {
                case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                    let element = node.pointee.v.element
                    var pairs: [String] = []
                    for index in 0..<Int(element.attributes.length) {
                        guard
                            let attribute = element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self)
                        else { continue }
                        let name =
                            String(cString: attribute.pointee.name).split(separator: ":").last.map(String.init) ?? ""
                        pairs.append("\(name)=\(String(cString: attribute.pointee.value))")
                    }
                    lines.append(prefix + "<\(name(of: element))> \(pairs.sorted())")
                    push(element.children, depth + 1)
                case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                    appendText(String(cString: node.pointee.v.text.text), prefix, to: &lines)
                case GUMBO_NODE_COMMENT: lines.append(prefix + "!" + String(cString: node.pointee.v.text.text))
                default: break
                }
            }
            return lines
        }
    }

    private static func name(of element: GumboElement) -> String {
        if element.tag != GUMBO_TAG_UNKNOWN {
            var piece = element.original_tag
            gumbo_tag_from_original_text(&piece)
            if element.tag_namespace == GUMBO_NAMESPACE_SVG, let adjusted = gumbo_normalize_svg_tagname(&piece) {
                return String(cString: adjusted)
            }
            return String(cString: gumbo_normalized_tagname(element.tag))
        }
        var piece = element.original_tag
        gumbo_tag_from_original_text(&piece)
        if element.tag_namespace == GUMBO_NAMESPACE_SVG, let adjusted = gumbo_normalize_svg_tagname(&piece) {
            return String(cString: adjusted)
        }
        let bytes = UnsafeBufferPointer(start: piece.data, count: piece.length).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
}
