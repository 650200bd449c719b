/// Puts an article together from the lines of a plain text: first the fields at its head, then the body's blocks.
struct ArticleAssembly {
    let reader: PlainTextReader
    let features: LineFeatures
    var region: BodySelection
    private var fields: [FieldProvenance] = []
    var titleIndex: Int?
    var usedSubtitle: Int?

    /// How many lines around the body's ends may hold its byline and date.
    static let fieldReach = 14

    init(reader: PlainTextReader, features: LineFeatures, region: BodySelection) {
        self.reader = reader
        self.features = features
        self.region = region
    }

    var lines: [TextLine] { reader.text.lines }

    mutating func fill(_ article: inout Article) throws(ExtractionError) {
        article.language = reader.text.language.code
        if article.language != nil {
            note("language", "detected", reader.text.language.confidence)
        }
        var firstProse = firstProseLine()
        readMessageHeader(&article)
        if article.title == nil {
            readTitle(&article, firstProse)
            // What stood over the title is out.
            if let titleIndex, titleIndex > firstProse { firstProse = firstProseLine() }
        }
        readByline(&article, firstProse)
        readDates(&article, firstProse)
        readPublication(&article, firstProse)
        removeRepeats(article)
        readAccess(&article)
        var builder = BlockBuilder(reader: reader, features: features, region: region)
        builder.build()
        region = builder.region
        article.blocks = builder.blocks
        article.imageCredits = builder.imageCredits
        guard !article.blocks.isEmpty else { throw .noArticle }
        readSite(&article)
        if article.title == nil { deriveTitle(&article) }
        for index in lines.indices where !region.isBody[index] {
            article.removed.append(
                RemovedText(kind: region.kinds[index], text: reader.text.squeezed(lines[index].range)))
        }
        article.provenance = fields
    }

    mutating func note(_ field: String, _ from: String, _ confidence: Double) {
        fields.append(FieldProvenance(field: field, from: from, confidence: (confidence * 100).rounded() / 100))
    }

    func place(_ index: Int) -> String { "line \(lines[index].number)" }

    /// Where the article's running text begins.
    private func firstProseLine() -> Int {
        var firstBody: Int?
        for index in lines.indices where region.isBody[index] {
            firstBody = firstBody ?? index
            if features.opensProse(index) { return index }
        }
        guard let firstBody else { return lines.count }
        // No prose at all (a poem, a list): what follows the first line is the text.
        return lines.indices.first { $0 > firstBody && region.isBody[$0] } ?? lines.count
    }

    // MARK: - Message header

    /// "From:", "Date:", "Subject:" at the top of a saved message.
    private mutating func readMessageHeader(_ article: inout Article) {
        var end = 0
        var fieldsSeen: [(MessageHeader.Field, Int, Range<Int>)] = []
        while end < lines.count, end < 12, let (field, value) = MessageHeader.field(lines[end], reader.text) {
            fieldsSeen.append((field, end, value))
            end += 1
        }
        guard fieldsSeen.count >= 2, fieldsSeen.contains(where: { $0.0 == .subject }) else { return }
        for (field, index, value) in fieldsSeen {
            region.remove(index, as: .metadata)
            switch field {
            case .subject:
                article.title = reader.text.squeezed(value)
                note("title", place(index), 0.95)
                titleIndex = index
            case .from:
                let name = MessageHeader.name(reader.text, value)
                article.byline = name
                article.authors = [Author(name: name)]
                note("authors", place(index), 0.8)
            case .date:
                if let date = reader.dates.dates(in: value).first {
                    article.published = date.date
                    note("date_published", place(index), 0.95)
                }
            case .other: break
            }
        }
    }

    // MARK: - Title

    private mutating func readTitle(_ article: inout Article, _ firstProse: Int) {
        let finder = TitleFinder(reader: reader, features: features, region: region, firstProse: firstProse)
        guard let found = finder.find() else { return }
        titleIndex = found.index
        article.title = reader.text.squeezed(lines[found.index].content)
        note("title", place(found.index), found.confidence)
        region.remove(found.index, as: .title)
        // What stands over the title of a page is its menu, its section, its kicker.
        for index in 0..<found.index where region.isBody[index] {
            let shape = features.shape(index)
            if region.isClean, shape != .tiny, shape != .short || found.confidence < 0.7 { continue }
            region.remove(index, as: reader.labels[index] == .date ? .dateline : .navigation)
        }
        keepStandfirst(found.index, firstProse)
        readSubtitle(&article, found.index, firstProse)
    }

