import Glibc
import Testing

@testable import Systemd

/// Each in a process of its own: the service manager is found by the environment, which all tests of one process share.
@Suite struct `The service manager` {
    /// Runs with a service manager that listens.
    private static func withManager(_ body: (ManagerSocket) throws -> Void) throws {
        let socket = try #require(ManagerSocket())
        setenv("NOTIFY_SOCKET", socket.path, 1)
        try body(socket)
    }

    @Test func `readiness and status are told in one message`() async {
        await #expect(processExitsWith: .success) {
            try Self.withManager { socket in
                #expect(ServiceManager().notify(.ready, .status("watching 3 folders")))
                #expect(socket.receive() == "READY=1\nSTATUS=watching 3 folders")
                #expect(socket.receive() == nil)
            }
        }
    }

    @Test(arguments: [
        (ServiceState.watchdog, "WATCHDOG=1"), (.stopping, "STOPPING=1"), (.ready, "READY=1"),
        (.extendTimeout(.milliseconds(1500)), "EXTEND_TIMEOUT_USEC=1500000"),
        (.status("a\nREADY=1"), #"STATUS=a\nREADY=1"#),
    ])
    func `each state is told in the manager's words`(state: ServiceState, text: String) {
        #expect(state.text == text)
    }

    @Test func `a reload carries the monotonic time`() throws {
        var before = timespec()
        clock_gettime(CLOCK_MONOTONIC, &before)
        let lines = ServiceState.reloading.text.split(separator: "\n")
        #expect(lines.first == "RELOADING=1")
        let field = try #require(lines.last?.split(separator: "="))
        #expect(field.first == "MONOTONIC_USEC")
        let time = try #require(field.last.flatMap { Int($0) })
        #expect(time >= before.tv_sec * 1_000_000)
        #expect(time < (before.tv_sec + 60) * 1_000_000)
    }

    @Test func `without a manager nothing is told and nothing fails`() async {
        await #expect(processExitsWith: .success) {
            unsetenv("NOTIFY_SOCKET")
            let manager = ServiceManager()
            #expect(!manager.isPresent)
            #expect(manager.watchdogInterval == nil)
            #expect(!manager.notify(.ready))
        }
    }

    @Test func `a manager that is gone is told nothing, and nothing fails`() async {
        await #expect(processExitsWith: .success) {
            setenv("NOTIFY_SOCKET", "/tmp/daybook-no-such-socket", 1)
            #expect(ServiceManager().isPresent)
            #expect(!ServiceManager().notify(.ready))
        }
    }

    @Test func `signs of life are due twice in the watchdog's time`() async {
        await #expect(processExitsWith: .success) {
            setenv("WATCHDOG_USEC", "30000000", 1)
            setenv("WATCHDOG_PID", "\(getpid())", 1)
            #expect(ServiceManager().watchdogTimeout == .seconds(30))
            #expect(ServiceManager().watchdogInterval == .seconds(15))
        }
    }

    @Test func `a watchdog meant for another process is not ours`() async {
        await #expect(processExitsWith: .success) {
            setenv("WATCHDOG_USEC", "30000000", 1)
            setenv("WATCHDOG_PID", "1", 1)
            #expect(ServiceManager().watchdogInterval == nil)
        }
    }
}
