/// 128 bits that stand for an article's id or for an original's path: what a check remembers of each of a hundred thousand
/// files, in 16 bytes.
struct ContentKey: Hashable {
    private let bits: UInt128

    /// Of an article: the first 128 of the 130 bits of its id; `nil` where the text is no id.
    init?(articleID id: String) {
        guard ContentHash.isArticleID(id) else { return nil }
        var bits: UInt128 = 0
        // 25 characters are 125 bits; the last gives its three highest.
        for (offset, byte) in id.utf8.enumerated() {
            let value = UInt128(byte >= UInt8(ascii: "a") ? byte - UInt8(ascii: "a") : byte - UInt8(ascii: "2") + 26)
            bits = offset < 25 ? bits << 5 | value : bits << 3 | value >> 2
        }
        self.bits = bits
    }

    /// Of an original: 128 bits of its hash, and with them its extension; `nil` where the path is not one of an original.
    init?(originalPath path: String) {
        guard OriginalPath.isWellFormed(path) else { return nil }
        let sha256 = OriginalPath.sha256(of: path)
        guard let hash = UInt128(sha256.prefix(32), radix: 16) else { return nil }
        // FNV-1a, 64 bits: two originals of one hash have different extensions.
        var rest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in path.utf8.drop(while: { $0 != UInt8(ascii: ".") }) {
            rest = (rest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        bits = hash ^ UInt128(rest)
    }
}
