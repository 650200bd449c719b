internal import HTMLTree

/// The elements around a segment that hold more than the one below: wrappers that add nothing are passed over.
enum Containers {
    /// How many are looked at.
    static let most = 3
    /// How many elements up they are sought; pages nest at most a few dozen deep.
    static let longestClimb = 40

    /// Calls `body` with the segments of each, the innermost first; at most ``most`` times.
    @inline(__always)
    static func forEach(
        around segment: PageSegment, _ document: HTMLDocument, _ layout: PageLayout, _ body: (Range<Int>) -> Void
    ) {
        var node = segment.block
        var extent = layout.segments(in: node)
        var climbed = 0
        var found = 0
        while found < most, climbed < longestClimb, let parent = document.parent(of: node) {
            climbed += 1
            node = parent
            let wider = layout.segments(in: parent)
            guard wider.count > extent.count else { continue }
            extent = wider
            found += 1
            body(extent)
        }
    }
}
