/// What the standard says of an HTML element by its name alone; the bits are those of `KnownNames.traits`.
struct ElementTraits: OptionSet {
    let rawValue: UInt16

    /// "Special" of 13.2.4.2.
    static let special = ElementTraits(rawValue: 1)
    /// Ends every scope of 13.2.4.2 but the table scope.
    static let scopeBoundary = ElementTraits(rawValue: 2)
    /// Closed by "generate implied end tags".
    static let impliedEnd = ElementTraits(rawValue: 4)
    /// Closed by "generate all implied end tags thoroughly".
    static let thoroughImpliedEnd = ElementTraits(rawValue: 8)
    /// "Formatting" of 13.2.4.2.
    static let formatting = ElementTraits(rawValue: 16)
    /// Has no end tag when serialised.
    static let void = ElementTraits(rawValue: 32)
    /// Its text is serialised as it is.
    static let rawText = ElementTraits(rawValue: 64)
    /// Insertion modes rely on finding it on the stack of open elements, so the depth bound never takes it off.
    static let structural = ElementTraits(rawValue: 128)
    /// A start tag that leaves foreign content, 13.2.6.5.
    static let breaksOut = ElementTraits(rawValue: 256)
}
