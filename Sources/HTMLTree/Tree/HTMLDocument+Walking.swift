// Ways through the tree. None of them recurses or allocates.

extension HTMLDocument {
    /// The node above; `nil` for the root and for nodes that are not in the tree.
    @inlinable
    public func parent(of node: HTMLNode) -> HTMLNode? { HTMLNode(link: record(node).parent) }

    /// The first child; a template's contents are not among its children.
    @inlinable
    public func firstChild(of node: HTMLNode) -> HTMLNode? {
        let first = record(node).firstChild
        return first == 0 || nodes[Int(first)].kindBits == NodeRecord.templateContentsBits
            ? nil : HTMLNode(index: first)
    }

    /// The last child, with the same exception.
    public func lastChild(of node: HTMLNode) -> HTMLNode? {
        let last = record(node).lastChild
        return last == 0 || nodes[Int(last)].isKind(.templateContents) ? nil : HTMLNode(index: last)
    }

    /// The node that follows under the same parent.
    @inlinable
    public func nextSibling(of node: HTMLNode) -> HTMLNode? { HTMLNode(link: record(node).next) }

    /// The node that precedes under the same parent.
    public func previousSibling(of node: HTMLNode) -> HTMLNode? { HTMLNode(link: record(node).previous) }

    /// The node that holds what stands in a template element; `nil` for other nodes.
    public func templateContents(of node: HTMLNode) -> HTMLNode? {
        let first = record(node).firstChild
        return first != 0 && nodes[Int(first)].isKind(.templateContents) ? HTMLNode(index: first) : nil
    }

    /// The children of a node, in order.
    @inlinable
    public func children(of node: HTMLNode) -> HTMLChildren {
        HTMLChildren(nodes: nodes, upcoming: firstChild(of: node)?.index ?? 0)
    }

    /// All that is below a node, in document order, template contents left out.
    @inlinable
    public func descendants(of node: HTMLNode) -> HTMLDescendants {
        HTMLDescendants(nodes: nodes, root: node.index)
    }

    /// The nodes above a node, the nearest first, up to the document.
    @inlinable
    public func ancestors(of node: HTMLNode) -> HTMLAncestors {
        HTMLAncestors(nodes: nodes, upcoming: record(node).parent)
    }

    /// The first element below a node, in document order, for which the condition holds.
    public func firstElement(
        below node: HTMLNode? = nil, where isWanted: (HTMLNode) throws -> Bool
    ) rethrows -> HTMLNode? {
        for candidate in descendants(of: node ?? root) where kind(of: candidate) == .element {
            if try isWanted(candidate) { return candidate }
        }
        return nil
    }

    /// The first HTML element of that name below a node, in document order.
    public func firstElement(_ name: HTMLName, below node: HTMLNode? = nil) -> HTMLNode? {
        firstElement(below: node) { isHTML($0, name) }
    }

    /// All texts below a node, joined (DOM's `textContent`); of a text or comment, its own.
    public func textContent(of node: HTMLNode) -> String {
        if kind(of: node) == .text || kind(of: node) == .comment { return text(of: node) }
        var bytes: [UInt8] = []
        for descendant in descendants(of: node) where kind(of: descendant) == .text {
            bytes.append(contentsOf: self.bytes(of: descendant))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The children of a node, in order.
public struct HTMLChildren: Sequence, IteratorProtocol, Sendable {
    @usableFromInline
    let nodes: ContiguousArray<NodeRecord>
    @usableFromInline
    var upcoming: UInt32

    @inlinable
    init(nodes: ContiguousArray<NodeRecord>, upcoming: UInt32) {
        self.nodes = nodes
        self.upcoming = upcoming
    }

    @inlinable
    public mutating func next() -> HTMLNode? {
        guard let node = HTMLNode(link: upcoming) else { return nil }
        upcoming = nodes[Int(upcoming)].next
        return node
    }
}

/// The nodes above a node, the nearest first.
public struct HTMLAncestors: Sequence, IteratorProtocol, Sendable {
    @usableFromInline
    let nodes: ContiguousArray<NodeRecord>
    @usableFromInline
    var upcoming: UInt32

    @inlinable
    init(nodes: ContiguousArray<NodeRecord>, upcoming: UInt32) {
        self.nodes = nodes
        self.upcoming = upcoming
    }

    @inlinable
    public mutating func next() -> HTMLNode? {
        guard let node = HTMLNode(link: upcoming) else { return nil }
        upcoming = nodes[Int(upcoming)].parent
        return node
    }
}

/// All that is below a node, in document order.
public struct HTMLDescendants: Sequence, IteratorProtocol, Sendable {
    @usableFromInline
    let nodes: ContiguousArray<NodeRecord>
    @usableFromInline
    let root: UInt32
    @usableFromInline
    var current: UInt32

    @inlinable
    init(nodes: ContiguousArray<NodeRecord>, root: UInt32) {
        self.nodes = nodes
        self.root = root
        current = root
    }

    @inlinable
    public mutating func next() -> HTMLNode? {
        let child = nodes[Int(current)].firstChild
        if child != 0 && nodes[Int(child)].kindBits != NodeRecord.templateContentsBits {
            current = child
            return HTMLNode(index: child)
        }
        return nextSkippingChildren()
    }

    /// The next node that is not below the one that was given last.
    @inlinable
    public mutating func nextSkippingChildren() -> HTMLNode? {
        while current != root {
            let record = nodes[Int(current)]
            if record.next != 0 {
                current = record.next
                return HTMLNode(index: current)
            }
            current = record.parent
        }
        return nil
    }
}
