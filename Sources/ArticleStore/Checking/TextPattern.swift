/// The patterns of the record's schema, as code: a regular expression for each text would take longer than all the rest.
enum TextPattern {
    /// By the pattern as the schema has it.
    static let known: [String: @Sendable (String) -> Bool] = [
        "^[a-z2-7]{26}$": { ContentHash.isArticleID($0) },
        "^[0-9a-f]{64}$": { ContentHash.isHex($0) },
        "^[A-Za-z0-9+/]+={0,2}$": isBase64,
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$": {
            isTime($0, offset: .needed)
        },
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$": {
            fits(Array($0.utf8)[...], "0000-00-00") == 10 && $0.utf8.count == 10 || isTime($0, offset: .optional)
        },
    ]

    private enum Offset { case needed, optional }

    private static func isTime(_ text: String, offset: Offset) -> Bool {
        var rest = Array(text.utf8)[...]
        guard let seconds = fits(rest, "0000-00-00T00:00:00") else { return false }
        rest = rest.dropFirst(seconds)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix(while: isDigit).count
            guard digits > 0 else { return false }
            rest = rest.dropFirst(digits + 1)
        }
        if rest.isEmpty { return offset == .optional }
        if rest.elementsEqual("Z".utf8) { return true }
        return rest.count == 6 && (fits(rest, "+00:00") != nil || fits(rest, "-00:00") != nil)
    }

    /// How many bytes the beginning of a text shares with a picture of it, in which 0 stands for a digit.
    private static func fits(_ text: ArraySlice<UInt8>, _ picture: StaticString) -> Int? {
        picture.withUTF8Buffer { picture in
            guard text.count >= picture.count else { return nil }
            let isFitting = zip(text, picture).allSatisfy { byte, wanted in
                wanted == UInt8(ascii: "0") ? isDigit(byte) : byte == wanted
            }
            return isFitting ? picture.count : nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isBase64(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let signs = bytes.prefix { $0 != UInt8(ascii: "=") }
        return !signs.isEmpty && bytes.count - signs.count <= 2
            && bytes.dropFirst(signs.count).allSatisfy { $0 == UInt8(ascii: "=") }
            && signs.allSatisfy { byte in
                isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
            }
    }
}
