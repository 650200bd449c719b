/// Where entries go; used by any thread.
public protocol JournalSink: Sendable {
    /// Writes one entry; returns whether it arrived.
    func write(_ entry: JournalEntry, identifier: String) -> Bool
}
