internal import Foundation
internal import Stories

/// How mail writes dates, names and bytes.
enum MailHeader {
    /// RFC 5322, section 3.3: "Sun, 22 Nov 2026 06:00:00 +0100", of RFC 3339.
    static func date(_ time: String) -> String {
        let bytes = Array(time.utf8)
        guard bytes.count >= 19, let day = CivilDay(prefixOf: time) else { return time }
        let (year, _, number) = day.components
        let clock = String(decoding: bytes[11..<19], as: UTF8.self)
        let offset = String(decoding: bytes.dropFirst(19).filter { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        let zone = offset == "Z" || offset.isEmpty ? "+0000" : offset
        return
            "\(Wording.weekday(day).prefix(3)), \(number) \(Wording.shortDate(day).suffix(3)) \(year) \(clock) \(zone)"
    }

    /// RFC 2047: as it is where it is plain ASCII, else base64 words of at most 75 signs, folded, no letter cut in two.
    ///
    /// Control characters are left out: a title cannot begin a header of its own.
    static func encodedWords(_ text: String, after column: Int) -> String {
        let printable = text.unicodeScalars.filter { !TextWrapping.isUnprintable($0) }
        let isPlain = printable.allSatisfy { $0.value < 0x7F && !"\"\\<>(),;:@[]=?".unicodeScalars.contains($0) }
        if isPlain, column + printable.count <= 76 { return String(String.UnicodeScalarView(printable)) }
        var words: [String] = []
        var chunk: [UInt8] = []
        func end() {
            if !chunk.isEmpty { words.append("=?UTF-8?B?" + Data(chunk).base64EncodedString() + "?=") }
            chunk = []
        }
        for scalar in printable {
            let letter = Array(String(scalar).utf8)
            // 75 signs less those around hold 60 of base64: 45 bytes, and the first line has a header's name before it.
            if chunk.count + letter.count > (words.isEmpty ? 36 : 45) { end() }
            chunk += letter
        }
        end()
        return words.joined(separator: "\n ")
    }

    /// In lines of 76 signs.
    static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    }
}
