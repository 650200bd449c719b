/// When digests are due: each day's at the configured hour of the day after, in the zone in use.
struct DigestSchedule: Equatable {
    /// Minutes after local midnight.
    var minutes: Int

    /// The newest day whose digest is due at `moment`.
    func newestDueDay(at moment: Moment) -> Day {
        let today = Day(containing: moment)
        let isDue = moment >= today.moment(minutesAfterMidnight: minutes)
        return today.adding(days: isDue ? -1 : -2)
    }

    /// When the next digest is due: the first such moment after `moment`.
    func nextMoment(after moment: Moment) -> Moment {
        let today = Day(containing: moment)
        let due = today.moment(minutesAfterMidnight: minutes)
        return due > moment ? due : today.adding(days: 1).moment(minutesAfterMidnight: minutes)
    }

    /// When the digest of `day` is due.
    func moment(of day: Day) -> Moment {
        day.adding(days: 1).moment(minutesAfterMidnight: minutes)
    }
}
