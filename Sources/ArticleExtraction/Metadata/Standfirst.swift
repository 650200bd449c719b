internal import HTMLTree

/// The sentence or two under a headline that the page also gives as its description.
struct Standfirst {
    var segment: Int
    var from: ClaimSource

    /// How many segments after the title are looked at: byline, date and share links may stand between.
    private static let reach = 8
    /// A shorter text is a kicker or a label, in bytes.
    private static let shortest = 25

    /// Looks for a text behind the title that is the description or the alternative headline, word for word.
    ///
    /// Descriptions are cut by many systems, so a text that begins with all of one is the same.
    init?(after title: Int, _ layout: PageLayout, _ claims: PageClaims) {
        var texts: [(text: TitleText, source: ClaimSource)] = []
        for property in [ClaimProperty.alternativeHeadline, .description] {
            claims.forEach(property) { claim in
                guard texts.count < 6 else { return }
                let value = claims.text(of: claim)
                if value.count >= Self.shortest { texts.append((TitleText(value), claim.source)) }
            }
        }
        guard !texts.isEmpty else { return nil }
        var openings = WordOpenings()
        for claim in texts { openings.insert(claim.text) }
        for number in (title + 1)..<max(title + 1, min(layout.segments.count, title + 1 + Self.reach)) {
            let segment = layout.segments[number]
            guard segment.count >= Self.shortest, segment.count <= TitleText.longest, segment.linkBytes == 0 else {
                continue
            }
            // The same text begins with the same word.
            guard openings.mayOpen(layout.text, segment.range) else { continue }
            let text = TitleText(Array(layout.bytes(of: segment)))
            for claim in texts where !claim.text.isEmpty {
                let isSame =
                    text.equals(text.all, claim.text, claim.text.all)
                    || (claim.text.words.count >= 10 && text.range(of: claim.text, claim.text.all)?.lowerBound == 0)
                guard isSame else { continue }
                self.segment = number
                from = claim.source
                return
            }
        }
        return nil
    }
}
