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
        guard text.utf8.contains(where: { $0 >= 0xe0 }) else { return text }
        var expanded = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            guard isUnspaced(scalar) else {
                if let last = previous {
                    expanded.unicodeScalars.append(last)
                    expanded.unicodeScalars.append(" ")
                    previous = nil
                }
                expanded.unicodeScalars.append(scalar)
                continue
            }
            if let before = previous {
                expanded.unicodeScalars.append(before)
            } else {
                expanded.unicodeScalars.append(" ")
            }
            if previous != nil {
                expanded.unicodeScalars.append(scalar)
                expanded.unicodeScalars.append(" ")
            }
            previous = scalar
        }
        if let last = previous { expanded.unicodeScalars.append(last) }
        return expanded
    }

    /// Whether a scalar is a letter of a script that is written without spaces, or, like Hangul, with endings joined on.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x0e00 else { return false }
        for range in unspaced where range.contains(scalar.value) { return true }
        return false
    }

    /// Whether a folded word is a letter of such a script.
    static func isUnspaced(_ word: [UInt8]) -> Bool {
        String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy(isUnspaced)
    }

    /// A query's words as the index has them: the pairs of a run, without the last letter that `expanded` adds, because
    /// in the text more may follow it.
    static func expandedQuery(_ text: String) -> String {
        var expanded = ""
        var previous: Unicode.Scalar?
        var hasPair = false
        for scalar in text.nfc.unicodeScalars {
            guard isUnspaced(scalar) else {
                if let last = previous, !hasPair { expanded.unicodeScalars.append(last) }
                if previous != nil { expanded.unicodeScalars.append(" ") }
                previous = nil
                hasPair = false
                expanded.unicodeScalars.append(scalar)
                continue
            }
            if let before = previous {
                expanded.unicodeScalars.append(before)
                expanded.unicodeScalars.append(scalar)
                expanded.unicodeScalars.append(" ")
                hasPair = true
            } else {
                expanded.unicodeScalars.append(" ")
            }
            previous = scalar
        }
        if let last = previous, !hasPair { expanded.unicodeScalars.append(last) }
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
