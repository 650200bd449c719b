internal import HTMLTree

/// Lays a page's text out: one walk over the tree, no recursion, linear in the page.
struct LayoutReader {
    struct Frame {
        var node: HTMLNode
        var block: HTMLNode
        var context: PageContext
        var hints: RegionHints
        var headingLevel: UInt8
        /// The innermost marked element, by its place in the layout's list.
        var marked: Int?
        /// Whether an inline run was opened for it.
        var hasRun: Bool
        var isBlock: Bool
    }

    private struct OpenRun {
        var kind: InlineRun.Kind
        var node: HTMLNode
        var start: Int
    }

    /// More article elements than these are not told apart; listings have a few dozen.
    static let mostArticles = 500

    let tokens: ClassTokens
    var hints = ValueMemory(ClassTokens.Hint())
    private var frames: [Frame] = []
    private var openRuns: [OpenRun] = []
    /// Where the segment that is being read starts in the text.
    private var segmentStart = 0
    /// Whether the segment that is being read has more than white space, without which it will be none.
    private var hasInk = false
    private var linkBytes = 0
    private var links = 0
    private var needsSpace = false
    private var lineBreaks = 0
    private var openLinks = 0

    init(tokens: ClassTokens = .standard) {
        self.tokens = tokens
    }

    mutating func read(_ document: HTMLDocument, into layout: inout PageLayout) {
        layout.text.removeAll(keepingCapacity: true)
        layout.segments.removeAll(keepingCapacity: true)
        layout.runs.removeAll(keepingCapacity: true)
        layout.objects.removeAll(keepingCapacity: true)
        layout.articles.removeAll(keepingCapacity: true)
        layout.marked.removeAll(keepingCapacity: true)
        layout.extents.removeAll(keepingCapacity: true)
        layout.extents.append(contentsOf: repeatElement(PageExtent(), count: document.nodeCount + 1))
        hints.removeAll()
        frames.removeAll(keepingCapacity: true)
        openRuns.removeAll(keepingCapacity: true)
        segmentStart = 0
        hasInk = false
        linkBytes = 0
        links = 0
        needsSpace = false
        lineBreaks = 0
        openLinks = 0
        frames.append(
            Frame(
                node: document.root, block: document.root, context: [], hints: RegionHints(), headingLevel: 0,
                marked: nil, hasRun: false, isBlock: true))
        var next = document.firstChild(of: document.root)
        while true {
            if let node = next {
                if let child = enter(node, document, &layout) {
                    next = child
                } else {
                    next = document.nextSibling(of: node)
                }
                continue
            }
            guard frames.count > 1, let frame = frames.last else { break }
            leave(frame, &layout)
            frames.removeLast()
            next = document.nextSibling(of: frame.node)
        }
        flush(&layout)
    }

    // MARK: - Elements

    /// Reads a node; returns its first child when it was opened as an element.
    private mutating func enter(_ node: HTMLNode, _ document: HTMLDocument, _ layout: inout PageLayout) -> HTMLNode? {
        if document.isText(node) {
            let isPreformatted = frames.last?.context.contains(.preformatted) ?? false
            document.withBytes(of: node) { read($0, isPreformatted, &layout) }
            return nil
        }
        guard document.isElement(node) else { return nil }
        // Formulas are read, drawings are not; what has an encoding says a formula once more, in another language.
        if document.isForeign(node),
            document.namespace(of: node) != .mathML || document.hasAttribute(.encoding, of: node)
        {
            return nil
        }
        let name = document.name(of: node)
        let element = ElementLayout.of(name)
        let parent = frames[frames.count - 1]
        switch element {
        case .skipped: return nil
        case .lineBreak:
            if parent.context.contains(.preformatted) { layout.text.append(0x0A) } else { lineBreaks += 1 }
            return nil
        case .image, .media:
            layout.objects.append(
                PageObject(
                    kind: element == .image ? .image : .media, node: node, segment: UInt32(layout.segments.count),
                    context: parent.context))
            return nil
        case .block, .preformatted, .inline: break
        }
        if name == .article, layout.articles.count < LayoutReader.mostArticles { layout.articles.append(node) }
        let isBlock = element != .inline
        if isBlock { flush(&layout) }
        layout.extents[node.number].first = UInt32(layout.segments.count)
        layout.extents[node.number].end = UInt32(layout.segments.count)
        guard let child = document.firstChild(of: node) else {
            if name == .time || document.hasAttribute(.datetime, of: node) {
                var frame = parent
                readAttributes(node, document, &frame, &layout)
            }
            return nil
        }
        let level = HeadingLevels.level(of: name)
        var frame = Frame(
            node: node, block: isBlock ? node : parent.block, context: parent.context.union(PageContext.of(name)),
            hints: parent.hints, headingLevel: level > 0 ? level : parent.headingLevel,
            marked: parent.marked, hasRun: false, isBlock: isBlock)
        readAttributes(node, document, &frame, &layout)
        if !isBlock, let kind = InlineRunKinds.kind(of: name), kind != .link || document.hasAttribute(.href, of: node) {
            frame.hasRun = true
            openRuns.append(OpenRun(kind: kind, node: node, start: layout.text.count))
            if kind == .link { openLinks += 1 }
        }
        frames.append(frame)
        return child
    }

