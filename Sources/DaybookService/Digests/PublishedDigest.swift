internal import Digest
internal import Foundation

/// What is read back of a digest.json: enough for the page of all days and the feed.
struct PublishedDigest: Decodable {
    struct Quotation: Decodable {
        var text: String
        var article: String
    }
    struct Story: Decodable {
        struct Member: Decodable {
            var id: String
            var site: String?
            var title: String?
        }
        var id: String?
        var status: String?
        var headline: Quotation
        var summary: [Quotation]
        var new: [Quotation]?
        var articles: [Member]
    }
    struct Counts: Decodable {
        var articles: Int
        var stories: Int
        var sites: Int
        var words: Int
        var copies: Int
    }
    struct Origin: Decodable {
        var articles: Int
        /// All records of the day, also those that a language setting or damage kept out.
        var received: Int?
    }
    struct Rejected: Decodable {
        var name: String
    }

    var date: String
    var publishedAt: String
    var stories: [Story]
    var rejected: [Rejected]
    var counts: Counts
    var origin: Origin

    private enum CodingKeys: String, CodingKey {
        case date, stories, rejected, counts
        case publishedAt = "published_at"
        case origin = "generated_from"
    }

    var archiveDay: ArchiveDay {
        ArchiveDay(
            date: date, publishedAt: publishedAt,
            counts: Digest.Counts(
                articles: counts.articles, stories: counts.stories, sites: counts.sites, words: counts.words,
                copies: counts.copies),
            rejected: rejected.count,
            headlines: stories.map(\.headlineOfDay))
    }
}

extension PublishedDigest.Story {
    fileprivate var headlineOfDay: ArchiveDay.Headline {
        let new = status == "continuing" ? new ?? [] : []
        let first = summary.prefix(1).filter { $0.text != headline.text }
        return ArchiveDay.Headline(
            text: headline.text,
            sentences: (new.isEmpty ? Array(first) : new).map { sentence in
                let source = articles.first { $0.id == sentence.article }
                return ArchiveDay.Sentence(text: sentence.text, source: source.flatMap { $0.site ?? $0.title })
            }, story: id, isNews: status != "continuing" || !new.isEmpty)
    }
}
