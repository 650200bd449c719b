internal import Systemd

/// Writes the daemon's events to the journal, and counts them for the status.
final class EventReporter {
    private let journal: Journal
    private var alike = AlikeEvents()
    private(set) var stored = 0
    private(set) var known = 0
    private(set) var rejected = 0
    private(set) var triedAgain = 0
    private(set) var lastArticle: StatusReport.Article?
    private(set) var latency = LatencyHistogram()
    private(set) var recent = RecentCount()

    init(journal: Journal) {
        self.journal = journal
    }

    func report(_ event: DaemonEvent) {
        switch event {
        case .articleStored(let article, _, let milliseconds):
            let now = Moment.now()
            stored += 1
            lastArticle = StatusReport.Article(id: article.id, title: article.title, at: LocalTime.rfc3339(now))
            latency.add(milliseconds: milliseconds)
            recent.add(at: now.seconds)
        case .articleKnown: known += 1
        case .fileRejected: rejected += 1
        case .fileTriedAgain: triedAgain += 1
        default: break
        }
        if alike.admits(event, at: .now) { journal.write(event.entry) }
    }

    /// When `tellCounted` has something to tell; nil where it has not.
    var nextDeadline: ContinuousClock.Instant? { alike.nextDeadline }

    /// Tells of the events that were counted instead of written, once their minute is over.
    func tellCounted(all: Bool = false) {
        for event in alike.takeCounted(at: .now, all: all) { journal.write(event.entry) }
    }

    /// Articles stored in the last minute and hour.
    func recentlyStored() -> (minute: Int, hour: Int) {
        let now = Moment.now().seconds
        return (recent.lastMinute(at: now), recent.lastHour(at: now))
    }
}
