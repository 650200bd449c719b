/// Checks that an HTML document is well-formed as ours are written: every element closed in order, every attribute
/// quoted and given once, no stray < or &, ids unique and referred to.
struct MarkupChecker {
    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "rect", "circle", "path"]
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    private(set) var references: [String] = []
    private(set) var elements: [String] = []

    init(_ html: String) {
        let bytes = Array(html.utf8)
        var open: [String] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&") { checkReference(bytes, index) }
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            guard let end = Self.tagEnd(bytes, index) else {
                problems.append("unclosed tag at \(index)")
                return
            }
            let tag = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
            index = end + 1
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.popLast() != name { problems.append("</\(name)> closes what is not open") }
                continue
            }
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            elements.append(name)
            attributes(String(tag.dropFirst(name.count).drop { $0 == "/" }).trimmingSlash, of: name)
            if !Self.void.contains(name) { open.append(name) }
            if name == "style" || name == "script" {
                let end = Array("</\(name)>".utf8)
                while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
            }
        }
        if !open.isEmpty { problems.append("never closed: \(open)") }
        if Set(ids).count != ids.count { problems.append("an id twice") }
        for reference in references where !ids.contains(reference) {
            problems.append("nothing has the id \(reference)")
        }
    }

    /// The > that ends a tag, outside quotation marks.
    private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        var quoted = false
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { quoted.toggle() }
            if bytes[index] == UInt8(ascii: ">"), !quoted { return index }
        }
        return nil
    }

    private mutating func checkReference(_ bytes: [UInt8], _ index: Int) {
        let rest = String(decoding: bytes[index..<min(bytes.count, index + 7)], as: UTF8.self)
        if !["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains(where: { rest.hasPrefix($0) }) {
            problems.append("stray & at \(index): \(rest)")
        }
    }

    private mutating func attributes(_ text: String, of element: String) {
        var rest = Substring(text)
        var seen: Set<String> = []
        while true {
            rest = rest.drop { $0 == " " }
            if rest.isEmpty { return }
            let name = String(rest.prefix { $0 != "=" && $0 != " " })
            if name.isEmpty || !seen.insert(name).inserted { problems.append("attribute \(name) in <\(element)>") }
            if name.hasPrefix("on") || name == "style" { problems.append("attribute \(name) in <\(element)>") }
            rest = rest.dropFirst(name.count)
            if name == "hidden", !rest.hasPrefix("=") { continue }
            guard rest.hasPrefix("=\"") else {
                problems.append("attribute \(name) in <\(element)> without a quoted value")
                return
            }
            let value = String(rest.dropFirst(2).prefix { $0 != "\"" })
            rest = rest.dropFirst(3 + value.count)
            if name == "id" { ids.append(value) }
            if name == "href", value.hasPrefix("#") { references.append(String(value.dropFirst())) }
            if name == "aria-labelledby" { references.append(value) }
            if name == "href", value.contains(":"), !value.hasPrefix("http://"), !value.hasPrefix("https://") {
                problems.append("href \(value)")
            }
        }
    }
}

extension String {
    /// Without the / of an SVG element that has no content.
    fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
