internal import HTMLTree

/// Which segments of a page are made alike: in elements of the same names and classes, or of the same words.
struct SegmentLikeness {
    /// All segments in blocks whose element and two elements around have the same names and classes.
    struct Group {
        var count = 0
        var words = 0
        var bytes = 0
        var linkBytes = 0
        /// How many of them read as prose.
        var prose = 0
    }

    private var groups: [Group] = []
    private var groupOf: [Int32] = []
    private var counts: [Int32] = []
    private var countOf: [Int32] = []
    private var slots: [Int32] = []
    private var keys: [UInt64] = []

    mutating func read(_ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics) {
        groups.removeAll(keepingCapacity: true)
        groupOf.removeAll(keepingCapacity: true)
        startNumbering(layout.segments.count)
        var lastBlock = HTMLNode?.none
        var lastGroup = 0
        var lastParent = HTMLNode?.none
        var above: UInt64 = 0
        for (index, segment) in layout.segments.enumerated() {
            if segment.block != lastBlock {
                let parent = document.parent(of: segment.block)
                if parent != lastParent {
                    let own = parent.map { Self.signature(of: $0, document) } ?? 0
                    let next = parent.flatMap(document.parent(of:)).map { Self.signature(of: $0, document) } ?? 0
                    above = WordHash.joined(own, next)
                    lastParent = parent
                }
                lastGroup = number(of: WordHash.joined(Self.signature(of: segment.block, document), above))
                lastBlock = segment.block
                if lastGroup == groups.count { groups.append(Group()) }
            }
            groupOf.append(Int32(lastGroup))
            groups[lastGroup].count += 1
            groups[lastGroup].words += text.lines[index].words
            groups[lastGroup].bytes += segment.count
            groups[lastGroup].linkBytes += Int(segment.linkBytes)
            if text.shapes[index] == .prose { groups[lastGroup].prose += 1 }
        }
        counts.removeAll(keepingCapacity: true)
        countOf.removeAll(keepingCapacity: true)
        startNumbering(layout.segments.count)
        for line in text.lines {
            let number = number(of: line.hash)
            if number == counts.count { counts.append(0) }
            counts[number] += 1
            countOf.append(Int32(number))
        }
    }

    var groupCount: Int { groups.count }
    func groupNumber(of index: Int) -> Int { Int(groupOf[index]) }
    func group(of index: Int) -> Group { groups[Int(groupOf[index])] }

    /// How many segments have the same words, itself among them.
    func copies(of index: Int) -> Int { Int(counts[Int(countOf[index])]) }

    /// A number for an element's name and classes.
    private static func signature(of node: HTMLNode, _ document: HTMLDocument) -> UInt64 {
        var hash = (WordHash.seed ^ UInt64(document.name(of: node).number)) &* WordHash.prime
        document.forEachAttribute(of: node) { attribute in
            if attribute.name == .class, !attribute.isEmpty {
                hash = WordHash.joined(hash, document.valueHash(of: attribute, upTo: ClassTokens.longestValue))
            }
        }
        return hash
    }

    // MARK: - Numbering keys in the order of their coming

    private mutating func startNumbering(_ count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(-1, count: size))
        keys.removeAll(keepingCapacity: true)
    }

    private mutating func number(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot] >= 0 {
            if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        return keys.count - 1
    }
}
