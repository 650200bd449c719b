/// Decoding of UTF-16 (Encoding Standard 14.2): a lone surrogate or half a unit at the end becomes U+FFFD.
enum UTF16Decoder {
    static func decode(
        _ input: Span<UInt8>, from start: Int, isBigEndian: Bool, into output: inout ContiguousArray<UInt8>
    ) {
        func unit(_ index: Int) -> UInt32 {
            let first = UInt32(input[index])
            let second = UInt32(input[index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var index = start
        while index + 1 < input.count {
            let first = unit(index)
            index += 2
            guard (0xD800...0xDFFF).contains(first) else {
                output.append(codePoint: first)
                continue
            }
            if first < 0xDC00 && index + 1 < input.count {
                let second = unit(index)
                if (0xDC00...0xDFFF).contains(second) {
                    output.append(codePoint: 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                    index += 2
                    continue
                }
            }
            output.append(codePoint: 0xFFFD)
        }
        if index < input.count { output.append(codePoint: 0xFFFD) }
    }
}
