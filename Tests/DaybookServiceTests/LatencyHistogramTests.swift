import Testing

@testable import DaybookService

@Suite struct LatencyHistogramTests {
    @Test func `nothing measured has no quantile`() {
        #expect(LatencyHistogram().quantile(0.5) == nil)
    }

    @Test(arguments: [0, 1, 3, 10, 47, 999, 8_191, 60_000])
    func `a quantile is at most 19 % above the time it stands for`(milliseconds: Int) throws {
        var histogram = LatencyHistogram()
        for _ in 0..<100 { histogram.add(milliseconds: milliseconds) }
        let median = try #require(histogram.quantile(0.5))
        #expect(median >= Double(milliseconds))
        #expect(median <= max(1, Double(milliseconds) * 1.19))
    }

    @Test func `one slow document in a hundred shows in p99 and not in p50`() throws {
        var histogram = LatencyHistogram()
        for _ in 0..<98 { histogram.add(milliseconds: 5) }
        for _ in 0..<2 { histogram.add(milliseconds: 2_000) }
        #expect(try #require(histogram.quantile(0.5)) < 7)
        #expect(try #require(histogram.quantile(0.99)) >= 2_000)
    }

    @Test func `counts by bound add up, and what took longer than all of them is counted still`() {
        var histogram = LatencyHistogram()
        for milliseconds in [1, 2, 3, 70_000, 1 << 40] { histogram.add(milliseconds: milliseconds) }
        #expect(histogram.cumulative.prefix(3) == [1, 2, 3])
        #expect(histogram.cumulative.last == 3)
        #expect(histogram.count == 5)
        #expect(histogram.sum == 70_006 + 1 << 40)
    }
}

@Suite struct RecentCountTests {
    @Test func `what is older than an hour is forgotten`() {
        var count = RecentCount()
        for second in [0, 59, 60, 61] { count.add(at: second) }
        let minutes = [65, 119, 180].map { count.lastMinute(at: $0) }
        #expect(minutes == [2, 2, 0])
        let hours = [180, 3_599, 3_600, 1_000_000].map { count.lastHour(at: $0) }
        #expect(hours == [4, 4, 2, 0])
    }

    @Test func `a clock that is set back counts into the minute it was in`() {
        var count = RecentCount()
        count.add(at: 6_000)
        count.add(at: 10)
        let hour = count.lastHour(at: 6_000)
        #expect(hour == 2)
    }
}
