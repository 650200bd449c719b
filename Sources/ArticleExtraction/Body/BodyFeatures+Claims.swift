internal import HTMLTree

// What of a segment's words the page says of itself.

extension BodyFeatures {
    mutating func readClaims(_ layout: PageLayout, _ text: SegmentStatistics, _ claims: BodyClaims) {
        let stated = claims.node.map(layout.segments(in:)) ?? 0..<0
        for index in layout.segments.indices {
            text.withWords(of: index) { words in
                let own = claims.title.count(of: words)
                set(index, .ownInTitle, own * 100 / max(1, words.count))
                set(index, .titleInOwn, min(100, own * 100 / max(1, claims.title.count)))
                set(index, .inDescription, claims.description.share(ofPairs: words))
                set(index, .inStatedBody, claims.body.share(ofPairs: words))
            }
            set(index, .inStatedNode, stated.isEmpty ? -1 : stated.contains(index) ? 1 : 0)
        }
        setAll(.pageStatesBody, claims.bodyWords)
        setAll(.pageKind, claims.kind.rawValue)
    }
}
