/// Reads Markdown as an article: front matter, title, byline and date at the head, then the blocks.
struct MarkdownReader {
    let bytes: [UInt8]

    /// How many blocks after the title may be its byline, date and source.
    static let headBlocks = 4

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func fill(_ article: inout Article) throws(ExtractionError) {
        var start = 0
        var line = 1
        if let location = FrontMatter.range(in: bytes) {
            article.provenance = FrontMatterReader(bytes: bytes, location: location).fill(&article)
            start = location.end
            line += bytes[..<start].count { $0 == 0x0A }
        }
        let parsed = MarkdownBlocks(bytes, from: start, line: line)
        var kept = Array(parsed.blocks.indices)
        readTitle(parsed, &kept, &article)
        readHead(parsed, &kept, &article)
        removeFurniture(parsed, &kept, &article)
        article.blocks = Boxes.marked(kept.map { parsed.blocks[$0] })
        for case .image(let url, _, _, _) in article.blocks where article.image == nil { article.image = url }
        guard article.blocks.contains(where: { if case .image = $0 { false } else { true } }) else { throw .noArticle }
        detectLanguage(&article)
    }

    private func note(_ field: String, _ line: Int, _ confidence: Double, _ article: inout Article) {
        article.provenance.append(FieldProvenance(field: field, from: "line \(line)", confidence: confidence))
    }

    /// The first heading of level 1, or of any level where it is the first block.
    private func readTitle(_ parsed: MarkdownBlocks, _ kept: inout [Int], _ article: inout Article) {
        for (position, index) in kept.enumerated().prefix(8) {
            guard case .heading(let level, let heading) = parsed.blocks[index], !heading.isEmpty else { continue }
            let text = heading.text
            let words = ArraySlice(WordHash.words(of: text))
            if let title = article.title {
                guard WordHash.words(of: title)[...] == words else { return }
                article.removed.append(RemovedText(kind: .titleRepeat, text: text))
            } else {
                guard level == 1 || position == 0, SectionWords.section(of: words, beforeColon: nil) == nil else {
                    return
                }
                article.title = text
                note("title", parsed.lineNumbers[index], level == 1 ? 0.97 : 0.8, &article)
                article.removed.append(RemovedText(kind: .title, text: text))
            }
            kept.remove(at: position)
            return
        }
    }

    private func readHead(_ parsed: MarkdownBlocks, _ kept: inout [Int], _ article: inout Article) {
        var position = 0
        var looked = 0
        while position < kept.count, looked < Self.headBlocks {
            looked += 1
            let index = kept[position]
            guard case .paragraph(let paragraph) = parsed.blocks[index], paragraph.text.utf8.count <= 200 else {
                position += 1
                continue
            }
            let text = paragraph.text
            let value = Array(text.utf8)
            let dates = DateReader(bytes: value, monthFirst: true)
            let bylines = BylineReader(bytes: value, dates: dates)
            let found = dates.dates(in: 0..<value.count)
            if let dateline = WireDateline(0..<value.count, bylines), dateline.hasText {
                position += 1
                continue
            }
            if let byline = bylines.read(0..<value.count), !byline.authors.isEmpty,
                byline.isExplicit || byline.role != nil
            {
                if article.authors.isEmpty {
                    article.authors = byline.authors.map { Author(name: $0) }
                    article.byline = byline.text
                    article.authorRole = byline.role
                    note("authors", parsed.lineNumbers[index], 0.9, &article)
                }
                if article.site == nil, let site = byline.site {
                    article.site = site
                    note("site", parsed.lineNumbers[index], 0.7, &article)
                }
                readDates(found, parsed.lineNumbers[index], &article)
                article.removed.append(RemovedText(kind: .byline, text: text))
                kept.remove(at: position)
                continue
            }
            if let date = found.first, value.count - date.range.count <= 30 {
                readDates(found, parsed.lineNumbers[index], &article)
                article.removed.append(RemovedText(kind: .dateline, text: text))
                kept.remove(at: position)
                continue
            }
            if let site = bylines.publication(0..<value.count), position == 0 || article.published != nil {
                if article.site == nil {
                    article.site = site
                    note("site", parsed.lineNumbers[index], 0.6, &article)
                }
                article.removed.append(RemovedText(kind: .metadata, text: text))
                kept.remove(at: position)
                continue
            }
            position += 1
        }
        readDateline(parsed, kept, &article)
    }

