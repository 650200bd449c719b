internal import ArticleExtraction
internal import Digest
internal import Foundation
import Glibc
import SystemPackage

/// `<state>/digests`: a folder for each day, the page of all days, the feed, and a link to the latest day.
struct DigestFolder {
    let path: FilePath
    private let design: PageDesign

    /// What each day's folder holds, and what lies beside the folders.
    static let fileNames = ["digest.json", "digest.md", "digest.txt", "index.html"]
    static let overviewNames = ["feed.xml", "index.html", "latest", "stories.xml"]

    init(state: FilePath, design: PageDesign = PageDesign()) {
        path = state.appending("digests")
        self.design = design
    }

    /// The days that have a digest, earliest first.
    var days: [Day] {
        // No folder: nothing was published yet.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path.string)) ?? []
        return names.compactMap(Day.init).filter { FileText.exists(file("digest.json", of: $0).string) }.sorted()
    }

    /// How many records the day had when its digest was made; nil where there is none.
    func recordCount(of day: Day) -> Int? { digest(of: day).map { $0.origin.received ?? $0.origin.articles } }

    /// The date that a day's digest says it is of; nil where it cannot be read.
    func publishedDate(of day: Day) -> String? { digest(of: day)?.date }

    /// The articles of a story, on all days that tell of it; empty where no published digest does.
    ///
    /// - Parameter id: the story's, or the beginning of it.
    func articles(ofStory id: String) -> [String] {
        guard !id.isEmpty else { return [] }
        let stories = days.flatMap { digest(of: $0)?.stories ?? [] }
        return stories.filter { $0.id?.hasPrefix(id) ?? false }.flatMap { $0.articles.map(\.id) }
    }

    /// How far back a continuing story's first day is looked for: one that goes on for longer is as well known.
    private static let reach = 60

    /// For each story the first of the published days before one that tells of it.
    func firstDays(ofStories ids: [String], before day: Day) -> [String: String] {
        guard !ids.isEmpty else { return [:] }
        let wanted = Set(ids)
        var first: [String: String] = [:]
        for earlier in days.filter({ $0 < day }).suffix(Self.reach) {
            for case let id? in digest(of: earlier)?.stories.map(\.id) ?? [] where wanted.contains(id) {
                first[id] = first[id] ?? earlier.description
            }
        }
        return first
    }

    /// Writes a day's digest in all its forms, then the page of all days and the feeds.
    func write(_ day: Day, _ made: DayDigest, in surroundings: DaySurroundings) throws(Errno) {
        let folder = path.appending(day.description)
        try DurableFile.makeDirectories(folder)
        try writePage(day, made, in: surroundings)
        try DurableFile.write(Array(made.digest.markdown.utf8), to: folder.appending("digest.md"))
        try DurableFile.write(Array(made.digest.text.utf8), to: folder.appending("digest.txt"))
        // Last, because a day counts as published once it is there.
        try DurableFile.write(made.digest.json, to: folder.appending("digest.json"))
        try writeOverview(title: made.digest.title)
    }

    /// Writes a day's page alone.
    func writePage(_ day: Day, _ made: DayDigest, in surroundings: DaySurroundings) throws(Errno) {
        let page = DayPage(design).html(of: made.digest, in: surroundings)
        try DurableFile.write(Array(page.utf8), to: file("index.html", of: day))
    }

    /// The published days before and after a day.
    func neighbours(of day: Day) -> (previous: Day?, next: Day?) {
        let days = days
        return (days.last { $0 < day }, days.first { $0 > day })
    }

    private func writeOverview(title: String) throws(Errno) {
        let days = days
        let entries = days.compactMap(published)
        try DurableFile.write(AtomFeed(title: title).xml(of: entries), to: path.appending("feed.xml"))
        try DurableFile.write(StoryFeed(title: title).xml(of: entries), to: path.appending("stories.xml"))
        try DurableFile.write(
            Array(ArchivePage(design).html(title: title, days: entries).utf8), to: path.appending("index.html"))
        if let latest = days.last { try link(latest) }
    }

    /// Points `latest` at a day; a rename, so that it always points at one.
    private func link(_ day: Day) throws(Errno) {
        let temporary = path.appending("latest.tmp").string
        unlink(temporary)
        guard symlink(day.description, temporary) == 0, rename(temporary, path.appending("latest").string) == 0 else {
            throw Errno(rawValue: errno)
        }
    }

    private func file(_ name: String, of day: Day) -> FilePath { path.appending(day.description).appending(name) }

    /// What the page of all days and the feed say of a day, from its digest.json.
    private func published(_ day: Day) -> ArchiveDay? { digest(of: day)?.archiveDay }

    private func digest(of day: Day) -> PublishedDigest? {
        // A digest that cannot be read is left out of the overview, and made anew when it is due.
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file("digest.json", of: day).string)) else {
            return nil
        }
        return try? JSONDecoder().decode(PublishedDigest.self, from: data)
    }
}
