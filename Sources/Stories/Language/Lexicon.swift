/// Every word form of a set of articles, numbered, with its stem: what makes words comparable across articles.
struct Lexicon {
    /// Lower-cased word forms.
    private(set) var surfaces = Vocabulary()
    /// Stems.
    private(set) var terms = Vocabulary()
    /// For each surface, a bit for each language of `StopWords.languages` in which it is a stop word.
    private var stopMasks: [UInt32] = []
    private var englishTerms: [Int32] = []
    private var plainTerms: [Int32] = []
    private let stemmer = EnglishStemmer()

    init() {
        for (bit, language) in StopWords.languages.enumerated() {
            for word in ByteText.words(of: language.words) {
                let surface = surface(of: word)
                stopMasks[Int(surface)] |= 1 << UInt32(bit)
            }
        }
    }

    /// The number of a lower-cased word form.
    mutating func surface(of word: [UInt8]) -> Int32 {
        let number = surfaces.number(of: word)
        if Int(number) == stopMasks.count {
            stopMasks.append(0)
            englishTerms.append(-2)
            plainTerms.append(-2)
        }
        return number
    }

    func stopMask(of surface: Int32) -> UInt32 { stopMasks[Int(surface)] }

    /// The number of a surface's stem in a language, the index of `StopWords.languages`; -1 for a stop word.
    ///
    /// A language without a stemmer of its own has its words as they are.
    mutating func term(of surface: Int32, language: Int) -> Int32 {
        let index = Int(surface)
        if language >= 0, stopMasks[index] & (1 << UInt32(language)) != 0 { return -1 }
        if language == 0 {
            if englishTerms[index] == -2 {
                englishTerms[index] = terms.number(of: stemmer.stem(surfaces.bytes(of: surface)))
            }
            return englishTerms[index]
        }
        if plainTerms[index] == -2 { plainTerms[index] = terms.number(of: surfaces.bytes(of: surface)) }
        return plainTerms[index]
    }

    /// The number of an English word's stem, if any article has it.
    func term(ofEnglish word: String) -> Int32? { terms.find(stemmer.stem(Array(word.utf8))) }
}
