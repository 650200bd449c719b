/// A node of an `HTMLDocument`, by its number; it means nothing without the document.
///
/// Numbers grow in the order in which the parser made the nodes, which mostly is document order.
public struct HTMLNode: Hashable, Sendable {
    @usableFromInline
    let index: UInt32

    @inlinable
    init(index: UInt32) {
        self.index = index
    }

    /// `nil` for the "none" of a record's link.
    @inlinable
    init?(link: UInt32) {
        if link == 0 { return nil }
        index = link
    }

    /// A small number that is unique in the document, for tables beside the tree: from 1 to `HTMLDocument.nodeCount`.
    @inlinable
    public var number: Int { Int(index) }
}
