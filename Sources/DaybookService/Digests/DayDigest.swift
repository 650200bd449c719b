internal import ArticleStore
internal import Digest
internal import Inbox
internal import Stories
import SystemPackage

/// A day's digest as it follows from the records, and where its articles lie.
///
/// Nothing in it depends on when it is made: the same records give the same bytes.
struct DayDigest {
    let digest: Digest
    /// By article, relative to the day's page.
    let links: [String: ArticleLinks]
    /// A line for each file of the day that is no record.
    let damaged: [String]

    /// - Throws: a `StoreError` where the day's records cannot be read.
    init(of day: Day, in archive: Archive, configuration: Configuration, now: Moment) throws(StoreError) {
        let wanted = configuration.digestLanguages
        // Of each record only what stories are made of is kept: a full day's records are hundreds of megabytes.
        var articles: [StoryArticle] = []
        var hash = ContentHash.Accumulator()
        var links: [String: ArticleLinks] = [:]
        var newest: String?
        var count = 0
        let invalid = try archive.readRecords(onDay: day.description) { found in
            count += 1
            let record = found.record
            let language = record.language ?? ""
            guard wanted.isEmpty || wanted.contains(where: { language == $0 || language.hasPrefix($0 + "-") }) else {
                return
            }
            hash.add(record.compactJSON + [UInt8(ascii: "\n")])
            articles.append(StoryArticle(record))
            links[record.id] = ArticleLinks(
                record: "../../" + found.path, original: record.source.original.map { "../../" + $0 })
            newest = [newest, record.source.receivedAt].compactMap { $0 }.max()
        }
        damaged = invalid.map { "\($0)" }
        self.links = links
        let builder = DigestBuilder(
            title: configuration.digestTitle, timezone: configuration.timezone,
            maximumStories: configuration.digestStories)
        digest = builder.digest(
            date: day.description, articles: articles, rejected: Self.rejected(on: day, inbox: configuration.inbox),
            recordsSHA256: hash.value.hex,
            publishedAt: Self.publishedAt(day, newest, DigestSchedule(minutes: configuration.digestMinutes), now),
            received: count + invalid.count)
    }

    /// A day that is over is published when its digest was due; before that, the time is that of its newest article.
    private static func publishedAt(
        _ day: Day, _ newest: String?, _ schedule: DigestSchedule, _ now: Moment
    ) -> String {
        let due = schedule.moment(of: day)
        if due <= now { return LocalTime.rfc3339(due) }
        return newest ?? LocalTime.rfc3339(day.moment(minutesAfterMidnight: 0))
    }

    /// The files that were rejected on the day and still lie there.
    private static func rejected(on day: Day, inbox: FilePath) -> [Digest.RejectedFile] {
        // An inbox that is not there now has nothing to show; that it is missing is said elsewhere.
        let files = (try? RejectedFolder(root: inbox).files()) ?? []
        return files.compactMap { file in
            guard let note = file.note, note.rejectedAt.hasPrefix(day.description) else { return nil }
            return Digest.RejectedFile(name: note.name, stage: note.stage, reason: note.reason)
        }
    }
}
