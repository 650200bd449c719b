internal import ArticleStore
internal import Digest
internal import Inbox
import SystemPackage

/// A day's digest as it follows from the records, and where its articles lie.
///
/// Nothing in it depends on when it is made: the records of the day and of the days before give the same bytes always.
struct DayDigest {
    let digest: Digest
    /// By article, relative to the day's page.
    let links: [String: ArticleLinks]
    /// A line for each file of the day that is no record.
    let damaged: [String]

    /// - Throws: a `StoreError` where the day's records cannot be read.
    init(of day: Day, in archive: Archive, configuration: Configuration, now: Moment) throws(StoreError) {
        let records = try DayRecords(of: day, in: archive, languages: configuration.digestLanguages)
        let past = try StoryChain(archive, configuration).ledger(before: day)
        damaged = records.damaged
        links = records.links
        let builder = DigestBuilder(
            title: configuration.digestTitle, timezone: configuration.timezone,
            maximumStories: configuration.digestStories)
        digest = builder.digest(
            date: day.description, articles: records.articles, after: past,
            rejected: Self.rejected(on: day, inbox: configuration.inbox), recordsSHA256: records.sha256,
            publishedAt: Self.publishedAt(
                day, records.newest, DigestSchedule(minutes: configuration.digestMinutes), now),
            received: records.received)
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
