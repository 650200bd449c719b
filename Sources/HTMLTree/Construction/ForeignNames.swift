/// The names that SVG and MathML write otherwise than the tokenizer does (13.2.6.5), by name number.
struct ForeignNames: Sendable {
    private let svgTags: [UInt16]
    private let svgAttributes: [UInt16]

    static let shared = ForeignNames()

    private init() {
        var tags = (0...KnownNames.count).map { UInt16($0) }
        var attributes = tags
        for (from, to) in KnownNames.svgTags { tags[Int(from)] = UInt16(to) }
        for (from, to) in KnownNames.svgAttributes { attributes[Int(from)] = UInt16(to) }
        svgTags = tags
        svgAttributes = attributes
    }

    func svgTag(_ name: HTMLName) -> HTMLName {
        name.id < svgTags.count ? HTMLName(id: UInt32(svgTags[Int(name.id)])) : name
    }

    func svgAttribute(_ name: HTMLName) -> HTMLName {
        name.id < svgAttributes.count ? HTMLName(id: UInt32(svgAttributes[Int(name.id)])) : name
    }

    func mathMLAttribute(_ name: HTMLName) -> HTMLName {
        name == KnownNames.definitionURLLowercase ? KnownNames.definitionURL : name
    }

    /// The namespace that "adjust foreign attributes" gives an attribute.
    func prefix(_ name: HTMLName) -> AttributePrefix {
        switch name {
        case .xlinkActuate, .xlinkArcrole, .xlinkHref, .xlinkRole, .xlinkShow, .xlinkTitle, .xlinkType: .xlink
        case .xmlLang, .xmlSpace: .xml
        case .xmlns, .xmlnsXlink: .xmlns
        default: .none
        }
    }
}
