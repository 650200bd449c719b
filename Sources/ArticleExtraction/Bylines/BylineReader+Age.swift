extension BylineReader {
    /// The most words of an age: "2 months ago", "vor 3 Stunden".
    private static let longestAge = 3

    /// The names of a line that says how old the article is after them: "Ann Reyes 2 months ago".
    func nameBeforeAge(_ range: Range<Int>) -> [String]? {
        guard range.count <= 160 else { return nil }
        let words = LineScanner.words(in: bytes, range)
        guard let number = words.firstIndex(where: \.isNumber), number >= 2, words.count > number + 1,
            words.count - number <= Self.longestAge, !words[number + 1].isCapitalised
        else { return nil }
        return bareName(range.lowerBound..<words[number - 1].range.upperBound)
    }
}
