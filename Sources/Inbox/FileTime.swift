internal import Glibc

/// A time of a file or of the system's clock: seconds and nanoseconds since 1970-01-01T00:00:00Z.
public struct FileTime: Sendable, Hashable, Comparable {
    public var seconds: Int64
    /// 0 ..< 1,000,000,000
    public var nanoseconds: Int32

    public init(seconds: Int64, nanoseconds: Int32) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    init(_ time: timespec) {
        self.init(seconds: Int64(time.tv_sec), nanoseconds: Int32(truncatingIfNeeded: time.tv_nsec))
    }

    /// The system's clock now.
    static var current: FileTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return FileTime(time)
    }

    public static func < (one: FileTime, other: FileTime) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }

    static func - (one: FileTime, other: FileTime) -> Duration {
        .seconds(one.seconds - other.seconds) + .nanoseconds(Int64(one.nanoseconds) - Int64(other.nanoseconds))
    }
}

extension FileTime {
    static func + (time: FileTime, duration: Duration) -> FileTime {
        let billion: Int64 = 1_000_000_000
        let (seconds, attoseconds) = duration.components
        let nanoseconds = Int64(time.nanoseconds) + attoseconds / billion
        let carry = nanoseconds >= billion ? 1 : nanoseconds < 0 ? -1 : 0
        return FileTime(
            seconds: time.seconds + seconds + Int64(carry), nanoseconds: Int32(nanoseconds - Int64(carry) * billion))
    }
}
