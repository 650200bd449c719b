/// Tells what a page is from what it says of itself and from the look of its body.
///
/// What a page says counts first; the look decides where it says nothing. The confidences are the shares that were right
/// on the development pages that have a type.
enum PageTypeReader {
    static func read(
        _ body: PageBody, _ layout: PageLayout, _ text: SegmentStatistics, _ claims: BodyClaims
    ) -> PageType {
        let look = Look(body, layout, text)
        switch claims.kind {
        case .discussion: return PageType(kind: .forum, confidence: 0.9)
        case .product: return PageType(kind: .product, confidence: 0.7)
        case .article, .instructions: return PageType(kind: .article, confidence: 0.95)
        case .collection where look.prose < 60: return PageType(kind: .listing, confidence: 0.6)
        case .articleByOpenGraph where look.prose >= 40: return PageType(kind: .article, confidence: 0.9)
        default: break
        }
        if look.discussion >= 50, look.words >= 100 { return PageType(kind: .forum, confidence: 0.7) }
        if look.code >= 8 { return PageType(kind: .documentation, confidence: 0.5) }
        if look.links >= 45 || look.words < 60 { return PageType(kind: .listing, confidence: 0.4) }
        if look.prose >= 60, look.words >= 250 { return PageType(kind: .article, confidence: 0.7) }
        if look.prose < 45 { return PageType(kind: .collection, confidence: 0.3) }
        return PageType(kind: .service, confidence: 0.35)
    }

    /// Figures of a body; shares in hundredths of its words or bytes.
    private struct Look {
        var words = 0
        var prose = 0
        var links = 0
        var code = 0
        var discussion = 0

        init(_ body: PageBody, _ layout: PageLayout, _ text: SegmentStatistics) {
            var bytes = 0
            for index in text.lines.indices where body.isBody(index) {
                let own = text.lines[index].words
                let segment = layout.segments[index]
                words += own
                bytes += segment.count
                links += Int(segment.linkBytes)
                if text.shapes[index] == .prose || text.shapes[index] == .sentence { prose += own }
                if segment.context.contains(.preformatted) { code += own }
                if segment.context.contains(.discussion) { discussion += own }
            }
            links = links * 100 / max(1, bytes)
            prose = prose * 100 / max(1, words)
            code = code * 100 / max(1, words)
            discussion = discussion * 100 / max(1, words)
        }
    }
}
