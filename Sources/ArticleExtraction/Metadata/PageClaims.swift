internal import HTMLTree

/// What a page says of itself: a flat list of statements, harvested in one pass over the tree.
///
/// Every statement (`Claim`) belongs to an item. Item 0 is the page: its metas, links and title. The others are the
/// objects of JSON-LD, the items of microdata and RDFa, the entries of microformats. An author who is an object is an
/// item that the author statement leads to.
///
/// ```swift
/// let claims = PageClaims(document: document)
/// claims.forEach(.author) { claim in            // of the main entity first, JSON-LD before microdata, then the metas
///     if let person = claims.item(of: claim) {
///         claims.first(.name, of: person).map(claims.text)
///     } else {
///         claims.text(of: claim)
///     }
/// }
/// claims.forEach(.headline, of: .openGraph) { … }  // one vocabulary alone
/// claims.main                                   // the item that is the article, not its WebPage or Organization
/// claims.has(.newsArticle)                      // whether any item has that type
/// claims.articleBody(document)                  // decoded when asked for; ask once
/// ```
///
/// `raw(of:)` gives a value as it stands in the page, without a copy, for dates and addresses; `text(of:)` gives it as a
/// reader would see it: escapes and character references decoded, also twice encoded ones, tags out, white space folded.
struct PageClaims {
    /// The values, one after the other.
    var bytes: [UInt8] = []
    var claims: [Claim] = []
    var items: [ClaimItem] = [ClaimItem(source: .page)]
    /// The types that occur, as bits.
    private(set) var types: UInt64 = 0
    /// The items that describe what the page is about, the most trusted first: `main`, then others that agree with it.
    var mains: [Int] = []

    /// Claims and items beyond these are left out. The richest article pages have some hundreds.
    static let mostClaims = 20_000
    static let mostItems = 10_000
    /// A value of an element is cut there, in bytes; bodies of articles are not copied at all.
    static let longestElementText = 4_000

    init() {}

    init(document: HTMLDocument) {
        var reader = ClaimsReader()
        reader.read(document, into: &self)
    }

    // MARK: - Asking

    /// The item that is the article, or whatever else the page is about; `nil` when nothing says so.
    var main: Int? { mains.first }

    func has(_ type: SchemaType) -> Bool { types & (1 << UInt64(type.rawValue)) != 0 }

    /// Calls `body` with each statement of a property of an item, in the order of the page.
    func forEach(_ property: ClaimProperty, of item: Int, _ body: (Claim) -> Void) {
        var next = items[item].first
        while next != 0 {
            let claim = claims[Int(next) - 1]
            if claim.property == property { body(claim) }
            next = claim.next
        }
    }

    /// Calls `body` with each statement of a property: of the main items, then of the page.
    func forEach(_ property: ClaimProperty, _ body: (Claim) -> Void) {
        for item in mains { forEach(property, of: item, body) }
        forEach(property, of: 0, body)
    }

    /// Calls `body` with each statement of a property in one vocabulary about the page or its main items.
    func forEach(_ property: ClaimProperty, of source: ClaimSource, _ body: (Claim) -> Void) {
        forEach(property) { if $0.source == source { body($0) } }
    }

    /// The first statement of a property of an item.
    func first(_ property: ClaimProperty, of item: Int) -> Claim? {
        var next = items[item].first
        while next != 0 {
            let claim = claims[Int(next) - 1]
            if claim.property == property { return claim }
            next = claim.next
        }
        return nil
    }

    /// The first statement of a property in one vocabulary about the page or its main items.
    func first(_ property: ClaimProperty, of source: ClaimSource) -> Claim? {
        for item in mains {
            if let claim = first(property, of: item), claim.source == source { return claim }
        }
        var next = items[0].first
        while next != 0 {
            let claim = claims[Int(next) - 1]
            if claim.property == property, claim.source == source { return claim }
            next = claim.next
        }
        return nil
    }

    /// The item that a statement leads to, references by `@id` followed; `nil` when its value is a text.
    func item(of claim: Claim) -> Int? {
        guard claim.form == .item else { return nil }
        let item = items[Int(claim.start)]
        return item.reference == 0 ? Int(claim.start) : Int(item.reference)
    }

