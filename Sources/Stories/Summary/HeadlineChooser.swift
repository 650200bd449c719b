/// Chooses a story's headline: the title, word for word, of the report that is most like all of them.
///
/// Questions and shouting come last; a report without a title of its own has none to give, nor has one whose title is
/// too long for a headline. Where no report has one, the best sentence stands in.
struct HeadlineChooser {
    let texts: [ArticleText]
    let rarity: [Float]

    /// Longer titles are cut on every page they stand on; they lose a little for each word beyond.
    private static let words = 16

    func headline(of reports: [Int], vectors: [[TermVectors.Entry]], instead summary: [Story.Quotation])
        -> Story.Quotation
    {
        let centroid = SentenceVectors.centroid(of: vectors)
        var best = -1
        var bestScore = -Float.infinity
        for (position, report) in reports.enumerated() {
            let text = texts[report]
            guard let title = text.title, !title.tokens.isEmpty, fits(text.bytes[title.range]) else { continue }
            let vector = SentenceVectors.vector(of: text.tokens[title.tokens], rarity)
            var score = TermVectors.cosine(vector, centroid) + 0.5 * TermVectors.cosine(vectors[position], centroid)
            let bytes = text.bytes[title.range]
            if bytes.contains(UInt8(ascii: "?")) { score -= 0.5 }
            let capitals = text.tokens[title.tokens].filter {
                $0.flags.contains(.allCapitals) && !$0.flags.contains(.dotted)
            }.count
            if capitals * 2 > title.tokens.count { score -= 0.3 }
            if title.tokens.count < 4 { score -= 0.3 }
            score -= 0.02 * Float(max(0, title.tokens.count - Self.words))
            if score > bestScore {
                best = report
                bestScore = score
            }
        }
        if best >= 0, let title = texts[best].title {
            return Story.Quotation(text: texts[best].text(of: title), article: texts[best].article.id)
        }
        if let first = summary.first(where: { fits($0.text.utf8) }) {
            return Story.Quotation(text: first.text, article: first.article, block: first.block)
        }
        return standIn(reports)
    }

    private func fits(_ text: some Collection<UInt8>) -> Bool { UTF8Scalars.isWithin(StoryLimits.title, text) }

    /// The title derived for the first report that has one, else its first sentence that is short enough, else an id.
    private func standIn(_ reports: [Int]) -> Story.Quotation {
        for report in reports {
            if let title = texts[report].article.title, fits(title.utf8) {
                return Story.Quotation(text: title, article: texts[report].article.id)
            }
            if let sentence = texts[report].sentences.first(where: {
                $0.kind != .title && fits(texts[report].bytes[$0.range])
            }) {
                return Story.Quotation(
                    text: texts[report].text(of: sentence), article: texts[report].article.id, block: sentence.block)
            }
        }
        let id = reports.first.map { texts[$0].article.id } ?? ""
        return Story.Quotation(text: id, article: id)
    }
}
