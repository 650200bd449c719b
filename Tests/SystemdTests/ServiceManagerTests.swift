import Glibc
import Testing

@testable import Systemd

/// One test at a time: the service manager is found by the environment, which all tests share.
@Suite(.serialized) struct `The service manager` {
    private let socket: ManagerSocket

    init() throws {
        socket = try #require(ManagerSocket())
        setenv("NOTIFY_SOCKET", socket.path, 1)
    }

    private func withoutManager() {
        for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"] { unsetenv(name) }
    }

    @Test func `readiness and status are told in one message`() {
        defer { withoutManager() }
        #expect(ServiceManager().notify(.ready, .status("watching 3 folders")))
        #expect(socket.receive() == "READY=1\nSTATUS=watching 3 folders")
    }

    @Test(arguments: [
        (ServiceState.watchdog, "WATCHDOG=1"), (.stopping, "STOPPING=1"),
        (.extendTimeout(.seconds(90)), "EXTEND_TIMEOUT_USEC=90000000"),
        (.status("a\nREADY=1"), #"STATUS=a\nREADY=1"#),
    ])
    func `each state is told in the manager's words`(state: ServiceState, text: String) {
        defer { withoutManager() }
        #expect(ServiceManager().notify(state))
        #expect(socket.receive() == text)
    }

    @Test func `a reload carries the monotonic time`() throws {
        defer { withoutManager() }
        var before = timespec()
        clock_gettime(CLOCK_MONOTONIC, &before)
        #expect(ServiceManager().notify(.reloading))
        let text = try #require(socket.receive())
        let lines = text.split(separator: "\n")
        #expect(lines.first == "RELOADING=1")
        let time = try #require(lines.last?.split(separator: "=").last.flatMap { Int($0) })
        #expect(time >= before.tv_sec * 1_000_000)
        #expect(time < (before.tv_sec + 60) * 1_000_000)
    }

    @Test func `without a manager nothing is told and nothing fails`() {
        withoutManager()
        let manager = ServiceManager()
        #expect(!manager.isPresent)
        #expect(manager.watchdogInterval == nil)
        #expect(!manager.notify(.ready))
    }

    @Test func `a manager that is gone is told nothing, and nothing fails`() {
        defer { withoutManager() }
        setenv("NOTIFY_SOCKET", "/tmp/daybook-no-such-socket", 1)
        #expect(!ServiceManager().notify(.ready))
    }

    @Test func `signs of life are due twice in the watchdog's time`() {
        defer { withoutManager() }
        setenv("WATCHDOG_USEC", "30000000", 1)
        setenv("WATCHDOG_PID", "\(getpid())", 1)
        #expect(ServiceManager().watchdogTimeout == .seconds(30))
        #expect(ServiceManager().watchdogInterval == .seconds(15))
    }

    @Test func `a watchdog meant for another process is not ours`() {
        defer { withoutManager() }
        setenv("WATCHDOG_USEC", "30000000", 1)
        setenv("WATCHDOG_PID", "1", 1)
        #expect(ServiceManager().watchdogInterval == nil)
    }
}
