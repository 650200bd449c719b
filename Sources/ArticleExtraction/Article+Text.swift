extension Article {
    /// The extractor's version, as records carry it; raised when the same bytes may give another article.
    public static let extractorVersion = "0.1.0"

    /// The body as plain text: blocks apart by a blank line, list items one a line with "- " or their number.
    public var contentText: String {
        var out: [String] = []
        var previousWasItem = false
        for block in blocks {
            switch block {
            case .heading(_, let text), .paragraph(let text), .quote(let text): out.append(text)
            case .code(let text, _): out.append(text)
            case .list(let ordered, let items):
                out.append(
                    items.enumerated().map { (ordered ? "\($0.offset + 1). " : "- ") + $0.element }.joined(
                        separator: "\n"))
            case .table(let rows, _): out.append(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
            case .image: continue
            case .takeaway(let text): appendItem("- " + text, &out, previousWasItem)
            case .definition(let term, let definition): appendItem("- \(term): \(definition)", &out, previousWasItem)
            }
            previousWasItem = block.isBoxItem
        }
        return out.joined(separator: "\n\n")
    }

    /// Puts an item of a box under the one before it.
    private func appendItem(_ item: String, _ out: inout [String], _ joins: Bool) {
        if joins, let last = out.popLast() { out.append(last + "\n" + item) } else { out.append(item) }
    }

    /// The texts of the section headings, in order.
    public var headings: [String] {
        blocks.compactMap { block in
            if case .heading(_, let text) = block { text } else { nil }
        }
    }

    /// The key takeaways, in order.
    public var keyTakeaways: [String] {
        blocks.compactMap { block in
            if case .takeaway(let text) = block { text } else { nil }
        }
    }

    /// The glossary's entries, in order.
    public var glossary: [(term: String, definition: String)] {
        blocks.compactMap { block in
            if case .definition(let term, let definition) = block { (term, definition) } else { nil }
        }
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
    public var readingTimeMinutes: Int {
        max(1, (wordCount + Article.wordsPerMinute / 2) / Article.wordsPerMinute)
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

    /// Calls `body` with every text a reader reads in the block.
    func forEachText(_ body: (String) -> Void) {
        switch self {
        case .heading(_, let text), .paragraph(let text), .quote(let text), .code(let text, _), .takeaway(let text):
            body(text)
        case .list(_, let items): for item in items { body(item) }
        case .table(let rows, _): for row in rows { for cell in row { body(cell) } }
        case .image: break
        case .definition(let term, let definition):
            body(term)
            body(definition)
        }
    }
}

/// Counts words as readers do.
enum WordCounter {
    static func count(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        var words = 0
        var ideographs = 0
        var unspaced = 0
        var inWord = false
        var index = 0
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            index += length
            if Scalars.isIdeographic(scalar) {
                ideographs += 1
                inWord = false
            } else if Scalars.isUnspacedAlphabet(scalar) {
                unspaced += 1
                inWord = false
            } else if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
                if !inWord { words += 1 }
                inWord = true
            } else if !(inWord && Scalars.joinsWord(scalar)) {
                inWord = false
            }
        }
        return words + (ideographs + 1) / 2 + (unspaced + 3) / 4
    }
}
