/// A guess at the encoding of a page that does not say it and is not UTF-8.
///
/// Each candidate that could hold the bytes is scored by how usual what it makes of them is; western windows-1252, the
/// web's default, needs no evidence.
enum EncodingDetector {
    /// How many bytes are looked at.
    private static let examined = 1 << 16
    /// Of the pairs of bytes, the share in percent that must be of usual characters.
    private static let neededShare = 70
    /// The share that kana must have in EUC-JP: about half of a Japanese text is kana, none of a Chinese or Korean one.
    private static let neededKanaShare = 25

    static func detect(_ bytes: [UInt8]) -> HTMLEncoding {
        let sample = bytes.prefix(examined)
        if let kana = japanese.usualShare(sample), kana >= neededKanaShare { return .eucJP }
        var best: (encoding: HTMLEncoding, share: Int) = (.windows1252, neededShare - 1)
        for candidate in pairs {
            if let share = candidate.usualShare(sample), share > best.share { best = (candidate.encoding, share) }
        }
        if best.encoding != .windows1252 { return best.encoding }
        return cyrillic(sample) ?? .windows1252
    }

    /// An encoding of two bytes a character.
    private struct PairEncoding {
        let encoding: HTMLEncoding
        let leads: [ClosedRange<UInt8>]
        let trails: [ClosedRange<UInt8>]
        /// Bytes from 0x80 on that stand alone.
        let singles: ClosedRange<UInt8>?
        /// The lead bytes of what texts mostly consist of: kana, the common ideographs, the common syllables.
        let usual: [ClosedRange<UInt8>]

        /// In percent; `nil` when the bytes are not of this encoding.
        func usualShare(_ bytes: ArraySlice<UInt8>) -> Int? {
            var index = bytes.startIndex
            var pairs = 0
            var usualPairs = 0
            var singleCount = 0
            while index < bytes.endIndex {
                let byte = bytes[index]
                index += 1
                if byte < 0x80 { continue }
                if let singles, singles.contains(byte) {
                    singleCount += 1
                    continue
                }
                guard leads.contains(where: { $0.contains(byte) }) else { return nil }
                guard index < bytes.endIndex else { break }
                guard trails.contains(where: { $0.contains(bytes[index]) }) else { return nil }
                index += 1
                pairs += 1
                if usual.contains(where: { $0.contains(byte) }) { usualPairs += 1 }
            }
            return pairs == 0 ? nil : 100 * usualPairs / (pairs + singleCount)
        }
    }

    private static let japanese = PairEncoding(
        encoding: .eucJP, leads: [0x8E...0x8E, 0xA1...0xFE], trails: [0xA1...0xFE], singles: nil,
        usual: [0xA4...0xA5])

    private static let pairs = [
        PairEncoding(
            encoding: .shiftJIS, leads: [0x81...0x9F, 0xE0...0xFC], trails: [0x40...0x7E, 0x80...0xFC],
            singles: 0xA1...0xDF, usual: [0x81...0x83, 0x88...0x97]),
        PairEncoding(
            encoding: .eucKR, leads: [0xA1...0xFD], trails: [0xA1...0xFE], singles: nil, usual: [0xB0...0xC8]),
        PairEncoding(
            encoding: .gbk, leads: [0xA1...0xF7], trails: [0xA1...0xFE], singles: nil,
            usual: [0xA1...0xA1, 0xA3...0xA3, 0xB0...0xD7]),
        PairEncoding(
            encoding: .big5, leads: [0xA1...0xF9], trails: [0x40...0x7E, 0xA1...0xFE], singles: nil,
            usual: [0xA1...0xA1, 0xA4...0xC6]),
    ]

    /// Windows-1251 or KOI8-R when most bytes from 0x80 on are the lowercase letters of one of them.
    private static func cyrillic(_ bytes: ArraySlice<UInt8>) -> HTMLEncoding? {
        var high = 0
        var lower1251 = 0
        var lowerKOI = 0
        for byte in bytes where byte >= 0x80 {
            high += 1
            if byte >= 0xE0 { lower1251 += 1 }
            if (0xC0...0xDF).contains(byte) { lowerKOI += 1 }
        }
        // In western texts the letters with accents stand alone among ASCII; in Cyrillic ones they are the words.
        guard high * 4 > bytes.count / 8, runsAreLong(bytes) else { return nil }
        if lower1251 * 100 >= high * neededShare { return .windows1251 }
        if lowerKOI * 100 >= high * neededShare { return .koi8R }
        return nil
    }

    /// Whether bytes from 0x80 on come in runs of three at the mean.
    private static func runsAreLong(_ bytes: ArraySlice<UInt8>) -> Bool {
        var runs = 0
        var high = 0
        var isInRun = false
        for byte in bytes {
            if byte >= 0x80 {
                high += 1
                if !isInRun { runs += 1 }
                isInRun = true
            } else {
                isInRun = false
            }
        }
        return runs > 0 && high >= 3 * runs
    }
}
