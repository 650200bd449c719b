internal import Systemd

/// Writes the daemon's events to the journal, and counts them for the status.
final class EventReporter {
    private let journal: Journal
    private(set) var stored = 0
    private(set) var known = 0
    private(set) var rejected = 0
    private(set) var lastArticle: StatusReport.Article?

    init(journal: Journal) {
        self.journal = journal
    }

    func report(_ event: DaemonEvent) {
        switch event {
        case .articleStored(let article, _, _):
            stored += 1
            lastArticle = StatusReport.Article(id: article.id, title: article.title, at: LocalTime.rfc3339(.now()))
        case .articleKnown: known += 1
        case .fileRejected: rejected += 1
        default: break
        }
        journal.write(event.entry)
    }
}
