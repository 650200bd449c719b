/// When a file is taken to be complete.
///
/// A file has settled when
/// 1. its size, modification time, change time and inode are what they were a quiet time ago: either they were looked at
///    then, or its change time, which no program can set, is at least that old;
/// 2. no event has told of a change within the quiet time;
/// 3. as far as events tell, everybody who wrote to it has closed it (the caller knows);
/// 4. nobody has it open for writing, where the kernel may be asked (`WriterProbe`);
/// 5. its end is there, if its format has one (`FileEnds`), or it was quiet for as long as the patience: a page that was cut
///    off for good is an article too.
///
/// This is the specification of 1 and 2, and of the time in 5. It covers a copy that keeps old times (`cp -p`: the change time is new), a download
/// that pauses longer than the quiet time (4), a backlog of old files at start (1: taken at once), a clock that was set back
/// or a file from the future (1: by looking twice), and a program that makes the file first and fills it later (an empty file
/// must be quiet for longer).
struct SettleRule: Sendable {
    var quiet: Duration
    var emptyQuiet: Duration
    /// How long a file whose end is missing must be quiet.
    var patience: Duration

    /// What is known of a file from looking at it and from events.
    struct Observation: Sendable {
        /// As it was last seen; nil where only an event told of it.
        var stamp: FileStamp?
        /// Since when nothing about it has changed; nil where nothing was seen yet.
        var since: ContinuousClock.Instant?
    }

    enum Verdict: Sendable, Equatable {
        case settled
        case waiting(since: ContinuousClock.Instant, until: ContinuousClock.Instant)
    }

    private func required(for stamp: FileStamp, isEndMissing: Bool) -> Duration {
        let required = stamp.size == 0 ? emptyQuiet : quiet
        return isEndMissing ? max(required, patience) : required
    }

    /// `stamp` is what the file is now; `wall` is the clock that its change time was taken from, at the moment `now`.
    func verdict(
        _ stamp: FileStamp, seen: Observation, isEndMissing: Bool = false, now: ContinuousClock.Instant, wall: FileTime
    ) -> Verdict {
        let required = required(for: stamp, isEndMissing: isEndMissing)
        if let earlier = seen.stamp, let since = seen.since {
            guard stamp == earlier else { return .waiting(since: now, until: now + required) }
            return now - since >= required ? .settled : .waiting(since: since, until: since + required)
        }
        let age = wall - stamp.changed
        // From the future: the clock was set back, so the change time says nothing and only looking again does.
        guard age >= .zero else { return .waiting(since: now, until: now + required) }
        let since = max(now - age, seen.since ?? now - age)
        return now - since >= required ? .settled : .waiting(since: since, until: since + required)
    }
}
