/// One element on the stack of open elements.
struct OpenElement {
    let node: UInt32
    let name: HTMLName
    let traits: ElementTraits
    let role: ForeignRole
    /// The next lower element of the same name and of the same kind, HTML or foreign; -1 for none.
    var sameBelow: Int16 = -1
    /// What `OpenElements.landmarks` was before this element was pushed.
    var landmarksBelow = Landmarks()
    /// The next lower HTML element; -1 for none.
    var htmlBelow: Int16 = -1

    init(node: UInt32, name: HTMLName, traits: ElementTraits, role: ForeignRole) {
        self.node = node
        self.name = name
        self.traits = traits
        self.role = role
    }

    @inline(__always)
    var isHTML: Bool { !role.contains(.foreign) }

    /// Whether this is the HTML element of that name.
    @inline(__always)
    func isHTML(_ name: HTMLName) -> Bool { self.name == name && isHTML }
}

/// The highest open elements of the kinds that the standard's walks down the stack stop at; -1 for none.
///
/// Packed into a word, because it is copied with every element that is opened and closed.
struct Landmarks {
    private var packed = UInt64.max

    /// Ends the scopes other than the table scope.
    @inline(__always)
    var scopeBoundary: Int16 {
        get { field(0) }
        set { set(newValue, 0) }
    }

    /// Special.
    @inline(__always)
    var special: Int16 {
        get { field(16) }
        set { set(newValue, 16) }
    }

    /// Special, but no address, div or p, which list items look through.
    @inline(__always)
    var opaque: Int16 {
        get { field(32) }
        set { set(newValue, 32) }
    }

    /// Decides the insertion mode when that is reset.
    @inline(__always)
    var structural: Int16 {
        get { field(48) }
        set { set(newValue, 48) }
    }

    @inline(__always)
    private func field(_ shift: UInt64) -> Int16 { Int16(truncatingIfNeeded: packed &>> shift) }

    @inline(__always)
    private mutating func set(_ value: Int16, _ shift: UInt64) {
        let bits = UInt64(UInt16(bitPattern: value)) &<< shift
        packed = packed & ~(0xFFFF as UInt64 &<< shift) | bits
    }
}

/// What an open element means for tokens within it (13.2.6, the tree construction dispatcher).
struct ForeignRole: OptionSet {
    let rawValue: UInt8

    /// Not an HTML element.
    static let foreign = ForeignRole(rawValue: 1)
    static let mathMLTextIntegrationPoint = ForeignRole(rawValue: 2)
    static let htmlIntegrationPoint = ForeignRole(rawValue: 4)
    static let annotationXML = ForeignRole(rawValue: 8)
    static let svg = ForeignRole(rawValue: 16)
}
