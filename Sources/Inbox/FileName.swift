internal import SystemPackage

/// The bytes of a file's name or path, which need not be UTF-8.
struct FileName: Hashable, Sendable {
    /// Without the terminating NUL.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(of path: FilePath) {
        bytes = path.withPlatformString { text in
            [UInt8](UnsafeRawBufferPointer(start: text, count: path.length))
        }
    }

    init(of component: FilePath.Component) {
        bytes = component.withPlatformString { text in
            var count = 0
            while text[count] != 0 { count += 1 }
            return [UInt8](UnsafeRawBufferPointer(start: text, count: count))
        }
    }

    /// The path that these bytes name; bytes from a NUL on are lost.
    var path: FilePath {
        FilePath(platformString: bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0])
    }

    var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// As text, each byte that is not UTF-8 replaced by U+FFFD.
    var repaired: String { String(decoding: bytes, as: UTF8.self) }

    /// As text in one line that no name can break out of.
    var oneLine: String {
        if let text = String(validating: bytes, as: UTF8.self) {
            return text.unicodeScalars.contains(where: Self.isUnprintable)
                ? text.unicodeScalars.map { Self.isUnprintable($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
                : text
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { byte in
                (0x20..<0x7F).contains(byte)
                    ? [byte] : [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }, as: UTF8.self)
    }

    /// C0, DEL, C1, line and paragraph separators, and the marks that turn the direction of text.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
