/// A light English stemmer in the manner of Snowball's English ("Porter2") rules: plurals, -ed, -ing, -ly and the
/// commonest endings of derived words. It need not give words, only the same bytes for kindred words.
///
/// See snowballstem.org/algorithms/english/stemmer.html; steps 1a, 1b, 1c and a reduced 2 to 4, with regions R1 and R2.
struct EnglishStemmer {
    /// The stem of a lower-cased ASCII word; other words come back as they are.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        var stem = word
        plural(&stem)
        pastAndProgressive(&stem)
        if stem.count > 2, stem[stem.count - 1] == UInt8(ascii: "y"), !Self.isVowel(stem, stem.count - 2) {
            stem[stem.count - 1] = UInt8(ascii: "i")
        }
        for (ending, replacement) in EnglishEndings.first where Self.hasSuffix(stem, ending) {
            if stem.count - ending.count >= Self.regions(stem).first {
                stem.removeLast(ending.count)
                stem.append(contentsOf: replacement)
            }
            break
        }
        for (ending, replacement) in EnglishEndings.second where Self.hasSuffix(stem, ending) {
            if stem.count - ending.count >= Self.regions(stem).second {
                stem.removeLast(ending.count)
                stem.append(contentsOf: replacement)
            }
            break
        }
        if stem.count > 3, stem[stem.count - 1] == UInt8(ascii: "e") {
            let regions = Self.regions(stem)
            if stem.count - 1 >= regions.second
                || (stem.count - 1 >= regions.first && !Self.endsInShortSyllable(stem, stem.count - 1))
            {
                stem.removeLast()
            }
        }
        if stem.count > 3, Self.hasSuffix(stem, Array("ll".utf8)), stem.count - 1 >= Self.regions(stem).second {
            stem.removeLast()
        }
        return stem
    }

    /// Step 1a.
    private func plural(_ stem: inout [UInt8]) {
        if Self.hasSuffix(stem, Self.sses) {
            stem.removeLast(2)
        } else if Self.hasSuffix(stem, Self.ies) || Self.hasSuffix(stem, Self.ied) {
            stem.removeLast(stem.count > 4 ? 2 : 1)
        } else if stem[stem.count - 1] == UInt8(ascii: "s"), !Self.hasSuffix(stem, Self.ss),
            !Self.hasSuffix(stem, Self.us)
        {
            if (0..<(stem.count - 2)).contains(where: { Self.isVowel(stem, $0) }) { stem.removeLast() }
        }
    }

    /// Step 1b.
    private func pastAndProgressive(_ stem: inout [UInt8]) {
        if Self.hasSuffix(stem, Self.eed) {
            if stem.count - 3 >= Self.regions(stem).first { stem.removeLast() }
            return
        }
        for ending in [Self.ingly, Self.edly, Self.ing, Self.ed] where Self.hasSuffix(stem, ending) {
            let rest = stem.count - ending.count
            guard rest > 1, (0..<rest).contains(where: { Self.isVowel(stem, $0) }) else { return }
            stem.removeLast(ending.count)
            if Self.hasSuffix(stem, Self.at) || Self.hasSuffix(stem, Self.bl) || Self.hasSuffix(stem, Self.iz) {
                stem.append(UInt8(ascii: "e"))
            } else if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2],
                Self.doubles.contains(stem[stem.count - 1])
            {
                stem.removeLast()
            } else if Self.endsInShortSyllable(stem, stem.count), stem.count <= Self.regions(stem).first {
                stem.append(UInt8(ascii: "e"))
            }
            return
        }
    }

    private static let sses = Array("sses".utf8)
    private static let ies = Array("ies".utf8)
    private static let ied = Array("ied".utf8)
    private static let ss = Array("ss".utf8)
    private static let us = Array("us".utf8)
    private static let eed = Array("eed".utf8)
    private static let ingly = Array("ingly".utf8)
    private static let edly = Array("edly".utf8)
    private static let ing = Array("ing".utf8)
    private static let ed = Array("ed".utf8)
    private static let at = Array("at".utf8)
    private static let bl = Array("bl".utf8)
    private static let iz = Array("iz".utf8)
    private static let doubles = Array("bdfgmnprt".utf8)

    private static func isVowel(_ word: [UInt8], _ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        case UInt8(ascii: "y"): index > 0
        default: false
        }
    }

    /// R1 is what follows the first consonant after a vowel; R2 is the same within R1.
    private static func regions(_ word: [UInt8]) -> (first: Int, second: Int) {
        func next(from start: Int) -> Int {
            var index = start
            while index < word.count, !isVowel(word, index) { index += 1 }
            while index < word.count, isVowel(word, index) { index += 1 }
            return min(index + 1, word.count)
        }
        let first = next(from: 0)
        return (first, next(from: first))
    }

    private static func endsInShortSyllable(_ word: [UInt8], _ end: Int) -> Bool {
        guard end >= 2 else { return false }
        if end == 2 { return isVowel(word, 0) && !isVowel(word, 1) }
        let last = word[end - 1]
        return !isVowel(word, end - 1) && last != UInt8(ascii: "w") && last != UInt8(ascii: "x")
            && last != UInt8(ascii: "y") && isVowel(word, end - 2) && !isVowel(word, end - 3)
    }

    private static func hasSuffix(_ word: [UInt8], _ suffix: [UInt8]) -> Bool {
        guard word.count > suffix.count else { return false }
        var at = word.count - suffix.count
        for byte in suffix {
            if word[at] != byte { return false }
            at += 1
        }
        return true
    }
}

/// The endings of Snowball's steps 2 to 4, longest first, and what stands in their place.
private enum EnglishEndings {
    /// Removed where they lie in R1.
    static let first: [([UInt8], [UInt8])] = table([
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
        ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("li", ""),
    ])
    /// Removed where they lie in R2.
    static let second: [([UInt8], [UInt8])] = table([
        ("ement", ""), ("icate", "ic"), ("iciti", "ic"), ("alize", "al"), ("ical", "ic"), ("ance", ""), ("ence", ""),
        ("able", ""), ("ible", ""), ("ment", ""), ("sion", "s"), ("tion", "t"), ("ness", ""), ("ant", ""), ("ent", ""),
        ("ism", ""),
        ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ful", ""), ("al", ""), ("er", ""),
        ("ic", ""),
    ])

    private static func table(_ rows: [(String, String)]) -> [([UInt8], [UInt8])] {
        rows.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    }
}
