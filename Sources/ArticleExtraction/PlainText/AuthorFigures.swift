/// What is looked at to tell the line that names an article's authors from other lines with names, beside the figures of
/// ``LineFigure`` and ``LineContextFigure``: one column of ``AuthorFigures`` each.
enum AuthorFigure: Int, CaseIterable {
    // How the line was read, and what it holds.
    case kind, names, nameWords, otherWords, hasDate, hasRole, hasSite
    // How far it stands from the title, the first prose and the body's end.
    case toTitle, toProse, toBodyEnd
    // What stands around it: an opening or role above, a role below, dates.
    case openingBefore, roleBefore, roleAfter, dateBefore, dateAfter
    // Where the first name stands again: in short lines, in prose, and with a word that opens an author's note after it.
    case inShort, inProse, inNote
    // Whether a line before it or any other is a byline that says so.
    case explicitBefore, explicitLines
}

/// A line that may name the authors.
struct AuthorCandidate {
    /// How a line came to be one.
    enum Kind: Int {
        case afterOpening = 1
        case explicit
        case role
        case date
        case bare
    }

    var index: Int
    var kind: Kind
    var byline: Byline
}

/// Reads the figures by which the authors' line is told from others with names.
struct AuthorFigures {
    static let width = AuthorFigure.allCases.count
    /// How many lines over the title, how many lines of prose under it, how many lines in all under it, and how many after
    /// the body are looked at.
    private static let overTitle = 8
    private static let prose = 4
    private static let underTitle = 40
    private static let afterBody = 20
    /// The most candidates: texts with more lines of names are lists of names.
    private static let most = 48

    private(set) var candidates: [AuthorCandidate] = []
    /// A row a candidate.
    private(set) var columns = SegmentColumns()
    private let reader: PlainTextReader

    init(_ reader: PlainTextReader, _ features: LineFeatures, _ reading: LineReading, titleIndex: Int?) {
        self.reader = reader
        let lines = reader.text.lines
        let isBody = reading.isBody(.balanced)
        let from = titleIndex ?? 0
        let firstProse = lines.indices.first { $0 >= from && isBody[$0] && features.opensProse($0) } ?? lines.count
        let bodyEnd = isBody.lastIndex(of: true) ?? lines.count
        let start = titleIndex ?? max(0, firstProse - Self.overTitle)
        var end = start
        var prose = 0
        while end < lines.count, prose < Self.prose, end - start < Self.underTitle {
            if isBody[end], features.shape(end) == .prose { prose += 1 }
            end += 1
        }
        let head = max(0, start - Self.overTitle)..<end
        let tail = max(end, bodyEnd)..<max(end, min(lines.count, bodyEnd + 1 + Self.afterBody))
        for index in [head, tail].joined() where index != titleIndex && candidates.count < Self.most {
            if let candidate = candidate(index, features) { candidates.append(candidate) }
        }
        columns.reset(count: candidates.count, width: Self.width)
        let explicit = candidates.reduce(0) { $0 + ($1.kind == .explicit || $1.kind == .afterOpening ? 1 : 0) }
        var explicitBefore = 0
        for (row, candidate) in candidates.enumerated() {
            set(row, .toTitle, titleIndex.map { candidate.index - $0 } ?? -LineFigures.far)
            set(row, .toProse, firstProse - candidate.index)
            set(row, .toBodyEnd, bodyEnd - candidate.index)
            set(row, .explicitBefore, explicitBefore)
            set(row, .explicitLines, explicit)
            if candidate.kind == .explicit || candidate.kind == .afterOpening { explicitBefore += 1 }
            readOwn(row, candidate)
            readAround(row, candidate.index)
            readNames(row, candidate, features)
        }
    }

    @inline(__always)
    private mutating func set(_ row: Int, _ figure: AuthorFigure, _ value: Int) {
        columns[figure.rawValue, row] = Int16(clamping: value)
    }

    private func candidate(_ index: Int, _ features: LineFeatures) -> AuthorCandidate? {
        let line = reader.text.lines[index]
        guard features.shape(index) != .prose else { return nil }
        if index > 0, reader.bylines.isOpening(reader.text.lines[index - 1].content),
            let byline = reader.bylines.namesAfterOpening(line.content), !byline.authors.isEmpty
        {
            return AuthorCandidate(index: index, kind: .afterOpening, byline: byline)
        }
        if let byline = reader.foundBylines[index] {
            // An agency's is nobody's.
            guard !byline.authors.isEmpty else { return nil }
            let kind: AuthorCandidate.Kind = byline.isExplicit ? .explicit : byline.role != nil ? .role : .date
            return AuthorCandidate(index: index, kind: kind, byline: byline)
        }
        guard let names = reader.bylines.bareName(line.content) ?? reader.bylines.nameBeforeAge(line.content) else {
            return nil
        }
        let role = index + 1 < reader.text.lines.count ? reader.bylines.role(reader.text.lines[index + 1].content) : nil
        let byline = Byline(
            text: names.joined(separator: ", "), authors: names, role: role, agency: nil, isExplicit: false)
        return AuthorCandidate(index: index, kind: .bare, byline: byline)
    }

    private mutating func readOwn(_ row: Int, _ candidate: AuthorCandidate) {
        let byline = candidate.byline
        let nameWords = byline.authors.reduce(0) { $0 + LineScanner.words(in: Array($1.utf8)).count }
        set(row, .kind, candidate.kind.rawValue)
        set(row, .names, byline.authors.count)
        set(row, .nameWords, nameWords)
        set(row, .otherWords, reader.text.lines[candidate.index].words - nameWords)
        set(row, .hasDate, byline.date == nil ? 0 : 1)
        set(row, .hasRole, byline.role == nil ? 0 : 1)
        set(row, .hasSite, byline.site == nil ? 0 : 1)
    }

    private mutating func readAround(_ row: Int, _ index: Int) {
        let lines = reader.text.lines
        func isDate(_ index: Int) -> Bool {
            reader.labels.indices.contains(index) && reader.labels[index] == .date
        }
        func isRole(_ index: Int) -> Bool {
            lines.indices.contains(index) && reader.bylines.role(lines[index].content) != nil
        }
        let isOpened = index > 0 && reader.bylines.isOpening(lines[index - 1].content)
        set(row, .openingBefore, isOpened ? 1 : 0)
        set(row, .roleBefore, isRole(index - 1) ? 1 : 0)
        set(row, .roleAfter, isRole(index + 1) ? 1 : 0)
        set(row, .dateBefore, (1...3).first { isDate(index - $0) } ?? 4)
        set(row, .dateAfter, (1...3).first { isDate(index + $0) } ?? 4)
    }

    /// Counts the other lines that hold the first author's name.
    private mutating func readNames(_ row: Int, _ candidate: AuthorCandidate, _ features: LineFeatures) {
        guard let first = candidate.byline.authors.first else { return }
        let name = LineScanner.words(in: Array(first.utf8)).map(\.hash)
        guard let opening = name.first else { return }
        var (short, prose, notes) = (0, 0, 0)
        for (index, line) in reader.text.lines.enumerated() where index != candidate.index {
            let words = reader.text.words(of: line)
            guard let at = words.firstIndex(of: opening), words[at...].starts(with: name) else { continue }
            if features.shape(index) == .prose || features.shape(index) == .sentence { prose += 1 } else { short += 1 }
            let next = at + name.count
            if next < words.endIndex, BiographyWords.verbs[words[next]] != nil { notes += 1 }
        }
        set(row, .inShort, short)
        set(row, .inProse, prose)
        set(row, .inNote, notes)
    }
}
