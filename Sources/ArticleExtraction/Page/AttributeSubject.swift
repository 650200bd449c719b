internal import HTMLTree

/// What the attributes that a page's layout asks for speak of.
enum AttributeSubject: UInt8 {
    case none
    /// `hidden`, `style`, `aria-hidden`: whether it is shown.
    case hidden
    case style
    case ariaHidden
    /// `role`.
    case role
    /// `itemprop`.
    case property
    /// The names that an author gave to a part of the page.
    case classes
    case id
    /// `aria-label`, `data-testid`.
    case label
    /// `rel`.
    case relation
    /// `datetime`.
    case stamp

    @inline(__always)
    static func of(_ name: HTMLName) -> AttributeSubject { name.number < table.count ? table[name.number] : .none }

    private static let table: [AttributeSubject] = {
        var table = [AttributeSubject](repeating: .none, count: HTMLName.knownCount + 1)
        let rows: [(HTMLName, AttributeSubject)] = [
            (.hidden, .hidden), (.style, .style), (.ariaHidden, .ariaHidden), (.role, .role), (.itemprop, .property),
            (.class, .classes), (.id, .id), (.ariaLabel, .label), (.dataTestid, .label),
            (.rel, .relation), (.datetime, .stamp),
        ]
        for (name, subject) in rows { table[name.number] = subject }
        return table
    }()
}
