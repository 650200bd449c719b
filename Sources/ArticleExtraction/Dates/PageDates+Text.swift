internal import HTMLTree

/// Dates that the page shows.
extension PageDates {
    /// Longer segments are running text, in bytes.
    private static let longestLine = 240
    /// A longer line in which the date is a small part is a sentence, in bytes.
    private static let longestLabelled = 90
    /// What a dateline has besides its dates, in bytes: "Published on", a town, a section.
    private static let longestRest = 32
    /// How far into running text a dateline reaches.
    private static let datelineReach = 100
    /// How many lines behind the body, and at both its ends, are read: print articles end with their date.
    private static let edge = 6
    /// How many lines of the body belong to its head.
    private static let bodyReach = 4
    /// How many named dates far from the article are read.
    private static let mostFar = 60

    mutating func collectText() {
        var named: [Int: PageMark] = [:]
        var surroundings: [Int: PageMark] = [:]
        var far = 0
        let head = place.head
        for element in marks.dates {
            let extent = layout.segments(in: element.node)
            let first = extent.isEmpty ? Int(layout.extents[element.node.number].first) : extent.lowerBound
            guard extent.count <= 3 else { continue }
            if !head.contains(first), !isEdge(first) {
                far += 1
                guard far <= Self.mostFar else { continue }
            }
            for segment in extent {
                named[segment, default: []].formUnion(element.marks)
                surroundings[segment, default: []].formUnion(element.surroundings)
            }
            readStamp(of: element, at: first)
        }
        let lines = Set(head.clamped(to: 0...max(0, layout.segments.count - 1))).union(edges).union(named.keys)
        for index in lines.sorted() where index < layout.segments.count {
            readLine(index, named[index] ?? [], surroundings[index] ?? [])
        }
    }

    private var edges: Set<Int> {
        let lower = place.body.lowerBound
        let upper = place.body.upperBound
        let count = layout.segments.count
        return Set(max(0, lower - 2)..<max(lower, min(count, lower + 3))).union(
            max(0, upper - Self.edge)..<max(upper, min(count, upper + Self.edge)))
    }

    private func isEdge(_ index: Int) -> Bool {
        abs(index - place.body.lowerBound) <= 3 || abs(index - place.body.upperBound) <= Self.edge
    }

    // MARK: - Attributes

    /// The `datetime` or `content` of an element that is named as a date.
    private mutating func readStamp(of element: PageMarks.Element, at index: Int) {
        let value =
            document.attributeBytes(.datetime, of: element.node)
            ?? (element.marks.contains(.property) ? document.attributeBytes(.content, of: element.node) : nil)
        guard let value, let date = StampReader(monthFirst: monthFirst).date(value) else { return }
        var marks = element.marks
        let label = index < layout.segments.count ? label(before: Int(layout.segments[index].start), in: index) : nil
        if label == .update { marks.insert(.modified) }
        guard label != .other else { return }
        let isModified = marks.contains(.modified) && !(marks.contains(.published) && label != .update)
        let context = index < layout.segments.count ? layout.segments[index].context : []
        var weight = weight(at: index, context, marks.union(.time), element.surroundings)
        if label == .publication { weight += DateWeights.labelled }
        add(
            DateCandidate(
                date: date, role: isModified ? .modification : .publication, weight: min(90, weight), from: "time",
                segment: index))
    }

    // MARK: - Lines

    private mutating func readLine(_ index: Int, _ named: PageMark, _ surroundings: PageMark) {
        let segment = layout.segments[index]
        let isProse = segment.count > Self.longestLine
        let range = isProse ? segment.range.lowerBound..<(segment.range.lowerBound + Self.datelineReach) : segment.range
        guard layout.text[range].contains(where: Scalars.isASCIIDigit) || segment.count < 60 else { return }
        let reader = DateReader(bytes: layout.text, monthFirst: monthFirst)
        let found = reader.dates(in: range, limit: 4)
        guard !found.isEmpty else { return }
        if place.head.contains(index), !isProse, segment.headingLevel == 0,
            segment.count <= found.reduce(Self.longestRest, { $0 + $1.range.count })
        {
            datelines.append(index)
        }
        var start = range.lowerBound
        var dated = 0
        for date in found {
            let label =
                label(before: date.range.lowerBound, from: start, in: index)
                ?? label(behind: date.range.upperBound, in: range)
            start = date.range.upperBound
            dated += date.range.count
            guard label != .other else { continue }
            let isModified =
                label == .update || (date.isUpdate && label != .publication)
                || (label == nil && named.contains(.modified) && !named.contains(.published))
            var weight = weight(at: index, segment.context, named, surroundings)
            if label == .publication { weight += DateWeights.labelled }
            if isProse || segment.count > max(Self.longestLabelled, date.range.count * 4) {
                weight +=
                    date.range.lowerBound <= range.lowerBound + 3
                    ? DateWeights.opening : label == .publication ? sentence(at: index) : DateWeights.prose
            }
            if segment.count <= date.range.count + 16 { weight += DateWeights.alone }
            if segment.linkBytes * 3 > UInt32(segment.count) * 2, segment.count > 80 { weight += DateWeights.aside }
            if isModified, label == nil, !date.isUpdate, named.contains(.date) {
                // Names that say "date" and "updated" at once: themes call the one date that they show so.
                add(
                    DateCandidate(
                        date: date.date, role: .publication, weight: weight + DateWeights.updated, from: "dateline",
                        segment: index))
            }
            add(
                DateCandidate(
                    date: date.date, role: isModified ? .modification : .publication, weight: min(90, weight),
                    from: "dateline", segment: index))
        }
    }

