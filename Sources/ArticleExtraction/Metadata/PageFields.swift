internal import HTMLTree

/// The fields of an article that a page's claims give, other than its authors and dates.
struct PageFields {
    let origin: PageOrigin
    let site: SiteNames
    let title: PageTitle?

    init(document: HTMLDocument, layout: PageLayout, claims: PageClaims) {
        origin = PageOrigin(claims)
        site = SiteNames(claims, host: origin.host)
        title = TitleChooser(
            document: document, layout: layout, claims: claims, site: site, resolver: origin.resolver
        ).choose()
    }

    /// Sets the fields, and says where each is from.
    func fill(_ article: inout Article) {
        if let title {
            article.title = String(decoding: title.text, as: UTF8.self)
            article.note("title", title.from, title.confidence)
        }
        if let url = origin.url {
            article.url = String(decoding: url.address.bytes, as: UTF8.self)
            article.note("url", url.source.name, url.source == .comment ? 0.99 : 0.9)
        }
        if let canonical = origin.canonical {
            article.canonicalURL = String(decoding: canonical.address.bytes, as: UTF8.self)
            article.note("canonical_url", canonical.source.name, canonical.source == .link ? 0.99 : 0.85)
        }
    }
}

extension Article {
    /// Notes where a field is from.
    mutating func note(_ field: String, _ from: String, _ confidence: Double) {
        provenance.append(FieldProvenance(field: field, from: from, confidence: min(0.99, confidence)))
    }
}
