internal import Glibc

/// What a service tells its manager, sd_notify(3).
public enum ServiceState: Sendable, Hashable {
    /// Start-up, or a reload, is done.
    case ready
    /// One line for people, shown by `systemctl status`.
    case status(String)
    /// A sign of life.
    case watchdog
    /// The configuration is being read again; `ready` ends it.
    case reloading
    case stopping
    /// Starting or stopping takes longer: this much from now.
    case extendTimeout(Duration)

    /// The lines of the message.
    var text: String {
        switch self {
        case .ready: "READY=1"
        // A line break would begin another assignment.
        case .status(let line): "STATUS=" + EntryText.escaped(line)
        case .watchdog: "WATCHDOG=1"
        case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(Self.monotonicMicroseconds())"
        case .stopping: "STOPPING=1"
        case .extendTimeout(let time): "EXTEND_TIMEOUT_USEC=\(Self.microseconds(time))"
        }
    }

    private static func microseconds(_ time: Duration) -> Int64 {
        let (seconds, attoseconds) = time.components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }

    /// Type=notify-reload wants the time of the reload, CLOCK_MONOTONIC, so that it can tell this one from an earlier one.
    private static func monotonicMicroseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