    /// The date with which a wire report's first paragraph opens, where nothing else dates the article.
    private func readDateline(_ parsed: MarkdownBlocks, _ kept: [Int], _ article: inout Article) {
        guard article.published == nil,
            let index = kept.first(where: { if case .paragraph = parsed.blocks[$0] { true } else { false } }),
            case .paragraph(let paragraph) = parsed.blocks[index]
        else { return }
        let value = Array(paragraph.text.utf8.prefix(2 * WireDateline.reach))
        let dates = DateReader(bytes: value, monthFirst: true)
        guard let dateline = WireDateline(0..<value.count, BylineReader(bytes: value, dates: dates)) else { return }
        guard let date = dateline.date ?? article.modified.flatMap({ dateline.day?.nearest(to: $0) }) else { return }
        article.published = date
        article.provenance.append(
            FieldProvenance(
                field: "date_published", from: "dateline, line \(parsed.lineNumbers[index])",
                confidence: dateline.date == nil ? 0.6 : 0.85))
    }

    private func readDates(_ found: [FoundDate], _ line: Int, _ article: inout Article) {
        for date in found {
            if date.isUpdate {
                if article.modified == nil { note("date_modified", line, 0.9, &article) }
                article.modified = article.modified ?? date.date
            } else {
                if article.published == nil { note("date_published", line, 0.9, &article) }
                article.published = article.published ?? date.date
            }
        }
    }

    /// Blocks that name themselves as furniture: "Share this article", and what follows a heading "Related" to the end.
    private func removeFurniture(_ parsed: MarkdownBlocks, _ kept: inout [Int], _ article: inout Article) {
        var tail: RemovalKind?
        var result: [Int] = []
        for (position, index) in kept.enumerated() {
            let text: String
            var isHeading = false
            switch parsed.blocks[index] {
            case .heading(_, let heading):
                text = heading.text
                isHeading = true
            case .paragraph(let paragraph): text = paragraph.text
            default:
                if let tail { remove(parsed.blocks[index], tail, &article) } else { result.append(index) }
                continue
            }
            // A longer block is prose and names no furniture.
            let words = text.utf8.count <= 200 ? WordHash.words(of: text) : []
            let phrase =
                !words.isEmpty && words.count <= 12 ? FurniturePhrases.match(words[...], lineWords: words.count) : nil
            if isHeading {
                // Only where nothing but lists and links follows is a heading "Related" the article's end.
                let opens = phrase?.position == .whole && phrase?.opensTail == true
                tail = opens && !hasProse(parsed, kept[(position + 1)...]) ? phrase?.kind : nil
            } else if phrase?.position == .whole, let kind = phrase?.kind {
                remove(parsed.blocks[index], kind, &article)
                continue
            }
            if let tail { remove(parsed.blocks[index], tail, &article) } else { result.append(index) }
        }
        kept = result
    }

    /// Whether a paragraph of some length follows before the next heading.
    private func hasProse(_ parsed: MarkdownBlocks, _ indices: ArraySlice<Int>) -> Bool {
        for index in indices {
            switch parsed.blocks[index] {
            case .heading: return false
            case .paragraph(let paragraph): if paragraph.text.utf8.count > 120 { return true }
            default: continue
            }
        }
        return false
    }

    private func remove(_ block: Block, _ kind: RemovalKind, _ article: inout Article) {
        block.forEachText { article.removed.append(RemovedText(kind: kind, text: $0)) }
    }

    private func detectLanguage(_ article: inout Article) {
        guard article.language == nil else { return }
        var text: [UInt8] = []
        for block in article.blocks {
            block.forEachText {
                text += Array($0.utf8)
                text.append(0x0A)
            }
            if text.count > 65536 { break }
        }
        let guess = LineScanner.scan(text).language
        article.language = guess.code
        if guess.code != nil {
            article.provenance.append(
                FieldProvenance(
                    field: "language", from: "detected", confidence: (guess.confidence * 100).rounded() / 100))
        }
    }
}
