/// What a statement of a page is about; the names are schema.org's where it has one.
enum ClaimProperty: UInt8 {
    case other
    case headline
    case name
    case alternativeHeadline
    case description
    case articleBody
    case author
    case creator
    case contributor
    case editor
    case givenName
    case familyName
    case jobTitle
    case published
    case created
    case uploaded
    case modified
    case publisher
    case site
    case application
    case partOf
    case image
    case thumbnail
    case contentURL
    case keywords
    case section
    case genre
    case language
    case isFree
    case hasPart
    case cssSelector
    case license
    case rights
    case url
    case mainEntityOfPage
    case mainEntity
    case sameAs
    case logo
    case item
    case position
    case pageType
    case accessTier
    case graph
    case listElement
    case id
    case type
    case value
    /// `link rel=canonical`.
    case canonical
    /// `base href`.
    case base
    /// The address in a comment that a browser or SingleFile left.
    case savedFrom
    /// `link rel=amphtml`.
    case amp
    /// The title element.
    case title
    /// A name and a value in two metas: `twitter:label1`, `twitter:data1`.
    case label
    case data
    case caption
    case wordCount
    case about
    case copyrightHolder
    case copyrightYear
}

extension ClaimProperty {
    /// The property that a key of JSON-LD, microdata or RDFa names; `.other` for what nobody here reads.
    static func named(_ key: ArraySlice<UInt8>) -> ClaimProperty {
        schemaNames[NameHash.of(key)] ?? .other
    }

    /// schema.org's names, and what pages write for them.
    private static let schemaNames: HashTable<ClaimProperty> = NameHash.table([
        (.headline, "headline entry-title"), (.name, "name legalname foaf:name"),
        (.alternativeHeadline, "alternativeheadline alternatename subtitle dek"),
        (.description, "description abstract"), (.articleBody, "articlebody reviewbody text entry-content"),
        (.author, "author authors"), (.creator, "creator"), (.contributor, "contributor"), (.editor, "editor"),
        (.givenName, "givenname"), (.familyName, "familyname"), (.jobTitle, "jobtitle"),
        (.published, "datepublished published"), (.created, "datecreated"), (.uploaded, "uploaddate"),
        (.modified, "datemodified dateupdated"), (.publisher, "publisher"),
        (.partOf, "ispartof sourceorganization provider"), (.image, "image primaryimageofpage"),
        (.thumbnail, "thumbnailurl thumbnail"), (.contentURL, "contenturl"), (.keywords, "keywords"),
        (.section, "articlesection"), (.genre, "genre"), (.language, "inlanguage"),
        (.isFree, "isaccessibleforfree"), (.hasPart, "haspart"), (.cssSelector, "cssselector"),
        (.license, "license"), (.rights, "copyrightnotice rights"), (.url, "url"),
        (.mainEntityOfPage, "mainentityofpage"), (.mainEntity, "mainentity"), (.sameAs, "sameas"),
        (.logo, "logo"), (.item, "item"), (.position, "position"), (.graph, "@graph"),
        (.listElement, "itemlistelement"), (.id, "@id"), (.type, "@type"), (.value, "@value"),
        (.caption, "caption"), (.wordCount, "wordcount"), (.about, "about"),
        (.copyrightHolder, "copyrightholder"), (.copyrightYear, "copyrightyear"),
    ])
}

/// The hash of a name in markup: FNV-1a over its bytes, ASCII letters in lower case.
enum NameHash {
    static func of(_ name: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash.seed
        for byte in name {
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* WordHash.prime
        }
        return hash
    }

    /// A table of names, each row a value and its names apart by spaces.
    static func table<Value: Sendable>(_ rows: [(Value, String)]) -> HashTable<Value> {
        var entries: [(UInt64, Value)] = []
        for (value, names) in rows {
            let bytes = Array(names.utf8)
            PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x20, or: 0x0A) { piece in
                entries.append((NameHash.of(bytes[piece]), value))
            }
        }
        return HashTable(entries) { first, _ in first }
    }
}
