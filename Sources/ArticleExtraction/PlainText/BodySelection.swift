/// Which lines of a text are kept as its body, and why the others are not.
struct BodySelection {
    /// For each line whether it is body.
    private(set) var isBody: [Bool]
    /// For each line that is not: what it is.
    private(set) var kinds: [RemovalKind]
    /// For each line whether the reading of the whole text takes it for body, whatever it is found to be after that.
    let isRead: [Bool]
    /// Whether the text shows no furniture to speak of, so that only what names itself is taken out.
    let isClean: Bool
    /// The reading of the text by trees.
    let reading: LineReading

    /// A text with fewer signs of furniture than this is clean.
    static let leastSigns = 3
    /// A clean text of fewer lines is a note, a poem, a list: all of it is meant.
    static let leastLines = 10

    init(reader: PlainTextReader, features: LineFeatures, reading: LineReading) {
        self.reading = reading
        let lines = reader.text.lines
        let signs = Self.signs(reader, features)
        isClean = signs < Self.leastSigns
        if isClean, signs == 0 || lines.count < Self.leastLines {
            isRead = Array(repeating: true, count: lines.count)
        } else {
            // Of a text with next to no furniture only what is clearly none of it is left out.
            isRead = reading.isBody(isClean ? .recall : .balanced)
        }
        isBody = isRead
        kinds = Array(repeating: .other, count: lines.count)
        var section: RemovalKind?
        let first = isRead.firstIndex(of: true) ?? lines.count
        let lastPlain = lines.indices.last {
            isRead[$0] && reader.phrases[$0] == nil && features.shape($0) == .prose
        }
        for index in lines.indices {
            let phrase = reader.phrases[index]
            if isRead[index] {
                section = nil
                // After the last line of prose that says nothing of furniture, a phrase of it is enough.
                if let phrase, !isClean, index > lastPlain ?? lines.count {
                    isBody[index] = false
                    kinds[index] = phrase.kind
                } else if let kind = Self.selfNamed(
                    index, reader, features, isClean: isClean,
                    isNearEnd: index + Self.endReach >= lastPlain ?? lines.count, likelihood: reading.likelihoods[index]
                ) {
                    isBody[index] = false
                    kinds[index] = kind
                }
                continue
            }
            if let phrase {
                kinds[index] = phrase.kind
                if phrase.position == .whole { section = phrase.kind }
            } else if reader.labels[index] == .copyright {
                kinds[index] = .legal
            } else if reader.labels[index] == .credit {
                kinds[index] = reader.foundCredits[index]?.isCaption == true ? .imageCaption : .imageCredit
            } else if reader.labels[index] == .date {
                kinds[index] = section == .related || section == .comments ? section ?? .dateline : .dateline
            } else {
                let isShort = features.shape(index) == .tiny || features.shape(index) == .short
                kinds[index] = section ?? (index < first || isShort ? .navigation : .other)
            }
        }
    }

    /// How many lines look like furniture: those that name themselves and those in long runs of short ones.
    private static func signs(_ reader: PlainTextReader, _ features: LineFeatures) -> Int {
        var signs = 0
        for (index, phrase) in reader.phrases.enumerated() {
            let line = reader.text.lines[index]
            if phrase?.position == .whole || (phrase != nil && !line.endsSentence) { signs += 1 }
            if line.isBracketed || reader.labels[index] == .copyright { signs += 1 }
        }
        return signs
    }

    /// The kind of a line inside the body that says itself that it is furniture.
    private static func selfNamed(
        _ index: Int, _ reader: PlainTextReader, _ features: LineFeatures, isClean: Bool, isNearEnd: Bool,
        likelihood: Int16
    ) -> RemovalKind? {
        let line = reader.text.lines[index]
        switch reader.labels[index] {
        case .copyright: return .legal
        case .credit: return reader.foundCredits[index]?.isCaption == true ? .imageCaption : .imageCredit
        default: break
        }
        if line.words == 0, line.letters + line.digits == 0 { return .other }
        if !isClean, index > 0, line.casedWords >= longestCapitalHeading, line.uppercaseWords >= line.casedWords - 1,
            !line.endsSentence || line.ending == .question
        {
            return .related
        }
        if !isClean, LinkLabels.opens(line, reader) { return .related }
        guard let phrase = reader.phrases[index] else { return nil }
        if phrase.position == .whole {
            // "Discussion" or "Resources" over prose is a heading of the text.
            let next = features.shape(index + 1)
            let headsProse =
                (next == .prose
                    || line.words > 0 && index + 1 < reader.text.lines.count
                        && reader.text.lines[index + 1].marker != .none)
                && index + 1 < reader.text.lines.count
            switch phrase.kind {
            case .share, .advertisement, .newsletter, .cookies, .paywall, .legal: return phrase.kind
            default: return headsProse && features.shape(index - 1) != .tiny ? nil : phrase.kind
            }
        }
        if !line.endsSentence, line.words <= 14,
            !(features.shape(index + 1) == .prose && features.shape(index - 1) == .prose)
        {
            return phrase.kind
        }
        if !isClean, namesFurniture(line, phrase, reader, isNearEnd: isNearEnd) { return phrase.kind }
        if likelihood < LineReading.doubtful, !isClean || phrase.kind == .comments || phrase.kind == .cookies {
            return phrase.kind
        }
        if phrase.kind == .comments, phrase.position == .any || line.words <= 20 { return phrase.kind }
        return nil
    }

    /// From this many words on, a line all in capitals inside the text of a page is a link to another article, no heading.
    private static let longestCapitalHeading = 8

    /// The most words of a line that a label with a colon opens ("Related: …").
    private static let longestLabelled = 30

    /// How many lines before the last of prose terms of use may stand; further up a sentence may open with their words.
    private static let endReach = 4

    /// Whether a line opens with a term of use, or with a phrase of links or details and a colon: "Related: …".
    private static func namesFurniture(
        _ line: TextLine, _ phrase: FurniturePhrases.Entry, _ reader: PlainTextReader, isNearEnd: Bool
    ) -> Bool {
        guard phrase.position == .start else { return false }
        if phrase.kind == .legal { return isNearEnd }
        guard phrase.kind == .related || phrase.kind == .metadata, line.words <= longestLabelled,
            let label = reader.wordsBeforeColon(line)
        else { return false }
        return label <= 3
    }

    /// Takes a line out of the body.
    mutating func remove(_ index: Int, as kind: RemovalKind) {
        isBody[index] = false
        kinds[index] = kind
    }

    /// Puts a line into the body.
    mutating func keep(_ index: Int) {
        isBody[index] = true
    }
}
