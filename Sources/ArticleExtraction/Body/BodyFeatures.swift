internal import HTMLTree

/// The features of every segment of a page.
struct BodyFeatures {
    static let width = BodyFeature.allCases.count

    private(set) var columns = SegmentColumns()
    private(set) var sums = ProseSums()
    private(set) var alike = SegmentLikeness()
    private(set) var containers = Containers()
    private var densest: HTMLNode?

    init() {}

    /// Reads all features of a page.
    mutating func read(_ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics, _ claims: BodyClaims)
    {
        let count = layout.segments.count
        columns.reset(count: count, width: Self.width)
        guard count > 0 else { return }
        sums.read(layout, text)
        alike.read(document, layout, text)
        densest = DensestContainer.find(document, layout, text, sums)
        readTexts(document, layout, text)
        readContainers(document, layout)
        readNeighbours(document, layout, text)
        readPlaces(document, layout, text, claims)
        readClaims(layout, text, claims)
    }

    /// Puts the columns of what a first reading says of the page after its own.
    mutating func append(_ context: BodyContext) { columns.append(context.columns) }

    @inline(__always)
    mutating func set(_ index: Int, _ feature: BodyFeature, _ value: Int) {
        columns[feature.rawValue, index] = Int16(clamping: value)
    }

    /// Sets a figure of the page, the same for all segments.
    mutating func setAll(_ feature: BodyFeature, _ value: Int) {
        columns.fill(feature.rawValue, Int16(clamping: value))
    }

    // MARK: - One segment

    private mutating func readTexts(_ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics) {
        var run = 0
        var objects = 0
        for (index, segment) in layout.segments.enumerated() {
            let line = text.lines[index]
            let words = max(1, line.words)
            set(index, .words, line.words)
            set(index, .bytes, segment.count)
            set(index, .linkShare, Int(segment.linkBytes) * 100 / max(1, segment.count))
            set(index, .links, Int(segment.links))
            set(index, .shape, text.shapes[index].rawValue)
            set(index, .ending, Int(line.ending.rawValue))
            set(index, .functionShare, line.functionWords * 100 / words)
            set(index, .capitals, line.casedWords < 2 ? -1 : line.capitalised * 100 / line.casedWords)
            set(index, .uppercase, line.casedWords == 0 ? 0 : line.uppercaseWords * 100 / line.casedWords)
            set(index, .commas, line.commas)
            set(index, .sentences, line.sentences)
            set(index, .digitShare, line.digits * 100 / max(1, line.scalars))
            set(index, .letterShare, line.letters * 100 / max(1, line.scalars))
            set(index, .marker, Int(line.marker.rawValue))
            set(index, .gluedCapitals, line.gluedCapitals)
            set(index, .pipes, line.pipes)
            set(index, .address, line.hasURL ? 2 : line.hasAt ? 1 : 0)
            set(index, .opening, line.startsLowercase ? 1 : line.startsWithQuote ? 2 : line.isBracketed ? 3 : 0)
            if let phrase = text.phrases[index] {
                set(index, .phraseKind, 1 + LineFeatures.kindBucket(phrase.kind))
                set(index, .phrasePosition, 1 + Int(phrase.position.rawValue))
            }
            var strong = 0
            var emphasis = 0
            var times = 0
            while run < layout.runs.count, Int(layout.runs[run].segment) <= index {
                let own = layout.runs[run]
                let length = Int(own.end) - Int(own.start)
                switch own.kind {
                case .strong: strong += length
                case .emphasis: emphasis += length
                case .time: times += 1
                default: break
                }
                run += 1
            }
            set(index, .strongShare, min(100, strong * 100 / max(1, segment.count)))
            set(index, .emphasisShare, min(100, emphasis * 100 / max(1, segment.count)))
            set(index, .times, times)
            set(index, .block, BlockRank.of(document.name(of: segment.block)))
            set(index, .headingLevel, Int(segment.headingLevel))
            set(index, .depth, Int(segment.depth))
            var bits = segment.context.rawValue
            while bits != 0 {
                if let feature = BodyFeature.contexts[bits.trailingZeroBitCount] { set(index, feature, 1) }
                bits &= bits &- 1
            }
            set(index, .nearestLow, Int(segment.hints.nearestLow))
            set(index, .nearestHigh, Int(segment.hints.nearestHigh))
            set(index, .low, Int(segment.hints.low))
            set(index, .high, Int(segment.hints.high))
            set(index, .hintSum, Int(segment.hints.sum))
            set(index, .lowWithin, Int(segment.hints.lowWithin))
            set(index, .sinceHigh, Int(segment.hints.sinceHigh))
            set(index, .objects, Int(segment.objectsBefore) - objects)
            objects = Int(segment.objectsBefore)
        }
    }

