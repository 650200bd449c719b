/// The list of active formatting elements (13.2.4.3).
struct ActiveFormatting {
    struct Entry {
        /// 0 for a marker.
        var node: UInt32
        var name: HTMLName
        /// Whether the element is on the stack of open elements.
        var isOpen: Bool
        /// Of the attributes, whatever their order, for the Noah's Ark clause; 0 until it is needed.
        var hash: UInt64
    }

    private(set) var entries: ContiguousArray<Entry> = []

    mutating func reset() {
        entries.removeAll(keepingCapacity: true)
    }

    mutating func pushMarker() {
        entries.append(Entry(node: 0, name: .none, isOpen: true, hash: 0))
    }

    /// Pushes an element.
    ///
    /// - Parameters:
    ///   - earliestAlike: the first entry after the last marker that has the same name and attributes.
    ///   - alikeCount: how many of them there are; the Noah's Ark clause keeps three.
    /// - Returns: the node that had to leave the list, or 0.
    mutating func push(node: UInt32, name: HTMLName, earliestAlike: Int, alikeCount: Int) -> UInt32 {
        let first = firstAfterMarker
        var dropped: UInt32 = 0
        if alikeCount >= HTMLParserLimits.alikeFormatting {
            dropped = entries.remove(at: earliestAlike).node
        } else if entries.count - first >= HTMLParserLimits.activeFormatting {
            dropped = entries.remove(at: first).node
        }
        entries.append(Entry(node: node, name: name, isOpen: true, hash: 0))
        return dropped
    }

    /// The index of the first entry after the last marker.
    var firstAfterMarker: Int {
        var index = entries.count
        while index > 0 && entries[index - 1].node != 0 { index -= 1 }
        return index
    }

    mutating func clearToMarker() {
        while let entry = entries.popLast() {
            if entry.node == 0 { return }
        }
    }

    /// Whether "reconstruct the active formatting elements" has anything to do.
    @inline(__always)
    var needsReconstruction: Bool {
        if entries.isEmpty { return false }
        return !entries[entries.count &- 1].isOpen
    }

    @inline(__always)
    func isLast(_ node: UInt32) -> Bool {
        !entries.isEmpty && entries[entries.count &- 1].node == node
    }

    mutating func removeLast() {
        entries.removeLast()
    }

    func index(of node: UInt32) -> Int? {
        entries.lastIndex { $0.node == node }
    }

    /// The last element of that name after the last marker.
    func lastIndex(named name: HTMLName) -> Int? {
        var index = entries.count - 1
        while index >= 0 && entries[index].node != 0 {
            if entries[index].name == name { return index }
            index -= 1
        }
        return nil
    }

    /// Notes that an element left the stack of open elements.
    mutating func close(_ node: UInt32) {
        var index = entries.count - 1
        while index >= 0 {
            if entries[index].node == node {
                entries[index].isOpen = false
                return
            }
            index -= 1
        }
    }

    mutating func setHash(_ hash: UInt64, at index: Int) {
        entries[index].hash = hash
    }

    mutating func replace(at index: Int, node: UInt32) {
        entries[index].node = node
        entries[index].isOpen = true
    }

    @discardableResult
    mutating func remove(at index: Int) -> Entry {
        entries.remove(at: index)
    }

    mutating func insert(_ entry: Entry, at index: Int) {
        entries.insert(entry, at: index)
    }
}
