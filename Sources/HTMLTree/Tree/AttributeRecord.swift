/// One attribute of an element.
@usableFromInline
struct AttributeRecord: Sendable {
    /// The name's number, with the namespace prefix in the two highest bits.
    @usableFromInline
    var key: UInt32
    @usableFromInline
    var value: TextRange

    @inline(__always)
    init(name: HTMLName, value: TextRange) {
        key = name.id
        self.value = value
    }

    @inlinable
    var name: HTMLName { HTMLName(id: key & AttributeRecord.nameMask) }

    var prefix: AttributePrefix {
        get { AttributePrefix(rawValue: key &>> 30) ?? .none }
        set { key = key & AttributeRecord.nameMask | newValue.rawValue &<< 30 }
    }

    @inlinable
    static var nameMask: UInt32 { (1 << 30) - 1 }
}

/// The namespaces that attributes of foreign elements may have, 13.2.6.5 "adjust foreign attributes".
enum AttributePrefix: UInt32 {
    case none
    case xlink
    case xml
    case xmlns
}
