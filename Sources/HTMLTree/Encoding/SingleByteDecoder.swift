/// Decoding of the encodings with one byte a character (Encoding Standard 9 and 14.5).
struct SingleByteDecoder {
    /// What the bytes from 0x80 on stand for.
    private let upper: [UInt32]

    /// `nil` when the encoding has more than one byte a character.
    init?(_ encoding: HTMLEncoding) {
        if encoding == .userDefined {
            upper = (0..<128).map { 0xF780 + $0 }
            return
        }
        let name = encoding == .iso88598Logical ? HTMLEncoding.iso88598.rawValue : encoding.rawValue
        guard let digits = SingleByteTables.digits[name] else { return nil }
        var upper: [UInt32] = []
        var value: UInt32 = 0
        for (index, digit) in digits.utf8.enumerated() {
            value = value << 4 | UInt32(digit <= UInt8(ascii: "9") ? digit - 48 : digit - 55)
            if index % 4 == 3 {
                upper.append(value)
                value = 0
            }
        }
        self.upper = upper
    }

    func decode(_ input: Span<UInt8>, into output: inout ContiguousArray<UInt8>) {
        var index = 0
        while index < input.count {
            if input[index] < 0x80 {
                let end = input.endOfASCII(from: index)
                output.append(input, index..<end)
                index = end
            } else {
                output.append(codePoint: upper[Int(input[index]) - 0x80])
                index += 1
            }
        }
    }
}
