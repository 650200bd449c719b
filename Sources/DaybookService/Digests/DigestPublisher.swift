internal import ArticleStore
internal import Digest
import SystemPackage

/// Publishes digests: which days lack one, and how one is made and written.
struct DigestPublisher {
    /// What the journal says of a published digest.
    struct Publication {
        var text: String
        var stories: Int
        var articles: Int
        /// A line for each file of the day that is no record and was left out.
        var damaged: [String]
    }

    let schedule: DigestSchedule
    private let configuration: Configuration
    private let folder: DigestFolder

    /// How far back a digest is looked for: a daemon that was away longer publishes what the last weeks brought.
    private static let reach = 31

    init(_ configuration: Configuration) {
        self.configuration = configuration
        schedule = DigestSchedule(minutes: configuration.digestMinutes)
        folder = DigestFolder(state: configuration.state)
    }

    /// The days whose digest is due and not there, or was made before the day's last article came, earliest first.
    ///
    /// A day without articles counts only if it is the newest that is due and the archive was in use before.
    func missingDays(at moment: Moment) throws(StoreError) -> [Day] {
        let newest = schedule.newestDueDay(at: moment)
        let oldest = newest.adding(days: -Self.reach)
        var missing: [Day] = []
        var isInUse = false
        for (name, count) in try Archive(directory: configuration.state).days() {
            guard let day = Day(name), day <= newest else { continue }
            isInUse = true
            if day >= oldest, folder.recordCount(of: day) != count { missing.append(day) }
        }
        if isInUse, !missing.contains(newest), folder.recordCount(of: newest) == nil { missing.append(newest) }
        return missing
    }

    /// Makes the digest of a day and writes it in all its forms.
    func publish(_ day: Day) throws -> Publication {
        let archive = try Archive(directory: configuration.state)
        let made = try DayDigest(of: day, in: archive, configuration: configuration, now: .now())
        let isNew = !folder.days.contains(day)
        do throws(Errno) {
            try folder.write(day, made)
        } catch {
            throw DaemonError.system(doing: "writing \(folder.path.appending(day.description))", errno: error.rawValue)
        }
        // The pages beside a new day link to it.
        let (previous, next) = folder.neighbours(of: day)
        for neighbour in [previous, next].compactMap({ isNew ? $0 : nil }) {
            try folder.writePage(
                neighbour, DayDigest(of: neighbour, in: archive, configuration: configuration, now: .now()))
        }
        return Publication(
            text: made.digest.text, stories: made.digest.counts.stories, articles: made.digest.counts.articles,
            damaged: made.damaged)
    }
}
