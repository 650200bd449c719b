/// One element on the stack of open elements.
struct OpenElement {
    let node: UInt32
    let name: HTMLName
    let traits: ElementTraits
    let role: ForeignRole
    /// The next lower element of the same name on the stack; -1 for none. HTML elements of known names only.
    var sameBelow: Int16 = -1
    /// The next lower element that ends scopes; -1 for none.
    var boundaryBelow: Int16 = -1

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
