internal import HTMLTree

/// Dates that stand only in a page's data: in what its scripts start with, in metas and attributes of names that are in
/// no table. They are asked where the page neither states nor shows a date.
extension PageDates {
    /// Scripts are read up to so many bytes, all together.
    private static let mostScript = 8 << 20
    /// More dates than these are those of an archive.
    private static let mostEntries = 400
    /// A date is a member of the object with the title, or of one that holds it, so many levels up.
    private static let highest = 2
    /// How far from a title its object's members are looked for, in bytes.
    private static let reach = 1 << 19
    /// A shorter piece of a title is found anywhere, in bytes.
    private static let leastTitle = 12

    /// A date under a key of a script.
    private struct Entry {
        var date: ArticleDate
        var isCreation: Bool
        /// Where its colon stands.
        var position: Int
        /// How many levels above the title's own members it is one; `nil` where it is none of an object with the title.
        var level: Int?
    }

    mutating func collectData(title: ArraySlice<UInt8>) {
        var found: [Entry] = []
        var meta: DateCandidate?
        var rest = Self.mostScript
        let title = Self.plainPiece(of: title)
        let reader = StampReader(monthFirst: monthFirst)
        for node in document.descendants(of: document.root) where document.isElement(node) {
            switch document.name(of: node) {
            case .script:
                guard let text = document.firstChild(of: node), document.isText(text) else { continue }
                let bytes = document.bytes(of: text)
                guard bytes.count <= rest else { continue }
                rest -= bytes.count
                Self.read(bytes, title, reader, &found)
            case .meta: readMeta(node, reader, &meta)
            default: readAttributes(node, reader)
            }
        }
        if let meta { add(meta) }
        if let entry = Self.choose(found) {
            add(
                DateCandidate(
                    date: entry.date, role: .publication,
                    weight: entry.isCreation ? DateWeights.dataCreation : DateWeights.data, from: "script"))
        }
    }

    // MARK: - Scripts

    /// The one that is nearest to the title by levels, publications before creations; else the day that all publications have.
    private static func choose(_ entries: [Entry]) -> Entry? {
        for isCreation in [false, true] {
            let own = entries.filter { $0.isCreation == isCreation }
            guard let first = own.first else { continue }
            if let nearest = own.filter({ $0.level != nil }).min(by: { ($0.level ?? 0) < ($1.level ?? 0) }) {
                return nearest
            }
            // When something else on the page was made says nothing.
            if !isCreation, own.allSatisfy({ $0.date.isSameDay(as: first.date) }) { return first }
        }
        return nil
    }

    /// The longest run of a title's bytes that a script writes as they are: letters, digits and spaces of ASCII.
    private static func plainPiece(of title: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var best = title.prefix(0)
        var start = title.startIndex
        for index in title.indices {
            let byte = title[index]
            if byte == 0x20 || Scalars.isASCIILetter(byte) || Scalars.isASCIIDigit(byte) {
                if index + 1 - start > best.count { best = title[start...index] }
            } else {
                start = index + 1
            }
        }
        return best.count >= leastTitle ? best : []
    }

