internal import HTMLTree

/// Harvests the statements of a page in one walk over its tree: no recursion, linear in the page.
struct ClaimsReader {
    /// An element that holds an item of markup.
    struct Scope {
        var node: HTMLNode
        var item: Int
        var isMicroformat: Bool
    }

    var scopes: [Scope] = []
    private var linkedData = LinkedDataReader()
    private var hasTitle = false
    /// The number of RDFa's `typeof` in this page; looked up when the first `property` is met.
    var typeof: HTMLName?
    /// By node number: the item that RDFa makes of the element.
    var rdfaItems: [Int: Int] = [:]

    /// Whether the class names of an element have microformats among them.
    var classes = ValueMemory(false)

    init() {}

    mutating func read(_ document: HTMLDocument, into claims: inout PageClaims) {
        claims.removeAll()
        classes.removeAll()
        scopes.removeAll(keepingCapacity: true)
        rdfaItems.removeAll(keepingCapacity: true)
        typeof = nil
        hasTitle = false
        walk(document, &claims)
        claims.followReferences()
        claims.chooseMains(document)
    }

    private mutating func walk(_ document: HTMLDocument, _ claims: inout PageClaims) {
        var node = document.root
        while true {
            if let child = document.firstChild(of: node), !document.isForeign(node) {
                node = child
            } else {
                while true {
                    if let scope = scopes.last, scope.node == node { leave(node) }
                    if let sibling = document.nextSibling(of: node) {
                        node = sibling
                        break
                    }
                    guard let parent = document.parent(of: node), parent != document.root else { return }
                    node = parent
                }
            }
            if document.isElement(node) {
                enter(node, document, &claims)
            } else if !document.isText(node), document.kind(of: node) == .comment {
                readComment(document.bytes(of: node), &claims)
            }
        }
    }

    private mutating func leave(_ node: HTMLNode) {
        while let scope = scopes.last, scope.node == node { scopes.removeLast() }
    }

    /// The attributes that may make an element speak, each with its bit.
    enum Mark {
        static let itemprop: UInt8 = 1
        static let itemscope: UInt8 = 2
        static let property: UInt8 = 4
        static let classes: UInt8 = 8
        static let rel: UInt8 = 16

        static let table: [UInt8] = {
            var table = [UInt8](repeating: 0, count: HTMLName.knownCount + 1)
            table[HTMLName.itemprop.number] = itemprop
            table[HTMLName.itemscope.number] = itemscope
            table[HTMLName.property.number] = property
            table[HTMLName.class.number] = classes
            table[HTMLName.rel.number] = rel
            return table
        }()
    }

    private mutating func enter(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        switch document.name(of: node) {
        case .meta: return readMeta(node, document, &claims)
        case .script: return readScript(node, document, &claims)
        case .link: readLink(node, document, &claims)
        case .title:
            if !hasTitle, document.isHTML(node, .title) {
                hasTitle = true
                let text = ElementText.read(node, document, limit: PageClaims.longestElementText)
                claims.add(.title, text[...], from: .titleElement, node: nil, to: 0)
            }
            return
        case .html:
            for name in [HTMLName.lang, .xmlLang] {
                if let value = document.attributeBytes(name, of: node) {
                    claims.add(.language, value, from: .html, node: nil, to: 0)
                }
            }
        case .base:
            if let value = document.attributeBytes(.href, of: node) {
                claims.add(.base, value, from: .link, node: nil, to: 0)
            }
        default: break
        }
        let marks = document.attributeMarks(of: node, in: Mark.table)
        guard marks != 0 else { return }
        if marks & (Mark.itemprop | Mark.itemscope) != 0 { readMicrodata(node, document, &claims) }
        if marks & Mark.property != 0 { readProperty(node, document, &claims) }
        if marks & Mark.classes != 0 { readClasses(node, document, &claims) }
        if marks & Mark.rel != 0, document.isHTML(node, .a) { readAnchor(node, document, &claims) }
    }

    // MARK: - The head

    private mutating func readMeta(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        guard let content = document.attributeBytes(.content, of: node), !content.isEmpty else { return }
        var last: MetaNames.Meaning?
        for attribute in [HTMLName.property, .name, .httpEquiv] {
            guard let names = document.attributeBytes(attribute, of: node) else { continue }
            Tokens.forEach(in: names) { name in
                guard let meaning = MetaNames.meaning(of: name), meaning.property != last?.property else { return }
                last = meaning
                claims.add(meaning.property, content, from: meaning.source, node: nil, to: 0)
            }
        }
        if let names = document.attributeBytes(.itemprop, of: node) {
            Tokens.forEach(in: names) { name in
                let property = ClaimProperty.named(name)
                guard property != .other else { return }
                claims.add(property, content, from: .microdata, node: node, to: microdataItem ?? 0)
            }
        }
    }

    private mutating func readScript(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        guard let type = document.attributeBytes(.type, of: node), Tokens.contains(type, Self.linkedDataType) else {
            return
        }
        var child = document.firstChild(of: node)
        let start = claims.bytes.count
        while let text = child {
            claims.bytes.append(contentsOf: document.bytes(of: text))
            child = document.nextSibling(of: text)
        }
        if let first = claims.bytes[start...].firstIndex(where: { $0 > 0x20 && $0 != 0x7B && $0 != 0x5B }),
            claims.bytes[first] == UInt8(ascii: "&")
        {
            // The quotes are written as references, though a script's text has none.
            let decoded = HTMLText.decodingReferences(Array(claims.bytes[start...]))
            claims.bytes.removeSubrange(start...)
            claims.bytes.append(contentsOf: decoded)
        }
        linkedData.read(start..<claims.bytes.count, &claims)
    }

    private static let linkedDataType = Array("ld+json".utf8)

    private mutating func readLink(_ node: HTMLNode, _ document: HTMLDocument, _ claims: inout PageClaims) {
        guard let rel = document.attributeBytes(.rel, of: node), let href = document.attributeBytes(.href, of: node)
        else { return }
        Tokens.forEach(in: rel) { token in
            guard let property = Self.relations[NameHash.of(token)] else { return }
            claims.add(property, href, from: .link, node: nil, to: 0)
        }
    }

    private static let relations = NameHash.table([
        (ClaimProperty.canonical, "canonical"), (.amp, "amphtml"), (.author, "author"), (.license, "license"),
        (.image, "image_src"),
    ])

    private static let savedFrom = Array("saved from url=".utf8)
    private static let singleFile = Array("SingleFile".utf8)
    private static let urlLine = Array("url:".utf8)

    /// What a browser or SingleFile wrote above a page that it saved: its address.
    private func readComment(_ comment: ArraySlice<UInt8>, _ claims: inout PageClaims) {
        let head = comment.prefix(600)
        var address: ArraySlice<UInt8>?
        if let found = Tokens.range(of: Self.savedFrom, in: head) {
            // "saved from url=(0042)https://…": the number is the length of the address.
            address = head[found.upperBound...]
            if address?.first == UInt8(ascii: "("), let close = address?.firstIndex(of: UInt8(ascii: ")")) {
                address = head[(close + 1)...]
            }
        } else if Tokens.range(of: Self.singleFile, in: head) != nil,
            let found = Tokens.range(of: Self.urlLine, in: head)
        {
            address = head[found.upperBound...]
        }
        guard let address, let start = address.firstIndex(where: { $0 > 0x20 }) else { return }
        let end = address[start...].firstIndex(where: { $0 <= 0x20 }) ?? address.endIndex
        claims.add(.savedFrom, address[start..<end], from: .comment, node: nil, to: 0)
    }
}
