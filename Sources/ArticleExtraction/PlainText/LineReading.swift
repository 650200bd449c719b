/// Which lines of a plain text are likely the article's, read twice: each line by its own figures, then with what that
/// first reading says of the whole text.
///
/// The trees were fitted on 3,960 texts made from the development pages (the whole page and the neighbourhood of its
/// article, each as text; 30 languages), folds by site. On the sites left out: word 4-gram F1 .912 over whole pages and
/// .952 over neighbourhoods, where weights of single features had .890 and .926.
struct LineReading {
    /// In thousandths, a line each.
    private(set) var likelihoods: [Int16] = []
    private let lines: [TextLine]
    /// Whether a line looks like a heading over prose.
    private let mayHead: [Bool]
    /// The figures of the lines.
    let figures: LineFigures

    /// A line that is body at less than this likelihood is taken out when anything else speaks against it.
    static let doubtful: Int16 = 500
    /// A heading over text of the body needs only this part of the likelihood: the border weighs words, and it has few.
    private static let headingShare = 3

    init(
        _ text: ScannedText, _ phrases: [FurniturePhrases.Entry?], _ labels: [LineLabel], _ features: LineFeatures
    ) {
        lines = text.lines
        mayHead = text.lines.indices.map { index in
            let line = text.lines[index]
            return features.shape(index) == .short && features.shape(index + 1) == .prose && phrases[index] == nil
                && labels[index] == .none && line.marker == .none
                && (line.ending == .open || line.ending == .question)
        }
        figures = LineFigures(text, phrases, labels, features)
        var columns = figures.columns
        var sums: [Int32] = []
        var first: [Int16] = []
        BodyTrees.firstLineReading.likelihoods(columns, sums: &sums, into: &first)
        columns.append(LineContext(text, features, figures, likelihoods: first).columns)
        BodyTrees.secondLineReading.likelihoods(columns, unless: first, sums: &sums, into: &likelihoods)
    }

    /// Which lines are the body, as precise or complete as is wanted.
    func isBody(_ focus: ExtractionFocus) -> [Bool] {
        let cut = BodyCut(likelihoods, lines, focus: focus)
        var isBody = likelihoods.map { Int($0) >= cut.border }
        for index in isBody.indices.dropLast() where !isBody[index] && isBody[index + 1] && mayHead[index] {
            isBody[index] = Int(likelihoods[index]) * Self.headingShare >= cut.border
        }
        return isBody
    }
}
