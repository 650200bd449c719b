import Synchronization
import Systemd

/// Keeps what it is given, or refuses everything.
final class RecordingSink: JournalSink {
    private let kept = Mutex<[JournalEntry]>([])
    private let isWorking: Bool

    init(isWorking: Bool = true) {
        self.isWorking = isWorking
    }

    var entries: [JournalEntry] { kept.withLock { $0 } }

    func write(_ entry: JournalEntry, identifier: String) -> Bool {
        guard isWorking else { return false }
        kept.withLock { $0.append(entry) }
        return true
    }
}
