/// Text as HTML and XML want it.
enum MarkupText {
    /// Escaped for text and for attribute values in either quotes. Scalars that XML 1.0 forbids are left out.
    ///
    /// Scalar by scalar: a mark that combines with `"` or `<` makes one Character of both, and an escape that looks at
    /// Characters lets it through.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t", "\r": result.append(" ")
            default:
                switch scalar.value {
                case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
                // Overrides of direction would reach beyond the quotation they stand in.
                case 0x202A...0x202E, 0x2066...0x2069: break
                // Marks, which stay, are held by `languageAttributes` and <bdi>.
                default: result.append(scalar)
                }
            }
        }
        return String(result)
    }

    /// Languages written from right to left.
    private static let rightToLeft: Set<String> = [
        "ar", "he", "fa", "ur", "ps", "sd", "yi", "dv", "ug", "ckb", "arc", "syr",
    ]

    /// ` lang="de" dir="auto"`, with `dir="rtl"` where the language is written so; without `lang` for what is no
    /// language tag. An element with `dir` is isolated: its text cannot reorder what stands beside it.
    static func languageAttributes(_ language: String?) -> String {
        guard let language, isTag(language) else { return " dir=\"auto\"" }
        return " lang=\"\(language)\" dir=\"" + (isRightToLeft(language) ? "rtl\"" : "auto\"")
    }

    /// Whether a text is written from right to left: by its language, else by the first letter that is Hebrew, Arabic or
    /// of another such script, where no other letter stands before it.
    static func isRightToLeft(_ text: String, _ language: String?) -> Bool {
        if let language { return isRightToLeft(language) }
        for scalar in text.unicodeScalars.prefix(200) where scalar.properties.isAlphabetic {
            return (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFDFF).contains(scalar.value)
                || (0xFE70...0xFEFC).contains(scalar.value) || (0x1E800...0x1EFFF).contains(scalar.value)
        }
        return false
    }

    private static func isRightToLeft(_ language: String) -> Bool {
        return rightToLeft.contains(
            String(decoding: language.utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self))
    }

    private static func isTag(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return (2...35).contains(bytes.count)
            && bytes.allSatisfy { byte in
                byte == UInt8(ascii: "-") || (byte >= 0x30 && byte <= 0x39)
                    || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            }
    }
}
