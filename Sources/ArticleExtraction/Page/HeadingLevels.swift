internal import HTMLTree

/// The levels of headings.
enum HeadingLevels {
    static func level(of name: HTMLName) -> UInt8 {
        switch name {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }
}
