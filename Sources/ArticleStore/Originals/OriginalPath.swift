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

    /// The extension in a path, without its dot; empty where there is none.
    static func fileExtension(of path: String) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8
        let parts = name.split(separator: UInt8(ascii: "."))
        return parts.count == 3 ? String(Substring(parts[1])) : ""
    }

    /// Whether a path is one that `path` can give.
    static func isWellFormed(_ path: String) -> Bool {
        let sha256 = sha256(of: path)
        guard ContentHash.isHex(sha256) else { return false }
        let folder = "originals/\(sha256.prefix(2))/\(sha256)"
        guard path.utf8.starts(with: folder.utf8) else { return false }
        let end = path.utf8.dropFirst(folder.utf8.count)
        guard end.first == UInt8(ascii: "."), String(decoding: end.suffix(4), as: UTF8.self) == ".zst" else {
            return false
        }
        let name = end.dropFirst().dropLast(4)
        return end.count == 4 || "." + String(decoding: name, as: UTF8.self) == suffix(String(Substring(name)))
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
