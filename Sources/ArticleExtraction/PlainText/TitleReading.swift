/// How likely each line near the start of a text is its title, by trees.
///
/// They were fitted on 2,369 texts made from development pages whose title is known, folds by site. On the sites left
/// out the title is exactly right in .855 of whole pages and .845 of neighbourhoods that show it; the rules of
/// ``TitleFinder`` had .723 and .723.
struct TitleReading {
    /// In thousandths, for each of the candidates.
    private let likelihoods: [Int16]
    private let candidates: Range<Int>

    /// The least likelihood of a title, in thousandths: most texts have one.
    static let leastLikely: Int16 = 100
    /// That of one with prose above it.
    static let leastUnderProse: Int16 = 500

    init(_ reader: PlainTextReader, _ features: LineFeatures, _ reading: LineReading) {
        let isBody = reading.isBody(.balanced)
        let lines = reader.text.lines
        let firstProse =
            lines.indices.first { index in
                isBody[index] && features.opensProse(index)
            } ?? lines.count
        let title = TitleFigures(reader, features, isBody: isBody, firstProse: firstProse)
        var columns = reading.figures.columns
        let context = LineContext(reader.text, features, reading.figures, likelihoods: reading.likelihoods)
        columns.append(context.columns)
        columns.append(title.columns)
        var sums: [Int32] = []
        var all: [Int16] = []
        BodyTrees.titleReading.likelihoods(columns, sums: &sums, into: &all)
        candidates = title.candidates.clamped(to: lines.indices)
        for index in candidates {
            let isUnderProse = index > firstProse && all[index] < Self.leastUnderProse
            // "Introduction: …" heads a part of a text, not the whole.
            if isUnderProse || reader.isSection(lines[index]) { all[index] = 0 }
        }
        likelihoods = Array(all[candidates])
    }

    /// The likeliest line; of several the first.
    func best() -> (index: Int, likelihood: Double)? {
        guard let highest = likelihoods.max(), highest >= Self.leastLikely,
            let offset = likelihoods.firstIndex(of: highest)
        else { return nil }
        return (candidates.lowerBound + offset, Double(highest) / 1000)
    }
}
