internal import HTMLTree

/// Authors whose names stand alone: in a line under the title, in a note behind the text, in the address of the site.
extension PageBylines {
    /// How far below the title such a line stands, in segments.
    private static let nameReach = 8
    /// How far into the body: some systems have the byline as its first paragraph.
    private static let bodyReach = 3
    /// A longer line is no name with a date, in bytes.
    private static let longestName = 80
    /// A note about an author is at least so long, in bytes, and begins so many lines about the body's end.
    private static let leastNote = 50
    private static let noteReach = 5

    mutating func collectNames() {
        collectBareNames()
        collectSignature()
        collectNotes()
        collectOwner()
    }

    // MARK: - Lines

    /// Where a name is that of a link, of a picture, of one who commented.
    private static let noLine: PageContext = [
        .navigation, .footer, .form, .aside, .figure, .caption, .hidden, .list, .table, .button, .discussion, .quote,
    ]

    private mutating func collectBareNames() {
        guard place.hasTitle else { return }
        let reader = BylineReader(bytes: layout.text, dates: dates)
        let last = min(
            place.title + Self.nameReach, place.body.lowerBound + Self.bodyReach, place.body.upperBound - 2)
        guard place.title < last else { return }
        for index in (place.title + 1)...last {
            let segment = layout.segments[index]
            guard segment.count <= Self.longestName, segment.headingLevel == 0, segment.linkBytes == 0,
                segment.context.isDisjoint(with: Self.noLine)
            else { continue }
            var line = segment.range
            let date = dates.dates(in: line, limit: 1).first
            if let date {
                // "Ann Reyes | 2 June 2024" and "2 June 2024 - Ann Reyes".
                line =
                    date.range.lowerBound > line.lowerBound + 2
                    ? line.lowerBound..<date.range.lowerBound : date.range.upperBound..<line.upperBound
            }
            guard let names = names(in: line, reader) else { continue }
            // Without a bar and a date or a name that is known, two capitalised words may be anything: a section, a text's first.
            let isDated =
                date.map { $0.range.lowerBound >= line.upperBound && layout.text[line].contains(0x7C) } ?? false
            guard isDated || names.allSatisfy(\.opensKnown) else { continue }
            candidates.append(
                Candidate(
                    names: names, weight: BylineWeights.bareName - (index - place.title), from: "byline",
                    segment: index))
        }
    }

    /// The persons that a line names, if it has nothing else and the title does not speak of them.
    private func names(in range: Range<Int>, _ reader: BylineReader) -> [AuthorName]? {
        guard !range.isEmpty, reader.bareName(range) != nil else { return nil }
        let names = NameReader(Array(layout.text[range])).names
        guard !names.isEmpty, names.allSatisfy({ $0.kind == .person && $0.words <= 4 }) else { return nil }
        let title = layout.segments[place.title].range
        let words = Set(LineScanner.words(in: layout.text, title).map(\.hash))
        let isSubject = LineScanner.words(in: layout.text, range).contains { words.contains($0.hash) }
        return isSubject ? nil : names
    }

    /// The name under which an article ends, as in print.
    private mutating func collectSignature() {
        let reader = BylineReader(bytes: layout.text, dates: dates)
        let index = place.body.upperBound
        for index in [index - 1, index] where index > place.title + 2 && index < layout.segments.count {
            let segment = layout.segments[index]
            guard segment.count <= Self.longestName, segment.headingLevel == 0, segment.linkBytes == 0,
                segment.context.contains(.paragraph), segment.context.isDisjoint(with: Self.noLine),
                let names = names(in: segment.range, reader), names.allSatisfy(\.opensKnown)
            else { continue }
            candidates.append(
                Candidate(names: names, weight: BylineWeights.signature, from: "byline", segment: index))
        }
    }

    // MARK: - Notes

    private mutating func collectNotes() {
        let count = layout.segments.count
        let lower = max(place.title + 1, place.body.upperBound - Self.noteReach + 2)
        for index in lower..<max(lower, min(count, place.body.upperBound + Self.noteReach)) {
            let segment = layout.segments[index]
            guard segment.count >= Self.leastNote, segment.headingLevel == 0,
                segment.context.isDisjoint(with: [.navigation, .form, .hidden, .discussion]),
                let name = bearer(of: segment.range)
            else { continue }
            candidates.append(
                Candidate(names: [name], weight: BylineWeights.biography, from: "author note", segment: index))
            return
        }
    }

    /// How many words after a name say what its bearer does.
    private static let noteWords = 16

    /// The person that a note is about: "Ann Reyes is a writer and …".
    private func bearer(of range: Range<Int>) -> AuthorName? {
        let words = LineScanner.words(in: layout.text, range.lowerBound..<min(range.upperBound, range.lowerBound + 240))
        guard let verb = words.firstIndex(where: { !$0.isCapitalised && BiographyWords.verbs[$0.hash] != nil }),
            (2...4).contains(verb),
            words[verb...].prefix(Self.noteWords).contains(where: { BiographyWords.writers[$0.hash] != nil })
        else { return nil }
        let line = Array(layout.text[words[0].range.lowerBound..<words[verb - 1].range.upperBound])
        let names = NameReader(line).names
        guard names.count == 1, let name = names.first, name.kind == .person else { return nil }
        return name
    }

    // MARK: - The site's owner

    /// How many lines at the top of a page may hold the name of the site.
    private static let topLines = 6

    /// The person that a site is called and addressed by.
    private mutating func collectOwner() {
        var lines: [[UInt8]] = []
        if let name = site.name(claims) { lines.append(name.text) }
        for segment in layout.segments.prefix(Self.topLines) where segment.count <= 40 {
            lines.append(Array(layout.text[segment.range]))
        }
        for line in lines where site.isLabel(line) {
            let names = NameReader(line).names
            guard names.count == 1, var name = names.first, name.kind == .person, name.words <= 3, name.opensKnown
            else {
                continue
            }
            name.isOwner = true
            candidates.append(Candidate(names: [name], weight: BylineWeights.owner, from: "site"))
            return
        }
    }
}
