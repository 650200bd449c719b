/// A title as part of a file name: lower case, ASCII where the letters are Latin, hyphens between the words.
///
/// Letters of other scripts stay themselves in UTF-8, which every file system that Daybook runs on takes; a made-up
/// transliteration would be one that no reader looks for.
enum Slug {
    /// The most bytes. With `--`, the id and `.json` a name has 113 of the 255 that ext4 gives, so that the whole path
    /// stays readable in a listing.
    static let byteLimit = 80

    /// What a record without title or file name is called.
    static let untitled = "untitled"

    /// The slug of the first of the texts that gives one.
    static func of(title: String?, fileName: String) -> String {
        if let title, let slug = slug(title) { return slug }
        return slug(withoutExtension(fileName.nfc)) ?? untitled
    }

    /// `nil` where a text has neither letters nor digits.
    static func slug(_ text: String) -> String? {
        var slug: [UInt8] = []
        var wordStart: Int?
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            guard let piece = piece(scalar) else {
                // An apostrophe is within a word: "don't" is "dont", not "don-t".
                if !isApostrophe(scalar) { isBetweenWords = true }
                continue
            }
            if piece.isEmpty { continue }
            if isBetweenWords && !slug.isEmpty {
                if slug.count >= byteLimit { break }
                wordStart = slug.count
                slug.append(UInt8(ascii: "-"))
            }
            isBetweenWords = false
            if slug.count + piece.utf8.count > byteLimit {
                // Cut at the last whole word, unless that would lose more than half.
                if let wordStart, wordStart > byteLimit / 2 { slug.removeSubrange(wordStart...) }
                break
            }
            slug.append(contentsOf: piece.utf8)
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
    }

    /// What a scalar adds to a slug: nothing for marks and format controls inside a word, `nil` for what ends a word.
    private static func piece(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII {
            switch UInt8(scalar.value) {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                return String(Character(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return String(Character(scalar))
            default: return nil
            }
        }
        if let ascii = LatinFolding.ascii(scalar) { return ascii }
        // The marks that NFD text carries after Latin letters.
        if (0x300...0x36f).contains(scalar.value) { return "" }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .nonspacingMark, .spacingMark:
            return scalar.properties.lowercaseMapping
        // Joiners and directions are not seen, and a direction could make a name look like another.
        case .format: return ""
        default: return nil
        }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2bc}"
    }

    private static func withoutExtension(_ name: String) -> String {
        let base = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        guard let dot = base.utf8.lastIndex(of: UInt8(ascii: ".")), dot > base.startIndex else { return String(base) }
        return String(base[..<dot])
    }
}
