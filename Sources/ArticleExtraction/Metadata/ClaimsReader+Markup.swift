internal import HTMLTree

// The statements that stand on the elements of the page's body: microdata, RDFa, microformats, relations of links.

extension ClaimsReader {
    /// The innermost open item of microdata.
    var microdataItem: Int? { scopes.last(where: { !$0.isMicroformat })?.item }

    private var microformatItem: Int? { scopes.last(where: { $0.isMicroformat })?.item }

    /// More open items than this are not looked through; no page nests them deeper.
    private static let mostScopes = 64

    // MARK: - Microdata (HTML Living Standard 5)

    mutating func readMicrodata(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        let properties = document.attributeBytes(.itemprop, of: node)
        let owner = microdataItem
        if document.hasAttribute(.itemscope, of: node), scopes.count < Self.mostScopes {
            var property = ClaimProperty.other
            if let properties {
                Tokens.forEach(in: properties) { if property == .other { property = .named($0) } }
            }
            guard let item = claims.addItem(from: .microdata, below: owner ?? 0, by: property, node: node) else {
                return
            }
            if let type = document.attributeBytes(.itemtype, of: node) {
                Tokens.forEach(in: type) { claims.setType(.named($0), of: item) }
            }
            if property == .url || property == .mainEntityOfPage, let href = document.attributeBytes(.href, of: node) {
                claims.add(.url, href, from: .microdata, node: node, to: item)
            }
            scopes.append(Scope(node: node, item: item, isMicroformat: false))
            return
        }
        guard let properties else { return }
        Tokens.forEach(in: properties) { token in
            let property = ClaimProperty.named(token)
            guard property != .other else { return }
            addElement(property, node, document, from: .microdata, to: owner ?? 0, &claims)
        }
    }

    /// Adds a statement whose value an element gives: by the attribute that its kind has for it, else by its text.
    private func addElement(
        _ property: ClaimProperty, _ node: HTMLNode, _ document: HTMLDocument, from source: ClaimSource, to item: Int,
        _ claims: inout PageClaims
    ) {
        if property == .articleBody {
            claims.add(
                Claim(source: source, property: property, form: .element, start: 0, end: 0, node: node), to: item)
            return
        }
        if let value = attributeValue(property, node, document) {
            claims.add(property, value, from: source, node: node, to: item)
            return
        }
        let text = ElementText.read(node, document, limit: PageClaims.longestElementText)
        claims.add(property, text[...], from: source, node: node, to: item)
    }

    private func attributeValue(
        _ property: ClaimProperty, _ node: HTMLNode, _ document: HTMLDocument
    ) -> ArraySlice<UInt8>? {
        if let content = document.attributeBytes(.content, of: node), !content.isEmpty { return content }
        switch document.name(of: node) {
        case .a, .link, .area:
            // The text of a link that is marked as a name or an author says more than its address.
            return property.isAddress || document.isHTML(node, .link) ? document.attributeBytes(.href, of: node) : nil
        case .img, .source, .iframe, .embed, .audio, .video:
            return document.attributeBytes(.src, of: node)
        case .time: return document.attributeBytes(.datetime, of: node)
        case .data, .meter: return document.attributeBytes(.value, of: node)
        default: return property.isDate ? document.attributeBytes(.datetime, of: node) : nil
        }
    }

    // MARK: - RDFa Lite

    mutating func readProperty(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        guard let names = document.attributeBytes(.property, of: node) else { return }
        if typeof == nil { typeof = document.name("typeof") ?? HTMLName.none }
        var property = ClaimProperty.other
        Tokens.forEach(in: names) { if property == .other { property = .named(Self.withoutPrefix($0)) } }
        guard property != .other else { return }
        let owner = document.parent(of: node).flatMap { rdfaItem(of: $0, document, &claims) }
        if let typeof, typeof != HTMLName.none, document.hasAttribute(typeof, of: node) {
            _ = makeItem(node, below: owner ?? 0, by: property, document, &claims)
            return
        }
        addElement(property, node, document, from: .rdfa, to: owner ?? 0, &claims)
    }

    /// The item of the nearest element with a `typeof`, the node itself included.
    private mutating func rdfaItem(
        of node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims
    ) -> Int? {
        guard let typeof, typeof != HTMLName.none else { return nil }
        var current = Optional(node)
        for _ in 0..<Self.mostScopes {
            guard let element = current else { return nil }
            if let item = rdfaItems[element.number] { return item }
            if document.hasAttribute(typeof, of: element) {
                return makeItem(element, below: 0, by: .other, document, &claims)
            }
            current = document.parent(of: element)
        }
        return nil
    }

    private mutating func makeItem(
        _ node: HTMLNode, below owner: Int, by property: ClaimProperty, _ document: HTMLDocument,
        _ claims: inout PageClaims
    ) -> Int? {
        guard let item = claims.addItem(from: .rdfa, below: owner, by: property, node: node) else { return nil }
        rdfaItems[node.number] = item
        if let typeof, let types = document.attributeBytes(typeof, of: node) {
            Tokens.forEach(in: types) { claims.setType(.named($0), of: item) }
        }
        return item
    }