    private mutating func leave(_ frame: Frame, _ layout: inout PageLayout) {
        if frame.isBlock { flush(&layout) }
        if frame.hasRun, let run = openRuns.popLast() {
            close(run, &layout)
            if run.kind == .link { openLinks -= 1 }
        }
        // A segment that is not finished yet belongs to the inline elements that it started in.
        layout.extents[frame.node.number].end = UInt32(layout.segments.count + (hasInk ? 1 : 0))
    }

    // MARK: - Segments

    private mutating func close(_ run: OpenRun, _ layout: inout PageLayout) {
        var start = max(run.start, segmentStart)
        let end = layout.text.count
        while start < end, layout.text[start] <= 0x20 { start += 1 }
        guard start < end else { return }
        layout.runs.append(
            InlineRun(
                kind: run.kind, node: run.node, segment: UInt32(layout.segments.count), start: UInt32(start),
                end: UInt32(end)))
        if run.kind == .link {
            linkBytes += end - start
            links += 1
        }
    }

    /// Ends the segment that is being read.
    private mutating func flush(_ layout: inout PageLayout) {
        needsSpace = false
        lineBreaks = 0
        guard layout.text.count > segmentStart else { return }
        for run in openRuns { close(run, &layout) }
        if let frame = frames.last {
            var end = layout.text.count
            while end > segmentStart, layout.text[end - 1] <= 0x20 { end -= 1 }
            if end > segmentStart {
                layout.segments.append(
                    PageSegment(
                        block: frame.block, start: UInt32(segmentStart), end: UInt32(end),
                        linkBytes: UInt32(min(linkBytes, end - segmentStart)), links: UInt32(links),
                        objectsBefore: UInt32(layout.objects.count), context: frame.context, hints: frame.hints,
                        depth: UInt16(clamping: frames.count), headingLevel: frame.headingLevel))
            }
        }
        segmentStart = layout.text.count
        hasInk = false
        linkBytes = 0
        links = 0
    }

    // MARK: - Text

    private mutating func read(_ bytes: Span<UInt8>, _ isPreformatted: Bool, _ layout: inout PageLayout) {
        if isPreformatted {
            layout.text.append(bytes, 0..<bytes.count)
            if !hasInk {
                for index in bytes.indices where bytes[index] > 0x20 { hasInk = true }
            }
            return
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                needsSpace = true
                index &+= 1
                continue
            }
            if byte >= 0xC2, let width = Invisible.width(bytes, index) {
                if Invisible.isSpace(bytes, index) { needsSpace = true }
                index += width
                continue
            }
            let start = index
            index &+= 1
            // A run goes over single spaces, so that a line is copied at once.
            while index < bytes.count {
                let byte = bytes[index]
                if byte &- 0x21 >= 0xC2 - 0x21 {
                    if byte <= 0x20 {
                        guard byte == 0x20, index &+ 1 < bytes.count, bytes[index &+ 1] > 0x20 else { break }
                    } else if Invisible.width(bytes, index) != nil {
                        break
                    }
                }
                index &+= 1
            }
            openText(&layout)
            layout.text.append(bytes, start..<index)
            hasInk = true
        }
    }

    /// Writes the white space that is due before more text.
    private mutating func openText(_ layout: inout PageLayout) {
        if lineBreaks >= 2 {
            flush(&layout)
        } else if layout.text.count > segmentStart {
            if lineBreaks == 1 { layout.text.append(0x0A) } else if needsSpace { layout.text.append(0x20) }
        }
        lineBreaks = 0
        needsSpace = false
    }
}