    /// Takes up each date behind a colon whose key names one, in any nesting: `"datePublished":"2024-06-03"`,
    /// `createdAt: 1718810100000`, `\"published_at\":\"2024-06-03T09:30:00Z\"`.
    private static func read(
        _ bytes: ArraySlice<UInt8>, _ title: ArraySlice<UInt8>, _ reader: StampReader, _ found: inout [Entry]
    ) {
        let first = found.count
        var index = bytes.startIndex
        while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
            index = colon + 1
            guard let value = value(bytes, behind: colon), let key = key(bytes, before: colon),
                let meaning = DateKeys.meaning(of: key), found.count < mostEntries, let date = reader.date(value)
            else { continue }
            found.append(Entry(date: date, isCreation: meaning == .creation, position: colon))
        }
        guard found.count > first else { return }
        for title in occurrences(of: title, in: bytes) {
            read(levelsFrom: title, in: bytes, &found[first...])
        }
    }

    /// Tells the entries that are members of the object that the title is in, or of those that hold it.
    ///
    /// Outward from the title, each bracket that was not opened on the way ends a level.
    private static func read(levelsFrom title: Int, in bytes: ArraySlice<UInt8>, _ entries: inout ArraySlice<Entry>) {
        func take(_ number: Int, _ depth: Int, _ level: Int) {
            guard depth == 0 else { return }
            entries[number].level = min(entries[number].level ?? level, level)
        }
        var level = 0
        var depth = 0
        var next = entries.firstIndex { $0.position > title } ?? entries.endIndex
        var index = title
        let end = min(bytes.endIndex, title + reach)
        while index < end, next < entries.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { level += 1 } else { depth -= 1 }
            default: break
            }
            if level > highest { break }
            if index == entries[next].position {
                take(next, depth, level)
                next += 1
            }
            index += 1
        }
        (level, depth, index) = (0, 0, title)
        var last = (entries.lastIndex { $0.position < title } ?? entries.startIndex - 1)
        let start = max(bytes.startIndex, title - reach)
        while index > start, last >= entries.startIndex {
            index -= 1
            switch bytes[index] {
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 0 { level += 1 } else { depth -= 1 }
            default: break
            }
            if level > highest { break }
            if index == entries[last].position {
                take(last, depth, level)
                last -= 1
            }
        }
    }

    /// More places of a title are not looked at.
    private static let mostTitles = 8

    /// What stands behind a colon, quotes apart, where it begins with a figure.
    private static func value(_ bytes: ArraySlice<UInt8>, behind colon: Int) -> ArraySlice<UInt8>? {
        var start = colon + 1
        while start < bytes.endIndex, isQuoteOrSpace(bytes[start]) { start += 1 }
        guard start < bytes.endIndex, Scalars.isASCIIDigit(bytes[start]) else { return nil }
        var end = start
        while end < bytes.endIndex, end - start <= DateKeys.longest, !endsValue(bytes[end]) { end += 1 }
        // The shortest are "20240603" and "3.6.2024".
        return end - start >= 8 && end - start <= DateKeys.longest ? bytes[start..<end] : nil
    }

    private static func key(_ bytes: ArraySlice<UInt8>, before colon: Int) -> ArraySlice<UInt8>? {
        var end = colon
        while end > bytes.startIndex, isQuoteOrSpace(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > bytes.startIndex, end - start <= DateKeys.longest, isKeyByte(bytes[start - 1]) { start -= 1 }
        return start < end ? bytes[start..<end] : nil
    }

    private static func isQuoteOrSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\")
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\")
            || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",") || byte == 0x0A
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        Scalars.isASCIILetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private static func occurrences(of piece: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> [Int] {
        guard let first = piece.first else { return [] }
        var places: [Int] = []
        var index = bytes.startIndex
        while places.count < mostTitles, let start = bytes[index...].firstIndex(of: first) {
            index = start + 1
            if bytes[start...].starts(with: piece) { places.append(start) }
        }
        return places
    }

    // MARK: - Metas and attributes

    /// A date of publication in a meta. Of several the earliest holds: some systems stamp anew what they publish again.
    private func readMeta(_ node: HTMLNode, _ reader: StampReader, _ earliest: inout DateCandidate?) {
        guard let content = document.attributeBytes(.content, of: node) else { return }
        for attribute in [HTMLName.name, .property, .itemprop] {
            guard let name = document.attributeBytes(attribute, of: node),
                DateKeys.meaning(of: name) == .publication, let date = reader.date(content)
            else { continue }
            if let earliest, earliest.date.dayNumber <= date.dayNumber { return }
            earliest = DateCandidate(date: date, role: .publication, weight: DateWeights.dataMeta, from: "meta")
            return
        }
    }

    /// An attribute with a date, of an element that holds the title or the body's first line.
    private mutating func readAttributes(_ node: HTMLNode, _ reader: StampReader) {
        let extent = layout.segments(in: node)
        guard extent.contains(place.title) || extent.contains(place.body.lowerBound) else { return }
        var found: DateCandidate?
        document.forEachAttribute(of: node) { attribute in
            guard attribute.name.number > HTMLName.knownCount, found == nil else { return }
            let value = document.valueBytes(of: attribute)
            guard let first = value.first, Scalars.isASCIIDigit(first), value.count >= 8,
                let meaning = DateKeys.meaning(of: Array(document.string(for: attribute.name).utf8)[...]),
                let date = reader.date(value)
            else { return }
            found = DateCandidate(
                date: date, role: .publication,
                weight: meaning == .creation ? DateWeights.dataCreation : DateWeights.data, from: "attribute")
        }
        if let found { add(found) }
    }
}
