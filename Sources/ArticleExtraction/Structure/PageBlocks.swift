internal import HTMLTree

/// Turns the body's segments and pictures into blocks.
///
/// Segments come in reading order; those that stand in one list, quotation, table, preformatted element or glossary make
/// one block. What is not of the body is passed over, so that a box between two items does not part their list.
struct PageBlocks {
    let document: HTMLDocument
    let layout: PageLayout
    let body: PageBody
    let limits: ExtractionLimits
    let sums: BodySums
    var map: StructureMap
    var texts: SegmentTextReader
    var media: PageMedia
    var blocks: [Block] = []
    var open = Open.nothing
    /// Pictures that stood inside of a block, to follow it.
    var waiting: [Block] = []
    var isFull = false
    /// The heading element whose text is the last block.
    var headingNode: HTMLNode?
    /// The segment that is the last block, when that is a paragraph.
    var paragraphSegment: Int?

    /// The block that is being put together, with the number of its place.
    enum Open {
        case nothing
        case list(Int, [OpenItem])
        case quote(Int, RichTextBuilder, attribution: RichTextBuilder)
        case table(Int, Block)
        case code(Int, [UInt8])
        case glossary(Int, term: [UInt8], RichTextBuilder)
    }

    struct OpenItem {
        var place: Int
        var level: Int
        var number: Int?
        var text = RichTextBuilder()
    }

    init(
        document: HTMLDocument, layout: PageLayout, body: PageBody, resolver: AddressResolver,
        limits: ExtractionLimits
    ) {
        self.document = document
        self.layout = layout
        self.body = body
        self.limits = limits
        sums = BodySums(layout, body)
        map = StructureMap(document: document, layout: layout, sums: sums)
        texts = SegmentTextReader(document: document, layout: layout, resolver: resolver, links: limits.links)
        media = PageMedia(
            document: document, layout: layout, body: body, sums: sums, resolver: resolver, limits: limits)
    }

    /// The body, as far as the limits allow.
    mutating func read() -> PageStructure {
        var object = 0
        for index in layout.segments.indices {
            while object < layout.objects.count, layout.objects[object].segment <= UInt32(index) {
                append(object)
                object += 1
            }
            guard body.isBody(index) else { continue }
            guard blocks.count < limits.blocks else {
                isFull = true
                break
            }
            append(segment: index)
        }
        while object < layout.objects.count, !isFull {
            append(object)
            object += 1
        }
        close()
        var structure = PageStructure(
            blocks: Boxes.marked(StrongHeadings.marked(blocks)), imageCredits: media.credits)
        if isFull { structure.warnings.append("cut after \(limits.blocks) blocks") }
        if texts.linksLeft == 0 { structure.warnings.append("links after the first \(limits.links) left out") }
        return structure
    }

    mutating func append(_ object: Int) {
        guard let block = media.block(of: object) else { return }
        switch open {
        case .quote, .table, .code, .glossary: waiting.append(block)
        case .list, .nothing:
            close()
            finish(block)
        }
    }

    // MARK: - Segments

    private static let structured: PageContext = [
        .list, .table, .quote, .figure, .caption, .preformatted, .definitions,
    ]

    mutating func append(segment index: Int) {
        let segment = layout.segments[index]
        // An item may stand outside of a list, where its context does not show.
        let isPlain = segment.context.isDisjoint(with: Self.structured) && !document.isHTML(segment.block, .li)
        let number = isPlain ? StructurePlace.nowhere : map.place(of: segment.block)
        let place = number >= 0 ? map.places[number] : nil
        let level = headingLevel(segment)
        if let place {
            let isTitle = place.caption >= 0 && place.table >= 0 && map.places[place.table].isData
            if place.cell >= 0 || isTitle {
                appendCell(place)
                return
            }
            if level > 0, place.code < 0 {
                appendHeading(index, level)
                return
            }
            if place.caption >= 0, appendCaption(place, index) { return }
            if place.code >= 0 {
                appendCode(place, segment)
            } else if place.quote >= 0 {
                appendQuote(place, index)
            } else if place.definitions >= 0, place.role != .definitions {
                appendDefinition(place, index)
            } else if place.item >= 0 {
                appendItem(place, index)
            } else {
                appendParagraph(index)
            }
        } else if level > 0 {
            appendHeading(index, level)
        } else {
            appendParagraph(index)
        }
    }

    /// A text that is longer, in bytes, is not put together with what follows it: each time costs its length.
    static let longestJoined = 4_096

    func headingLevel(_ segment: PageSegment) -> Int {
        if segment.headingLevel > 0 { return Int(segment.headingLevel) }
        return segment.context.contains(.heading) ? 2 : 0
    }

