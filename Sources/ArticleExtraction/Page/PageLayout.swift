internal import HTMLTree

/// A page's text in reading order, as one pass over the tree finds it: segments, the links and emphases within them,
/// and the pictures between them. Flat arrays, kept from page to page.
struct PageLayout {
    /// The text of all segments, white space folded; UTF-8.
    var text: [UInt8] = []
    var segments: [PageSegment] = []
    /// In the order in which they end.
    var runs: [InlineRun] = []
    var objects: [PageObject] = []
    /// The article elements, in the order in which they begin.
    var articles: [HTMLNode] = []
    /// The elements whose attributes name authors or dates, or what they stand in, in document order.
    var marked: [MarkedElement] = []
    /// By node number: which segments stand in an element.
    var extents: [PageExtent] = []

    /// The segments that stand in an element; empty for other nodes.
    func segments(in node: HTMLNode) -> Range<Int> {
        guard node.number < extents.count else { return 0..<0 }
        let extent = extents[node.number]
        return Int(extent.first)..<max(Int(extent.first), Int(extent.end))
    }

    func bytes(of segment: PageSegment) -> ArraySlice<UInt8> { text[segment.range] }

    func string(of segment: PageSegment) -> String { String(decoding: text[segment.range], as: UTF8.self) }
}

/// Text without a block boundary within: a paragraph, a heading, a cell, or what stands loose between blocks.
struct PageSegment {
    /// The nearest block-level element around it.
    var block: HTMLNode
    /// Where its text lies in the layout's text.
    var start: UInt32
    var end: UInt32
    /// Bytes of it that are inside links.
    var linkBytes: UInt32 = 0
    /// How many links it has.
    var links: UInt32 = 0
    /// How many objects of the page stand before its end.
    var objectsBefore: UInt32 = 0
    var context: PageContext
    var hints: RegionHints
    /// How many elements it stands in.
    var depth: UInt16
    /// 1 to 6 in a heading, else 0.
    var headingLevel: UInt8

    var range: Range<Int> { Int(start)..<Int(end) }
    var count: Int { Int(end &- start) }
}

/// The segments of one element: from `first`, before `end`.
struct PageExtent {
    var first: UInt32 = 0
    var end: UInt32 = 0
}

/// An element whose attributes say what it holds.
struct MarkedElement {
    var node: HTMLNode
    /// What its own attributes say.
    var marks: PageMark
    /// The nearest of the elements around it that has marks, by its place in the list.
    var above: Int?
}

/// A part of a segment's text that a link or an inline element holds.
struct InlineRun {
    enum Kind: UInt8 {
        case link
        case strong
        case emphasis
        case code
        case subscripted
        case superscripted
        case deleted
        case quotation
        case time
    }

    var kind: Kind
    var node: HTMLNode
    /// The number of its segment.
    var segment: UInt32
    /// Where it lies in the layout's text.
    var start: UInt32
    var end: UInt32
}

/// A picture or an embedded thing, where it stands between the segments.
struct PageObject {
    enum Kind: UInt8 {
        case image
        case media
    }

    var kind: Kind
    var node: HTMLNode
    /// The number of the segment that it stands in or before.
    var segment: UInt32
    var context: PageContext
}
