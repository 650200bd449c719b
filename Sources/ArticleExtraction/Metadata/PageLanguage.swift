/// The language of a page: what it declares and what its text shows, reconciled.
struct PageLanguage {
    var code: String
    /// Where it is from, as provenance names it: a vocabulary, or "text".
    var from: String
    var confidence: Double

    /// - Parameter guess: the language that the body's text shows.
    ///
    /// A declaration that the text bears out is kept with its region. Where the text speaks another language clearly,
    /// the text is believed: templates declare the language of their maker.
    init?(_ claims: PageClaims, guess: LanguageGuess) {
        var declared: [(tag: LanguageTag, source: ClaimSource)] = []
        claims.forEach(.language) { claim in
            guard declared.count < 8, let tag = LanguageTag(claims.text(of: claim)[...]) else { return }
            declared.append((tag, claim.source))
        }
        let detected = guess.code.map { Array($0.utf8) }
        if let detected, let match = declared.first(where: { $0.tag.primary == detected }) {
            self.init(code: match.tag.text, from: match.source.name, confidence: 0.99)
            return
        }
        let common = Self.commonest(declared)
        if let detected, let code = guess.code {
            if let common, Self.areClose(common.tag.primary, detected) || guess.confidence < Self.clear {
                self.init(code: common.tag.text, from: common.source.name, confidence: 0.6)
            } else {
                self.init(code: code, from: "text", confidence: guess.confidence)
            }
            return
        }
        guard let common else { return nil }
        self.init(code: common.tag.text, from: common.source.name, confidence: 0.7)
    }

    private init(code: String, from: String, confidence: Double) {
        self.code = code
        self.from = from
        self.confidence = confidence
    }

    /// A guess that is less sure does not overrule a declaration.
    private static let clear = 0.6

    /// The declaration that most agree on; the first of several.
    private static func commonest(
        _ declared: [(tag: LanguageTag, source: ClaimSource)]
    ) -> (tag: LanguageTag, source: ClaimSource)? {
        declared.max { first, second in
            declared.count { $0.tag.primary == first.tag.primary }
                < declared.count { $0.tag.primary == second.tag.primary }
        }
    }

    /// Languages that function words hardly tell apart; there the declaration is believed.
    private static func areClose(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        for group in groups {
            let codes = group.map { Array($0.utf8) }
            if codes.contains(first), codes.contains(second) { return true }
        }
        return false
    }

    private static let groups: [[String]] = [
        ["no", "nb", "nn", "da"], ["id", "ms"], ["hr", "sr", "bs", "sh"], ["ca", "es", "gl", "pt"], ["cs", "sk"],
        ["ru", "be", "uk", "bg", "mk", "sr"], ["hi", "mr", "ne"], ["ar", "fa", "ur", "ps"], ["nl", "af"],
        ["zh", "yue", "ja"],
    ]
}
