internal import Glibc
internal import Systemd

/// Runs the daemon until it is told to stop; with `once`, until the inbox is empty and today's digest is published.
///
/// Blocks the calling thread, which should be the process's only one.
///
/// - Parameter reload: reads the configuration again, on SIGHUP.
public func runDaemon(
    once: Bool, configuration: Configuration, reload: @escaping () throws(ConfigurationError) -> Configuration
) throws(DaemonError) {
    // A journald or a terminal that goes away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let signals = try SignalQueue()
    let manager = ServiceManager()
    let journal = Journal()
    let startedAt = LocalTime.rfc3339(.now())
    var statusFile: StatusFile?
    var isWaiting = false
    while true {
        do {
            let daemon = try Daemon(
                mode: once ? .once : .service, configuration: configuration, reload: reload, signals: signals,
                manager: manager, journal: journal)
            if isWaiting { journal.write(DaemonEvent.resumed.entry) }
            return try daemon.run()
        } catch .unavailable(let reason) where !once {
            // A disk that is full at start is no other than one that fills up later.
            if !isWaiting { journal.write(DaemonEvent.paused(reason: reason).entry) }
            isWaiting = true
            var file = statusFile ?? StatusFile(state: configuration.state)
            let report = StatusReport(pid: getpid(), startedAt: startedAt, state: "paused", reason: reason, waiting: 0)
            _ = file.write(report, force: true)
            statusFile = file
            manager.notify(.ready, .status("paused: \(reason)"), .watchdog)
            guard !signals.isStopRequested(within: Daemon.retryInterval) else { return }
        }
    }
}