    mutating func appendHeading(_ index: Int, _ level: Int) {
        close()
        let text = HeadingText.trimmed(texts.text(of: index))
        guard !text.bytes.isEmpty, !HeadingText.isRule(text) else { return }
        // The parts of one heading, its number and its words, are one.
        let node = headingElement(layout.segments[index].block)
        if let node, node == headingNode, case .heading(let level, let before)? = blocks.last,
            before.text.utf8.count < Self.longestJoined
        {
            var builder = RichTextBuilder()
            builder.append(Array(before.text.utf8)[...], before.marks)
            builder.append(text, after: " ")
            blocks[blocks.count - 1] = .heading(level: level, text: builder.finished())
            return
        }
        var builder = RichTextBuilder()
        builder.append(text)
        finish(.heading(level: level, text: builder.finished()))
        headingNode = node
    }

    /// The heading around a block, a few elements up at most.
    func headingElement(_ block: HTMLNode) -> HTMLNode? {
        var node: HTMLNode? = block
        for _ in 0..<8 {
            guard let current = node else { return nil }
            if HeadingLevels.level(of: document.name(of: current)) > 0 { return current }
            node = document.parent(of: current)
        }
        return nil
    }

    mutating func appendParagraph(_ index: Int) {
        close()
        let text = texts.text(of: index)
        var builder = RichTextBuilder()
        // A box in the middle of a sentence does not end it.
        if let before = paragraphSegment, index > before + 1, continues(before, index),
            case .paragraph(let rich)? = blocks.last, rich.text.utf8.count < Self.longestJoined
        {
            builder.append(Array(rich.text.utf8)[...], rich.marks)
            builder.append(text, after: " ")
            blocks[blocks.count - 1] = .paragraph(builder.finished())
            paragraphSegment = index
            return
        }
        builder.append(text)
        finish(.paragraph(builder.finished()))
        paragraphSegment = index
    }

    /// Whether a segment goes on with the sentence of an earlier one of the same element.
    func continues(_ before: Int, _ index: Int) -> Bool {
        guard layout.segments[before].block == layout.segments[index].block else { return false }
        let range = layout.segments[before].range
        guard let last = layout.text[range].last, last != 0x2E, last != 0x21, last != 0x3F, last < 0x80 else {
            return false
        }
        let first = Scalars.decode(layout.text, at: layout.segments[index].range.lowerBound).value
        return Scalars.isCased(first) && !Scalars.isUppercase(first)
    }

    /// A picture's caption is told with it, and a table's or a quotation's belongs to these; true when that is so.
    mutating func appendCaption(_ place: StructurePlace, _ index: Int) -> Bool {
        switch open {
        case .quote(let number, let text, var attribution)
        where place.figure >= 0 && place.figure == map.places[number].figure:
            attribution.append(texts.text(of: index), after: " ")
            open = .quote(number, text, attribution: attribution)
            return true
        default: return place.figure >= 0 && media.isFigure(map.places[place.figure].node)
        }
    }

    // MARK: - Ends of blocks

    mutating func finish(_ block: Block) {
        blocks.append(block)
        headingNode = nil
        paragraphSegment = nil
    }

    mutating func close() {
        let closing = open
        open = .nothing
        switch closing {
        case .nothing: break
        case .list(_, let items):
            finish(
                .list(
                    items.map { ListItem($0.text.finished(), level: $0.level, number: $0.number) }))
        case .quote(let number, let quote, let attribution):
            let cite = document.attributeBytes(.cite, of: map.places[number].node)
                .flatMap { texts.resolver.absolute($0) }
            let source =
                cite.map { String(decoding: $0, as: UTF8.self) }
                ?? attribution.marks.first { $0.kind == .link }?.address
            finish(
                .quote(
                    quote.finished(), attribution: attribution.isEmpty ? nil : QuoteAttribution.text(attribution.bytes),
                    url: source))
        case .table(_, let block): finish(block)
        case .code(let number, let text):
            let node = map.places[number].node
            if CodeText.isLineNumbers(text) { break }
            let language = CodeText.language(of: node, document)
            if language == nil, !CodeText.isMarked(node, document), let paragraphs = CodeText.paragraphs(text) {
                for paragraph in paragraphs { finish(.paragraph(RichText(paragraph))) }
            } else {
                finish(.code(String(decoding: text, as: UTF8.self), language: language))
            }
        case .glossary(_, let term, let definition): finishDefinition(term, definition)
        }
        if !waiting.isEmpty {
            for block in waiting { finish(block) }
            waiting.removeAll()
        }
    }
}

/// What a page's body is made of.
struct PageStructure {
    var blocks: [Block]
    /// Who is credited for the body's pictures, each once.
    var imageCredits: [String]
    /// What was left out because of a limit.
    var warnings: [String] = []
}
