internal import Crypto

/// The SHA-256 of some bytes, as records write it.
public struct ContentHash: Sendable, Hashable {
    private let digest: [UInt8]

    public init(of bytes: [UInt8]) {
        digest = Array(SHA256.hash(data: bytes))
    }

    /// The hash of an article's own bytes within its document.
    public init(of bytes: ArraySlice<UInt8>) {
        digest = Array(SHA256.hash(data: bytes))
    }

    /// Hashes bytes that come in pieces.
    public struct Accumulator {
        private var hash = SHA256()

        public init() {}

        public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

        public mutating func add(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }

        /// Of all that was added so far.
        public var value: ContentHash { ContentHash(digest: Array(hash.finalize())) }
    }

    /// From 64 lower-case hexadecimal digits; `nil` where the text is something else.
    public init?(hex: String) {
        guard Self.isHex(hex) else { return nil }
        let digits = hex.utf8.map { $0 < UInt8(ascii: "a") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10 }
        digest = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private init(digest: [UInt8]) {
        self.digest = digest
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The id of an article with these bytes: the first 26 characters of the lower-case base32 (RFC 4648, section 6),
    /// 130 of the 256 bits. Two of a billion articles share one with a chance of 1 in 10^21.
    public var articleID: String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(Self.idLength)
        var buffer: UInt32 = 0
        var bits = 0
        for byte in digest where text.count < Self.idLength {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 && text.count < Self.idLength {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    static let idLength = 26

    /// The first 32 hexadecimal digits of the hash that an article's id begins; `nil` where the text is no id.
    static func hexBeginning(ofArticleID id: String) -> String? {
        guard isArticleID(id) else { return nil }
        var digits = ""
        var buffer: UInt32 = 0
        var bits = 0
        for byte in id.utf8 {
            let value = byte >= UInt8(ascii: "a") ? byte - UInt8(ascii: "a") : byte - UInt8(ascii: "2") + 26
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            while bits >= 4 && digits.utf8.count < 32 {
                bits -= 4
                digits += String(buffer >> UInt32(bits) & 15, radix: 16)
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        return digits
    }

    /// Whether a text has the shape of an article's id.
    static func isArticleID(_ text: String) -> Bool {
        text.utf8.count == idLength && text.utf8.allSatisfy(isIDByte)
    }

    /// Whether a byte occurs in ids: a to z and 2 to 7.
    static func isIDByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
    }

    /// Whether a text has the shape of a SHA-256 in lower-case hexadecimal.
    static func isHex(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
