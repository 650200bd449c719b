internal import HTMLTree

/// The text of an element that is named as a byline, cut where the page shows a gap: at blocks, line breaks, links, and
/// where two elements meet without a space ("By" and "Ann Reyes" in elements of their own).
struct BylinePieces {
    struct Piece {
        var text: [UInt8] = []
        /// Whether it is a link to a page about a person, or is itself named as an author.
        var isAuthor = false
        /// Where its link leads.
        var address: ArraySlice<UInt8>?
    }

    private(set) var pieces: [Piece] = []
    /// Whether the element has more text than a byline.
    private(set) var isTooLong = false

    /// More text is a box about the author, in bytes; more nodes are a menu.
    private static let longest = 600
    private static let mostNodes = 240

    private var current = Piece()
    private var needsSpace = false
    private var crossesElement = false
    private var bytes = 0

    init(_ root: HTMLNode, _ document: HTMLDocument) {
        var next = document.firstChild(of: root)
        var above: [HTMLNode] = []
        var visited = 0
        if document.name(of: root) == .a { openLink(root, document) }
        while true {
            if let node = next {
                visited += 1
                if visited > Self.mostNodes || bytes > Self.longest {
                    isTooLong = true
                    break
                }
                if document.isText(node) {
                    read(document.bytes(of: node))
                    next = document.nextSibling(of: node)
                } else if open(node, document), let child = document.firstChild(of: node) {
                    above.append(node)
                    next = child
                } else {
                    next = document.nextSibling(of: node)
                }
                continue
            }
            guard let node = above.popLast() else { break }
            close(node, document)
            next = document.nextSibling(of: node)
        }
        cut()
    }

    /// Opens an element; returns whether its text is read.
    private mutating func open(_ node: HTMLNode, _ document: HTMLDocument) -> Bool {
        guard document.isElement(node), !document.isForeign(node) else { return false }
        let name = document.name(of: node)
        switch ElementLayout.of(name) {
        case .skipped, .media, .image: return false
        case .block, .preformatted, .lineBreak: cut()
        case .inline: break
        }
        if name == .time {
            cut()
            return false
        }
        crossesElement = true
        if name == .a {
            openLink(node, document)
        } else if PageMarks.marks(of: node, document).isDisjoint(with: .byliner) == false, current.text.isEmpty {
            current.isAuthor = true
        }
        return true
    }

    private mutating func openLink(_ node: HTMLNode, _ document: HTMLDocument) {
        cut()
        guard let address = document.attributeBytes(.href, of: node) else { return }
        let marks = PageMarks.marks(of: node, document)
        current.isAuthor = !marks.isDisjoint(with: .byliner) || AuthorAddress.isOne(address)
        current.address = address
    }

    private mutating func close(_ node: HTMLNode, _ document: HTMLDocument) {
        let name = document.name(of: node)
        if name == .a || ElementLayout.of(name) == .block { cut() }
        crossesElement = true
    }

    private mutating func read(_ slice: ArraySlice<UInt8>) {
        let source = slice.span
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte <= 0x20 {
                needsSpace = true
                index += 1
                continue
            }
            if byte >= 0xC2, let width = Invisible.width(source, index) {
                if Invisible.isSpace(source, index) { needsSpace = true }
                index += width
                continue
            }
            if crossesElement, !needsSpace, let last = current.text.last, isLetter(last), isLetter(byte) { cut() }
            crossesElement = false
            if needsSpace, !current.text.isEmpty { current.text.append(0x20) }
            needsSpace = false
            current.text.append(byte)
            bytes += 1
            index += 1
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Scalars.isASCIILetter(byte) || Scalars.isASCIIDigit(byte)
    }

    private mutating func cut() {
        if !current.text.isEmpty { pieces.append(current) }
        current = Piece()
        needsSpace = false
        crossesElement = false
    }
}
