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
