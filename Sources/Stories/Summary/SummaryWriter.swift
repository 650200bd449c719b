/// Chooses the sentences that tell a story, word for word from its reports.
///
/// A sentence earns its place by being about what the reports are about, by standing early, by sharing the titles'
/// words and by being said by others too; it loses some for stock phrases and for what only may happen. One that
/// cannot stand alone (a question, an opening that points back, half a quotation, an echo of a title) never gets in.
struct SummaryWriter {
    let texts: [ArticleText]
    let rarity: [Float]
    var weights = SummaryWeights()
    var mostSentences = StoryLimits.summarySentences
    private let openings = SentenceOpenings()
    private let cliches = PhraseTable(SummaryCues.cliches)
    private let furniture = PhraseTable(SummaryCues.furniture)
    private let modals: Set<[UInt8]> = Set(SummaryCues.modals.map { Array($0.utf8) })
    private let address: Set<[UInt8]> = Set(SummaryCues.address.map { Array($0.utf8) })

    init(texts: [ArticleText], rarity: [Float], weights: SummaryWeights) {
        self.texts = texts
        self.rarity = rarity
        self.weights = weights
    }

    private struct Candidate {
        var sentence: WeighedSentence
        var words: Int
        var score: Float
        /// For each report, in their order, the likest sentence's likeness; 1 for its own.
        var likeness: [Float]
    }

    /// The summary of the reports: three to six sentences where the texts have them, the best first.
    ///
    /// - Parameters:
    ///   - news: how much of a sentence, by its text's number and its own, is new; `nil` where it may not be chosen.
    ///   - dated: whether a sentence names a day of the event.
    func summary(
        of reports: [Int], vectors: [[TermVectors.Entry]], news: (Int, Int) -> Float? = { _, _ in 0 },
        dated: (Int, Int) -> Bool
    ) -> [Story.Quotation] {
        let candidates = candidates(of: reports, vectors: vectors, news: news, dated: dated)
        let chosen = chosen(from: candidates, sources: reports.count)
        return chosen.map { candidate in
            quotation(
                candidate.sentence,
                also: zip(reports, candidate.likeness).compactMap { report, likeness in
                    report != candidate.sentence.text && likeness >= weights.same ? texts[report].article.id : nil
                })
        }
    }

    func quotation(_ sentence: WeighedSentence, also: [String] = []) -> Story.Quotation {
        let text = texts[sentence.text]
        let place = text.sentences[sentence.sentence]
        return Story.Quotation(
            text: text.text(of: place), article: text.article.id, block: place.block >= 0 ? place.block : nil,
            also: also.sorted())
    }

    // MARK: - Scoring

    private func candidates(
        of reports: [Int], vectors: [[TermVectors.Entry]], news: (Int, Int) -> Float?, dated: (Int, Int) -> Bool
    ) -> [Candidate] {
        let centroid = SentenceVectors.centroid(of: vectors)
        let titles = reports.compactMap { report in
            texts[report].title.map { SentenceVectors.vector(of: texts[report].tokens[$0.tokens], rarity) }
        }
        let titleCentroid = SentenceVectors.centroid(of: titles)
        let perReport = max(8, StoryLimits.summaryCandidates / max(1, reports.count))
        var weighed: [[WeighedSentence]] = []
        for report in reports {
            var own: [WeighedSentence] = []
            for (index, sentence) in texts[report].sentences.enumerated() where own.count < perReport {
                guard sentence.kind != .title, sentence.kind != .heading, sentence.kind != .definition else { continue }
                let vector = SentenceVectors.vector(of: texts[report].tokens[sentence.tokens], rarity)
                own.append(WeighedSentence(text: report, sentence: index, vector: vector))
            }
            weighed.append(own)
        }
        var candidates: [Candidate] = []
        for (position, own) in weighed.enumerated() {
            for sentence in own where canStandAlone(sentence, titles: titles) {
                guard let news = news(sentence.text, sentence.sentence) else { continue }
                var likeness = [Float](repeating: 0, count: reports.count)
                for (other, sentences) in weighed.enumerated() {
                    if other == position {
                        likeness[other] = 1
                    } else {
                        for candidate in sentences {
                            likeness[other] = max(
                                likeness[other], TermVectors.cosine(sentence.vector, candidate.vector))
                        }
                    }
                }
                var score = score(
                    sentence, centroid, titleCentroid, likeness, dated: dated(sentence.text, sentence.sentence))
                score += weights.news * news
                let words = texts[sentence.text].sentences[sentence.sentence].tokens.count
                candidates.append(Candidate(sentence: sentence, words: words, score: score, likeness: likeness))
            }
        }
        return candidates
    }

    private func score(
        _ weighed: WeighedSentence, _ centroid: [TermVectors.Entry], _ titles: [TermVectors.Entry], _ likeness: [Float],
        dated: Bool
    ) -> Float {
        let text = texts[weighed.text]
        let sentence = text.sentences[weighed.sentence]
        let lower = ByteText.lowercased(text.bytes[sentence.range])
        var score = weights.centroid * TermVectors.cosine(weighed.vector, centroid)
        score += weights.position / (1 + Float(sentence.ordinal) / 2)
        score += weights.title * TermVectors.cosine(weighed.vector, titles)
        if likeness.count > 1 {
            let others = likeness.reduce(0, +) - 1
            score += weights.support * others / Float(likeness.count - 1)
        }
        if dated { score += weights.date }
        var names = 0
        var isModal = false
        var isAddress = false
        let isQuoting = Self.quotes(lower)
        for token in text.tokens[sentence.tokens] {
            if token.flags.contains(.capital), !token.flags.contains(.sentenceStart) { names += 1 }
            let word = ByteText.lowercased(text.bytes[token.range])
            if modals.contains(word) { isModal = true }
            if !isQuoting, address.contains(Array(word.prefix { $0 != 0x27 && $0 != 0xE2 })) { isAddress = true }
        }
        score += weights.name * min(1, Float(names) / 4)
        score -= weights.cliche * Float(min(2, cliches.count(in: lower)))
        if isModal { score -= weights.modal }
        if isAddress { score -= weights.address }
        if let first = lower.first, first == UInt8(ascii: "\"") || ByteText.starts(lower[...], with: Array("“".utf8)) {
            score -= weights.quotation
        }
        return score
    }

