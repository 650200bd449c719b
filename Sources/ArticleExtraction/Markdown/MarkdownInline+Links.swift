/// Links and images.
extension MarkdownInline {
    /// "[text](target)", "[text][label]", "[[page|text]]", "[^1]"; the position after it, or nil when it is no link.
    mutating func readLink(_ start: Int, _ end: Int, isImage: Bool) -> Int? {
        if !isImage, start + 1 < end, bytes[start + 1] == 0x5B { return readWikiLink(start, end) }
        var depth = 0
        var close: Int?
        var index = start
        let limit = min(end, start + Self.longestTarget)
        while index < limit {
            if bytes[index] == 0x5C {
                index += 2
                continue
            }
            if bytes[index] == 0x5B { depth += 1 }
            if bytes[index] == 0x5D {
                depth -= 1
                if depth == 0 {
                    close = index
                    break
                }
            }
            index += 1
        }
        guard let close else { return nil }
        if start + 1 < close, bytes[start + 1] == 0x5E { return close + 1 }
        let after = close + 1
        guard after < end, bytes[after] == 0x28 || bytes[after] == 0x5B else { return nil }
        let closing: UInt8 = bytes[after] == 0x28 ? 0x29 : 0x5D
        var nesting = 0
        var target: Int?
        index = after
        while index < min(end, after + Self.longestTarget) {
            if bytes[index] == bytes[after] { nesting += 1 }
            if bytes[index] == closing {
                nesting -= 1
                if nesting == 0 {
                    target = index
                    break
                }
            }
            index += 1
        }
        guard let target else { return nil }
        let url = closing == 0x29 ? self.target((after + 1)..<target) : ""
        // What stands in a link is read once more by itself: links hold no links, so the depth is two.
        let inner = (start + 1)..<close
        if isImage {
            images.append(MarkdownImage(url: url, alt: plain(inner)))
        } else {
            firstLink = firstLink ?? (url.isEmpty ? nil : url)
            let nested = MarkdownInline(bytes, inner, isLinkText: true)
            images += nested.images
            if nested.hasText { append(nested, address: url.isEmpty || !LinkSafety.isSafeLink(url.utf8) ? nil : url) }
        }
        return target + 1
    }

    /// A link's text without emphasis marks and escapes.
    private func plain(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x5C, index + 1 < range.upperBound, isPunctuation(bytes[index + 1]) {
                out.append(bytes[index + 1])
                index += 2
                continue
            }
            if byte == 0x60 || byte == 0x2A {
                index += 1
                continue
            }
            out.append(byte <= 0x20 ? 0x20 : byte)
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The address in a link's brackets, without its title.
    private func target(_ range: Range<Int>) -> String {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] <= 0x20 || bytes[start] == 0x3C { start += 1 }
        var end = start
        while end < range.upperBound, bytes[end] > 0x20, bytes[end] != 0x3E { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func readWikiLink(_ start: Int, _ end: Int) -> Int? {
        var index = start + 2
        var textStart = index
        while index + 1 < min(end, start + Self.longestTarget) {
            if bytes[index] == 0x7C { textStart = index + 1 }
            if bytes[index] == 0x5D, bytes[index + 1] == 0x5D {
                for position in textStart..<index { write(bytes[position]) }
                return index + 2
            }
            index += 1
        }
        return nil
    }
}
