import Foundation
import Testing

@testable import DaybookService

@Suite(.timeLimit(.minutes(1))) struct MailQueueTests {
    /// A script that stands for sendmail(1), and what the queue says of it.
    private final class Desk {
        let program = NSTemporaryDirectory() + "daybook-sendmail-" + UUID().uuidString
        private(set) var warnings: [String] = []
        private(set) lazy var queue = MailQueue { [unowned self] in warnings.append($0) }

        init(_ script: String) throws {
            try "#!/bin/sh\n\(script)\n".write(toFile: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        }
        deinit { try? FileManager.default.removeItem(atPath: program) }  // left behind it is a nuisance, no failure
    }

    @Test func `a program that hangs is never waited for, and ended with the daemon`() throws {
        let desk = try Desk("exec sleep 100")
        desk.queue.add(day: "2026-03-10", message: [0x78], program: desk.program)
        let start = ContinuousClock.now
        for _ in 0..<100 { desk.queue.advance() }
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(desk.warnings == [])
        desk.queue.finish(within: .milliseconds(200))
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(desk.warnings == ["digest of 2026-03-10 not mailed: the daemon ends"])
    }

    @Test func `a program that does not read its input does no harm`() throws {
        let desk = try Desk("exit 0")
        desk.queue.add(
            day: "2026-03-10", message: [UInt8](repeating: 0x78, count: 1 << 20), program: desk.program)
        desk.queue.finish(within: .seconds(20))
        #expect(desk.warnings == [])
        #expect(desk.queue.nextDeadline == nil)
    }

    @Test func `one that is refused is tried again later, and those behind it go first`() throws {
        let desk = try Desk("exit 75")
        desk.queue.add(day: "2026-03-10", message: [], program: desk.program)
        desk.queue.add(day: "2026-03-11", message: [], program: desk.program)
        let end = ContinuousClock.now + .seconds(20)
        while desk.warnings.count < 2, ContinuousClock.now < end { desk.queue.advance() }
        #expect(desk.warnings.map { $0.contains("code 75; tried again in 1 min") } == [true, true])
        let next = try #require(desk.queue.nextDeadline)
        #expect(next - .now > .seconds(30))
    }
}