    // MARK: - Containers

    /// Figures of each container, in columns that follow each other, those of the innermost first.
    private static let containerFigures = 4

    private mutating func readContainers(_ document: HTMLDocument, _ layout: PageLayout) {
        let first = BodyFeature.firstCount.rawValue
        let range = densest.map(layout.segments(in:)) ?? 0..<0
        let densestProse = sums.prose(range)
        let densestDepth = densest.map { document.ancestors(of: $0).reduce(0) { depth, _ in depth + 1 } } ?? 0
        containers.read(document, layout)
        for (index, segment) in layout.segments.enumerated() {
            if containers.areThoseBefore(index) {
                for column in first..<(first + Self.containerFigures * Containers.most) {
                    columns[column, index] = columns[column, index - 1]
                }
            } else {
                var column = first
                for extent in containers.around(index) {
                    columns[column, index] = Int16(clamping: extent.count)
                    columns[column + 1, index] = Int16(clamping: sums.prose(extent) * 100 / max(1, sums.allProse))
                    columns[column + 2, index] = Int16(clamping: sums.links(extent) * 100 / max(1, sums.bytes(extent)))
                    columns[column + 3, index] = Int16(clamping: sums.words(extent) / extent.count)
                    column += Self.containerFigures
                }
            }
            if range.contains(index) {
                set(index, .inDensest, 1)
                let before = sums.prose(range.lowerBound..<index)
                set(index, .beforeInDensest, before * 100 / max(1, densestProse))
            } else {
                set(index, .beforeInDensest, index < range.lowerBound ? -1 : 101)
            }
            set(index, .densestShare, densestProse * 100 / max(1, sums.allProse))
            set(index, .belowDensest, Int(segment.depth) - densestDepth)
        }
    }

    // MARK: - Neighbours

    private mutating func readNeighbours(_ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics) {
        let count = layout.segments.count
        var lastProse = -100
        for index in 0..<count {
            if index > 0 { copy(from: index - 1, to: index, .wordsBefore, .linksBefore, .shapeBefore, .blockBefore) }
            if index + 1 < count {
                copy(from: index + 1, to: index, .wordsAfter, .linksAfter, .shapeAfter, .blockAfter)
            }
            if index > 1 {
                set(index, .secondWordsBefore, text.lines[index - 2].words)
                set(index, .secondShapeBefore, text.shapes[index - 2].rawValue)
            }
            if index + 2 < count {
                set(index, .secondWordsAfter, text.lines[index + 2].words)
                set(index, .secondShapeAfter, text.shapes[index + 2].rawValue)
            }
            let near = max(0, index - 3)..<min(count, index + 4)
            let wide = max(0, index - 12)..<min(count, index + 13)
            let own = sums.prose(index..<(index + 1))
            let ownWords = text.lines[index].words
            set(index, .nearDensity, (sums.prose(near) - own) * 100 / max(1, sums.words(near) - ownWords))
            set(index, .wideDensity, (sums.prose(wide) - own) * 100 / max(1, sums.words(wide) - ownWords))
            set(index, .toProseBefore, min(100, index - lastProse))
            if own > 0 { lastProse = index }
            if index > 0, let phrase = text.phrases[index - 1] {
                set(index, .phraseBefore, 1 + LineFeatures.kindBucket(phrase.kind))
            }
            if index + 1 < count, let phrase = text.phrases[index + 1] {
                set(index, .phraseAfter, 1 + LineFeatures.kindBucket(phrase.kind))
            }
        }
        var nextProse = count + 100
        for index in (0..<count).reversed() {
            set(index, .toProseAfter, min(100, nextProse - index))
            if sums.prose(index..<(index + 1)) > 0 { nextProse = index }
        }
    }

    private mutating func copy(
        from other: Int, to index: Int, _ words: BodyFeature, _ links: BodyFeature, _ shape: BodyFeature,
        _ block: BodyFeature
    ) {
        let pairs: [(BodyFeature, BodyFeature)] = [
            (words, .words), (links, .linkShare), (shape, .shape), (block, .block),
        ]
        for (target, source) in pairs { columns[target.rawValue, index] = columns[source.rawValue, other] }
    }

