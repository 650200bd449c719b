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
    /// Longer class names are generated and say nothing, in bytes.
    static let longestName = 600

    /// Goes over the elements with marks, which the layout has in document order, and hands the surroundings down.
    init(_ layout: PageLayout) {
        var handed: [PageMark] = []
        let whole = layout.segments.count
        for element in layout.marked {
            let extent = layout.segments(in: element.node)
            // What has no text is asked only for its stamp.
            if extent.isEmpty, !element.marks.contains(.time) {
                handed.append([])
                continue
            }
            let above = element.above.map { handed[$0] } ?? []
            var own = element.marks
            // What holds most of the page is no part beside the article, whatever its class says.
            if extent.count * 2 > whole { own.subtract(.surroundings) }
            let surroundings = above.union(own.intersection(.surroundings))
            handed.append(surroundings)
            if !own.isDisjoint(with: .byliner), !extent.isEmpty, bylines.count < Self.most {
                bylines.append(Element(node: element.node, marks: own, surroundings: surroundings))
            }
            if !own.isDisjoint(with: [.date, .time, .published, .modified]), dates.count < Self.most {
                dates.append(Element(node: element.node, marks: own, surroundings: surroundings))
            }
        }
    }

    // MARK: - Attributes

    /// The marks of an element's own attributes.
    static func marks(of node: HTMLNode, _ document: HTMLDocument) -> PageMark {
        var marks: PageMark = document.name(of: node) == .time ? .time : []
        document.forEachAttribute(of: node) { attribute in
            switch attribute.name {
            case .class, .id: marks.formUnion(words(document.valueBytes(of: attribute)))
            case .itemprop:
                let property = words(document.valueBytes(of: attribute))
                if !property.isEmpty { marks.formUnion(property.union(.property)) }
            case .rel: if isAuthor(document.valueBytes(of: attribute)) { marks.insert(.relAuthor) }
            case .datetime: marks.insert(.time)
            default: break
            }
        }
        return marks
    }

    /// What the words of a name say: "post-author", "PostByline_names", "entryDate".
    static func words(_ value: ArraySlice<UInt8>) -> PageMark {
        guard value.count <= longestName else { return [] }
        let table = MarkWords.table
        var marks: PageMark = []
        ClassTokens.forEachToken(in: value, upTo: longestName) { word, _ in
            if let mark = table[word] { marks.formUnion(mark) }
        }
        return marks
    }

    private static let relAuthor = Array("author".utf8)

    /// Whether a `rel` has the token "author".
    static func isAuthor(_ value: ArraySlice<UInt8>) -> Bool {
        var isFound = false
        Tokens.forEach(in: value) { token in
            if token.elementsEqual(relAuthor) { isFound = true }
        }
        return isFound
    }
}
