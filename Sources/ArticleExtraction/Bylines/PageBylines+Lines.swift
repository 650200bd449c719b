internal import HTMLTree

/// Authors in lines of the text, without any name of an element.
extension PageBylines {
    mutating func collectLines() {
        let reader = BylineReader(bytes: layout.text, dates: dates)
        let count = layout.segments.count
        let lower = max(0, place.title - 4)
        let upper = min(count, max(place.title, place.body.lowerBound) + 8)
        guard lower < upper else { return }
        for index in lower..<upper where index != place.title {
            readLine(index, reader)
        }
        readLinks(lower..<upper)
        let end = place.body.upperBound
        for index in max(upper, end - 2)..<max(upper, min(count, end + 3)) { readLine(index, reader) }
    }

    private static let elsewhere: PageContext = [
        .navigation, .footer, .form, .aside, .figure, .caption, .hidden,
    ]
    /// How far under the title a line still belongs to it whatever its box is called, in segments.
    private static let titleReach = 3

    /// Whether a line stands right under the title: "page-header" is the name of the box for bylines as often as for menus.
    private func isUnderTitle(_ index: Int, _ context: PageContext) -> Bool {
        place.hasTitle && index > place.title && index <= place.title + Self.titleReach
            && context.isDisjoint(with: [.footer, .form, .figure, .caption, .hidden])
    }

    private mutating func readLine(_ index: Int, _ reader: BylineReader) {
        let segment = layout.segments[index]
        // Behind the text "Written by" is a heading on some sites; before it, headings are titles.
        guard segment.count <= 160,
            segment.headingLevel == 0 || segment.headingLevel > 3 || index >= place.body.upperBound - 2,
            segment.context.isDisjoint(with: Self.elsewhere) || isUnderTitle(index, segment.context)
        else { return }
        if let start = gluedOpening(segment.range) {
            let reader = NameReader(Array(layout.text[start..<segment.range.upperBound]))
            if reader.names.allSatisfy({ $0.kind == .person }) { add(reader, BylineWeights.line, at: index) }
            return
        }
        guard mayNameSomebody(segment.range) else { return }
        let whole = NameReader(Array(layout.text[segment.range]))
        if whole.isOpening, !whole.namesHelper, index + 1 < layout.segments.count {
            let next = layout.segments[index + 1]
            if next.count <= 120 {
                add(NameReader(Array(layout.text[next.range])), BylineWeights.line, at: index + 1)
            }
            return
        }
        guard let byline = reader.read(segment.range), !byline.authors.isEmpty else { return }
        // Without "By", a name and a date prove nothing: "Politics 2 June 2024".
        guard byline.isExplicit || byline.role != nil else { return }
        add(whole, byline.isExplicit ? BylineWeights.line : BylineWeights.weakLine, at: index, role: byline.role)
    }

    /// Where the name begins in "ByAnn Reyes", which comes of elements that meet without a space.
    private func gluedOpening(_ range: Range<Int>) -> Int? {
        let text = layout.text
        guard range.count > 6, text[range.lowerBound] == 0x42, text[range.lowerBound + 1] == 0x79,
            text[range.lowerBound + 2] &- 0x41 < 26, text[range.lowerBound + 3] &- 0x61 < 26
        else { return nil }
        return range.lowerBound + 2
    }

    /// Whether a line has a word that opens a byline, or one for what a person does: most lines have neither.
    private func mayNameSomebody(_ range: Range<Int>) -> Bool {
        LineScanner.words(in: layout.text, range).contains { word in
            BylineWords.joints[word.hash] != nil || BylineWords.roles[word.hash] != nil
                || BylineWords.openings[WordHash.joined(WordHash.seed, word.hash)] != nil
        }
    }

    /// Links near the title that lead to a page about a person and are called as one.
    private mutating func readLinks(_ lines: Range<Int>) {
        for run in layout.runs where run.kind == .link && lines.contains(Int(run.segment)) {
            guard Int(run.segment) != place.title, run.end - run.start <= 60,
                let address = document.attributeBytes(.href, of: run.node), AuthorAddress.isOne(address)
            else { continue }
            let reader = NameReader(Array(layout.text[Int(run.start)..<Int(run.end)]))
            guard reader.names.count == 1, reader.names[0].kind == .person else { continue }
            let index = Int(run.segment)
            candidates.append(
                Candidate(
                    names: reader.names, weight: BylineWeights.anchor + weight(at: index),
                    from: "author link", segment: index, node: run.node))
        }
    }

    private mutating func add(_ reader: NameReader, _ weight: Int, at index: Int, role: String? = nil) {
        guard !reader.names.isEmpty else { return }
        var weight = weight - min(BylineWeights.farthest, abs(index - place.title) * BylineWeights.step)
        if !place.head.contains(index) { weight -= BylineWeights.farthest }
        candidates.append(
            Candidate(names: reader.names, weight: weight, from: "byline", role: role ?? reader.role, segment: index))
    }
}
