/// A language as a page declares it, in the form of BCP 47: "en", "pt-BR", "zh-Hant".
struct LanguageTag: Equatable {
    /// The primary subtag, in lower case.
    let primary: [UInt8]
    /// The whole tag.
    let text: String

    /// Reads "de", "de_DE", "EN-us", "zh-Hans-CN"; the region and script are kept, all else is left out.
    ///
    /// `nil` for what is no tag, such as "english" or a list of several.
    init?(_ value: ArraySlice<UInt8>) {
        var parts: [ArraySlice<UInt8>] = []
        var start = value.startIndex
        var end = value.endIndex
        while start < end, value[start] <= 0x20 { start += 1 }
        while end > start, value[end - 1] <= 0x20 { end -= 1 }
        // "de-DE.UTF-8" and "en, fr": what follows is of no use.
        if let stop = value[start..<end].firstIndex(where: { $0 == 0x2E || $0 == 0x2C || $0 == 0x3B || $0 == 0x20 }) {
            end = stop
        }
        for index in start..<end where value[index] == 0x2D || value[index] == 0x5F {
            parts.append(value[start..<index])
            start = index + 1
        }
        parts.append(value[start..<end])
        guard let first = parts.first, first.count == 2 || first.count == 3, first.allSatisfy(Scalars.isASCIILetter)
        else { return nil }
        let lower = first.map { $0 | 0x20 }
        if Self.none.contains(where: { lower.elementsEqual($0.utf8) }) { return nil }
        primary = Self.corrections.first { lower.elementsEqual($0.0.utf8) }.map { Array($0.1.utf8) } ?? lower
        var tag = String(decoding: primary, as: UTF8.self)
        for part in parts.dropFirst().prefix(2) where part.allSatisfy(Scalars.isASCIILetter) {
            if part.count == 2 { tag += "-" + String(decoding: part.map { $0 & 0xDF }, as: UTF8.self) }
            if part.count == 4, let head = part.first {
                tag += "-" + String(decoding: [head & 0xDF] + part.dropFirst().map { $0 | 0x20 }, as: UTF8.self)
            }
        }
        text = tag
    }

    /// Codes of ISO 639 for no language or several.
    private static let none = ["mul", "und", "mis", "zxx"]

    /// Codes that were withdrawn, and codes of countries that pages write for the language (BCP 47 has the right ones).
    private static let corrections = [
        ("iw", "he"), ("in", "id"), ("ji", "yi"), ("jp", "ja"), ("cn", "zh"), ("kr", "ko"), ("ua", "uk"), ("cz", "cs"),
        ("dk", "da"), ("gr", "el"), ("eng", "en"), ("deu", "de"), ("ger", "de"), ("fra", "fr"), ("fre", "fr"),
        ("spa", "es"), ("por", "pt"), ("ita", "it"), ("nld", "nl"), ("dut", "nl"), ("rus", "ru"), ("zho", "zh"),
        ("chi", "zh"), ("jpn", "ja"), ("kor", "ko"), ("ara", "ar"), ("pol", "pl"), ("tur", "tr"), ("swe", "sv"),
    ]
}