    /// How many lines under a title a standfirst may stand, and how many sentences it may be broken into.
    private static let standfirstReach = 14
    private static let standfirstLines = 2

    /// Puts back the summary that stands between a title and the text, which looks like a teaser from afar.
    private mutating func keepStandfirst(_ title: Int, _ firstProse: Int) {
        var kept = 0
        for index in (title + 1)..<max(title + 1, min(firstProse, title + 1 + Self.standfirstReach)) {
            guard kept < Self.standfirstLines else { return }
            let line = lines[index]
            guard !region.isBody[index], line.endsSentence, line.words >= 7, line.marker == .none,
                reader.labels[index] == .none || reader.labels[index] == .wireDateline, reader.phrases[index] == nil,
                line.hash != lines[title].hash
            else { continue }
            region.keep(index)
            kept += 1
        }
    }

    private mutating func readSubtitle(_ article: inout Article, _ title: Int, _ firstProse: Int) {
        let index = title + 1
        guard index < firstProse, index < lines.count, region.isBody[index] || lines[index].words >= 7 else { return }
        let line = lines[index]
        guard reader.labels[index] == .none, reader.phrases[index] == nil, line.marker == .none, !line.isBracketed,
            line.ending == .open, line.words >= 5, line.words <= 45, line.hash != lines[title].hash
        else { return }
        // Under a title that is followed by several short lines, the next is a line of a poem or list.
        let after = index + 1
        if after < lines.count, features.shape(after) == .short || features.shape(after) == .tiny,
            reader.labels[after] == .none
        {
            return
        }
        article.subtitle = reader.text.squeezed(line.content)
        note("subtitle", place(index), 0.8)
        region.remove(index, as: .subtitle)
        usedSubtitle = index
    }

    private mutating func deriveTitle(_ article: inout Article) {
        guard case .paragraph(let paragraph)? = article.blocks.first,
            let first = lines.indices.first(where: { region.isBody[$0] })
        else { return }
        // A text that opens with a question names its subject by it.
        var bytes: [UInt8] = []
        for byte in paragraph.text.utf8.prefix(160) {
            bytes.append(byte)
            if byte == 0x3F { break }
            if byte == 0x2E || byte == 0x21 { return }
        }
        guard bytes.last == 0x3F, bytes.count >= 8 else { return }
        article.title = String(decoding: bytes, as: UTF8.self)
        note("title", "derived from line \(lines[first].number)", 0.3)
    }

    // MARK: - Byline and dates

    /// How many lines of prose may stand over a byline and date (a standfirst, a caption), and how many lines there may be
    /// from the first of them on.
    private static let proseOverFields = 3
    private static let linesOverFields = 12

    /// The lines where an article's own byline and date stand: from a little over the title to the first prose.
    func headLines(_ firstProse: Int) -> [Int] {
        let low = max(0, (titleIndex ?? firstProse) - 6)
        var high = min(lines.count, firstProse)
        var prose = 0
        while high < lines.count, high < firstProse + Self.linesOverFields, prose < Self.proseOverFields {
            if features.opensProse(high) { prose += 1 }
            high += 1
        }
        guard low < high else { return [] }
        let start = titleIndex.map { $0 + 1 } ?? low
        return Array(min(start, high)..<high) + Array((low..<min(start, high)).reversed())
    }

    func tailLines() -> [Int] {
        guard let last = region.isBody.lastIndex(of: true) else { return [] }
        return Array((last + 1)..<min(lines.count, last + 1 + Self.fieldReach))
    }

