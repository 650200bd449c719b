extension Article {
    /// The extractor's version, as records carry it; raised when the same bytes may give another article.
    public static let extractorVersion = "0.1.0"

    /// The body as plain text: blocks apart by a blank line, list items one a line with "- " or their number.
    ///
    /// What a picture or an embed says of itself is not in it.
    public var contentText: String {
        var out: [UInt8] = []
        var previousWasItem = false
        for block in blocks where block.isText {
            if !out.isEmpty { out += block.isBoxItem && previousWasItem ? [0x0A] : [0x0A, 0x0A] }
            block.appendText(to: &out)
            previousWasItem = block.isBoxItem
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The texts of the section headings, in order.
    public var headings: [String] {
        blocks.compactMap { block in
            if case .heading(_, let heading) = block { heading.text } else { nil }
        }
    }

    /// The key takeaways, in order.
    public var keyTakeaways: [String] {
        blocks.compactMap { block in
            if case .takeaway(let takeaway) = block { takeaway.text } else { nil }
        }
    }

    /// The glossary's entries, in order.
    public var glossary: [(term: String, definition: String)] {
        blocks.compactMap { block in
            if case .definition(let term, let definition) = block { (term, definition.text) } else { nil }
        }
    }

    /// The address of the body's first picture.
    var firstPicture: String? {
        for case .image(let url, _, _, _) in blocks { return url }
        return nil
    }

    /// Words in the body, headings included: runs of letters and digits; in scripts without spaces, every two ideographs or
    /// four letters count as one.
    public var wordCount: Int {
        var words = 0
        for block in blocks { block.forEachText { words += WordCounter.count($0) } }
        return words
    }

    /// Words that an adult reads in a minute: 238 for English non-fiction (Brysbaert 2019, a meta-analysis of 190 studies).
    static let wordsPerMinute = 238

    /// Reading time in whole minutes, at least 1.
    public var readingTimeMinutes: Int { Self.readingTimeMinutes(ofWords: wordCount) }

    /// Reading time of so many words in whole minutes, at least 1.
    public static func readingTimeMinutes(ofWords words: Int) -> Int {
        max(1, (words + wordsPerMinute / 2) / wordsPerMinute)
    }
}

extension Block {
    /// Whether the block is one entry of a box and follows the entry before it without a gap.
    var isBoxItem: Bool {
        switch self {
        case .takeaway, .definition: true
        default: false
        }
    }

    /// Whether the block is part of the plain text.
    var isText: Bool {
        switch self {
        case .image, .embed: false
        default: true
        }
    }

    /// Calls `body` with every text a reader reads in the block.
    func forEachText(_ body: (String) -> Void) {
        switch self {
        case .heading(_, let rich), .paragraph(let rich), .takeaway(let rich): body(rich.text)
        case .code(let text, _): body(text)
        case .quote(let rich, let attribution, _):
            body(rich.text)
            if let attribution { body(attribution) }
        case .list(let items): for item in items { body(item.text.text) }
        case .table(let rows, _, let caption):
            if let caption { body(caption) }
            for row in rows { for cell in row { body(cell.text) } }
        case .image, .embed: break
        case .definition(let term, let definition):
            body(term)
            body(definition.text)
        }
    }

    fileprivate func appendText(to out: inout [UInt8]) {
        switch self {
        case .heading(_, let rich), .paragraph(let rich): out += rich.text.utf8
        case .code(let text, _): out += text.utf8
        case .quote(let rich, let attribution, _):
            out += rich.text.utf8
            if let attribution { out += "\n\n\(attribution)".utf8 }
        case .list(let items):
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(0x0A) }
                out += repeatElement(0x20, count: 2 * item.level)
                out += (item.number.map { "\($0). " } ?? "- ").utf8
                out += item.text.text.utf8
            }
        case .table(let rows, _, let caption):
            if let caption { out += "\(caption)\n".utf8 }
            for (index, row) in rows.enumerated() {
                if index > 0 { out.append(0x0A) }
                for (column, cell) in row.enumerated() {
                    if column > 0 { out.append(0x09) }
                    out += cell.text.utf8
                }
            }
        case .image, .embed: break
        case .takeaway(let rich): out += "- \(rich.text)".utf8
        case .definition(let term, let definition): out += "- \(term): \(definition.text)".utf8
        }
    }
}
