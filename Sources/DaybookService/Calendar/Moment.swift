import Glibc

/// A moment of the real-time clock, in whole seconds since 1970 and nanoseconds.
public struct Moment: Sendable, Equatable, Comparable {
    public var seconds: Int
    public var nanoseconds: Int

    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    public static func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    public static func < (a: Moment, b: Moment) -> Bool {
        (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
    }

    /// The time from `other` to this.
    public func since(_ other: Moment) -> Duration {
        .seconds(seconds - other.seconds) + .nanoseconds(nanoseconds - other.nanoseconds)
    }

    /// The moment in the zone in use.
    var localFields: tm {
        var time = time_t(seconds)
        var fields = tm()
        localtime_r(&time, &fields)
        return fields
    }
}
