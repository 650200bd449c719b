/// How likely each line with names is the one that names the authors, by trees.
///
/// Fitted on the texts of development pages whose authors are known, folds by site. On the sites left out F1 of names .69
/// where rules had .66 over whole pages and .62 over neighbourhoods of articles, as many author-less texts left empty.
struct AuthorReading {
    /// The least likelihood of the authors' line, in thousandths.
    static let leastLikely: Int16 = 250

    private let likelihoods: [Int16]
    private let candidates: [AuthorCandidate]

    init(_ reader: PlainTextReader, _ features: LineFeatures, _ reading: LineReading, titleIndex: Int?) {
        let authors = AuthorFigures(reader, features, reading, titleIndex: titleIndex)
        let columns = Self.columns(authors, reading)
        var sums: [Int32] = []
        var all: [Int16] = []
        BodyTrees.authorReading.likelihoods(columns, sums: &sums, into: &all)
        likelihoods = all
        candidates = authors.candidates
    }

    /// The figures of the candidates' lines, then those of the candidates.
    static func columns(_ authors: AuthorFigures, _ reading: LineReading) -> SegmentColumns {
        var columns = SegmentColumns()
        columns.reset(count: authors.candidates.count, width: LineFigures.width)
        for column in 0..<LineFigures.width {
            for (row, candidate) in authors.candidates.enumerated() {
                columns[column, row] = reading.figures.columns[column, candidate.index]
            }
        }
        columns.append(authors.columns)
        return columns
    }

    /// The likeliest line; of those that name the same authors, and their role if it does, the first.
    func best() -> (candidate: AuthorCandidate, likelihood: Double)? {
        guard let highest = likelihoods.max(), highest >= Self.leastLikely,
            let row = likelihoods.firstIndex(of: highest)
        else { return nil }
        let likeliest = candidates[row]
        let first = candidates.first {
            $0.byline.authors == likeliest.byline.authors
                && ($0.byline.role != nil || likeliest.byline.role == nil)
        }
        return (first ?? likeliest, Double(highest) / 1000)
    }
}
