import Testing

@testable import DaybookService

@Suite struct AlikeEventsTests {
    private let start = ContinuousClock.now

    private func rejection(_ number: Int, reason: String = "no text") -> DaemonEvent {
        .fileRejected(file: "\(number).bin", stage: "extract", reason: reason)
    }

    @Test func `of a thousand files that fail alike twenty have entries, and one tells of the others`() throws {
        var alike = AlikeEvents()
        let admitted = (0..<1_000).count { alike.admits(rejection($0, reason: "took longer than \($0) s"), at: start) }
        #expect(admitted == 20)
        #expect(alike.nextDeadline == start + .seconds(60))
        let early = alike.takeCounted(at: start + .seconds(59))
        #expect(early.isEmpty)
        let told = alike.takeCounted(at: start + .seconds(60))
        guard case .alike(.fileRejected, 980, "extract", _) = told.first, told.count == 1 else {
            Issue.record("told: \(told)")
            return
        }
        #expect(alike.nextDeadline == nil)
        let isAdmittedAgain = alike.admits(rejection(0, reason: "took longer than 0 s"), at: start + .seconds(61))
        #expect(isAdmittedAgain)
    }

    @Test func `another reason, another stage and another kind are not alike`() {
        var alike = AlikeEvents()
        let events =
            (0...20).map { rejection($0) } + [
                rejection(21, reason: "empty"), .fileRejected(file: "a", stage: "read", reason: "no text"),
                .fileIgnored(file: "a", reason: "no text"),
            ]
        let admitted = events.map { alike.admits($0, at: start) }
        #expect(admitted == [Bool](repeating: true, count: 20) + [false, true, true, true])
    }

    @Test func `what tells of articles, digests and pauses is always written`() {
        var alike = AlikeEvents()
        let admitted = (0..<100).count { _ in alike.admits(.paused(reason: "no space left"), at: start) }
        #expect(admitted == 100)
    }

    @Test func `few of a sort leave nothing to tell, and nothing to wake up for`() {
        var alike = AlikeEvents()
        for number in 0..<5 { _ = alike.admits(rejection(number), at: start) }
        #expect(alike.nextDeadline == nil)
        let told = alike.takeCounted(at: start + .seconds(60), all: true)
        #expect(told.isEmpty)
    }

    @Test func `an end before the minute is over tells what was counted`() {
        var alike = AlikeEvents()
        for number in 0..<25 { _ = alike.admits(rejection(number), at: start) }
        let told = alike.takeCounted(at: start, all: true)
        #expect(told.count == 1)
    }
}
