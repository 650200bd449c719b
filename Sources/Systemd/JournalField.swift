/// One field of an entry: a name, and any bytes.
public struct JournalField: Sendable, Hashable {
    /// 1 to 64 of A-Z, 0-9 and _, beginning with a letter; journald drops all others (systemd.journal-fields(7)).
    public let name: String
    /// Any bytes; line breaks and what is not UTF-8 included.
    public let value: [UInt8]

    /// Any name: small letters become capitals, everything else that is not allowed becomes _.
    public init(_ name: String, bytes value: [UInt8]) {
        self.name = Self.allowed(name)
        self.value = value
    }

    /// The same with text.
    public init(_ name: String, _ value: String) {
        self.init(name, bytes: Array(value.utf8))
    }

    /// The same with a number, in decimal digits.
    public init(_ name: String, _ value: some BinaryInteger) {
        self.init(name, String(value))
    }

    private static func allowed(_ name: String) -> String {
        let longest = 64
        var bytes: [UInt8] = name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            default: UInt8(ascii: "_")
            }
        }
        // Fields that begin with _ are the journal's own.
        let isLetter = bytes.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
        if !isLetter { bytes.insert(UInt8(ascii: "X"), at: 0) }
        return String(decoding: bytes.prefix(longest), as: UTF8.self)
    }
}
