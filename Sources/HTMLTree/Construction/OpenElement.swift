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
struct Landmarks {
    /// Ends the scopes other than the table scope.
    var scopeBoundary: Int16 = -1
    /// Special.
    var special: Int16 = -1
    /// Special, but no address, div or p, which list items look through.
    var opaque: Int16 = -1
    /// Decides the insertion mode when that is reset.
    var structural: Int16 = -1
    /// Not foreign.
    var html: Int16 = -1
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
