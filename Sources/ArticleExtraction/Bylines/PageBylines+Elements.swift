internal import HTMLTree

/// Authors in elements that are named as bylines.
extension PageBylines {
    /// How many elements that are named as bylines are read: a page with more is a list.
    private static let mostElements = 120
    /// From so many elements on, names are taken for those of a list.
    private static let list = 3
    /// How many lines behind the body are read.
    private static let footReach = 8

    // MARK: - Elements named as bylines

    mutating func collectMarked() {
        var found: [Candidate] = []
        for element in marks.bylines.prefix(Self.mostElements) {
            let extent = layout.segments(in: element.node)
            guard let first = extent.first, extent.count <= 12, let candidate = candidate(element, at: first) else {
                continue
            }
            found.append(candidate)
        }
        // Far from the article's head, several names are those of teasers for others.
        let far = found.indices.filter { isFar(found[$0].segment ?? 0) }
        let distinct = Set(far.compactMap { found[$0].names.first?.key }).count
        if distinct >= Self.list {
            for index in far { found[index].weight += BylineWeights.repeated }
        }
        merge(&found)
        candidates += found
    }

    /// Whether a place is neither among the lines of the article's head nor in its text.
    private func isFar(_ index: Int) -> Bool {
        index >= place.body.upperBound || !(place.head.contains(index) || place.body.contains(index))
    }

    private func candidate(_ element: PageMarks.Element, at index: Int) -> Candidate? {
        let read = BylinePieces(element.node, document)
        var names: [AuthorName] = []
        var role: String?
        var hasOpening = false
        var hasLink = element.marks.contains(.relAuthor)
        var continues = false
        for (number, piece) in read.pieces.enumerated() {
            if read.isTooLong, number > 2 { break }
            // "© 2024 The Courier".
            if piece.text.starts(with: [0xC2, 0xA9]) { continue }
            let reader = NameReader(piece.text)
            if reader.namesHelper { break }
            if reader.isOpening {
                hasOpening = hasOpening || names.isEmpty
                continue
            }
            hasOpening = hasOpening || (reader.hasOpening && names.isEmpty)
            // "Lead Draft Writer" behind a name is a role, all of it.
            if let glued = reader.role, !reader.hasOpening, !names.isEmpty, !piece.isAuthor, !continues {
                role = role ?? glued
                continue
            }
            if names.isEmpty || piece.isAuthor || continues || reader.hasOpening {
                for var name in reader.names where !names.contains(where: { $0.key == name.key }) {
                    if reader.names.count == 1, let address = piece.address, address.starts(with: Array("http".utf8)) {
                        name.url = String(decoding: address, as: UTF8.self)
                    }
                    if !names.isEmpty, name.kind != .person { continue }
                    names.append(name)
                }
                if !reader.names.isEmpty, piece.isAuthor { hasLink = true }
            }
            role = role ?? (names.isEmpty ? nil : reader.role)
            continues = piece.text.last == 0x2C || Self.isConjunction(piece.text)
            if names.isEmpty, number >= 3 { break }
        }
        // "Politics", "Sponsored": single words beside a full name are labels.
        if names.contains(where: { $0.kind == .person }) {
            names.removeAll { $0.kind == .alias }
        } else if names.count > 2 {
            names.removeSubrange(1...)
        }
        guard !names.isEmpty, names.count <= BylineReader.mostAuthors else { return nil }
        var weight = BylineWeights.marked + weight(at: index)
        if element.marks.contains(.byline) { weight += BylineWeights.byline }
        if hasOpening { weight += BylineWeights.opening }
        if hasLink { weight += BylineWeights.link }
        if element.surroundings.contains(.comment) { weight += BylineWeights.comment }
        if element.surroundings.contains(.aside) { weight += BylineWeights.aside }
        if element.surroundings.contains(.picture) { weight += BylineWeights.picture }
        return Candidate(
            names: names, weight: min(92, weight),
            from: element.marks.contains(.relAuthor)
                ? "rel=author" : element.marks.contains(.property) ? "microdata" : "byline",
            role: role, segment: index, node: element.node)
    }

    private static func isConjunction(_ text: [UInt8]) -> Bool {
        let words = LineScanner.words(in: text)
        guard let last = words.last else { return text.contains(0x26) }
        return words.count <= 6 && BylineWords.conjunctions[last.hash] != nil && !last.isCapitalised
    }

    func weight(at index: Int) -> Int {
        var weight = 0
        if place.head.contains(index) {
            weight += BylineWeights.head - min(BylineWeights.farthest, abs(index - place.title) * BylineWeights.step)
            if index < place.title { weight += BylineWeights.above }
        } else if (place.body.upperBound..<(place.body.upperBound + Self.footReach)).contains(index) {
            weight += BylineWeights.foot
        }
        let context = layout.segments[index].context
        if !context.isDisjoint(with: [.navigation, .footer, .form, .aside]) { weight += BylineWeights.aside }
        if !context.isDisjoint(with: [.figure, .caption]) { weight += BylineWeights.picture }
        return weight
    }

    /// More text than this is no list of authors, in bytes.
    private static let longestGroup = 300

    /// Joins names that stand in elements beside each other: each author in one of its own.
    private func merge(_ found: inout [Candidate]) {
        for index in found.indices {
            guard let node = found[index].node, found[index].names.first?.kind == .person,
                let group = group(around: node)
            else { continue }
            let extent = layout.segments(in: group)
            for other in found.indices.dropFirst(index + 1) {
                guard let rival = found[other].node, let segment = found[other].segment, extent.contains(segment),
                    isWithin(rival, group)
                else { break }
                if let name = found[other].names.first,
                    namesHelper(from: found[index].segment ?? segment, before: name, in: segment)
                {
                    break
                }
                for name in found[other].names
                where name.kind == .person && !found[index].names.contains(where: { $0.key == name.key }) {
                    if found[index].names.count < BylineReader.mostAuthors { found[index].names.append(name) }
                }
            }
        }
    }

    /// Whether a word before a name, from another segment on, says that it is of somebody who edited, checked or translated.
    private func namesHelper(from first: Int, before name: AuthorName, in last: Int) -> Bool {
        guard first <= last, last - first <= Self.list,
            let opening = LineScanner.words(in: Array(name.text.utf8)).first
        else { return false }
        for index in first...last {
            for word in LineScanner.words(in: layout.text, layout.segments[index].range) {
                if index == last, word.hash == opening.hash { return false }
                if BylineWords.helpers[word.hash] != nil { return true }
            }
        }
        return false
    }

    /// The element two levels up that holds little else than names.
    private func group(around node: HTMLNode) -> HTMLNode? {
        var group: HTMLNode?
        var current = document.parent(of: node)
        for _ in 0..<2 {
            guard let candidate = current else { break }
            let extent = layout.segments(in: candidate)
            guard let first = extent.first, let last = extent.last,
                layout.segments[last].range.upperBound - layout.segments[first].range.lowerBound <= Self.longestGroup
            else { break }
            group = candidate
            current = document.parent(of: candidate)
        }
        return group
    }

    private func isWithin(_ node: HTMLNode, _ ancestor: HTMLNode) -> Bool {
        var current = document.parent(of: node)
        for _ in 0..<4 {
            guard let here = current else { return false }
            if here == ancestor { return true }
            current = document.parent(of: here)
        }
        return false
    }
}
