internal import ArticleStore
internal import Digest
internal import Stories

/// A day's records as far as stories are made of them; of those in other languages than the wanted ones, only the number.
///
/// Of each record only what stories need is kept: a full day's records are hundreds of megabytes.
struct DayRecords {
    /// In the order of their ids.
    private(set) var articles: [StoryArticle] = []
    /// By article, relative to the page of a day.
    private(set) var links: [String: ArticleLinks] = [:]
    /// Of the records, in the order of their ids, in hexadecimal.
    let sha256: String
    /// When the last of them came.
    private(set) var newest: String?
    /// How many files the day has.
    let received: Int
    /// A line for each file that is no record.
    let damaged: [String]

    init(of day: Day, in archive: Archive, languages: [String]) throws(StoreError) {
        var hash = ContentHash.Accumulator()
        var count = 0
        var articles: [StoryArticle] = []
        var links: [String: ArticleLinks] = [:]
        var newest: String?
        let invalid = try archive.readRecords(onDay: day.description) { found in
            count += 1
            let record = found.record
            let language = record.language ?? ""
            guard languages.isEmpty || languages.contains(where: { language == $0 || language.hasPrefix($0 + "-") })
            else { return }
            hash.add(record.compactJSON + [UInt8(ascii: "\n")])
            articles.append(StoryArticle(record))
            links[record.id] = ArticleLinks(
                record: "../../" + found.path, original: record.source.original.map { "../../" + $0 })
            newest = [newest, record.source.receivedAt].compactMap { $0 }.max()
        }
        self.articles = articles
        self.links = links
        self.newest = newest
        sha256 = hash.value.hex
        damaged = invalid.map { "\($0)" }
        received = count + invalid.count
    }
}
