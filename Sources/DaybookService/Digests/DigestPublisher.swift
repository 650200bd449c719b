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
        /// The mail to send; nil where none is wanted, or the day was published before.
        var mail: [UInt8]?
    }

    let schedule: DigestSchedule
    private let configuration: Configuration
    private let folder: DigestFolder
    /// Why the operator's templates are not used; nil where they are, or where none are named.
    let designProblem: String?

    /// How far back a digest is looked for: a daemon that was away longer publishes what the last weeks brought.
    private static let reach = 31

    init(_ configuration: Configuration) {
        self.configuration = configuration
        schedule = DigestSchedule(minutes: configuration.digestMinutes)
        let own = OperatorDesign(configuration)
        folder = DigestFolder(state: configuration.state, design: own.design)
        designProblem = own.problem
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
        let surroundings = try DaySurroundings(of: made, on: day, in: archive, folder: folder)
        do throws(Errno) {
            try folder.write(day, made, in: surroundings)
        } catch {
            throw DaemonError.system(doing: "writing \(folder.path.appending(day.description))", errno: error.rawValue)
        }
        // The pages beside a new day link to it.
        let (previous, next) = folder.neighbours(of: day)
        for neighbour in [previous, next].compactMap({ isNew ? $0 : nil }) {
            let beside = try DayDigest(of: neighbour, in: archive, configuration: configuration, now: .now())
            try folder.writePage(
                neighbour, beside, in: DaySurroundings(of: beside, on: neighbour, in: archive, folder: folder))
        }
        return Publication(
            text: made.digest.text, stories: made.digest.counts.stories, articles: made.digest.counts.articles,
            damaged: made.damaged, mail: isNew ? mail(of: made) : nil)
    }

    /// The day's digest as a mail, where one is wanted. Its page links to sources only: the archive is not where it is read.
    private func mail(of made: DayDigest) -> [UInt8]? {
        guard let address = configuration.digestMail else { return nil }
        let sender = LocalAccount()
        return MailMessage(
            digest: made.digest, page: DayPage().html(of: made.digest), to: address, sender: sender.name,
            host: sender.host, sentAt: LocalTime.rfc3339(.now())
        ).bytes
    }
}
