internal import ArticleStore
internal import Digest
internal import Inbox
internal import Stories
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
        var made = builder.digest(
            date: day.description, articles: records.articles, after: past,
            rejected: Self.rejected(on: day, inbox: configuration.inbox), recordsSHA256: records.sha256,
            publishedAt: Self.publishedAt(
                day, records.newest, DigestSchedule(minutes: configuration.digestMinutes), now),
            received: records.received)
        Self.compareVersions(in: &made, archive)
        digest = made
    }

    /// Says of each later version that is told what it says otherwise than the one before, of this day or an earlier one.
    ///
    /// The records are read again: held from the start, a full day's bodies would be in memory all the while.
    private static func compareVersions(in digest: inout Digest, _ archive: Archive) {
        var reader: TextChangeReader?
        for story in digest.stories.indices {
            for place in digest.stories[story].articles.indices {
                let member = digest.stories[story].articles[place]
                // A version that cannot be read any more has nothing to be compared with; the check tells of it.
                guard let earlier = member.revisionOf,
                    let before = try? archive.record(idOrPrefix: earlier),
                    let after = try? archive.record(idOrPrefix: member.id)
                else { continue }
                var comparing = reader ?? TextChangeReader()
                digest.stories[story].articles[place].changed = comparing.change(
                    from: StoryArticle(before.record), to: StoryArticle(after.record))
                reader = comparing
            }
        }
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
