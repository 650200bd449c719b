/// An absolute `http` or `https` address, cut into its parts.
struct SplitAddress: Equatable {
    /// The whole address: scheme and host in lower case, a path always there, dot segments out.
    let bytes: [UInt8]
    /// Where the host starts, a user's name before it passed over; where it ends, and the port after it.
    let host: Range<Int>
    private let authorityEnd: Int
    private let pathEnd: Int
    private let queryEnd: Int

    /// Reads an address that is absolute and clean; `nil` for any other.
    init?(_ address: [UInt8]) {
        var index: Int
        if Self.starts(address, "https://") {
            index = 8
        } else if Self.starts(address, "http://") {
            index = 7
        } else {
            return nil
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(address.count + 1)
        for byte in address[..<index] { bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        // "https:///host": browsers skip slashes too many.
        while index < address.count, address[index] == UInt8(ascii: "/") { index += 1 }
        var hostStart = bytes.count
        while index < address.count, !Self.endsAuthority(address[index]) {
            let byte = address[index]
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: " ") { return nil }
            bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            if byte == UInt8(ascii: "@") { hostStart = bytes.count }
            index += 1
        }
        let authority = bytes.count
        guard authority > hostStart else { return nil }
        var hostEnd = hostStart
        while hostEnd < authority, bytes[hostEnd] != UInt8(ascii: ":") || bytes[hostStart] == UInt8(ascii: "[") {
            hostEnd += 1
        }
        guard hostEnd > hostStart else { return nil }
        let path = Self.end(of: address, from: index) { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        Self.appendPath(address[index..<path], to: &bytes)
        let pathLength = bytes.count
        let query = Self.end(of: address, from: path) { $0 == UInt8(ascii: "#") }
        bytes.append(contentsOf: address[path..<query])
        host = hostStart..<hostEnd
        authorityEnd = authority
        pathEnd = pathLength
        queryEnd = bytes.count
        bytes.append(contentsOf: address[query...])
        self.bytes = bytes
    }

    /// A reference joined to this address (RFC 3986 5.2.2), `nil` when that gives no address.
    func joined(_ reference: [UInt8]) -> [UInt8]? {
        guard let first = reference.first else { return Array(bytes[..<queryEnd]) }
        let prefix: ArraySlice<UInt8>
        switch first {
        case UInt8(ascii: "#"): prefix = bytes[..<queryEnd]
        case UInt8(ascii: "?"): prefix = bytes[..<pathEnd]
        case UInt8(ascii: "/"):
            if reference.count > 1, reference[1] == UInt8(ascii: "/") {
                let schemeEnd = bytes.firstIndex(of: UInt8(ascii: "/")) ?? 0
                prefix = bytes[..<schemeEnd]
            } else {
                prefix = bytes[..<authorityEnd]
            }
        default:
            let slash = bytes[..<pathEnd].lastIndex(of: UInt8(ascii: "/")) ?? authorityEnd
            prefix = bytes[...slash]
        }
        return SplitAddress(prefix + reference)?.bytes
    }

    private init?(_ parts: ArraySlice<UInt8>) { self.init(Array(parts)) }

    // MARK: - Parts

    /// The path, a `/` at least.
    var path: ArraySlice<UInt8> { bytes[authorityEnd..<pathEnd] }
    /// The query with its `?`; empty when there is none.
    var query: ArraySlice<UInt8> { bytes[pathEnd..<queryEnd] }
    /// The address without its fragment.
    var withoutFragment: ArraySlice<UInt8> { bytes[..<queryEnd] }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func end(of address: [UInt8], from start: Int, where ends: (UInt8) -> Bool) -> Int {
        address[start...].firstIndex(where: ends) ?? address.count
    }

    /// Whether the scheme opens the address, in any case.
    private static func starts(_ address: [UInt8], _ scheme: String) -> Bool {
        guard address.count > scheme.utf8.count else { return false }
        var index = 0
        for byte in scheme.utf8 {
            let own = address[index] &- 0x41 < 26 ? address[index] | 0x20 : address[index]
            if own != byte { return false }
            index += 1
        }
        return true
    }

    /// Appends a path without its dot segments (RFC 3986 5.2.4).
    private static func appendPath(_ path: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let root = bytes.count
        bytes.append(UInt8(ascii: "/"))
        var start = path.startIndex
        if start < path.endIndex, path[start] == UInt8(ascii: "/") { start += 1 }
        while start <= path.endIndex {
            let end = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
            let segment = path[start..<end]
            let isLast = end == path.endIndex
            if segment.elementsEqual("..".utf8) {
                // Back to the slash before the last segment.
                if bytes.count > root + 1 {
                    bytes.removeLast()
                    while bytes.count > root + 1, bytes[bytes.count - 1] != UInt8(ascii: "/") { bytes.removeLast() }
                }
            } else if !segment.elementsEqual(".".utf8) {
                bytes.append(contentsOf: segment)
                if !isLast { bytes.append(UInt8(ascii: "/")) }
            }
            start = end + 1
        }
    }
}
