/// Where to draw the line between body and furniture: at the likelihood that makes the expected F-measure highest.
///
/// A page whose segments are all clear is cut in the middle; one that leaves doubts is cut lower, because leaving much out
/// costs more than taking some in.
struct BodyCut {
    /// Segments from this likelihood on are body, in thousandths.
    private(set) var border: Int
    /// The F-measure that is expected there, in thousandths.
    private(set) var expected: Int

    /// - Parameter lines: what has these likelihoods: the segments of a page, the lines of a plain text.
    init(_ likelihoods: [Int16], _ lines: [TextLine], focus: ExtractionFocus) {
        let (square, range) = Self.terms(of: focus)
        var words = [Int](repeating: 0, count: 1001)
        var total = 0.0
        for (index, likelihood) in likelihoods.enumerated() {
            let own = lines[index].words
            words[Int(likelihood)] += own
            total += Double(own) * Double(likelihood) / 1000
        }
        var (taken, right) = (0.0, 0.0)
        var best = -1.0
        var border = range.upperBound
        for likelihood in (0...1000).reversed() where words[likelihood] > 0 {
            taken += Double(words[likelihood])
            right += Double(words[likelihood]) * Double(likelihood) / 1000
            let measure = (1 + square) * right / (taken + square * total + 0.001)
            if measure > best {
                best = measure
                border = likelihood
            }
        }
        self.border = min(max(border, range.lowerBound), range.upperBound)
        expected = best < 0 ? 0 : Int(best * 1000)
    }

    /// The square of the F-measure's beta, and the bounds of the border, fitted on the development pages.
    private static func terms(of focus: ExtractionFocus) -> (square: Double, range: ClosedRange<Int>) {
        switch focus {
        case .precision: (0.25, 400...750)
        case .balanced: (1, 200...500)
        case .recall: (4, 80...300)
        }
    }
}
