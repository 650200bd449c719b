internal import HTMLTree

/// What is told of a piece of code.
enum CodeText {
    /// Whether a text is the line numbers beside a program: 1, 2, 3 with nothing else.
    static func isLineNumbers(_ text: [UInt8]) -> Bool {
        var expected: Int?
        var value: Int?
        var lines = 0
        for byte in text + [0x0A] {
            if Scalars.isASCIIDigit(byte) {
                value = min(1 << 20, (value ?? 0) * 10 + Int(byte - 0x30))
            } else if byte <= 0x20 {
                guard let number = value else { continue }
                if let expected, number != expected { return false }
                expected = number + 1
                value = nil
                lines += 1
            } else {
                return false
            }
        }
        return lines > 1
    }

    /// Whether a preformatted element holds one that says its text is code.
    static func isMarked(_ node: HTMLNode, _ document: HTMLDocument) -> Bool {
        for descendant in document.descendants(of: node).prefix(32) {
            switch document.name(of: descendant) {
            case .code, .samp, .kbd, .var: return true
            default: break
            }
        }
        return false
    }

    /// The paragraphs of a preformatted text that is prose, as in letters and old books; `nil` when it may be code.
    ///
    /// Prose has many words in a line, hardly any signs but those of sentences, and no lines set in.
    static func paragraphs(_ text: [UInt8]) -> [String]? {
        var lines = 0
        var indented = 0
        var spaces = 0
        var signs = 0
        var start = 0
        for index in 0...text.count where index == text.count || text[index] == 0x0A {
            let line = text[start..<index]
            if line.contains(where: { $0 > 0x20 }) {
                lines += 1
                if line.starts(with: [0x20, 0x20]) || line.first == 0x09 { indented += 1 }
            }
            for byte in line {
                switch byte {
                case 0x20: spaces += 1
                case 0x23...0x26, 0x2A, 0x2B, 0x2F, 0x3C...0x3E, 0x40, 0x5B...0x60, 0x7B...0x7E: signs += 1
                default: break
                }
            }
            start = index + 1
        }
        guard lines >= 3, spaces >= 6 * lines, signs * 100 < text.count, indented * 4 < lines else { return nil }
        return joined(text)
    }

    /// Lines put together to paragraphs, which empty lines part.
    private static func joined(_ text: [UInt8]) -> [String] {
        var paragraphs: [String] = []
        var paragraph: [UInt8] = []
        var breaks = 0
        for byte in text + [0x0A, 0x0A] {
            guard byte <= 0x20 else {
                if breaks > 0, let last = paragraph.last, last != 0x20 { paragraph.append(0x20) }
                breaks = 0
                paragraph.append(byte)
                continue
            }
            if byte == 0x0A { breaks += 1 } else if let last = paragraph.last, last != 0x20 { paragraph.append(0x20) }
            if breaks == 2, !paragraph.isEmpty {
                while paragraph.last == 0x20 { paragraph.removeLast() }
                paragraphs.append(String(decoding: paragraph, as: UTF8.self))
                paragraph.removeAll(keepingCapacity: true)
            }
        }
        return paragraphs
    }

    private static let prefixes = ["language-", "lang-", "highlight-source-", "brush:"].map { Array($0.utf8) }
    private static let longestLanguage = 32

    /// The language that a preformatted element, the code in it or an element just around it names in its class, as the HTML
    /// standard suggests: "language-swift".
    static func language(of node: HTMLNode, _ document: HTMLDocument) -> String? {
        var candidates = [node]
        if let child = document.firstChild(of: node), document.isHTML(child, .code) { candidates.insert(child, at: 0) }
        var parent = document.parent(of: node)
        for _ in 0..<2 {
            guard let next = parent else { break }
            candidates.append(next)
            parent = document.parent(of: next)
        }
        for candidate in candidates {
            guard let value = document.attributeBytes(.class, of: candidate) else { continue }
            var isNext = false
            var found: String?
            Tokens.forEach(in: value.prefix(512)) { token in
                guard found == nil else { return }
                if isNext { found = name(token) }
                for prefix in prefixes
                where token.count >= prefix.count && token.prefix(prefix.count).elementsEqual(prefix) {
                    // "brush: swift" has its language in the next word.
                    if token.count == prefix.count {
                        isNext = true
                    } else {
                        found = name(token.dropFirst(prefix.count))
                    }
                    return
                }
            }
            if let found { return found }
        }
        return nil
    }

    /// A name of letters, digits and "+", "#", "-", "."; nil for anything else, which might not be a name at all.
    private static func name(_ token: ArraySlice<UInt8>) -> String? {
        let name = token.prefix { $0 != 0x3B }
        guard !name.isEmpty, name.count <= longestLanguage,
            name.allSatisfy({
                Scalars.isASCIILetter($0) || Scalars.isASCIIDigit($0) || $0 == 0x2B || $0 == 0x23 || $0 == 0x2D
                    || $0 == 0x2E || $0 == 0x5F
            })
        else { return nil }
        return String(decoding: name, as: UTF8.self)
    }
}
