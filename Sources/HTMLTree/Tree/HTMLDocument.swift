/// A parsed page: a flat tree over the page's bytes.
///
/// All links of a page:
///
/// ```swift
/// import HTMLTree
///
/// let document = try HTMLDocument(parsing: bytes)
/// for node in document.descendants(of: document.root) where document.name(of: node) == .a {
///     if let address = document.attribute(.href, of: node) {
///         print(address, document.textContent(of: node))
///     }
/// }
/// ```
///
/// Nodes are numbers (`HTMLNode`), names are numbers (`HTMLName`); strings are made only when asked for, and
/// `bytes(of:)` gives texts without making one. The tree is a value; a parser that is to reuse its memory takes it
/// `inout` (`HTMLParser`).
public struct HTMLDocument: Sendable {
    @usableFromInline
    var nodes: ContiguousArray<NodeRecord>
    @usableFromInline
    var attributes: ContiguousArray<AttributeRecord> = []
    var doctypes: ContiguousArray<DoctypeRecord> = []
    /// The page as UTF-8 with newlines normalised, padded with zeros.
    @usableFromInline
    var source: ContiguousArray<UInt8> = []
    /// Bytes that do not stand in the source as they are.
    @usableFromInline
    var side: ContiguousArray<UInt8> = []
    /// The spelling of names that have no fixed number, as in `NameTable`.
    var nameBytes: ContiguousArray<UInt8> = []
    var nameEnds: ContiguousArray<UInt32> = []

    /// What the doctype says of the page's layout.
    public internal(set) var quirksMode = HTMLQuirksMode.none
    /// Whether the page ended, without an end tag of the body, inside a box, list, table or script: as a download that was
    /// cut off does, and few whole pages.
    public internal(set) var endsOpen = false
    /// The encoding the page was decoded from.
    public internal(set) var encoding = HTMLEncoding.utf8
    /// The element that a fragment was parsed for.
    var context: FragmentContext?

    /// An empty document, to be parsed into.
    public init() {
        nodes = [NodeRecord(kind: .document), NodeRecord(kind: .document)]
    }

    /// Parses a page of any encoding.
    ///
    /// - Parameters:
    ///   - charset: the label that a transport gave, if any; a byte order mark is stronger than it.
    ///   - limits: what the parse may cost.
    public init(
        parsing bytes: [UInt8], charset: String? = nil, limits: HTMLParserLimits = HTMLParserLimits()
    ) throws(HTMLParseError) {
        self.init()
        var parser = HTMLParser(limits: limits)
        try parser.parse(bytes, charset: charset, into: &self)
    }

    /// Parses a page that is characters already.
    public init(parsing html: String, limits: HTMLParserLimits = HTMLParserLimits()) throws(HTMLParseError) {
        self.init()
        var parser = HTMLParser(limits: limits)
        try parser.parse(html, into: &self)
    }

    /// The document node, above doctype, comments and the html element.
    public var root: HTMLNode { HTMLNode(index: TreeBuilder.documentNode) }

    /// How many nodes were made; a few of them may not be in the tree.
    @inlinable
    public var nodeCount: Int { nodes.count - 1 }

    @inlinable
    func record(_ node: HTMLNode) -> NodeRecord { nodes[Int(node.index)] }

    // MARK: - One node

    /// What the node is.
    public func kind(of node: HTMLNode) -> HTMLNodeKind { record(node).kind }

    /// Whether the node is an element of any language.
    @inlinable
    public func isElement(_ node: HTMLNode) -> Bool { record(node).kindBits == NodeRecord.elementBits }

    /// Whether the node is a text.
    @inlinable
    public func isText(_ node: HTMLNode) -> Bool { record(node).kindBits == NodeRecord.textBits }

    /// Whether the node is an element of SVG or MathML.
    @inlinable
    public func isForeign(_ node: HTMLNode) -> Bool { record(node).meta & 0x30 != 0 }

    /// The name of an element; `.none` for other nodes.
    @inlinable
    public func name(of node: HTMLNode) -> HTMLName { record(node).name }

    /// The language of an element; `.html` for other nodes.
    public func namespace(of node: HTMLNode) -> HTMLNamespace { record(node).namespace }

    /// Whether the node is the HTML element of that name, which an SVG element of the same name is not.
    @inlinable
    public func isHTML(_ node: HTMLNode, _ name: HTMLName) -> Bool { record(node).isHTML(name) }

    /// The bytes of a text or a comment, as valid UTF-8; empty for other nodes.
    @inlinable
    public func bytes(of node: HTMLNode) -> ArraySlice<UInt8> {
        let record = record(node)
        guard record.kindBits == NodeRecord.textBits || record.kindBits == NodeRecord.commentBits else { return [] }
        return slice(record.text)
    }

    /// Calls `body` with the bytes of a text or a comment, none for other nodes: for walks over many texts, which a slice
    /// each would make hold and let go of the document's memory.
    @inlinable
    public func withBytes<Result>(of node: HTMLNode, _ body: (Span<UInt8>) -> Result) -> Result {
        let record = record(node)
        let hasText = record.kindBits == NodeRecord.textBits || record.kindBits == NodeRecord.commentBits
        let range = hasText ? record.text : TextRange(start: 0, length: 0)
        return range.isSide
            ? body(side.span.extracting(range.offsets)) : body(source.span.extracting(range.offsets))
    }

    /// The characters of a text or a comment; empty for other nodes.
    public func text(of node: HTMLNode) -> String {
        String(decoding: bytes(of: node), as: UTF8.self)
    }

    /// The doctype's name and identifiers; `nil` for other nodes. A missing identifier is `nil`.
    public func doctype(of node: HTMLNode) -> (name: String, publicID: String?, systemID: String?)? {
        let record = record(node)
        guard record.isKind(.doctype) else { return nil }
        let doctype = doctypes[Int(record.start)]
        return (string(doctype.name), doctype.publicID.map(string), doctype.systemID.map(string))
    }

    @inlinable
    func slice(_ range: TextRange) -> ArraySlice<UInt8> {
        range.isSide ? side[range.offsets] : source[range.offsets]
    }

    func string(_ range: TextRange) -> String {
        String(decoding: range.isSide ? side[range.offsets] : source[range.offsets], as: UTF8.self)
    }

    // MARK: - Names

    /// How a name is spelled.
    public func string(for name: HTMLName) -> String { String(decoding: spelling(of: name), as: UTF8.self) }

    func spelling(of name: HTMLName) -> ArraySlice<UInt8> {
        let number = Int(name.id)
        let known = KnownNameBytes.shared
        if number <= KnownNames.count { return known.bytes[known.range(number)] }
        let own = number - KnownNames.count - 1
        let start = own == 0 ? 0 : Int(nameEnds[own - 1])
        return nameBytes[start..<Int(nameEnds[own])]
    }

    /// The name that is spelled so, lowercase; `nil` when neither the standard's tables nor the document have it.
    ///
    /// It searches, so it is for outside of loops.
    public func name(_ spelling: String) -> HTMLName? {
        let wanted = Array(spelling.utf8)
        let last = KnownNames.count + nameEnds.count
        for id in 1...last where self.spelling(of: HTMLName(id: UInt32(id))).elementsEqual(wanted) {
            return HTMLName(id: UInt32(id))
        }
        return nil
    }
}
