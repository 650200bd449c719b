internal import Glibc

/// The service manager that started this process, if one did: systemd, or whoever sets NOTIFY_SOCKET.
public struct ServiceManager: Sendable {
    /// Whether there is one to be told.
    public let isPresent: Bool

    /// After how long without a sign of life the manager restarts the service; nil where it does not watch.
    public let watchdogTimeout: Duration?

    /// From NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID.
    public init() {
        isPresent = getenv("NOTIFY_SOCKET") != nil
        watchdogTimeout = LibSystemd.watchdogTimeout()
    }

    /// How often to send `.watchdog`: half of the timeout, as sd_watchdog_enabled(3) recommends.
    public var watchdogInterval: Duration? { watchdogTimeout.map { $0 / 2 } }

    /// Tells the manager, all in one message; does nothing where there is none.
    ///
    /// Returns whether it was told. One that cannot be told is nothing that the service could mend.
    @discardableResult
    public func notify(_ states: ServiceState...) -> Bool {
        guard isPresent, !states.isEmpty else { return false }
        return LibSystemd.notify(states.map(\.text).joined(separator: "\n")) > 0
    }
}