    private mutating func readByline(_ article: inout Article, _ firstProse: Int) {
        guard article.authors.isEmpty, let chosen = readAuthors() ?? byline(firstProse) else { return }
        if !chosen.byline.text.isEmpty { article.byline = chosen.byline.text }
        article.authors = chosen.byline.authors.map { Author(name: $0) }
        article.authorRole = chosen.byline.role
        if !article.authors.isEmpty { note("authors", place(chosen.index), chosen.confidence) }
        if chosen.byline.role != nil { note("author_role", place(chosen.index), chosen.confidence) }
        if let site = chosen.byline.site, article.site == nil {
            article.site = site
            note("site", place(chosen.index), 0.5)
        }
        region.remove(chosen.index, as: .byline)
    }

    private typealias ChosenByline = (index: Int, byline: Byline, confidence: Double)

    /// The line that names the authors, as trees see it.
    private func readAuthors() -> ChosenByline? {
        let authors = AuthorReading(reader, features, region.reading, titleIndex: titleIndex)
        guard let best = authors.best(), best.candidate.index != usedSubtitle else { return nil }
        return (best.candidate.index, best.candidate.byline, min(0.95, 0.4 + best.likelihood * 0.6))
    }

    /// In a text without furniture the first line that may name the authors; in another one a name beside role and date, or
    /// an agency.
    private func byline(_ firstProse: Int) -> ChosenByline? {
        let head = headLines(firstProse)
        var candidates: [ChosenByline] = []
        for index in head {
            guard let byline = reader.foundBylines[index], features.shape(index) != .prose else { continue }
            let strong = byline.isExplicit || byline.role != nil
            candidates.append((index, byline, strong ? 0.95 : 0.75))
        }
        let isNamed = { (candidate: ChosenByline) in !candidate.byline.authors.isEmpty }
        guard region.isClean else {
            let bare = bareName(head, firstProse)
            return bare.map(\.confidence) ?? 0 >= Self.clearName ? bare : candidates.first { !isNamed($0) }
        }
        let named =
            candidates.first { isNamed($0) && $0.confidence > 0.9 } ?? bareName(head, firstProse)
            ?? candidates.first(where: isNamed)
        if let named { return named }
        for index in tailLines() {
            if reader.phrases[index]?.opensTail == true { break }
            if let byline = reader.foundBylines[index], byline.isExplicit, !byline.authors.isEmpty {
                return (index, byline, 0.7)
            }
        }
        return candidates.first
    }

    /// From this confidence on a bare name is an author's in any text: a role stands below it and a date beside it.
    private static let clearName = 0.8

    /// A line that is nothing but names, where something says that they are the authors': an opening in the line above, a
    /// role below, a title above, a date on either side, or that it stands again elsewhere.
    private func bareName(_ head: [Int], _ firstProse: Int) -> ChosenByline? {
        var best: ChosenByline?
        for index in head where index <= firstProse && index != usedSubtitle && index != titleIndex {
            let line = lines[index]
            if index > 0, reader.bylines.isOpening(lines[index - 1].content),
                let byline = reader.bylines.namesAfterOpening(line.content)
            {
                return (index, byline, 0.9)
            }
            guard index < firstProse, reader.phrases[index] == nil, reader.labels[index] == .none,
                let names = reader.bylines.bareName(line.content)
            else { continue }
            let role = index + 1 < lines.count ? reader.bylines.role(lines[index + 1].content) : nil
            let underTitle = titleIndex.map { index > $0 && index <= $0 + 2 } ?? false
            let besideDate = [index - 1, index + 1, index + 2].contains {
                reader.labels.indices.contains($0) && reader.labels[$0] == .date
            }
            let isRepeated = lines.contains { $0.hash == line.hash && $0.number != line.number }
            var confidence = 0.3
            if role != nil { confidence += 0.4 }
            if besideDate { confidence += 0.3 }
            if underTitle { confidence += 0.2 }
            if isRepeated { confidence += 0.15 }
            if titleIndex.map({ index < $0 }) ?? true { confidence -= 0.15 }
            if confidence >= 0.5, confidence > (best?.confidence ?? 0) {
                let byline = Byline(
                    text: names.joined(separator: ", "), authors: names, role: role, agency: nil, isExplicit: false)
                best = (index, byline, min(0.9, confidence))
            }
        }
        return best
    }
}