    // MARK: - The page

    private mutating func readPlaces(
        _ document: HTMLDocument, _ layout: PageLayout, _ text: SegmentStatistics, _ claims: BodyClaims
    ) {
        let segments = layout.segments
        let count = segments.count
        let title = titleSegment(layout, text, claims)
        let articleProse = articleShares(layout)
        var headingPhrase = 0
        var heading = -100
        var tail = -1
        var comments = -1
        let articles = layout.articles.count
        let links = sums.links(0..<count) * 100 / max(1, sums.bytes(0..<count))
        var paragraphs = 0
        for index in 0..<count where document.isHTML(segments[index].block, .p) {
            paragraphs += sums.prose(index..<(index + 1))
        }
        var discussion = 0
        for (index, segment) in segments.enumerated() where segment.context.contains(.discussion) {
            discussion += sums.prose(index..<(index + 1))
        }
        let discussionShare = discussion * 100 / max(1, sums.allProse)
        let script = text.language.isIdeographic ? 2 : text.language.isLatin ? 0 : 1
        let paragraphShare = paragraphs * 100 / max(1, sums.allProse)
        for (index, segment) in segments.enumerated() {
            set(index, .index, index * 100 / count)
            set(index, .proseBefore, sums.prose(0..<index) * 100 / max(1, sums.allProse))
            set(index, .fromTitle, title.map { max(-100, min(300, index - $0)) } ?? -101)
            set(index, .sinceHeading, min(100, index - heading))
            if segment.headingLevel > 0 {
                heading = index
                headingPhrase = text.phrases[index].map { 1 + LineFeatures.kindBucket($0.kind) } ?? 0
            }
            set(index, .headingPhrase, headingPhrase)
            set(index, .articleProse, articleProse[index])
            if let phrase = text.phrases[index], phrase.opensTail {
                tail = index
                if phrase.kind == .comments { comments = index }
            }
            set(index, .sinceTail, tail < 0 ? -1 : min(200, index - tail))
            set(index, .sinceComments, comments < 0 ? -1 : min(200, index - comments))
            let group = alike.group(of: index)
            set(index, .alikeCount, group.count)
            set(index, .alikeWords, group.words / group.count)
            set(index, .alikeLinks, group.linkBytes * 100 / max(1, group.bytes))
            set(index, .alikeProse, group.prose * 100 / group.count)
            set(index, .copies, alike.copies(of: index))
        }
        setAll(.pageSegments, count)
        setAll(.pageProse, sums.allProse)
        setAll(.pageLinks, links)
        setAll(.pageArticles, articles)
        setAll(.pageScript, script)
        setAll(.pageParagraphs, paragraphShare)
        setAll(.pageDiscussion, discussionShare)
        setAll(.proseOutsideDiscussion, sums.allProse - discussion)
    }

    /// The heading with most words of the page's title, the first of equals; else the first of level 1.
    private func titleSegment(_ layout: PageLayout, _ text: SegmentStatistics, _ claims: BodyClaims) -> Int? {
        var best: Int?
        var most = 0
        var firstTop: Int?
        for (index, segment) in layout.segments.enumerated() where segment.headingLevel > 0 {
            guard segment.context.isDisjoint(with: [.navigation, .footer, .dialog]) else { continue }
            if segment.headingLevel == 1, firstTop == nil { firstTop = index }
            let words = text.lines[index].wordRange.count
            let shared = text.withWords(of: index, claims.title.count(of:))
            let worth = shared * 100 / max(claims.title.count, words, 1) + (segment.headingLevel == 1 ? 10 : 0)
            if worth > most, shared > 0 {
                most = worth
                best = index
            }
        }
        return most >= 40 ? best : firstTop ?? best
    }

    /// For each segment the share of the page's prose in the article element around it, -1 outside of any.
    private func articleShares(_ layout: PageLayout) -> [Int] {
        var shares = [Int](repeating: -1, count: layout.segments.count)
        // Inner ones end before outer ones, so that the outermost writes last; the innermost is wanted.
        for node in layout.articles.reversed() {
            let extent = layout.segments(in: node)
            let share = sums.prose(extent) * 100 / max(1, sums.allProse)
            for index in extent where shares[index] < 0 { shares[index] = share }
        }
        return shares
    }
}
