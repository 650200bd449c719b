/// Versions of one article among a set: texts at one address of which one was written or changed last. The latest stands for
/// them, and the others are told under it.
struct AddressVersions {
    /// By the number of a text: the later one that stands for it.
    private(set) var latest: [Int: Int] = [:]
    /// By the latest: the version before it.
    private(set) var previous: [Int: Int] = [:]

    /// - Parameters:
    ///   - runs: for each text its sampled runs, ascending; see `CopyFinder`.
    ///   - shared: the share of the shorter one's runs that two versions have both; with less, the address is that of a
    ///     page that changes daily.
    init(of texts: [ArticleText], runs: [[UInt64]], shared: Double) {
        for versions in Self.sharingAddresses(texts) {
            // Only what the texts say of themselves counts: the order in which they came must change nothing.
            let timed = versions.compactMap { number in
                Self.time(of: texts[number].article).map { (number: number, time: $0) }
            }
            guard let newest = timed.max(by: { $0.time < $1.time }),
                timed.filter({ $0.time == newest.time }).count == 1
            else { continue }
            let last = runs[newest.number]
            let earlier = timed.filter { version in
                let own = runs[version.number]
                guard version.number != newest.number, own != last else { return false }
                let (shorter, longer) = own.count < last.count ? (own, last) : (last, own)
                return CopyFinder.containment(shorter, longer) >= shared
            }
            for version in earlier { latest[version.number] = newest.number }
            previous[newest.number] =
                earlier.max { ($0.time, $1.number) < ($1.time, $0.number) }?.number
        }
    }

    /// The texts of each address that has several.
    private static func sharingAddresses(_ texts: [ArticleText]) -> [[Int]] {
        let addressed = texts.indices.lazy
            .map { (address: EarlierArticles.address(of: texts[$0].article.url), number: $0) }
            .filter { $0.address != 0 }
            .sorted { ($0.address, $0.number) < ($1.address, $1.number) }
        var found: [[Int]] = []
        var start = 0
        while start < addressed.count {
            let end = addressed[start...].firstIndex { $0.address != addressed[start].address } ?? addressed.count
            if end - start > 1 { found.append(addressed[start..<end].map(\.number)) }
            start = end
        }
        return found
    }

    /// When an article was changed last, as it says.
    private static func time(of article: StoryArticle) -> Int? {
        [article.modified, article.published].compactMap { $0.flatMap(PublicationDate.seconds) }.max()
    }
}
