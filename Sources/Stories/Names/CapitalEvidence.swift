/// How words are written inside sentences, over all articles: what tells a name from a word that opens a sentence.
struct CapitalEvidence {
    /// For each surface, how often it is written small, and how often with a capital where no sentence begins.
    private var small: [Int32] = []
    private var capital: [Int32] = []

    /// - Parameter surfaces: how many word forms have a number by now.
    mutating func add(_ text: ArticleText, surfaces: Int) {
        if small.count < surfaces {
            let more = repeatElement(Int32(0), count: max(surfaces, small.count * 2) - small.count)
            small.append(contentsOf: more)
            capital.append(contentsOf: more)
        }
        for sentence in text.sentences where sentence.kind != .title && sentence.kind != .heading {
            for token in text.tokens[sentence.tokens] {
                if !token.flags.contains(.capital) {
                    small[Int(token.surface)] += 1
                } else if !token.flags.contains(.sentenceStart), !token.flags.contains(.quoteBefore) {
                    capital[Int(token.surface)] += 1
                }
            }
        }
    }

    /// Whether a word that opens a sentence is a name all the same.
    func isName(_ surface: Int32) -> Bool {
        capital[Int(surface)] > 0 && small[Int(surface)] <= capital[Int(surface)]
    }

    /// Whether the word is never written small.
    func isNeverSmall(_ surface: Int32) -> Bool { small[Int(surface)] == 0 }
}
