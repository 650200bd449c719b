internal import HTMLTree

/// What stands at an article's head, besides its title: who wrote it and when.
struct PageHead {
    let bylines: PageBylines
    let dates: PageDates

    init(
        _ document: HTMLDocument, _ layout: PageLayout, _ claims: PageClaims, _ fields: PageFields, _ body: PageBody,
        received: ArticleDate?
    ) {
        let address = (fields.origin.canonical ?? fields.origin.url)?.address.bytes ?? []
        let title = claims.first(.title, of: 0).map(claims.text) ?? []
        let headline = claims.headline
        let place = ArticlePlace(layout, body, headline: headline, pageTitle: title)
        let marks = PageMarks(layout)
        let monthFirst = DateOrder.monthFirst(document, address: address[...])
        dates = PageDates(
            document, layout, claims, marks, place, title: headline.isEmpty ? title : headline,
            type: body.type, address: address[...], monthFirst: monthFirst, received: received)
        bylines = PageBylines(
            document, layout, claims, marks, place, site: fields.site, type: body.type.kind, monthFirst: monthFirst)
    }

    /// Takes byline and dateline out of the body; the lines that they stand in are no sentences of it.
    func mark(_ body: inout PageBody) {
        for segment in dates.datelines where body.removals[segment] == nil { body.removals[segment] = .dateline }
        for segment in bylines.lines where body.removals[segment] == nil { body.removals[segment] = .byline }
    }

    /// Adds authors and dates to an article, with their provenance.
    func fill(_ article: inout Article) {
        bylines.fill(&article)
        dates.fill(&article)
    }
}