    /// `schema:author` and `http://schema.org/author` name what `author` does.
    private static func withoutPrefix(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var start = name.startIndex
        for index in name.indices where name[index] == 0x3A || name[index] == 0x2F || name[index] == 0x23 {
            start = index + 1
        }
        return name[start...]
    }

    // MARK: - Microformats: hAtom, hNews, h-entry

    mutating func readClasses(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        document.forEachAttribute(of: node) { attribute in
            guard attribute.name == .class, classes.meaning(of: attribute, document, Microformats.areNamed) else {
                return
            }
            Tokens.forEach(in: document.valueBytes(of: attribute)) { token in
                guard let meaning = Microformats.names[NameHash.of(token)] else { return }
                readClass(meaning, node, document, &claims)
            }
        }
    }

    private mutating func readClass(
        _ meaning: Microformats.Meaning, _ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims
    ) {
        let owner = microformatItem
        switch meaning {
        case .entry:
            guard scopes.count < Self.mostScopes,
                let item = claims.addItem(from: .microformat, below: owner ?? 0, by: .other, node: node)
            else { return }
            claims.setType(.blogPosting, of: item)
            scopes.append(Scope(node: node, item: item, isMicroformat: true))
        case .card:
            guard let owner, scopes.count < Self.mostScopes, claims.items[owner].type != .person,
                let item = claims.addItem(from: .microformat, below: owner, by: .author, node: node)
            else { return }
            claims.setType(.person, of: item)
            scopes.append(Scope(node: node, item: item, isMicroformat: true))
        case .headline: addElement(.headline, node, document, from: .microformat, to: owner ?? 0, &claims)
        case .body: addElement(.articleBody, node, document, from: .microformat, to: owner ?? 0, &claims)
        case .name:
            guard let owner else { return }
            let isPerson = claims.items[owner].type == .person
            addElement(isPerson ? .name : .headline, node, document, from: .microformat, to: owner, &claims)
        case .member(let property):
            guard let owner else { return }
            let isPerson = claims.items[owner].type == .person
            guard isPerson == (property == .name) || property == .url else { return }
            addElement(property, node, document, from: .microformat, to: owner, &claims)
        }
    }

    // MARK: - Relations

    func readAnchor(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        guard let rel = document.attributeBytes(.rel, of: node) else { return }
        Tokens.forEach(in: rel) { token in
            guard let property = Self.anchorRelations[NameHash.of(token)] else { return }
            if property == .license {
                guard let href = document.attributeBytes(.href, of: node) else { return }
                claims.add(property, href, from: .link, node: node, to: 0)
            } else {
                let text = ElementText.read(node, document, limit: Self.longestRelation)
                claims.add(property, text[...], from: .link, node: node, to: 0)
            }
        }
    }

    /// A tag or a name of an author is not longer, in bytes.
    private static let longestRelation = 200

    private static let anchorRelations = NameHash.table([
        (ClaimProperty.author, "author"), (.license, "license"), (.keywords, "tag"),
    ])
}

/// The class names of microformats.
enum Microformats {
    enum Meaning {
        case entry
        case card
        case headline
        case body
        /// The name of a person in a card, the headline in an entry.
        case name
        case member(ClaimProperty)
    }

    /// Whether any of the class names of a value is one of these.
    static func areNamed(in value: ArraySlice<UInt8>) -> Bool {
        var found = false
        Tokens.forEach(in: value) { token in
            if !found, let first = token.first, mayName(first, token.count) {
                found = names[NameHash.of(token)] != nil
            }
        }
        return found
    }

    /// Whether a class name may be one of these, by its first byte and length: most are not, and are not hashed.
    private static func mayName(_ first: UInt8, _ count: Int) -> Bool {
        guard count <= 14 else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "h"): return count == 6 || count == 7
        case UInt8(ascii: "v"): return count == 5
        case UInt8(ascii: "e"): return count >= 9
        case UInt8(ascii: "p"): return count >= 6 && count <= 10
        case UInt8(ascii: "d"): return count == 10 || count == 12
        case UInt8(ascii: "u"): return count == 5 || count == 7
        case UInt8(ascii: "f"): return count == 2
        default: return false
        }
    }

    static let names = NameHash.table([
        (Meaning.entry, "hentry h-entry"), (.card, "vcard h-card"), (.headline, "entry-title"),
        (.name, "p-name"), (.body, "entry-content e-content"),
        (.member(.description), "entry-summary p-summary"), (.member(.author), "p-author"),
        (.member(.published), "published dt-published"), (.member(.modified), "updated dt-updated"),
        (.member(.keywords), "p-category"), (.member(.name), "fn"), (.member(.url), "u-url"),
        (.member(.image), "u-photo"),
    ])
}

extension ClaimProperty {
    /// Whether its value is an address.
    var isAddress: Bool {
        switch self {
        case .url, .image, .thumbnail, .contentURL, .license, .mainEntityOfPage, .sameAs, .logo, .amp, .canonical: true
        default: false
        }
    }

    var isDate: Bool {
        switch self {
        case .published, .created, .modified, .uploaded: true
        default: false
        }
    }
}
