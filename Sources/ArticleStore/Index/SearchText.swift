internal import ArticleExtraction
internal import Foundation

/// What of a record is searched, as the full-text table takes it.
struct SearchableText {
    var title: String
    var people: String
    var body: String

    /// - Parameter limit: The most bytes of the body that are taken.
    init(_ record: ArticleRecord, limit: Int) {
        title = SearchText.expanded([record.title ?? "", record.subtitle ?? ""].joined(separator: " "))
        people = SearchText.expanded(
            record.byline ?? record.authors.map(\.name).joined(separator: " "))
        var text = record.contentText
        if text.utf8.count > limit { text = String(decoding: text.utf8.prefix(limit), as: UTF8.self) }
        body = SearchText.expanded(text)
    }

    var byteCount: Int { title.utf8.count + people.utf8.count + body.utf8.count }
}

/// Text as the index and its filters compare it.
enum SearchText {
    /// Text in which each run of letters of a script without spaces stands as its pairs, then its last letter.
    ///
    /// FTS5's `unicode61` takes such a run for one word, so that a word inside it would never be found. As pairs
    /// ("東京都" is "東京 京都 都"), any part of a run is a row of neighbours. Text without such scripts comes back as it
    /// is, after a look at its bytes.
    static func expanded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in mayHoldUnspaced(bytes) ? expanded(bytes) : nil } ?? text
    }

    private static func expanded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var expanded: [UInt8] = []
        expanded.reserveCapacity(3 * bytes.count)
        var previous: Range<Int>?
        var position = 0
        while position < bytes.count {
            let length = scalarLength(bytes[position])
            let letter = position..<(position + length)
            position += length
            if length >= 3 && isUnspaced(scalar(bytes, letter)) {
                if let previous {
                    expanded.append(contentsOf: bytes[previous])
                    expanded.append(contentsOf: bytes[letter])
                }
                expanded.append(UInt8(ascii: " "))
                previous = letter
                continue
            }
            if let last = previous {
                expanded.append(contentsOf: bytes[last])
                expanded.append(UInt8(ascii: " "))
                previous = nil
            }
            expanded.append(contentsOf: bytes[letter])
        }
        if let last = previous { expanded.append(contentsOf: bytes[last]) }
        return String(decoding: expanded, as: UTF8.self)
    }

    /// A look at lead bytes only: most text holds none of these scripts, and then nothing is copied.
    private static func mayHoldUnspaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for (position, byte) in bytes.enumerated() where byte >= 0xe0 && byte != 0xe2 {
            let scalar = scalar(bytes, position..<(position + scalarLength(byte)))
            if isUnspaced(scalar) { return true }
        }
        return false
    }

    /// A String's bytes are valid UTF-8, so that the lead byte tells the length.
    private static func scalarLength(_ lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
        let lead = bytes[range.lowerBound]
        var value = UInt32(lead) & (range.count == 3 ? 0x0f : 0x07)
        for position in range.dropFirst() { value = value << 6 | UInt32(bytes[position] & 0x3f) }
        return value
    }

    /// Whether a scalar is a letter of a script that is written without spaces, or, like Hangul, with endings joined on.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool { isUnspaced(scalar.value) }

    private static func isUnspaced(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x0e00 else { return false }
        for range in unspaced where range.contains(scalar) { return true }
        return false
    }

    /// Whether a folded word is a letter of such a script.
    static func isUnspaced(_ word: [UInt8]) -> Bool {
        String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy(isUnspaced)
    }

    /// A query's words as the index has them: as in a text, but for the letter that ends the last run, because in the
    /// text more may follow there.
    static func expandedQuery(_ text: String) -> String {
        var expanded = expanded(text.nfc)
        var end = text.nfc.unicodeScalars[...]
        if let last = end.popLast(), let before = end.popLast(), isUnspaced(last), isUnspaced(before) {
            expanded.unicodeScalars.removeLast()
        }
        return expanded
    }

    /// Whether a query ends in one letter of such a script, which stands at the beginning of pairs.
    static func endsInLoneLetter(_ text: String) -> Bool {
        var last: (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil)
        for scalar in text.unicodeScalars { last = (last.1, scalar) }
        guard let letter = last.1, isUnspaced(letter) else { return false }
        return last.0.map { !isUnspaced($0) } ?? true
    }

    /// Whether a scalar is part of a word, as `unicode61` sees it: letters, numbers, private use.
    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    private static let unspaced: [ClosedRange<UInt32>] = [
        0x4e00...0x9fff, 0x3041...0x3096, 0x30a1...0x30fe, 0xac00...0xd7a3, 0x3400...0x4dbf, 0x3005...0x3007,
        0xf900...0xfaff, 0x20000...0x323af,
        0x0e01...0x0e30, 0x0e32...0x0e33, 0x0e40...0x0e46,  // Thai letters
        0x0e81...0x0eb0, 0x0eb2...0x0eb3, 0x0ec0...0x0ec6,  // Lao
        0x1000...0x102a, 0x1780...0x17b3,  // Myanmar, Khmer
    ]

    /// A name for comparison: lower case, NFC.
    static func folded(_ text: String) -> String {
        text.lowercased().nfc
    }

    /// The host of an absolute URL, in lower case and without "www."; `nil` where there is none.
    static func host(_ url: String) -> String? {
        let bytes = Array(url.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return nil
        }
        var host = bytes[(colon + 3)...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        host = host.prefix { $0 != UInt8(ascii: ":") }
        if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
        return host.isEmpty ? nil : String(decoding: host, as: UTF8.self).lowercased()
    }
}
