/// An attribute of an element.
public struct HTMLAttribute: Sendable {
    @usableFromInline
    let record: AttributeRecord

    @inlinable
    init(_ record: AttributeRecord) {
        self.record = record
    }

    /// The name; in SVG and MathML in the case that these write it.
    @inlinable
    public var name: HTMLName { record.name }
    /// Whether the value is empty, or there is none.
    @inlinable
    public var isEmpty: Bool { record.value.length == 0 }
    /// `xlink`, `xml` or `xmlns` when a foreign element has an attribute of that namespace.
    var prefix: AttributePrefix { record.prefix }
    @inlinable
    var range: TextRange { record.value }
}

extension HTMLDocument {
    /// The attributes of an element in the order of the source; empty for other nodes.
    public func attributes(of node: HTMLNode) -> [HTMLAttribute] {
        attributeRecords(of: node).map(HTMLAttribute.init)
    }

    /// The value of an attribute; `nil` when the element does not have it, empty when it has no value.
    public func attribute(_ name: HTMLName, of node: HTMLNode) -> String? {
        range(of: name, node).map(string)
    }

    /// The same as valid UTF-8, without making a string.
    @inlinable
    public func attributeBytes(_ name: HTMLName, of node: HTMLNode) -> ArraySlice<UInt8>? {
        range(of: name, node).map(slice)
    }

    /// Whether the element has an attribute of that name, be its value empty or not.
    @inlinable
    public func hasAttribute(_ name: HTMLName, of node: HTMLNode) -> Bool { range(of: name, node) != nil }

    /// The value of an attribute that `attributes(of:)` gave.
    public func value(of attribute: HTMLAttribute) -> String { string(attribute.range) }

    /// The same as valid UTF-8, without making a string.
    @inlinable
    public func valueBytes(of attribute: HTMLAttribute) -> ArraySlice<UInt8> { slice(attribute.range) }

    /// A number that is the same for equal values and, but for one pair in some 10^19, different for others.
    ///
    /// For tables beside the tree: most elements of a page share their class names with many others, so what a value says
    /// needs to be found out once. It is taken eight bytes at a time and makes no array; never 0.
    ///
    /// - Parameter limit: how many bytes of the value count.
    public func valueHash(of attribute: HTMLAttribute, upTo limit: Int = .max) -> UInt64 {
        let range = attribute.range
        let offsets = range.offsets.prefix(limit)
        return range.isSide ? side.span.hash(offsets) : source.span.hash(offsets)
    }

    /// The marks of the names of an element's attributes, joined: one look at each element for many names.
    ///
    /// - Parameter marks: by name number; names beyond its end have none.
    @inlinable
    public func attributeMarks(of node: HTMLNode, in marks: [UInt8]) -> UInt8 {
        let record = record(node)
        guard record.kindBits == NodeRecord.elementBits else { return 0 }
        var index = Int(record.start)
        let end = index + Int(record.length)
        var joined: UInt8 = 0
        while index < end {
            let number = attributes[index].name.number
            if number < marks.count { joined |= marks[number] }
            index += 1
        }
        return joined
    }

    func attributeRecords(of node: HTMLNode) -> ArraySlice<AttributeRecord> {
        let record = record(node)
        guard record.isKind(.element), record.length > 0 else { return [] }
        return attributes[Int(record.start)..<Int(record.start) + Int(record.length)]
    }

    @inlinable
    func range(of name: HTMLName, _ node: HTMLNode) -> TextRange? {
        let record = record(node)
        guard record.kindBits == NodeRecord.elementBits else { return nil }
        var index = Int(record.start)
        let end = index + Int(record.length)
        while index < end {
            let attribute = attributes[index]
            if attribute.name == name { return attribute.value }
            index += 1
        }
        return nil
    }
}

extension HTMLDocument {
    /// Calls `body` with each attribute of an element, in the order of the source, without making an array.
    @inlinable
    public func forEachAttribute(of node: HTMLNode, _ body: (HTMLAttribute) -> Void) {
        let record = record(node)
        guard record.kindBits == NodeRecord.elementBits, record.length > 0 else { return }
        let start = Int(record.start)
        for index in start..<start + Int(record.length) { body(HTMLAttribute(attributes[index])) }
    }
}
