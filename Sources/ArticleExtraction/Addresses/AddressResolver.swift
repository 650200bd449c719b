/// Makes the addresses of a page absolute, by RFC 3986 section 5 with the leniency of the URL Living Standard.
///
/// ```swift
/// let resolver = AddressResolver(base: origin)     // `nil` base: only absolute addresses resolve
/// resolver.absolute(document.attributeBytes(.href, of: link) ?? [])   // bytes, or nil for mailto:, data:, javascript:
/// ```
///
/// Addresses are bytes of UTF-8. Only `http` and `https` pass. White space and control signs at the ends, tabs and
/// newlines within are dropped; backslashes are slashes; scheme and host become lower case; spaces, quotes and angle
/// brackets are percent-encoded. What is percent-encoded stays so, and letters outside of ASCII stay readable.
struct AddressResolver {
    private let base: SplitAddress?

    /// Longer addresses are refused: no server takes them, and data would hide in them.
    static let longest = 8_192

    /// - Parameter base: an absolute address; anything else counts as none.
    init(base: ArraySlice<UInt8> = []) {
        self.base = SplitAddress(AddressResolver.cleaned(base))
    }

    /// Whether relative addresses can be resolved.
    var hasBase: Bool { base != nil }

    /// The base as it is used.
    var baseAddress: [UInt8]? { base?.bytes }

    /// The absolute form of an address; `nil` when it is none of the web or stays relative.
    func absolute(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
        if Self.isPlain(reference) { return Array(reference) }
        let reference = Self.cleaned(reference)
        guard !reference.isEmpty || base != nil, reference.count <= Self.longest else { return nil }
        if let absolute = SplitAddress(reference) { return absolute.bytes }
        guard !Self.hasScheme(reference) else { return nil }
        guard let base else {
            return starts(reference, with: "//") ? SplitAddress(Array("https:".utf8) + reference)?.bytes : nil
        }
        return base.joined(reference)
    }

    private func starts(_ bytes: [UInt8], with prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

    // MARK: - Bytes

    private static let schemes = [Array("https://".utf8), Array("http://".utf8)]

    /// Whether an address is absolute and stays as it is, as most of a page's are: scheme and host in lower case, a path,
    /// no dot segment, nothing to be encoded or left out.
    private static func isPlain(_ address: ArraySlice<UInt8>) -> Bool {
        guard address.count <= longest, let scheme = schemes.first(where: { address.starts(with: $0) }) else {
            return false
        }
        let bytes = address.span
        var index = scheme.count
        while index < bytes.count, bytes[index] != UInt8(ascii: "/") {
            let byte = bytes[index]
            guard byte &- 0x61 < 26 || Scalars.isASCIIDigit(byte) || byte == 0x2D || byte == 0x2E else { return false }
            index &+= 1
        }
        guard index > scheme.count, index < bytes.count else { return false }
        while index < bytes.count {
            switch bytes[index] {
            case 0x00...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), 0x7F,
                UInt8(ascii: "\\"):
                return false
            case UInt8(ascii: "."): if bytes[index &- 1] == UInt8(ascii: "/") { return false }
            default: break
            }
            index &+= 1
        }
        return true
    }

    /// The address without the white space and control signs that browsers ignore, unsafe signs encoded.
    private static func cleaned(_ address: ArraySlice<UInt8>) -> [UInt8] {
        guard address.count <= longest * 2 else { return [] }
        var start = address.startIndex
        var end = address.endIndex
        while start < end, address[start] <= 0x20 { start += 1 }
        while end > start, address[end - 1] <= 0x20 { end -= 1 }
        var out: [UInt8] = []
        out.reserveCapacity(end - start)
        var isPath = true
        for byte in address[start..<end] {
            switch byte {
            case 0x09, 0x0A, 0x0D: continue
            case 0x00...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), 0x7F:
                out.append(UInt8(ascii: "%"))
                out.append(hexadecimal[Int(byte >> 4)])
                out.append(hexadecimal[Int(byte & 15)])
            case UInt8(ascii: "\\"): out.append(isPath ? UInt8(ascii: "/") : byte)
            default:
                if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isPath = false }
                out.append(byte)
            }
        }
        return out
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    /// Whether a scheme opens the address, as in `mailto:` (RFC 3986 3.1).
    private static func hasScheme(_ address: [UInt8]) -> Bool {
        guard let first = address.first, Scalars.isASCIILetter(first) else { return false }
        for byte in address {
            if byte == UInt8(ascii: ":") { return true }
            let isMore =
                Scalars.isASCIILetter(byte) || Scalars.isASCIIDigit(byte) || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            if !isMore { return false }
        }
        return false
    }
}
