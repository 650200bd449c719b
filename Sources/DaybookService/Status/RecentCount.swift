/// How often something happened in the last minute and in the last hour, by minutes: 60 numbers, whatever the rate.
struct RecentCount: Sendable, Equatable {
    private var minutes = [Int](repeating: 0, count: 60)
    /// The minute that was counted into last, since 1970 or any other beginning.
    private var current = Int.min

    /// - Parameter second: of any clock that does not jump; a time before the last one counts as the last one.
    mutating func add(at second: Int) {
        advance(to: second / 60)
        minutes[slot(current)] += 1
    }

    /// In the minute before the current one, which is the last whole one; the current one's where that is more.
    mutating func lastMinute(at second: Int) -> Int {
        advance(to: second / 60)
        return max(minutes[slot(current)], minutes[slot(current - 1)])
    }

    /// In the current minute and the 59 before it.
    mutating func lastHour(at second: Int) -> Int {
        advance(to: second / 60)
        return minutes.reduce(0, +)
    }

    private func slot(_ minute: Int) -> Int { ((minute % 60) + 60) % 60 }

    private mutating func advance(to minute: Int) {
        guard current != .min else {
            current = minute
            return
        }
        guard minute > current else { return }
        for passed in 0..<min(60, minute - current) { minutes[slot(minute - passed)] = 0 }
        current = minute
    }
}
