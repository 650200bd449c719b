internal import HTMLTree

/// Finds a page's body, page after page, in memory that is kept.
///
/// Every segment is judged twice by ``BodyTrees``: by its own figures (``BodyFeatures``), then with what that first
/// reading says of the page around it (``BodyContext``). ``BodyCut`` draws the line where the body is likely to be
/// right as a whole; ``BodyTrimming`` takes off what a body never ends in or says twice.
struct BodySelector {
    private(set) var text = SegmentStatistics()
    private var stated = BodyClaims()
    private(set) var features = BodyFeatures()
    private var context = BodyContext()
    private var sums: [Int32] = []
    private var first: [Int16] = []
    /// How likely each segment belongs to the body, in thousandths.
    private(set) var likelihoods: [Int16] = []

    init() {}

    /// Selects the body of a page.
    mutating func select(
        _ document: HTMLDocument, _ layout: PageLayout, _ claims: PageClaims, focus: ExtractionFocus
    ) -> PageBody {
        text.read(layout)
        stated.read(claims)
        features.read(document, layout, text, stated)
        BodyTrees.firstReading.likelihoods(features.columns, sums: &sums, into: &first)
        context.read(document, layout, text, features.alike, features.containers, likelihoods: first)
        features.append(context)
        BodyTrees.secondReading.likelihoods(features.columns, unless: first, sums: &sums, into: &likelihoods)
        var body = PageBody(removals: [])
        let cut = BodyCut(likelihoods, text.lines, focus: focus)
        body.expected = cut.expected
        body.removals.reserveCapacity(layout.segments.count)
        for index in layout.segments.indices {
            let isBody = Int(likelihoods[index]) >= cut.border
            body.removals.append(isBody ? nil : RemovalReasons.reason(layout.segments[index], text.phrases[index]))
        }
        BodyTrimming.trim(&body, layout, text, likelihoods)
        body.words = text.lines.indices.reduce(0) { $0 + (body.isBody($1) ? text.lines[$1].words : 0) }
        body.type = PageTypeReader.read(body, layout, text, stated)
        if stated.bodyWords >= PageBody.leastStatedWords, stated.bodyWords > body.words * PageBody.statedExcess {
            body.statedParagraphs = StatedBody.paragraphs(claims.articleBody())
        }
        return body
    }
}
