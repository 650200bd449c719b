/// Reads a plain text as an article: what its lines are, which of them are the body, and what they say of it.
struct PlainTextReader {
    var text: ScannedText
    let dates: DateReader
    let bylines: BylineReader
    let credits: CreditReader
    var phrases: [FurniturePhrases.Entry?] = []
    var labels: [LineLabel] = []
    var foundBylines: [Int: Byline] = [:]
    var foundDates: [Int: FoundDate] = [:]
    var foundCredits: [Int: PictureLine] = [:]

    init(_ bytes: [UInt8]) {
        let scanned = LineScanner.scan(LineUnwrapper.unwrap(bytes))
        text = scanned
        let english = scanned.language.code == "en" || scanned.language.code == nil
        dates = DateReader(bytes: scanned.bytes, monthFirst: english)
        bylines = BylineReader(bytes: scanned.bytes, dates: dates, language: scanned.language.code)
        credits = CreditReader(text: scanned)
        labelLines()
    }

    // MARK: - Labels

    /// The most words of a line that may be a date line, and how many of them may be other than the date.
    private static let longestDateLine = 22

    private mutating func labelLines() {
        phrases.reserveCapacity(text.lines.count)
        labels.reserveCapacity(text.lines.count)
        for (index, line) in text.lines.enumerated() {
            phrases.append(FurniturePhrases.match(text.words(of: line), lineWords: line.words))
            labels.append(label(index, line))
        }
    }

    private mutating func label(_ index: Int, _ line: TextLine) -> LineLabel {
        if line.words > LineFeatures.longestLabelled {
            return WireDateline.opens(line, text.bytes) ? .wireDateline : .none
        }
        if line.words == 0 { return .none }
        if isCopyright(line) { return .copyright }
        if WireDateline(line.content, bylines)?.hasText == true { return .wireDateline }
        if line.words > 1, line.words <= BylineReader.longestLine, let byline = bylines.read(line.content) {
            foundBylines[index] = byline
            if let date = byline.date { foundDates[index] = date }
            if byline.isExplicit || byline.role != nil { return .byline }
        }
        if line.digits >= 3, line.words <= Self.longestDateLine, let date = dates.dates(in: line.range).best {
            let rest = line.range.count - date.range.count
            if rest <= 60, !line.endsSentence || rest < 30 {
                foundDates[index] = date
                return .date
            }
        }
        if let credit = credits.read(line) {
            foundCredits[index] = credit
            return .credit
        }
        return WireDateline.opens(line, text.bytes) ? .wireDateline : .none
    }

    private func isCopyright(_ line: TextLine) -> Bool {
        guard line.words <= 40, line.digits >= 4 || line.words < 8 else { return false }
        var index = line.content.lowerBound
        while index + 1 < line.content.upperBound {
            if text.bytes[index] == 0xC2, text.bytes[index + 1] == 0xA9 {
                return index + 3 < line.content.upperBound
                    && text.bytes[(index + 2)..<line.content.upperBound].contains(where: Scalars.isASCIIDigit)
            }
            index += 1
        }
        return false
    }

    // MARK: - Article

    func article(_ article: inout Article) throws(ExtractionError) {
        guard !text.lines.isEmpty else { throw .empty }
        let features = LineFeatures(text: text, phrases: phrases, labels: labels)
        let region = BodySelection(
            reader: self, features: features, reading: LineReading(text, phrases, labels, features))
        var assembly = ArticleAssembly(reader: self, features: features, region: region)
        try assembly.fill(&article)
    }
}

extension LineFeatures {
    /// Longer lines are prose and carry no label.
    static let longestLabelled = 70
}

extension [FoundDate] {
    /// The date of publication where a line gives several: the first that is no update, else the first.
    var best: FoundDate? { first { !$0.isUpdate } ?? first }
}
