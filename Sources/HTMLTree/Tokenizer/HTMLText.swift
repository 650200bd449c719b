/// Text as HTML writes it, outside of any page.
public enum HTMLText {
    /// The bytes with the character references in them decoded, as the standard decodes them in text (13.2.5.72).
    ///
    /// For values that were encoded once more before they were put into a page. The bytes are valid UTF-8.
    public static func decodingReferences(_ bytes: [UInt8]) -> [UInt8] {
        // The tokenizer looks a few bytes ahead.
        var padded = bytes
        padded.append(contentsOf: repeatElement(0, count: Span<UInt8>.padding))
        var out: ContiguousArray<UInt8> = []
        out.reserveCapacity(bytes.count)
        let input = padded.span
        var copied = 0
        var index = 0
        while true {
            index = input.firstIndex(of: UInt8(ascii: "&"), from: index, to: bytes.count)
            if index == bytes.count { break }
            let reference = Tokenizer.characterReference(input, at: index, inAttribute: false)
            if reference.length > 0 {
                out.append(input, copied..<index)
                reference.append(to: &out)
                index += reference.length
                copied = index
            } else {
                index += 1
            }
        }
        out.append(input, copied..<bytes.count)
        return Array(out)
    }
}
