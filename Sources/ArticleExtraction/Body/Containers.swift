internal import HTMLTree

/// The elements around each segment that hold more than the one below: wrappers that add nothing are passed over.
struct Containers {
    /// How many are looked at.
    static let most = 3
    /// How many elements up they are sought; pages nest at most a few dozen deep.
    static let longestClimb = 40

    /// The segments of all containers, flat.
    private var extents: [Range<Int>] = []
    /// Where those of each segment lie among `extents`, the innermost first; neighbours share theirs.
    private var places: [Range<Int>] = []

    mutating func read(_ document: HTMLDocument, _ layout: PageLayout) {
        extents.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        var lastParent: HTMLNode?
        var lastCount = -1
        for segment in layout.segments {
            let parent = document.parent(of: segment.block)
            let count = layout.segments(in: segment.block).count
            // What lies around depends on nothing else, and the paragraphs of a text have one parent.
            if count == lastCount, parent == lastParent, let last = places.last {
                places.append(last)
                continue
            }
            (lastParent, lastCount) = (parent, count)
            let first = extents.count
            var widest = count
            var node = parent
            var climbed = 0
            while extents.count - first < Self.most, climbed < Self.longestClimb, let current = node {
                climbed += 1
                let extent = layout.segments(in: current)
                if extent.count > widest {
                    widest = extent.count
                    extents.append(extent)
                }
                node = document.parent(of: current)
            }
            places.append(first..<extents.count)
        }
    }

    /// The segments of each container of a segment, the innermost first; at most ``most``.
    func around(_ segment: Int) -> ArraySlice<Range<Int>> { extents[places[segment]] }

    /// Whether a segment has the containers of the one before.
    func areThoseBefore(_ segment: Int) -> Bool { segment > 0 && places[segment] == places[segment - 1] }
}
