/// The words of claims by their numbers in the lexicon, so that sentences are scanned by comparing integers.
struct ClaimTables {
    typealias Words = Set<Int32>
    let casualties: [Int32: Int]
    /// Those of `casualties` that mean nothing in English.
    let foreignCasualties: Words
    let people: Words
    let notAll: Words
    let another: Words
    let auxiliaries: Words
    let numbers: [Int32: Double]
    let scales: [Int32: Double]
    let times: Words
    let otherTimes: Words
    let expectations: Words
    let percent: Words
    let vague: Words
    let superlatives: Words
    let relations: Words
    let relationPrepositions: Words
    let ties: Words
    let closeTies: Words
    let cautiousTies: Words
    let historically: Words
    let allegations: Words
    let denied: Words
    let magnitudes: Words
    let quakes: Words
    let otherQuakes: Words
    let contrasts: Words
    let by: Int32
    let since: Int32
    let `in`: Int32
    let and: Int32
    let with: Int32
    let time: Int32
    let years: Words
    let decades: Words
    let of: Int32
    let the: Int32

    init(lexicon: Lexicon) {
        func set(_ words: String) -> Words { Set(ByteText.words(of: words).compactMap { lexicon.surfaces.find($0) }) }
        func word(_ text: String) -> Int32 { lexicon.surfaces.find(text) ?? -1 }
        var casualties: [Int32: Int] = [:]
        for (index, row) in ClaimWords.casualties.enumerated() {
            for number in set(row.words).union(set(row.others)) { casualties[number] = index }
        }
        self.casualties = casualties
        foreignCasualties = Set(ClaimWords.casualties.flatMap { set($0.others) })
        people = set(ClaimWords.people)
        notAll = set(ClaimWords.notAll)
        another = set(ClaimWords.another)
        auxiliaries = set(ClaimWords.auxiliaries)
        numbers = Self.values(ClaimWords.numbers, lexicon)
        scales = Self.values(ClaimWords.scales, lexicon)
        times = set(ClaimWords.times)
        otherTimes = set(ClaimWords.otherTimes)
        expectations = set(ClaimWords.expectations)
        percent = set(ClaimWords.percent)
        vague = set(ClaimWords.vague)
        superlatives = set(ClaimWords.superlatives)
        relations = set(ClaimWords.relations)
        relationPrepositions = set(ClaimWords.relationPrepositions)
        ties = set(ClaimWords.ties)
        closeTies = set(ClaimWords.closeTies)
        cautiousTies = set(ClaimWords.cautiousTies)
        historically = set(ClaimWords.historically)
        allegations = set(ClaimWords.allegations)
        denied = set(ClaimWords.denied)
        magnitudes = set(ClaimWords.magnitudes)
        quakes = set(ClaimWords.quakes)
        otherQuakes = set(ClaimWords.otherQuakes)
        contrasts = set(ClaimWords.contrasts)
        by = word("by")
        since = word("since")
        self.in = word("in")
        and = word("and")
        with = word("with")
        time = word("time")
        years = set("years year")
        decades = set("decades decade")
        of = word("of")
        the = word("the")
    }

    private static func values(_ rows: [(word: String, value: Double)], _ lexicon: Lexicon) -> [Int32: Double] {
        var values: [Int32: Double] = [:]
        for row in rows {
            if let number = lexicon.surfaces.find(row.word) { values[number] = row.value }
        }
        return values
    }
}
