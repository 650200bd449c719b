/// A date as an article gives it: to the day, or to the minute or second, with the zone it names.
public struct ArticleDate: Sendable, Equatable, Hashable {
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int
    /// The time of day, when given: hour 0 to 23, minute 0 to 59, second 0 to 60.
    public var time: TimeOfDay?
    /// Minutes east of UTC, when the document says so.
    public var offsetMinutes: Int?

    public struct TimeOfDay: Sendable, Equatable, Hashable {
        public var hour: Int
        public var minute: Int
        public var second: Int

        public init(hour: Int, minute: Int, second: Int) {
            self.hour = hour
            self.minute = minute
            self.second = second
        }
    }

    public init(year: Int, month: Int, day: Int, time: TimeOfDay? = nil, offsetMinutes: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.time = time
        self.offsetMinutes = offsetMinutes
    }
}
