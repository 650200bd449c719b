internal import Glibc

/// Where a service says what happened: systemd's journal, or stderr.
///
/// With a journald entries go there, and to stderr too where that is a terminal. Without one they go to stderr.
public struct Journal: Sendable {
    /// SYSLOG_IDENTIFIER of every entry: `journalctl -t`.
    public let identifier: String
    private let sinks: [any JournalSink]
    private let fallback: (any JournalSink)?

    /// Looks at stderr now, for journald at each entry.
    public init(identifier: String = "daybook") {
        self.identifier = identifier
        let isTerminal = isatty(STDERR_FILENO) == 1
        sinks = isTerminal ? [JournaldSink(), StandardErrorSink()] : [JournaldSink()]
        fallback = isTerminal ? nil : StandardErrorSink()
    }

    /// For tests, and for entries that must go elsewhere.
    ///
    /// An entry goes to every sink, and to `fallback` where none of them took it.
    public init(identifier: String = "daybook", sinks: [any JournalSink], fallback: (any JournalSink)? = nil) {
        self.identifier = identifier
        self.sinks = sinks
        self.fallback = fallback
    }

    /// Writes an entry; never fails: one that cannot be written anywhere is lost, and the service goes on.
    public func write(_ entry: JournalEntry) {
        var hasArrived = false
        for sink in sinks where sink.write(entry, identifier: identifier) { hasArrived = true }
        if !hasArrived { _ = fallback?.write(entry, identifier: identifier) }
    }
}
