/// The name of an element or an attribute, interned: two names of one document are equal when their numbers are.
///
/// Names that the standard or the web uses often have fixed numbers and a member here (`.div`, `.href`, `.ariaLabel`).
/// Other names are numbered by the document in which they occur, and mean nothing in another;
/// `HTMLDocument.string(for:)` spells any name, `HTMLDocument.name(_:)` finds one.
public struct HTMLName: Hashable, Sendable {
    /// The number of the name; 0 stands for no name.
    @usableFromInline
    let id: UInt32

    @inlinable
    init(id: UInt32) {
        self.id = id
    }

    /// A number for tables beside the names: fixed for the known names, from 1 to `knownCount`; of one document above it.
    @inlinable
    public var number: Int { Int(id) }

    /// How many names have a fixed number.
    public static var knownCount: Int { KnownNames.count }

    /// The name of something that has none, such as a text.
    @inlinable
    public static var none: HTMLName { HTMLName(id: 0) }

    /// What the standard says of the HTML element of this name.
    @inline(__always)
    var traits: ElementTraits {
        id <= KnownNames.lastElement ? ElementTraits(rawValue: KnownNames.traits[Int(id)]) : []
    }

    /// The largest number that a node record has room for.
    static let largestID: UInt32 = (1 << 24) - 1
}

extension HTMLName {
    /// The name of the known ones that is spelled so; `nil` when there is none.
    ///
    /// It searches, so it is for outside of loops.
    public init?(known spelling: String) {
        let known = KnownNameBytes.shared
        for number in 1...KnownNames.count where known.bytes[known.range(number)].elementsEqual(spelling.utf8) {
            self.init(id: UInt32(number))
            return
        }
        return nil
    }
}