    /// Whether a reader who sees only this sentence understands it.
    private func canStandAlone(_ weighed: WeighedSentence, titles: [[TermVectors.Entry]]) -> Bool {
        let text = texts[weighed.text]
        let sentence = text.sentences[weighed.sentence]
        let words = sentence.tokens.count
        guard sentence.isQuotable, words >= weights.shortest,
            words <= weights.longest || text.tokens[sentence.tokens.lowerBound].flags.contains(.ideographs)
        else { return false }
        let bytes = Array(text.bytes[sentence.range])
        guard Self.endsWhole(bytes) || sentence.kind == .takeaway else { return false }
        guard Self.isBalanced(bytes) else { return false }
        let lower = ByteText.lowercased(bytes)
        guard openings.standsAlone(text, sentence) else { return false }
        if furniture.count(in: lower) > 0 { return false }
        for title in titles where TermVectors.cosine(weighed.vector, title) > 0.85 && words < title.count * 2 {
            return false
        }
        return true
    }

    /// Whether somebody else's words may stand in it.
    private static func quotes(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            switch scalar {
            case 0x22, 0x201C, 0x201E, 0xAB, 0x300C: return true
            default: index += length
            }
        }
        return false
    }

    /// Whether it ends with the mark that ends a sentence; a space before the mark shows where a text was cut.
    private static func endsWhole(_ bytes: [UInt8]) -> Bool {
        var index = bytes.count
        while index > 0 {
            let (scalar, start) = UTF8Scalars.scalar(in: bytes, before: index)
            switch scalar {
            case 0x2E: return start == 0 || (bytes[start - 1] != 0x20 && bytes[start - 1] != 0x2E)
            case 0x21, 0x3002, 0xFF01, 0x6D4, 0x964: return true
            case 0x22, 0x27, 0x29, 0x2019, 0x201D, 0xBB, 0x300D, 0x300F: index = start
            default: return false
            }
        }
        return false
    }

    /// No question in it, and every quotation and bracket that it opens it closes.
    private static func isBalanced(_ bytes: [UInt8]) -> Bool {
        var straight = 0
        var depth = 0
        var brackets = 0
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: index)
            switch scalar {
            case 0x3F, 0xFF1F, 0x61F: return false
            case 0x22: straight += 1
            case 0x201C, 0x201E, 0xAB: depth += 1
            case 0x201D, 0xBB: depth -= 1
            case 0x28: brackets += 1
            case 0x29: brackets -= 1
            default: break
            }
            index += length
        }
        return straight % 2 == 0 && depth == 0 && brackets == 0
    }

    // MARK: - Choosing

    private func chosen(from candidates: [Candidate], sources: Int) -> [Candidate] {
        var chosen: [Candidate] = []
        var quoted: [Int: Int] = [:]
        var left = candidates
        var words = 0
        let wantedSources = min(3, sources)
        while chosen.count < mostSentences, !left.isEmpty {
            if chosen.count >= weights.sentences, words >= weights.words, quoted.count >= wantedSources { break }
            // The last places are kept for sources not yet heard.
            let mustBeFresh =
                mostSentences - chosen.count <= wantedSources - quoted.count
                || (chosen.count >= weights.sentences - 1 && quoted.count < wantedSources)
            var best = -1
            var bestScore = -Float.infinity
            for (index, candidate) in left.enumerated() {
                let isFresh = quoted[candidate.sentence.text] == nil
                if mustBeFresh, !isFresh { continue }
                var likest: Float = 0
                for taken in chosen {
                    likest = max(likest, TermVectors.cosine(taken.sentence.vector, candidate.sentence.vector))
                }
                if likest > weights.most { continue }
                var score = candidate.score - weights.repetition * likest
                if isFresh { score += weights.freshSource }
                if score > bestScore {
                    best = index
                    bestScore = score
                }
            }
            guard best >= 0 else {
                if mustBeFresh, chosen.count >= weights.sentences { break }
                if mustBeFresh { return relaxed(chosen, left) }
                break
            }
            let taken = left.remove(at: best)
            chosen.append(taken)
            quoted[taken.sentence.text, default: 0] += 1
            words += taken.words
        }
        return chosen
    }

    /// Fills up to the least number of sentences whatever the source.
    private func relaxed(_ chosen: [Candidate], _ left: [Candidate]) -> [Candidate] {
        var chosen = chosen
        for candidate in left.enumerated().sorted(by: { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) })
            .map(\.element)
        {
            guard chosen.count < weights.sentences else { break }
            let repeats = chosen.contains {
                TermVectors.cosine($0.sentence.vector, candidate.sentence.vector) > weights.most
            }
            if !repeats { chosen.append(candidate) }
        }
        return chosen
    }
}
