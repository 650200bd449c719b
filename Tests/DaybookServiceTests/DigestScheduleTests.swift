import Testing

@testable import DaybookService

extension LocalDayTests {
    @Suite struct DigestScheduleTests {
        let schedule = DigestSchedule(minutes: 6 * 60)

        @Test func `before the hour the day before yesterday is the newest due`() throws {
            LocalTime.use(zone: "Europe/Paris")
            let moment = try #require(Day("2026-11-22")).moment(minutesAfterMidnight: 5 * 60 + 59)
            #expect(schedule.newestDueDay(at: moment).description == "2026-11-20")
            #expect(LocalTime.rfc3339(schedule.nextMoment(after: moment)) == "2026-11-22T06:00:00+01:00")
        }

        @Test func `at the hour yesterday's is due, and the next is tomorrow's`() throws {
            LocalTime.use(zone: "Europe/Paris")
            let moment = try #require(Day("2026-11-22")).moment(minutesAfterMidnight: 6 * 60)
            #expect(schedule.newestDueDay(at: moment).description == "2026-11-21")
            #expect(LocalTime.rfc3339(schedule.nextMoment(after: moment)) == "2026-11-23T06:00:00+01:00")
        }

        @Test func `the digest of the day before a clock change is due at six by the new clock`() throws {
            LocalTime.use(zone: "Europe/Paris")
            let day = try #require(Day("2026-10-24"))
            #expect(LocalTime.rfc3339(schedule.moment(of: day)) == "2026-10-25T06:00:00+01:00")
        }
    }
}
