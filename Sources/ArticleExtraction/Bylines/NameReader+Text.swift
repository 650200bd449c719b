/// How a name is written, and the key under which its spellings are one.
extension NameReader {
    func isUppercase(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isLetter(scalar), !Scalars.isUppercase(scalar) { return false }
            index += length
        }
        return true
    }

    /// A name's text, words in capitals written as names are.
    func text(_ words: ArraySlice<LineScanner.Word>) -> String {
        var out: [UInt8] = []
        let allCapitals = words.allSatisfy { isUppercase($0.range) }
        var end: Int?
        for word in words {
            if let end {
                for byte in bytes[end..<word.range.lowerBound] where byte != 0x20 || out.last != 0x20 {
                    out.append(byte)
                }
            }
            if isUppercase(word.range), word.range.count > 3 || (allCapitals && word.range.count == 3) {
                NameCase.append(bytes[word.range], to: &out)
            } else {
                out.append(contentsOf: bytes[word.range])
            }
            end = word.range.upperBound
        }
        // The full stop of an initial or of "Jr." belongs to the name.
        if let end, end < bytes.count, bytes[end] == 0x2E, let last = words.last, last.range.count <= 2 {
            out.append(0x2E)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// A sum over the words, cut at hyphens, so that order does not count; titles are left out.
    func key(_ words: ArraySlice<LineScanner.Word>) -> UInt64 {
        var key: UInt64 = 0
        for word in words where words.count == 1 || OrganisationWords.titles[word.hash] == nil {
            var hash = WordHash()
            var index = word.range.lowerBound
            while index < word.range.upperBound {
                let (scalar, length) = Scalars.decode(bytes, at: index)
                if scalar == 0x2D {
                    key &+= hash.value &* 0x9E37_79B9_7F4A_7C15
                    hash = WordHash()
                } else {
                    hash.add(Scalars.lowercased(scalar))
                }
                index += length
            }
            key &+= hash.value &* 0x9E37_79B9_7F4A_7C15
        }
        return key
    }
}
