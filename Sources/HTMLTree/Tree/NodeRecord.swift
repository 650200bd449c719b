/// One node of the flat tree: 32 bytes, links by index, index 0 for "none".
@usableFromInline
struct NodeRecord: Sendable {
    @usableFromInline
    var parent: UInt32 = 0
    @usableFromInline
    var firstChild: UInt32 = 0
    var lastChild: UInt32 = 0
    var previous: UInt32 = 0
    @usableFromInline
    var next: UInt32 = 0
    /// Elements: the first of its attributes. Texts, comments: where the bytes start, as in `TextRange`.
    /// Doctypes: the index of its `DoctypeRecord`.
    @usableFromInline
    var start: UInt32 = 0
    /// Elements: how many attributes. Texts, comments: how many bytes.
    @usableFromInline
    var length: UInt32 = 0
    /// From the highest bit: 24 of the name, 1 listed, 1 grown, 2 namespace, 4 kind.
    @usableFromInline
    var meta: UInt32

    @inline(__always)
    init(
        kind: HTMLNodeKind, namespace: HTMLNamespace = .html, name: HTMLName = .none, start: UInt32 = 0,
        length: UInt32 = 0
    ) {
        self.start = start
        self.length = length
        meta = name.id &<< 8 | UInt32(namespace.rawValue) &<< 4 | UInt32(kind.rawValue)
    }

    @inline(__always)
    var kind: HTMLNodeKind { HTMLNodeKind(rawValue: UInt8(truncatingIfNeeded: meta & 15)) ?? .element }

    @inlinable
    var namespace: HTMLNamespace { HTMLNamespace(rawValue: UInt8(truncatingIfNeeded: meta &>> 4 & 3)) ?? .html }

    @inlinable
    var name: HTMLName { HTMLName(id: meta &>> 8) }

    @inline(__always)
    func isKind(_ kind: HTMLNodeKind) -> Bool { meta & 15 == UInt32(kind.rawValue) }

    /// Whether this is the HTML element of that name.
    @inlinable
    func isHTML(_ name: HTMLName) -> Bool {
        meta & ~(NodeRecord.grownBit | NodeRecord.listedBit) == name.id &<< 8 | NodeRecord.elementBits
    }

    /// `HTMLNodeKind` as the record has it; raw values of enumerations are not inlined over room boundaries.
    @inlinable
    var kindBits: UInt32 { meta & 15 }

    @inlinable
    static var elementBits: UInt32 { 2 }

    @inlinable
    static var textBits: UInt32 { 3 }

    @inlinable
    static var commentBits: UInt32 { 4 }

    @inlinable
    static var templateContentsBits: UInt32 { 5 }

    /// Set when the bytes or attributes were moved to a place with room for the next power of two of them.
    var isGrown: Bool {
        get { meta & NodeRecord.grownBit != 0 }
        set { meta = newValue ? meta | NodeRecord.grownBit : meta & ~NodeRecord.grownBit }
    }

    /// False when the element is surely not in the list of active formatting elements.
    var isListed: Bool {
        get { meta & NodeRecord.listedBit != 0 }
        set { meta = newValue ? meta | NodeRecord.listedBit : meta & ~NodeRecord.listedBit }
    }

    @inlinable
    var text: TextRange { TextRange(start: start, length: length) }

    @inlinable
    static var grownBit: UInt32 { 1 << 6 }

    @inlinable
    static var listedBit: UInt32 { 1 << 7 }
}
