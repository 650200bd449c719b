extension StoryLedger {
    /// Changes when the form does, or what a day's fold gives: what was kept before is then made anew.
    public static let version: UInt8 = 2

    /// The ledger as it is kept between days: numbers in as many bytes as they need, a checksum at the end.
    public var bytes: [UInt8] {
        var writer = CompactWriter()
        writer.bytes.append(Self.version)
        writer.number(stories.count)
        for story in stories {
            writer.text(story.id)
            writer.number(story.firstDay)
            writer.number(story.lastDay - story.firstDay)
            writer.number(story.published.map { $0 + 1 } ?? 0)
            writer.number(story.count)
            writer.vector(story.centroid)
            writer.number(story.recent.count)
            for vector in story.recent { writer.vector(vector) }
            writer.number(story.said.count)
            for terms in story.said { writer.ascending(terms.map { UInt32($0) }) }
            writer.number(story.articles.count)
            for article in story.articles {
                writer.text(article.id)
                writer.number(Int(truncatingIfNeeded: article.address))
                writer.ascending(article.runs)
            }
        }
        let sum = Vocabulary.hash(writer.bytes)
        for shift in stride(from: 0, to: 64, by: 8) { writer.bytes.append(UInt8(truncatingIfNeeded: sum >> shift)) }
        return writer.bytes
    }

    /// Reads `bytes`; `nil` for what is damaged or of another version, which is no loss: it is made anew.
    public init?(bytes: [UInt8]) {
        guard bytes.count > 9, bytes[0] == Self.version else { return nil }
        let content = Array(bytes.dropLast(8))
        var sum: UInt64 = 0
        for byte in bytes.suffix(8).reversed() { sum = sum << 8 | UInt64(byte) }
        guard Vocabulary.hash(content) == sum else { return nil }
        var reader = CompactReader(bytes: content, at: 1)
        for _ in 0..<reader.count() {
            let id = reader.text()
            let firstDay = reader.number()
            let lastDay = firstDay &+ reader.number()
            let published = reader.number()
            let count = reader.number()
            let centroid = reader.vector()
            let recent = (0..<reader.count()).map { _ in reader.vector() }
            let said = (0..<reader.count()).map { _ in reader.ascending().map { Int32(truncatingIfNeeded: $0) } }
            let articles = (0..<reader.count()).map { _ in
                OpenStory.Article(
                    id: reader.text(), address: UInt64(truncatingIfNeeded: reader.number()), runs: reader.ascending())
            }
            stories.append(
                OpenStory(
                    id: id, firstDay: firstDay, lastDay: lastDay, published: published == 0 ? nil : published - 1,
                    count: count, centroid: centroid, recent: recent, said: said, articles: articles))
        }
        guard reader.isWhole else { return nil }
    }
}