    /// What a sentence that says "published" counts less: nothing about the article, much within it.
    private func sentence(at index: Int) -> Int {
        place.body.dropFirst(2).dropLast().contains(index) ? DateWeights.told : 0
    }

    private func weight(at index: Int, _ context: PageContext, _ marks: PageMark, _ surroundings: PageMark) -> Int {
        var weight = DateWeights.text
        if place.head.contains(index), index <= max(place.title, place.body.lowerBound) + Self.bodyReach {
            weight += DateWeights.head
            let distance = abs(index - place.title)
            weight -= min(DateWeights.farthest, distance * DateWeights.step)
            if index < place.title, marks.isEmpty { weight += DateWeights.above - distance }
        } else if isEdge(index) {
            weight += DateWeights.edge
        }
        if marks.contains(.time) { weight += DateWeights.time }
        if !marks.isDisjoint(with: [.date, .published]) { weight += DateWeights.named }
        if marks.contains(.published) { weight += DateWeights.namedPublication }
        if !context.isDisjoint(with: [.navigation, .footer, .form, .aside, .hidden]) { weight += DateWeights.aside }
        if context.contains(.quote) { weight += DateWeights.quoted }
        if surroundings.contains(.comment) { weight += 2 * DateWeights.aside }
        if surroundings.contains(.aside) { weight += DateWeights.aside }
        if surroundings.contains(.picture) || !context.isDisjoint(with: [.figure, .caption]) {
            weight += DateWeights.picture
        }
        return weight
    }

    // MARK: - Labels

    private enum Label {
        case publication
        case update
        case other
    }

    /// A line before a date that is its label is no longer than this, in bytes.
    private static let longestLabel = 40
    /// How far from a date a word of the same line is one about it, in bytes.
    private static let labelReach = 48

    /// What the words before a date in its segment say of it; where there are none, what the line before says.
    private func label(before end: Int, from start: Int? = nil, in index: Int) -> Label? {
        let segment = layout.segments[index]
        let lower = start ?? segment.range.lowerBound
        if let label = label(in: max(lower, end - Self.labelReach)..<max(lower, end)) { return label }
        guard lower == segment.range.lowerBound, end - lower <= 2, index > 0 else { return nil }
        let before = layout.segments[index - 1]
        return before.count <= Self.longestLabel ? label(in: before.range) : nil
    }

    /// Such a verb is among so many words behind the date: the time may stand between.
    private static let participleReach = 6

    /// "wurde am 3. Dezember veröffentlicht": verbs that follow the date.
    private func label(behind start: Int, in range: Range<Int>) -> Label? {
        let end = min(range.upperBound, start + Self.labelReach)
        guard start < end else { return nil }
        let words = LineScanner.words(in: layout.text, start..<end).prefix(Self.participleReach)
        return words.contains { DateWords.participles[$0.hash] != nil } ? .publication : nil
    }

    private func label(in range: Range<Int>) -> Label? {
        guard !range.isEmpty else { return nil }
        var start = range.lowerBound
        // Not into the middle of a character.
        while start < range.upperBound, layout.text[start] & 0xC0 == 0x80 { start += 1 }
        var found: Label?
        var before: UInt64 = 0
        for word in LineScanner.words(in: layout.text, start..<range.upperBound) {
            defer { before = word.hash }
            if MonthNames.updates[word.hash] != nil || DateWords.updates[WordHash.joined(before, word.hash)] != nil {
                found = .update
            } else if DateWords.publications[word.hash] != nil {
                found = .publication
            } else if DateWords.others[word.hash] != nil {
                found = .other
            }
        }
        return found
    }
}
