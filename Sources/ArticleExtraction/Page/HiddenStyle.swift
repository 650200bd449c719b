/// Inline styles that hide an element.
enum HiddenStyle {
    private static let words: [[UInt8]] = [Array("display:none".utf8), Array("visibility:hidden".utf8)]

    /// Whether a style attribute says `display: none` or `visibility: hidden`.
    static func hides(_ style: ArraySlice<UInt8>) -> Bool {
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
}
