import Testing

@testable import DaybookService

/// One zone holds for the whole process, so these tests run one after the other.
@Suite(.serialized) struct LocalDayTests {
    @Test(arguments: [
        // 2026-11-21T23:30:00Z
        ("UTC", 1_795_303_800, "2026-11-21"), ("Europe/Paris", 1_795_303_800, "2026-11-22"),
        ("America/New_York", 1_795_303_800, "2026-11-21"), ("Pacific/Kiritimati", 1_795_303_800, "2026-11-22"),
    ])
    func `a moment lies in the day of its zone`(zone: String, seconds: Int, day: String) {
        LocalTime.use(zone: zone)
        #expect(Day(containing: Moment(seconds: seconds)).description == day)
    }

    @Test func `a time is written with the offset that its zone had then`() {
        LocalTime.use(zone: "Europe/Paris")
        #expect(LocalTime.rfc3339(Moment(seconds: 1_795_303_800)) == "2026-11-22T00:30:00+01:00")
        LocalTime.use(zone: "Asia/Kathmandu")
        #expect(LocalTime.rfc3339(Moment(seconds: 1_795_303_800)) == "2026-11-22T05:15:00+05:45")
        LocalTime.use(zone: "America/St_Johns")
        #expect(LocalTime.rfc3339(Moment(seconds: 1_795_303_800)) == "2026-11-21T20:00:00-03:30")
    }

    @Test func `six o'clock is six o'clock on both sides of a clock change`() throws {
        LocalTime.use(zone: "Europe/Paris")
        let before = try #require(Day("2026-10-24")).moment(minutesAfterMidnight: 360)
        let after = try #require(Day("2026-10-25")).moment(minutesAfterMidnight: 360)
        #expect(after.seconds - before.seconds == 25 * 3600)
        #expect(LocalTime.rfc3339(after) == "2026-10-25T06:00:00+01:00")
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-04-31", "yesterday", "", "2026-01-01x"])
    func `what is no date of the calendar is refused`(text: String) {
        LocalTime.use(zone: "UTC")
        #expect(Day(text) == nil)
    }

    @Test func `a day has a day before and a day after, over the ends of months and years`() throws {
        LocalTime.use(zone: "Europe/Paris")
        #expect(try #require(Day("2024-02-28")).adding(days: 1).description == "2024-02-29")
        #expect(try #require(Day("2026-12-31")).adding(days: 1).description == "2027-01-01")
        #expect(try #require(Day("2026-03-01")).adding(days: -1).description == "2026-02-28")
    }

    @Test(arguments: ["Europe/Paris", "UTC", "America/Argentina/Buenos_Aires"])
    func `a zone of the database is one`(name: String) {
        #expect(LocalTime.isZone(name))
    }
}
