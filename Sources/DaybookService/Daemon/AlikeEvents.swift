/// Keeps a thousand files that fail alike from filling the journal: after some entries the rest are counted, and told in one.
///
/// Alike are warnings of one kind and stage whose reasons differ in numbers at most. Nothing is hidden: each rejected file has its
/// reason beside it, and the entry that stands for the rest says how many they were.
struct AlikeEvents {
    /// Entries of one sort that are written in a spell, before the rest are counted.
    static let written = 20
    /// How long a spell lasts. Twenty entries a minute of one sort can be read; more are noise.
    static let spell = Duration.seconds(60)
    /// Sorts that are told apart; others are then written one by one.
    private static let mostSorts = 64

    private struct Sort {
        var kind: DaemonEvent.Kind
        var stage: String?
        /// The last one's.
        var reason: String
        var began: ContinuousClock.Instant
        var written = 0
        var counted = 0
    }
    /// In the order in which their spells began.
    private var sorts: [Sort] = []

    /// Whether the event is to be written by itself; else it is counted.
    mutating func admits(_ event: DaemonEvent, at now: ContinuousClock.Instant) -> Bool {
        guard let (kind, stage, reason) = event.repeatable else { return true }
        let index = sorts.firstIndex { $0.kind == kind && $0.stage == stage && Self.areAlike($0.reason, reason) }
        guard let index else {
            guard sorts.count < Self.mostSorts else { return true }
            sorts.append(Sort(kind: kind, stage: stage, reason: reason, began: now, written: 1))
            return true
        }
        sorts[index].reason = reason
        guard sorts[index].written >= Self.written else {
            sorts[index].written += 1
            return true
        }
        sorts[index].counted += 1
        return false
    }

    /// When a spell ends that left some untold; nil where none does.
    var nextDeadline: ContinuousClock.Instant? {
        sorts.first { $0.counted > 0 }.map { $0.began + Self.spell }
    }

    /// The events that stand for what was counted, of spells that are over, or of all.
    mutating func takeCounted(at now: ContinuousClock.Instant, all: Bool = false) -> [DaemonEvent] {
        var events: [DaemonEvent] = []
        sorts.removeAll { sort in
            guard all || sort.began + Self.spell <= now else { return false }
            if sort.counted > 0 {
                events.append(.alike(of: sort.kind, count: sort.counted, stage: sort.stage, reason: sort.reason))
            }
            return true
        }
        return events
    }

    /// Whether two reasons are the same but for digits.
    private static func areAlike(_ a: String, _ b: String) -> Bool {
        a == b || a.utf8.lazy.filter { !isDigit($0) }.elementsEqual(b.utf8.lazy.filter { !isDigit($0) })
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension DaemonEvent {
    /// What makes this event like others, for those that come by the thousand; nil for the rest.
    fileprivate var repeatable: (kind: Kind, stage: String?, reason: String)? {
        switch self {
        case .fileRejected(_, let stage, let reason): (.fileRejected, stage, reason)
        case .fileTriedAgain(_, let reason, _, _): (.fileTriedAgain, "extract", reason)
        case .fileIgnored(_, let reason): (.fileIgnored, nil, reason)
        default: nil
        }
    }
}
