internal import HTMLTree

/// The fields of an article that a page's claims give, other than its authors and dates.
struct PageFields {
    let layout: PageLayout
    let claims: PageClaims
    let origin: PageOrigin
    let site: SiteNames
    let title: PageTitle?
    /// The sentence under the title, where the page shows one.
    let standfirst: Standfirst?

    init(document: HTMLDocument, layout: PageLayout, claims: PageClaims) {
        self.layout = layout
        self.claims = claims
        origin = PageOrigin(claims)
        site = SiteNames(claims, host: origin.host)
        title = TitleChooser(
            document: document, layout: layout, claims: claims, site: site, resolver: origin.resolver
        ).choose()
        standfirst = title?.segment.flatMap { Standfirst(after: $0, layout, claims) }
    }

    /// Takes the title out of the body, every time it stands above the text, and notes what the standfirst is.
    func mark(_ body: inout PageBody) {
        guard let segment = title?.segment else { return }
        body.title = segment
        body.removals[segment] = .title
        let shown = layout.bytes(of: layout.segments[segment])
        for number in layout.segments.indices where number != segment && body.isBody(number) {
            let other = layout.segments[number]
            // A line of text that repeats the title is a repeat only before the text begins.
            guard other.count == shown.count, other.headingLevel > 0 || number < segment + Self.titleReach else {
                continue
            }
            if layout.bytes(of: other).elementsEqual(shown) { body.removals[number] = .titleRepeat }
        }
        if let standfirst, !body.isBody(standfirst.segment) { body.removals[standfirst.segment] = .subtitle }
    }

    private static let titleReach = 6

    /// Sets the fields, and says where each is from.
    func fill(_ article: inout Article, body: PageBody) {
        if let title {
            article.title = String(decoding: title.text, as: UTF8.self)
            article.note("title", title.from, title.confidence)
        }
        fillSubtitle(&article, body)
        if let name = site.name(claims) {
            article.site = name.string
            article.note("site", name.source.name, name.source == .titleElement ? 0.8 : 0.95)
        }
        fillAddresses(&article)
        fillTopics(&article)
        fillDescription(&article)
        if let access = PageAccess.isPaid(claims) {
            article.paywall = access.isPaid
            article.note("paywall", access.source.name, 0.9)
        }
        let guess = TextLanguage.guess(layout) { body.isBody($0) }
        if let language = PageLanguage(claims, guess: guess) {
            article.language = language.code
            article.note("language", language.from, language.confidence)
        }
    }

    /// The standfirst where the body leaves it out, else the second headline that the claims give.
    private func fillSubtitle(_ article: inout Article, _ body: PageBody) {
        if let standfirst {
            guard !body.isBody(standfirst.segment) else { return }
            article.subtitle = layout.string(of: layout.segments[standfirst.segment])
            article.note("subtitle", standfirst.from.name, 0.9)
            return
        }
        let title = TitleText(title?.text ?? [])
        let claimed = claims.firstText(.alternativeHeadline, in: [.meta, .dublinCore, .vendor]) { text in
            let other = TitleText(text)
            return !other.isEmpty && title.likeness(title.all, other, other.all) < 0.8
        }
        if let claimed {
            article.subtitle = claimed.string
            article.note("subtitle", claimed.source.name, 0.7)
        }
    }

    private func fillAddresses(_ article: inout Article) {
        if let url = origin.url {
            article.url = String(decoding: url.address.bytes, as: UTF8.self)
            article.note("url", url.source.name, url.source == .comment ? 0.99 : 0.9)
        }
        if let canonical = origin.canonical {
            article.canonicalURL = String(decoding: canonical.address.bytes, as: UTF8.self)
            article.note("canonical_url", canonical.source.name, canonical.source == .link ? 0.99 : 0.85)
        }
        if let image = PageImage(claims, origin.resolver) {
            article.image = String(decoding: image.address, as: UTF8.self)
            article.note("image", image.source.name, 0.9)
        }
        let license =
            claims.firstText(.license, in: [.link, .dublinCore, .meta]) { $0.count <= 300 }
            ?? claims.firstText(.rights, in: [.dublinCore, .meta], where: Self.isLicense)
        if let license {
            let address = origin.resolver.absolute(license.text[...])
            let isAddress = license.source == .link || license.text.starts(with: "http".utf8)
            article.license = String(decoding: isAddress ? address ?? license.text : license.text, as: UTF8.self)
            article.note("license", license.source.name, 0.9)
        }
    }

    private static let commons = Array("creativecommons.org".utf8)

    private static func isLicense(_ text: [UInt8]) -> Bool {
        text.count <= 300 && (Tokens.contains(text[...], commons) || text.starts(with: "CC ".utf8))
    }

    private func fillTopics(_ article: inout Article) {
        let topics = PageTopics(claims, site: site, title: title?.text ?? [])
        if let section = topics.section {
            article.section = section.string
            article.note("section", section.source.name, 0.9)
        }
        if !topics.tags.isEmpty {
            article.tags = topics.tags.map { String(decoding: $0, as: UTF8.self) }
            article.note("tags", topics.tagSource.name, 0.9)
        }
    }

    /// The longest description that is kept, in bytes; some systems give the whole text.
    private static let longestDescription = 2_000

    private func fillDescription(_ article: inout Article) {
        let headline = self.title?.text ?? []
        let title = TitleText(headline)
        let sources: [ClaimSource] = [.openGraph, .meta, .twitter, .dublinCore, .vendor, .scholar]
        let claimed = claims.firstText(.description, in: sources) { text in
            // One that was cut off within the title says nothing: "Port Ansel’s" where an apostrophe ended it.
            guard text.count <= Self.longestDescription, !headline.starts(with: text) else { return false }
            let words = TitleText(text)
            return words.words.count > 3 && !words.equals(words.all, title, title.all)
                && !site.match(words, words.all)
        }
        guard let claimed else { return }
        article.summary = claimed.string
        article.note("summary", claimed.source.name, 0.9)
    }
}

extension Article {
    /// Notes where a field is from.
    mutating func note(_ field: String, _ from: String, _ confidence: Double) {
        provenance.append(FieldProvenance(field: field, from: from, confidence: min(0.99, confidence)))
    }
}