    /// The value as it stands in the page; empty for items and for bodies.
    func raw(of claim: Claim) -> ArraySlice<UInt8> {
        claim.form == .item || claim.form == .element ? [] : bytes[Int(claim.start)..<Int(claim.end)]
    }

    /// The value as a reader would see it, on one line.
    func text(of claim: Claim) -> [UInt8] { ClaimText.line(raw(of: claim), isJSON: claim.form == .json) }

    /// The text of a claim, or of the name of the item that it leads to.
    func name(of claim: Claim) -> [UInt8] {
        guard let item = item(of: claim) else { return text(of: claim) }
        return first(.name, of: item).map(text) ?? []
    }

    /// The main entity's headline, else what Open Graph gives; empty when there is none.
    var headline: [UInt8] {
        for item in mains {
            if let claim = first(.headline, of: item) ?? first(.name, of: item) { return text(of: claim) }
        }
        return first(.headline, of: .openGraph).map(text) ?? []
    }

    /// The main entity's description, else the page's.
    var description: [UInt8] {
        for item in mains {
            if let claim = first(.description, of: item) { return text(of: claim) }
        }
        let claim = first(.description, of: .openGraph) ?? first(.description, of: .meta)
        return claim.map(text) ?? []
    }

    /// `og:type`, "article" on most articles; empty when there is none.
    var openGraphType: ArraySlice<UInt8> { first(.pageType, of: .openGraph).map(raw) ?? [] }

    /// The article's text as JSON-LD gives it, paragraphs apart by newlines; empty when there is none.
    ///
    /// It is decoded anew at each call.
    func articleBody() -> [UInt8] {
        for item in mains where items[item].source == .jsonLD {
            guard let claim = first(.articleBody, of: item), claim.form == .json else { continue }
            return ClaimText.lines(raw(of: claim), isJSON: true)
        }
        return []
    }

    /// The element that markup names as the article's body, by microdata, RDFa or microformats.
    var bodyNode: HTMLNode? {
        for item in mains where items[item].source != .jsonLD {
            if let claim = first(.articleBody, of: item), let node = claim.node { return node }
        }
        return first(.articleBody, of: .microformat)?.node
    }

    // MARK: - Adding

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        claims.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        items.append(ClaimItem(source: .page))
        types = 0
        mains.removeAll(keepingCapacity: true)
    }

    mutating func add(_ claim: Claim, to item: Int) {
        guard claims.count < Self.mostClaims else { return }
        claims.append(claim)
        let number = UInt32(claims.count)
        let last = items[item].last
        if last == 0 { items[item].first = number } else { claims[Int(last) - 1].next = number }
        items[item].last = number
    }

    /// Adds a statement with a value of its own.
    mutating func add(
        _ property: ClaimProperty, _ value: ArraySlice<UInt8>, from source: ClaimSource, node: HTMLNode?, to item: Int
    ) {
        guard !value.isEmpty else { return }
        let start = UInt32(bytes.count)
        bytes.append(contentsOf: value)
        add(
            Claim(
                source: source, property: property, form: .text, start: start, end: UInt32(bytes.count), node: node),
            to: item)
    }

    /// Adds an item below another; `nil` when there are too many.
    mutating func addItem(
        from source: ClaimSource, below parent: Int, by property: ClaimProperty, node: HTMLNode? = nil
    ) -> Int? {
        guard items.count < Self.mostItems else { return nil }
        items.append(
            ClaimItem(source: source, parent: UInt32(parent), parentProperty: property, node: node))
        let number = items.count - 1
        if property != .other, claims.count < Self.mostClaims {
            add(
                Claim(source: source, property: property, form: .item, start: UInt32(number), end: 0, node: node),
                to: parent)
            items[number].claim = UInt32(claims.count)
        }
        return number
    }

    /// Gives an item a type; of several, the one that says most of what the page is about.
    mutating func setType(_ type: SchemaType, of item: Int) {
        guard type != .none else { return }
        types |= 1 << UInt64(type.rawValue)
        let old = items[item].type
        if old == .none || old == .other || type.mainness > old.mainness { items[item].type = type }
    }
}
