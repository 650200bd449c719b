/// What is known of the daemon from outside: its report, and whether it still runs.
struct DaemonPresence {
    let report: StatusReport?
    let isRunning: Bool

    init(_ configuration: Configuration) {
        report = StatusReport.read(in: configuration.state)
        isRunning = report.map { $0.state != "stopped" && Self.isDaybook($0.pid) } ?? false
    }

    /// Why the daemon takes nothing at present; nil where it takes what settles.
    var obstacle: String? {
        guard isRunning, let report else { return "the daemon is not running" }
        guard report.state == "paused" || report.state == "inbox unavailable" else { return nil }
        return "the daemon is waiting: \(report.reason ?? report.state)"
    }

    /// One word for machines: "ok", "paused", "inbox unavailable", "not running".
    var health: String {
        guard isRunning, let report else { return "not running" }
        return report.state == "paused" || report.state == "inbox unavailable" ? report.state : "ok"
    }

    /// Whether the process is there and one of ours: after a kill its number may be another's.
    private static func isDaybook(_ pid: Int32) -> Bool {
        // No such process, no such file.
        (try? FileText.contents(of: "/proc/\(pid)/comm"))?.hasPrefix("daybook") ?? false
    }
}
