/// The language of a page's text, from a sample of it.
enum TextLanguage {
    /// Enough text to tell languages apart, in bytes: some five hundred words; more changes the answer of no page that
    /// was looked at.
    static let sample = 4_000

    /// Adds the words of a piece of text to a tally.
    static func add(_ bytes: [UInt8], _ range: Range<Int>, to tally: inout LanguageTally) {
        for word in LineScanner.words(in: bytes, range) {
            let scalar = Scalars.decode(bytes, at: word.range.lowerBound).value
            if Scalars.isIdeographic(scalar) {
                tally.add(scalar)
            } else if Scalars.isLetter(scalar) {
                tally.add(scalar, FunctionWords.table[word.hash] ?? 0)
            }
        }
    }

    /// The language of some segments, in their order until the sample is full.
    static func guess(_ layout: PageLayout, where isWanted: (Int) -> Bool) -> LanguageGuess {
        var tally = LanguageTally()
        var read = 0
        for (number, segment) in layout.segments.enumerated() where isWanted(number) {
            guard read < sample else { break }
            // A long segment ends at a byte that opens a scalar.
            var end = min(Int(segment.end), Int(segment.start) + sample - read)
            while end < Int(segment.end), layout.text[end] & 0xC0 == 0x80 { end += 1 }
            add(layout.text, Int(segment.start)..<end, to: &tally)
            read += segment.count
        }
        return tally.guess()
    }
}
