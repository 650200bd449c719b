internal import ArticleStore
internal import Digest

extension DaySurroundings {
    /// What the archive has around a day.
    ///
    /// - Throws: a `StoreError` where the archive's days cannot be listed.
    init(of made: DayDigest, on day: Day, in archive: Archive, folder: DigestFolder) throws(StoreError) {
        let (previous, next) = folder.neighbours(of: day)
        let counts = try archive.days().filter { $0.0 <= day.description }
        let continuing = made.digest.stories.filter { $0.status == .continuing }.map(\.id)
        self.init(
            links: made.links, previous: previous?.description, next: next?.description,
            recent: counts.map { DaySurroundings.DayCount(date: $0.0, articles: $0.1) },
            since: folder.firstDays(ofStories: continuing, before: day))
    }
}
