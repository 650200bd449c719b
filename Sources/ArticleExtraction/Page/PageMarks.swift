internal import HTMLTree

/// What the names in an element's attributes say that it holds.
struct PageMark: OptionSet, Sendable {
    var rawValue: UInt16

    static let author = PageMark(rawValue: 1 << 0)
    static let byline = PageMark(rawValue: 1 << 1)
    static let date = PageMark(rawValue: 1 << 2)
    static let published = PageMark(rawValue: 1 << 3)
    static let modified = PageMark(rawValue: 1 << 4)
    /// Comments of readers.
    static let comment = PageMark(rawValue: 1 << 5)
    /// What stands beside an article: teasers, menus, boxes.
    static let aside = PageMark(rawValue: 1 << 6)
    /// A picture, its caption or its credit.
    static let picture = PageMark(rawValue: 1 << 7)
    /// `rel=author`.
    static let relAuthor = PageMark(rawValue: 1 << 8)
    /// `itemprop`.
    static let property = PageMark(rawValue: 1 << 9)
    /// A `time` element, or any with a `datetime`.
    static let time = PageMark(rawValue: 1 << 10)

    static let byliner: PageMark = [.author, .byline, .relAuthor]
    static let surroundings: PageMark = [.comment, .aside, .picture]
}

/// The elements of a page whose attributes name authors and dates, in document order, with what they stand in.
struct PageMarks {
    struct Element {
        var node: HTMLNode
        /// Its own marks.
        var marks: PageMark
        /// What it stands in, itself included.
        var surroundings: PageMark
    }

    private(set) var bylines: [Element] = []
    private(set) var dates: [Element] = []

    /// A page with more of them is a list of articles; those after are not looked at.
    private static let most = 4000
    /// Longer class names are generated and say nothing.
    private static let longestName = 600

    /// One walk over the elements that have text, with the surroundings handed down.
    init(_ document: HTMLDocument, _ layout: PageLayout) {
        var handed = [UInt16](repeating: 0, count: document.nodeCount + 1)
        var memory = ValueMemory<PageMark>([])
        let whole = layout.segments.count
        for node in document.descendants(of: document.root) where document.isElement(node) {
            let extent = layout.segments(in: node)
            let asked = document.attributeMarks(of: node, in: Asked.table)
            let isTime = asked & Asked.stamp != 0 || document.name(of: node) == .time
            // What has no text is asked only for its stamp.
            if extent.isEmpty, !isTime { continue }
            let above = document.parent(of: node).map { PageMark(rawValue: handed[$0.number]) } ?? []
            var own: PageMark = isTime ? .time : []
            if asked & Asked.name != 0 {
                document.forEachAttribute(of: node) { attribute in
                    own.formUnion(
                        Self.marks(of: attribute, document) { memory.meaning(of: attribute, document, Self.read) })
                }
            }
            // What holds most of the page is no part beside the article, whatever its class says.
            if extent.count * 2 > whole { own.subtract(.surroundings) }
            let surroundings = above.union(own.intersection(.surroundings))
            handed[node.number] = surroundings.rawValue
            if own.isEmpty { continue }
            if !own.isDisjoint(with: .byliner), !extent.isEmpty, bylines.count < Self.most {
                bylines.append(Element(node: node, marks: own, surroundings: surroundings))
            }
            if !own.isDisjoint(with: [.date, .time, .published, .modified]), dates.count < Self.most {
                dates.append(Element(node: node, marks: own, surroundings: surroundings))
            }
        }
    }

    // MARK: - Attributes

    /// The attributes that are asked, each with its bit.
    private enum Asked {
        /// `class`, `id`, `itemprop`, `rel`.
        static let name: UInt8 = 1
        /// `datetime`.
        static let stamp: UInt8 = 2

        static let table: [UInt8] = {
            var table = [UInt8](repeating: 0, count: HTMLName.knownCount + 1)
            for attribute in [HTMLName.class, .id, .itemprop, .rel] { table[attribute.number] = name }
            table[HTMLName.datetime.number] = stamp
            return table
        }()
    }

    /// The marks of an element's own attributes.
    static func marks(of node: HTMLNode, _ document: HTMLDocument) -> PageMark {
        var marks: PageMark = document.name(of: node) == .time ? .time : []
        document.forEachAttribute(of: node) { attribute in
            if attribute.name == .datetime { marks.insert(.time) }
            marks.formUnion(Self.marks(of: attribute, document) { read(document.valueBytes(of: attribute)) })
        }
        return marks
    }

    /// The marks of one attribute, of which `words` tells what the words in it say.
    @inline(__always)
    private static func marks(
        of attribute: HTMLAttribute, _ document: HTMLDocument, _ words: () -> PageMark
    ) -> PageMark {
        switch attribute.name {
        case .class, .id: return words()
        case .itemprop:
            let property = words()
            return property.isEmpty ? [] : property.union(.property)
        case .rel: return has(document.valueBytes(of: attribute), relAuthor) ? .relAuthor : []
        default: return []
        }
    }

    private static let relAuthor = Array("author".utf8)

    /// Whether a list of tokens has a token.
    private static func has(_ value: ArraySlice<UInt8>, _ token: [UInt8]) -> Bool {
        var start = value.startIndex
        while start < value.endIndex {
            var end = start
            while end < value.endIndex, value[end] > 0x20 { end += 1 }
            if value[start..<end].elementsEqual(token) { return true }
            start = end + 1
        }
        return false
    }

    /// What the words of a name say: "post-author", "PostByline_names", "entryDate".
    private static func read(_ value: ArraySlice<UInt8>) -> PageMark {
        guard value.count <= longestName else { return [] }
        let bytes = value.span
        var marks: PageMark = []
        var index = 0
        while index < bytes.count {
            var word = WordHash()
            let start = index
            var isLower = false
            while index < bytes.count {
                let byte = bytes[index]
                let lower = byte | 0x20
                guard lower &- 0x61 < 26 else { break }
                if byte == lower { isLower = true } else if isLower { break }
                word.add(UInt32(lower))
                index &+= 1
            }
            if index &- start > 1 { marks.formUnion(MarkWords.marks(of: word.value)) }
            while index < bytes.count, !Scalars.isASCIILetter(bytes[index]) { index &+= 1 }
        }
        return marks
    }
}
