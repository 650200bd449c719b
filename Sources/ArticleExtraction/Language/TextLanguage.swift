/// The language of a page's text, from a sample of it.
enum TextLanguage {
    /// Enough text to tell languages apart, in bytes: some four hundred words.
    static let sample = 2_500

    /// Adds the words of a piece of text to a tally.
    ///
    /// It hashes words as the line scanner does but for the marks within them, which function words hardly have.
    static func add(_ bytes: [UInt8], _ range: Range<Int>, to tally: inout LanguageTally) {
        let functionWords = FunctionWords.table
        let bytes = bytes.span
        var hash = WordHash()
        var first: UInt32 = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound {
                let lower = bytes[index] | 0x20
                guard lower &- 0x61 < 26 else { break }
                hash.add(UInt32(lower))
                index &+= 1
            }
            if first == 0, start < index { first = UInt32(bytes[start] | 0x20) }
            guard index < range.upperBound else { break }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isIdeographic(scalar) {
                tally.add(scalar)
            } else if Scalars.isLetter(scalar) {
                if first == 0 { first = scalar }
                hash.add(Scalars.lowercased(scalar))
                index += length
                continue
            } else if first != 0, scalar == 0x27 || scalar == 0x2019 {
                hash.add(0x27)
                index += length
                continue
            }
            if first != 0 {
                tally.add(first, functionWords[hash.value] ?? 0)
                first = 0
                hash = WordHash()
            }
            index += length
        }
        if first != 0 { tally.add(first, functionWords[hash.value] ?? 0) }
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
