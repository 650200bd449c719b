internal import HTMLTree

/// Finds for the pieces of a page's body the lists, quotations, tables and figures that they stand in.
///
/// Each element is looked at once, however deep it stands and however many pieces are in it.
struct StructureMap {
    private let document: HTMLDocument
    private let layout: PageLayout
    private let sums: BodySums
    private(set) var places: [StructurePlace] = []
    /// By node number: 0 unknown, 1 in nothing, else the number of the place and 2.
    private var known: [UInt32]
    private var path: [HTMLNode] = []

    /// Lists nested deeper count as nested so deep.
    static let deepestLevel = 8

    init(document: HTMLDocument, layout: PageLayout, sums: BodySums) {
        self.document = document
        self.layout = layout
        self.sums = sums
        known = Array(repeating: 0, count: document.nodeCount + 1)
    }

    /// The place of what stands directly in an element; `StructurePlace.nowhere` where nothing around it counts.
    mutating func place(of node: HTMLNode) -> Int {
        path.removeAll(keepingCapacity: true)
        var current: HTMLNode? = node
        var found = StructurePlace.nowhere
        while let next = current {
            let value = known[next.number]
            if value > 0 {
                found = Int(value) - 2
                break
            }
            path.append(next)
            current = document.parent(of: next)
        }
        if found < StructurePlace.nowhere { found = StructurePlace.nowhere }
        while let next = path.popLast() {
            let role = document.isForeign(next) ? .none : StructurePlace.Role.of(document.name(of: next))
            if role != .none {
                places.append(made(next, role, in: found))
                found = places.count - 1
            }
            known[next.number] = UInt32(found + 2)
        }
        return found
    }

    /// The number for the next item of a list that counts.
    mutating func nextNumber(of list: Int, item: HTMLNode) -> Int? {
        guard list >= 0, document.isHTML(places[list].node, .ol) else { return nil }
        let number = document.attributeBytes(.value, of: item).flatMap(Self.integer) ?? places[list].nextNumber
        places[list].nextNumber = number + (document.hasAttribute(.reversed, of: places[list].node) ? -1 : 1)
        return number
    }

    private func made(_ node: HTMLNode, _ role: StructurePlace.Role, in parent: Int) -> StructurePlace {
        let number = places.count
        var place = StructurePlace(node, role)
        if parent >= 0 {
            let outer = places[parent]
            place.outerList = outer.outerList
            place.list = outer.list
            place.item = outer.item
            place.level = outer.level
            place.quote = outer.quote
            place.table = outer.table
            place.cell = outer.cell
            place.code = outer.code
            place.figure = outer.figure
            place.caption = outer.caption
            place.definitions = outer.definitions
            place.isTerm = outer.isTerm
        }
        switch role {
        case .none: break
        case .list:
            if place.item >= 0 {
                place.level = min(place.level + 1, Self.deepestLevel)
            } else {
                place.outerList = number
                place.level = 0
            }
            place.list = number
            let start = document.attributeBytes(.start, of: node).flatMap(Self.integer)
            place.nextNumber = start ?? (document.hasAttribute(.reversed, of: node) ? itemCount(node) : 1)
        case .item:
            if isSection(node) {
                place.item = StructurePlace.nowhere
                place.list = StructurePlace.nowhere
                place.outerList = StructurePlace.nowhere
            } else {
                place.item = number
                if place.list < 0 {
                    place.list = number
                    place.outerList = number
                }
            }
        case .quote: if place.quote < 0, !isWholeBody(node) { place.quote = number }
        case .table:
            place.table = number
            place.cell = StructurePlace.nowhere
            place.isData = DataTable.isData(node, document, layout, sums)
        case .cell:
            if place.table >= 0, places[place.table].isData { place.cell = number }
        case .preformatted: if place.code < 0 { place.code = number }
        case .figure: place.figure = number
        case .caption: place.caption = number
        case .definitions:
            place.definitions = isGlossary(node) ? number : StructurePlace.nowhere
        case .term, .definition: place.isTerm = role == .term
        }
        return place
    }

    /// An item with a heading is a section of the text, not an entry of a list.
    private func isSection(_ node: HTMLNode) -> Bool {
        sums.headings(in: layout.segments(in: node)) > 0
    }

    /// Pages of old indent all their text with a quotation.
    private func isWholeBody(_ node: HTMLNode) -> Bool {
        sums.bytes(in: layout.segments(in: node)) * 10 > sums.allBytes * 6
    }

    /// A definition in a glossary is a paragraph or two; longer ones are sections.
    private static let longestDefinition = 600

    private func isGlossary(_ list: HTMLNode) -> Bool {
        let range = layout.segments(in: list)
        var entries = 0
        for child in document.children(of: list) {
            if document.isHTML(child, .dd) {
                entries += 1
            } else if document.isHTML(child, .div) {
                for inner in document.children(of: child) where document.isHTML(inner, .dd) { entries += 1 }
            }
        }
        return entries > 0 && sums.headings(in: range) == 0 && sums.count(in: range) <= 4 * entries
            && sums.bytes(in: range) <= Self.longestDefinition * entries
    }

    private func itemCount(_ list: HTMLNode) -> Int {
        document.children(of: list).reduce(0) { document.isHTML($1, .li) ? $0 + 1 : $0 }
    }

    /// The whole number that an attribute gives, when it is one of up to six digits.
    static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        var digits = 0
        for byte in bytes {
            if Scalars.isASCIIDigit(byte) {
                value = value * 10 + Int(byte - 0x30)
                digits += 1
                guard digits <= 6 else { return nil }
            } else if byte > 0x20 {
                guard digits > 0 else { return nil }
                break
            }
        }
        return digits > 0 ? value : nil
    }
}

/// How much of the body stands in any range of segments.
struct BodySums {
    private var sums: [Sum]

    private struct Sum {
        var count: Int32 = 0
        var bytes: Int32 = 0
        var headings: Int32 = 0
        /// Segments that are the article's own, though not its text: title, subtitle, date, captions.
        var own: Int32 = 0
        /// Captions and credits among these.
        var captions: Int32 = 0
    }

    init(_ layout: PageLayout, _ body: PageBody) {
        sums = [Sum()]
        sums.reserveCapacity(layout.segments.count + 1)
        var sum = Sum()
        for (index, segment) in layout.segments.enumerated() {
            switch body.removals[index] {
            case nil:
                sum.count += 1
                sum.bytes += Int32(segment.count)
                if segment.headingLevel > 0 { sum.headings += 1 }
            case .title?, .titleRepeat?, .subtitle?, .dateline?: sum.own += 1
            case .imageCaption?, .imageCredit?: sum.captions += 1
            default: if segment.context.contains(.caption) { sum.captions += 1 }
            }
            sums.append(sum)
        }
    }

    var allBytes: Int { Int(sums[sums.count - 1].bytes) }

    private func difference(_ range: Range<Int>, _ part: KeyPath<Sum, Int32>) -> Int {
        let end = min(range.upperBound, sums.count - 1)
        guard range.lowerBound < end else { return 0 }
        return Int(sums[end][keyPath: part] - sums[range.lowerBound][keyPath: part])
    }

    /// Segments of the body.
    func count(in range: Range<Int>) -> Int { difference(range, \.count) }
    func bytes(in range: Range<Int>) -> Int { difference(range, \.bytes) }
    func headings(in range: Range<Int>) -> Int { difference(range, \.headings) }
    func own(in range: Range<Int>) -> Int { difference(range, \.own) }
    func captions(in range: Range<Int>) -> Int { difference(range, \.captions) }
}
