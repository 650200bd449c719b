/// How urgent an entry is, syslog(3): the lower the number the more urgent.
public enum JournalPriority: Int, Sendable, Hashable, Comparable, CaseIterable {
    case emergency, alert, critical, error, warning, notice, info, debug

    /// The more urgent is the lesser.
    public static func < (one: JournalPriority, other: JournalPriority) -> Bool { one.rawValue < other.rawValue }

    /// As it stands before a line on stderr.
    public var word: String { "\(self)" }
}
