/// Where an original is kept: `originals/ab/<sha256><.ext>.zst`.
enum OriginalPath {
    /// - Parameters:
    ///   - sha256: 64 hexadecimal digits.
    ///   - fileExtension: As the dropped file had it, without the dot; used where it is letters and digits only.
    static func path(sha256: String, fileExtension: String) -> String {
        "originals/\(sha256.prefix(2))/\(sha256)\(suffix(fileExtension)).zst"
    }

    /// What it is called until it is renamed into place.
    static func temporaryName(_ path: String) -> String {
        ".\(path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path).tmp"
    }

    /// The hash in a path; what is no such path gives a text that is no hash.
    static func sha256(of path: String) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8
        return String(Substring(name.prefix { $0 != UInt8(ascii: ".") }))
    }

    /// Longer ones say nothing about a format; the name stays far below 255 bytes.
    private static let extensionLimit = 16

    private static func suffix(_ fileExtension: String) -> String {
        let bytes = fileExtension.utf8
        guard !bytes.isEmpty, bytes.count <= extensionLimit else { return "" }
        var lower: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): lower.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): lower.append(byte | 0x20)
            default: return ""
            }
        }
        return "." + String(decoding: lower, as: UTF8.self)
    }
}
