/// The language of a text, as its script and its function words show it.
struct LanguageGuess: Equatable {
    /// BCP 47, or nil when the text is too short to say.
    var code: String?
    /// The bits of ``FunctionWords`` that count as function words here.
    var functionMask: UInt64
    /// From 0 to 1.
    var confidence: Double

    /// Chinese or Japanese: no spaces between words, and a character is about half a word.
    var isIdeographic: Bool { code == "zh" || code == "ja" }
    /// Any language in Latin letters, or one that is not known.
    var isLatin: Bool { code.map(LanguageTally.isLatin) ?? true }

    static let unknown = LanguageGuess(code: nil, functionMask: .max, confidence: 0)
}

/// Counts scripts and function words while a text is scanned.
struct LanguageTally {
    /// By the bit of a language in ``FunctionWords``.
    private var hits = InlineArray<64, Int>(repeating: 0)
    private var latin = 0
    private var han = 0
    private var kana = 0
    /// By ``Script``.
    private var others = InlineArray<32, Int>(repeating: 0)
    private var words = 0

    /// The scripts of few languages, each by the code of the one that most pages in it have; in the order of the codes,
    /// the first of which wins where two are equally common.
    private enum Script: Int, CaseIterable {
        case amharic
        case arabic
        case bengali
        case greek
        case gujarati
        case hebrew
        case hindi
        case armenian
        case georgian
        case khmer
        case kannada
        case korean
        case lao
        case malayalam
        case burmese
        case punjabi
        case russian
        case sinhala
        case tamil
        case telugu
        case thai

        var code: String {
            switch self {
            case .amharic: "am"
            case .arabic: "ar"
            case .bengali: "bn"
            case .greek: "el"
            case .gujarati: "gu"
            case .hebrew: "he"
            case .hindi: "hi"
            case .armenian: "hy"
            case .georgian: "ka"
            case .khmer: "km"
            case .kannada: "kn"
            case .korean: "ko"
            case .lao: "lo"
            case .malayalam: "ml"
            case .burmese: "my"
            case .punjabi: "pa"
            case .russian: "ru"
            case .sinhala: "si"
            case .tamil: "ta"
            case .telugu: "te"
            case .thai: "th"
            }
        }
    }

    /// An ideograph or kana.
    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        if scalar >= 0x3040 && scalar < 0x3100 { kana += 1 } else { han += 1 }
    }

    /// A word by its first letter, with the languages that have it as a function word.
    @inline(__always)
    mutating func add(_ first: UInt32, _ mask: UInt64) {
        words += 1
        if first < 0x250 {
            latin += 1
        } else if let script = LanguageTally.script(first) {
            others[script.rawValue] += 1
        }
        var rest = mask
        while rest != 0 {
            hits[rest.trailingZeroBitCount] += 1
            rest &= rest - 1
        }
    }

    private static func script(_ scalar: UInt32) -> Script? {
        switch scalar {
        case 0x370...0x3FF: .greek
        case 0x400...0x52F: .russian
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x77F: .arabic
        case 0x900...0x97F: .hindi
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .punjabi
        case 0xA80...0xAFF: .gujarati
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0x1000...0x109F: .burmese
        case 0x10A0...0x10FF: .georgian
        case 0x1200...0x137F: .amharic
        case 0x1780...0x17FF: .khmer
        case 0x1100...0x11FF, 0xAC00...0xD7AF: .korean
        default: nil
        }
    }

    /// Fewer function words than this say nothing.
    private static let leastHits = 3
    /// Fewer ideographs are a name or a button.
    private static let leastIdeographs = 40

    /// Of the scripts the commonest, and within it the language with the most function words.
    func guess() -> LanguageGuess {
        var best: Script?
        var otherCount = 0
        for script in Script.allCases where others[script.rawValue] > otherCount {
            best = script
            otherCount = others[script.rawValue]
        }
        let ideographs = han + kana
        // A Thai word-run or an ideograph is not a word: two ideographs weigh as one.
        if ideographs / 2 > latin, ideographs / 2 > otherCount {
            // Japanese has kana in every sentence; Chinese texts have them only in names.
            let code = kana * 20 > ideographs ? "ja" : "zh"
            return LanguageGuess(code: code, functionMask: .max, confidence: 0.99)
        }
        // A subscript of the array itself would copy it each time.
        let hits = hits.span
        let isOther = otherCount > latin
        if !isOther, latin == 0 { return .unknown }
        let candidates = isOther ? LanguageTally.candidates[best?.rawValue ?? 0] : LanguageTally.latinCandidates
        var winner = candidates[0].code
        var most = -1
        var second = 0
        var mask: UInt64 = 0
        for candidate in candidates {
            guard let bit = candidate.bit else { continue }
            if hits[bit] > most {
                second = max(second, most)
                (most, winner, mask) = (hits[bit], candidate.code, 1 << UInt64(bit))
            } else {
                second = max(second, hits[bit])
            }
        }
        if candidates.count == 1 { return LanguageGuess(code: winner, functionMask: .max, confidence: 0.99) }
        if most < LanguageTally.leastHits || most * 12 < min(words, 600) {
            // Code and names are Latin in a Chinese page about computers, and no function words among them.
            if ideographs >= LanguageTally.leastIdeographs, ideographs * 2 > words {
                return LanguageGuess(code: kana * 20 > ideographs ? "ja" : "zh", functionMask: .max, confidence: 0.7)
            }
            let fallback = isOther ? winner : nil
            return LanguageGuess(code: fallback, functionMask: .max, confidence: fallback == nil ? 0 : 0.5)
        }
        let confidence = 0.5 + 0.5 * Double(most - second) / Double(most)
        return LanguageGuess(code: winner, functionMask: mask, confidence: confidence)
    }

    /// A language with its bit in ``FunctionWords``, where it has a list there.
    private struct Candidate {
        var code: String
        var bit: Int?

        init(_ code: String) {
            self.code = code
            bit = FunctionWords.codes.firstIndex(of: code)
        }
    }

    /// The languages of each script.
    private static let candidates: [[Candidate]] = Script.allCases.map { script in
        let codes =
            switch script {
            case .russian: ["ru", "uk", "bg", "sr", "mk", "be", "kk"]
            case .arabic: ["ar", "fa", "ur"]
            case .hindi: ["hi", "mr", "ne"]
            default: [script.code]
            }
        return codes.map(Candidate.init)
    }

    private static let latinCandidates = latinCodes.map(Candidate.init)

    static func isLatin(_ code: String) -> Bool { latinCodes.contains(code) }

    private static let latinCodes: [String] = {
        let others: Set<String> = [
            "ru", "uk", "bg", "sr", "mk", "be", "kk", "ar", "fa", "ur", "he", "hi", "mr", "ne", "bn", "ta", "te", "el",
            "ko", "hy", "ka", "am",
        ]
        return FunctionWords.codes.filter { !others.contains($0) }
    }()
}
