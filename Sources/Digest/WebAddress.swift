/// An address that a page may link to: http or https, nothing that a browser would run.
struct WebAddress {
    /// As given, with what may not stand in an attribute or a Markdown link percent-encoded.
    let text: String
    /// The host without "www.".
    let host: String

    /// `nil` for every other scheme, for what has no host, and for what is longer than `DigestLimits.address`.
    init?(_ address: String) {
        guard address.utf8.count <= DigestLimits.address else { return nil }
        let bytes = Array(address.utf8)
        var schemeEnd = 0
        for scheme in ["https://", "http://"] where bytes.count > scheme.utf8.count {
            let start = bytes.prefix(scheme.utf8.count).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            if start.elementsEqual(scheme.utf8) { schemeEnd = scheme.utf8.count }
        }
        guard schemeEnd > 0 else { return nil }
        let hostBytes = bytes[schemeEnd...].prefix { byte in
            byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
        }
        let withoutUser = hostBytes.lastIndex(of: UInt8(ascii: "@")).map { hostBytes[($0 + 1)...] } ?? hostBytes
        let name = withoutUser.prefix { $0 != UInt8(ascii: ":") }
        let isPlain = name.allSatisfy { byte in
            byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        }
        guard !name.isEmpty, isPlain else { return nil }
        let www = Array("www.".utf8)
        let shown = name.starts(with: www) ? name.dropFirst(www.count) : name
        host = String(decoding: shown, as: UTF8.self)
        text = Self.encoded(bytes, keepingTo: hostBytes.endIndex)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// What RFC 3986 leaves out, percent-encoded: control characters, white space, some delimiters, and all but ASCII.
    ///
    /// - Parameter kept: the end of the host, in which other letters stay: they are the resolver's to encode.
    static func encoded(_ bytes: [UInt8], keepingTo kept: Int = 0) -> String {
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x80... where index < kept: result.append(byte)
            case 0x80..., 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
                UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"):
                result.append(UInt8(ascii: "%"))
                result.append(hexDigits[Int(byte >> 4)])
                result.append(hexDigits[Int(byte & 15)])
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
