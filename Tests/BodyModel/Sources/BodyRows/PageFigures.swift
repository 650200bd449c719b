@testable import ArticleExtraction
@testable import HTMLTree

/// The figures of a page's segments, read as `BodySelector` does before its first reading.
struct PageFigures {
    private var claimsReader = ClaimsReader()
    private var claims = PageClaims()
    private var stated = BodyClaims()
    private(set) var text = SegmentStatistics()
    private(set) var features = BodyFeatures()

    mutating func read(_ document: HTMLDocument, _ layout: PageLayout) {
        text.read(layout)
        claimsReader.read(document, into: &claims)
        stated.read(claims)
        features.read(document, layout, text, stated)
    }
}
