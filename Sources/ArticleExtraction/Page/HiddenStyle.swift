/// Inline styles that hide an element.
enum HiddenStyle {
    private static let words: [[UInt8]] = [Array("display:none".utf8), Array("visibility:hidden".utf8)]

    /// Whether a style attribute says `display: none` or `visibility: hidden`.
    static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard mayHide(style.span) else { return false }
        for word in words {
            var matched = 0
            for byte in style where byte > 0x20 {
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                matched = lower == word[matched] ? matched + 1 : (lower == word[0] ? 1 : 0)
                if matched == word.count { return true }
            }
        }
        return false
    }

    /// Whether any value begins as "none" or "hidden" does; few styles are read further.
    private static func mayHide(_ style: Span<UInt8>) -> Bool {
        var index = 0
        while index < style.count {
            let isColon = style[index] == UInt8(ascii: ":")
            index &+= 1
            guard isColon else { continue }
            while index < style.count, style[index] <= 0x20 { index &+= 1 }
            guard index < style.count else { return false }
            let first = style[index] | 0x20
            if first == UInt8(ascii: "n") || first == UInt8(ascii: "h") { return true }
        }
        return false
    }
}
