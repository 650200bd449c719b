/// What the names of meta elements say.
enum MetaNames {
    struct Meaning {
        var source: ClaimSource
        var property: ClaimProperty
    }

    /// The meaning of the `name`, `property` or `itemprop` of a meta element; `nil` for what nobody here reads.
    static func meaning(of name: ArraySlice<UInt8>) -> Meaning? { table[NameHash.of(name)] }

    // Names as they are found on pages, commonest vocabulary first. Open Graph: ogp.me; Dublin Core: RFC 5013 and the
    // terms of 2020; the parsely, sailthru, cxense and prism families: the documentation of these products.
    private static let table = NameHash.table(
        openGraph.map { (Meaning(source: .openGraph, property: $0.0), $0.1) }
            + twitter.map { (Meaning(source: .twitter, property: $0.0), $0.1) }
            + dublinCore.map { (Meaning(source: .dublinCore, property: $0.0), $0.1) }
            + vendors.map { (Meaning(source: .vendor, property: $0.0), $0.1) }
            + scholar.map { (Meaning(source: .scholar, property: $0.0), $0.1) }
            + plain.map { (Meaning(source: .meta, property: $0.0), $0.1) })

    private static let openGraph: [(ClaimProperty, String)] = [
        (.headline, "og:title"), (.description, "og:description"), (.image, "og:image og:image:url"),
        (.image, "og:image:secure_url"), (.url, "og:url"), (.pageType, "og:type"), (.site, "og:site_name"),
        (.language, "og:locale og:language"),
        (.published, "article:published_time og:article:published_time article:published og:published_time"),
        (.modified, "article:modified_time og:article:modified_time article:modified og:updated_time og:modified_time"),
        (.author, "article:author og:article:author og:author book:author article:author_name"),
        (.section, "article:section og:article:section og:section"),
        (.keywords, "article:tag og:article:tag og:tags"), (.publisher, "article:publisher"),
        (.accessTier, "article:content_tier og:article:content_tier"),
    ]

    private static let twitter: [(ClaimProperty, String)] = [
        (.headline, "twitter:title twitter:text:title"), (.description, "twitter:description"),
        (.image, "twitter:image twitter:image:src twitter:image0"), (.url, "twitter:url"), (.site, "twitter:site"),
        (.creator, "twitter:creator"), (.label, "twitter:label1 twitter:label2 twitter:label3"),
        (.data, "twitter:data1 twitter:data2 twitter:data3"),
    ]

    private static let dublinCore: [(ClaimProperty, String)] = [
        (.headline, "dc.title dcterms.title dc:title dcterms:title"),
        (.alternativeHeadline, "dcterms.alternative dc.title.alternative"),
        (.description, "dc.description dcterms.description dcterms.abstract dc:description dc.description.abstract"),
        (.author, "dc.creator dcterms.creator dc:creator dcterms:creator dc.creator.personalname"),
        (.contributor, "dc.contributor dcterms.contributor"),
        (.published, "dc.date dc.date.issued dcterms.issued dcterms.date dc:date dc.issued dcterms:issued"),
        (.published, "dcterms.available dc.date.published"),
        (.created, "dcterms.created dc.date.created dc.created dcterms:created"),
        (.modified, "dcterms.modified dc.date.modified dc.modified dcterms:modified dc.date.x-metadatalastmodified"),
        (.language, "dc.language dcterms.language dc:language"), (.publisher, "dc.publisher dcterms.publisher"),
        (.url, "dc.identifier.uri dc.source_url"), (.rights, "dc.rights dcterms.rights dc.rightsholder"),
        (.license, "dcterms.license dc.rights.license"), (.keywords, "dc.subject dcterms.subject"),
        (.partOf, "dcterms.ispartof dc.relation.ispartof"),
    ]

    private static let vendors: [(ClaimProperty, String)] = [
        (.headline, "parsely-title sailthru.title cxenseparse:title mrf:title"),
        (.author, "parsely-author sailthru.author cxenseparse:author mrf:authors"),
        (.published, "parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime"),
        (.published, "mrf:published_time prism.publicationdate"),
        (.modified, "prism.modificationdate cxenseparse:recs:modifiedtime"),
        (.section, "parsely-section prism.section sailthru.section cxenseparse:category mrf:sections"),
        (.keywords, "parsely-tags sailthru.tags cxenseparse:keywords mrf:tags"),
        (.image, "parsely-image-url sailthru.image.full cxenseparse:image"),
        (.thumbnail, "sailthru.image.thumb"), (.url, "parsely-link cxenseparse:url"),
        (.pageType, "parsely-type cxenseparse:pageclass"), (.description, "sailthru.description"),
        (.alternativeHeadline, "cxenseparse:subtitle"), (.publisher, "prism.publicationname"),
    ]

    /// Highwire Press tags, which Google Scholar asks of papers.
    private static let scholar: [(ClaimProperty, String)] = [
        (.headline, "citation_title"), (.author, "citation_author citation_authors"),
        (.published, "citation_publication_date citation_date citation_online_date"),
        (.site, "citation_journal_title"), (.publisher, "citation_publisher"), (.language, "citation_language"),
        (.keywords, "citation_keywords"), (.url, "citation_public_url citation_abstract_html_url"),
        (.description, "citation_abstract"),
    ]

    private static let plain: [(ClaimProperty, String)] = [
        (.headline, "title headline article_title articletitle article.headline hdl article:title"),
        (.description, "description abstract summary excerpt"),
        (.alternativeHeadline, "subtitle subheadline"),
        (.author, "author authors article.author author-name byl byline article_author articleauthor"),
        (.author, "article:author:name"),
        (.creator, "content-creator"),
        (.published, "date pubdate publish-date publishdate pub_date published publish_date datepublished"),
        (.published, "date_published published_date publication_date publicationdate article.published"),
        (.published, "article_date_original published_time published_at article:published_date original-publish-date"),
        (.published, "displaydate dateposted pdate ptime rnews:datepublished"),
        (.created, "created date.created datecreated creation_date"),
        (.modified, "last-modified modified datemodified revised date_modified lastmodified utime article.updated"),
        (.modified, "last_updated_date dateupdated updated_time"),
        (.publisher, "publisher"), (.site, "site_name sitename"), (.application, "application-name"),
        (.application, "apple-mobile-web-app-title"),
        (.section, "section category channel subsection articlesection article.section cg"),
        (.keywords, "keywords news_keywords tags keyword article.tags"),
        (.image, "image thumbnail thumb pinterest:image"),
        (.language, "language content-language lang locale"), (.rights, "copyright rights"), (.license, "license"),
        (.url, "url original-source syndication-source identifier-url"), (.pageType, "pagetype page_type page-type"),
        (.isFree, "isaccessibleforfree"),
    ]
}
