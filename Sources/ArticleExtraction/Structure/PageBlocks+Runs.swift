internal import HTMLTree

// Blocks that several segments make: lists, quotations, tables, code, glossaries.

extension PageBlocks {
    // MARK: - Lists

    /// How many items back the item of a further paragraph is looked for.
    private static let reach = 64

    mutating func appendItem(_ place: StructurePlace, _ index: Int) {
        let text = texts.text(of: index)
        if case .list(let number, var items) = open, number == place.outerList {
            open = .nothing
            // After a list in it, an item may go on; it is not looked for far back.
            if let own = items.indices.suffix(Self.reach).last(where: { items[$0].place == place.item }) {
                items[own].text.append(text, after: separator(index))
            } else {
                items.append(openItem(place, text))
            }
            open = .list(number, items)
            return
        }
        close()
        open = .list(place.outerList, [openItem(place, text)])
    }

    private mutating func openItem(_ place: StructurePlace, _ text: SegmentText) -> OpenItem {
        let number = map.nextNumber(of: place.list, item: map.places[place.item].node)
        var item = OpenItem(place: place.item, level: place.level, number: number)
        item.text.append(text)
        return item
    }

    /// Paragraphs of one item or quotation stay paragraphs; other blocks in it are lines.
    private func separator(_ index: Int) -> String {
        document.isHTML(layout.segments[index].block, .p) ? "\n\n" : "\n"
    }

    // MARK: - Quotations

    mutating func appendQuote(_ place: StructurePlace, _ index: Int) {
        let segment = layout.segments[index]
        let text = texts.text(of: index)
        if case .quote(place.quote, var quote, var attribution) = open {
            open = .nothing
            if isAttribution(segment, text, map.places[place.quote].node) {
                attribution.append(text, after: " ")
            } else {
                quote.append(text, after: "\n\n")
            }
            open = .quote(place.quote, quote, attribution: attribution)
            return
        }
        close()
        var quote = RichTextBuilder()
        quote.append(text)
        open = .quote(place.quote, quote, attribution: RichTextBuilder())
    }

    /// Whether a later segment of a quotation says whose it is: a `footer` or `cite` element, or a line after a dash.
    private func isAttribution(_ segment: PageSegment, _ text: SegmentText, _ quote: HTMLNode) -> Bool {
        guard text.bytes.count <= 200 else { return false }
        var node: HTMLNode? = segment.block
        for _ in 0..<8 {
            guard let current = node, current != quote else { break }
            if document.isHTML(current, .footer) || document.isHTML(current, .cite) { return true }
            node = document.parent(of: current)
        }
        if let first = document.firstChild(of: segment.block), document.isHTML(first, .cite) { return true }
        let first = Scalars.decode(layout.text, at: segment.range.lowerBound).value
        return first == 0x2013 || first == 0x2014 || first == 0x2015
    }

    // MARK: - Tables, code, glossaries

    mutating func appendCell(_ place: StructurePlace) {
        if case .table(place.table, _) = open { return }
        close()
        open = .table(place.table, table(map.places[place.table].node))
    }

    private mutating func table(_ node: HTMLNode) -> Block {
        let table = DataTable(node, document)
        var caption: RichTextBuilder?
        if let node = table.caption { caption = text(in: node) }
        let rows = table.grid { cell in text(in: cell).finished() }
        let hasHead = table.rows.first { row in
            row.cells.contains { sums.count(in: layout.segments(in: $0.node)) > 0 }
        }?.isHead
        let title = caption.flatMap { $0.isEmpty ? nil : $0.finished().text }
        return .table(rows: rows, header: hasHead ?? false, caption: title)
    }

    /// The body's text in an element, a line for each segment.
    private mutating func text(in node: HTMLNode) -> RichTextBuilder {
        var builder = RichTextBuilder()
        for index in layout.segments(in: node) where body.isBody(index) {
            builder.append(texts.text(of: index), after: "\n")
        }
        return builder
    }

    mutating func appendCode(_ place: StructurePlace, _ segment: PageSegment) {
        let line = layout.text[segment.range]
        if case .code(place.code, var text) = open {
            open = .nothing
            text.append(0x0A)
            text += line
            open = .code(place.code, text)
            return
        }
        close()
        // An empty line at the start is one of the page's source.
        var start = line.startIndex
        for position in line.indices {
            if line[position] == 0x0A { start = position + 1 } else if line[position] > 0x20 { break }
        }
        open = .code(place.code, Array(line[start...]))
    }

    mutating func appendDefinition(_ place: StructurePlace, _ index: Int) {
        let text = texts.text(of: index)
        if case .glossary(place.definitions, var term, var definition) = open {
            open = .nothing
            if place.isTerm, definition.isEmpty {
                term += [0x2C, 0x20] + text.bytes
            } else if place.isTerm {
                finishDefinition(term, definition)
                term = Array(text.bytes)
                definition = RichTextBuilder()
            } else {
                definition.append(text, after: separator(index))
            }
            open = .glossary(place.definitions, term: term, definition)
            return
        }
        close()
        guard place.isTerm else {
            appendParagraph(index)
            return
        }
        open = .glossary(place.definitions, term: Array(text.bytes), RichTextBuilder())
    }

    mutating func finishDefinition(_ term: [UInt8], _ definition: RichTextBuilder) {
        let term = String(decoding: term, as: UTF8.self)
        finish(
            definition.isEmpty ? .paragraph(RichText(term)) : .definition(term: term, definition: definition.finished())
        )
    }
}
