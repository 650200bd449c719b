internal import HTMLTree

/// Turns the body's segments into blocks.
struct PageBlocks {
    let document: HTMLDocument
    let layout: PageLayout
    let claims: PageClaims
    let body: PageBody

    func blocks() -> [Block] {
        var blocks: [Block] = []
        for (index, segment) in layout.segments.enumerated() where body.isBody(index) {
            let text = RichText(layout.string(of: segment))
            if segment.headingLevel > 0 {
                blocks.append(.heading(level: Int(segment.headingLevel), text: text))
            } else if document.isHTML(segment.block, .li) {
                if case .list(var items)? = blocks.last, let last = index > 0 ? index - 1 : nil,
                    body.isBody(last), document.isHTML(layout.segments[last].block, .li)
                {
                    items.append(ListItem(text, number: items.last?.number.map { $0 + 1 }))
                    blocks[blocks.count - 1] = .list(items)
                } else {
                    blocks.append(.list(ordered: segment.isInOrderedList(document), items: [text]))
                }
            } else if segment.context.contains(.preformatted) {
                blocks.append(.code(text.text, language: nil))
            } else if segment.context.contains(.quote) {
                blocks.append(.quote(text))
            } else {
                blocks.append(.paragraph(text))
            }
        }
        return blocks
    }
}

extension PageSegment {
    fileprivate func isInOrderedList(_ document: HTMLDocument) -> Bool {
        document.parent(of: block).map { document.isHTML($0, .ol) } ?? false
    }
}
