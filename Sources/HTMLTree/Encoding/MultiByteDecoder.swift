private import Glibc

/// Decoding of the Chinese, Japanese and Korean encodings by glibc's iconv, with the standard's replacement rules.
///
/// The only place of this room that calls C. Where glibc's table of an encoding is not installed, nothing is decoded.
enum MultiByteDecoder {
    /// glibc's names of the tables that are nearest to those of the Encoding Standard.
    private static func converterName(_ encoding: HTMLEncoding) -> String? {
        switch encoding {
        case .gbk, .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .eucJP: "EUC-JP-MS"
        case .iso2022JP: "ISO-2022-JP"
        case .shiftJIS: "CP932"
        case .eucKR: "CP949"
        default: nil
        }
    }

    /// Appends what `input` stands for; false when the encoding is not one of these or not installed.
    static func decode(
        _ input: [UInt8], _ encoding: HTMLEncoding, into output: inout ContiguousArray<UInt8>
    ) -> Bool {
        guard let name = converterName(encoding) else { return false }
        // iconv(3) is C: the descriptor is closed below, and the pointers are those of arrays that outlive the call.
        let converter = unsafe iconv_open("UTF-8", name)
        guard let converter = unsafe converter, unsafe converter != iconv_t(bitPattern: -1) else { return false }
        defer { _ = unsafe iconv_close(converter) }
        var bytes = input
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var position = 0
        while position < bytes.count {
            let room = chunk.count
            let (consumed, written, code) = unsafe bytes.withUnsafeMutableBytes { source in
                unsafe chunk.withUnsafeMutableBytes { target in
                    var from = unsafe source.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self)
                    var fromLeft = source.count - position
                    var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var toLeft = room
                    let before = fromLeft
                    let result = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft)
                    return (before - fromLeft, room - toLeft, result == -1 ? errno : 0)
                }
            }
            output.append(contentsOf: chunk[..<written])
            position += consumed
            switch code {
            case 0, E2BIG: break
            default: position += replace(bytes, at: position, encoding, into: &output)
            }
        }
        return true
    }

    /// Replaces what cannot be decoded; the length of it. An ASCII byte after a lead byte is read again by itself.
    private static func replace(
        _ bytes: [UInt8], at position: Int, _ encoding: HTMLEncoding, into output: inout ContiguousArray<UInt8>
    ) -> Int {
        guard position < bytes.count else { return 0 }
        if bytes[position] == 0x80 && (encoding == .gbk || encoding == .gb18030) {
            output.append(codePoint: 0x20AC)
            return 1
        }
        output.append(codePoint: 0xFFFD)
        let isPair = bytes[position] > 0x80 && position + 1 < bytes.count && bytes[position + 1] >= 0x80
        return isPair ? 2 : 1
    }
}
