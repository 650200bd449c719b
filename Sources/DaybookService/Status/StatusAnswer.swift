internal import ArticleExtraction
internal import Inbox
import SystemPackage

/// `daybook status`: the daemon, the inbox and the archive, looked at from outside.
public struct StatusAnswer {
    private let facts: ServiceFacts
    private var configuration: Configuration { facts.configuration }

    /// - Throws: where the state directory is there and may not be read: nothing that is said of it would be true.
    public init(_ configuration: Configuration) throws(CommandFailure) {
        facts = try ServiceFacts(configuration)
    }

    /// For monitoring: nothing where articles are taken and stored.
    ///
    /// - Throws: one line and a code of sysexits.h: 69 (EX_UNAVAILABLE) where the daemon does not run or its inbox is away, 75
    ///   (EX_TEMPFAIL) while it is paused and will go on by itself.
    public func checkHealth() throws(CommandFailure) {
        let health = facts.daemon.health
        guard health != "ok" else { return }
        let reason = facts.daemon.isRunning ? facts.daemon.report?.reason : nil
        throw CommandFailure(
            health + (reason.map { ": \($0)" } ?? ""), exitCode: health == "paused" ? 75 : 69)
    }

    public func text() -> String {
        var lines: [String] = []
        if let report = facts.daemon.report, facts.daemon.isRunning {
            lines.append("daemon    \(report.state), pid \(report.pid), since \(report.startedAt)")
            if let reason = report.reason { lines.append("          \(reason)") }
            lines.append(
                "          \(report.stored) stored, \(report.known) known already, \(report.rejected) rejected")
            if let rates = Self.rates(report) { lines.append("          \(rates)") }
        } else {
            lines.append("daemon    not running")
        }
        if let depth = facts.depth {
            lines.append(
                "inbox     \(configuration.inbox.oneLine): \(depth.waiting) waiting, \(depth.claimed) being read, "
                    + "\(depth.rejected) rejected" + (depth.kept > 0 ? ", \(depth.kept) kept" : ""))
        } else {
            lines.append("inbox     \(configuration.inbox.oneLine): \(facts.inboxProblem ?? "not there")")
        }
        let count = facts.articles.map { "\($0) articles" } ?? "nothing stored yet, or no index: run `daybook reindex`"
        let room = facts.stateDisk.map { "; \(Self.gigabytes($0.free)) free" } ?? ""
        lines.append("archive   \(configuration.state.oneLine): \(count)\(room)")
        if facts.damaged > 0 {
            lines.append("          \(facts.damaged) set aside in \(configuration.state.appending("damaged").oneLine)")
        }
        if let last = facts.daemon.report?.lastArticle {
            lines.append("last      \(last.at)  \(TerminalText.line(last.title ?? last.id))")
        }
        if let digest = facts.daemon.report?.lastDigest { lines.append("digest    \(digest)") }
        if facts.daemon.isRunning, let next = facts.daemon.report?.nextDigest { lines.append("next      \(next)") }
        return lines.joined(separator: "\n") + "\n"
    }

    public func json() -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.field("running", facts.daemon.isRunning)
            writer.field("health", facts.daemon.health)
            writer.field("inbox", configuration.inbox.string)
            writer.field("state_directory", configuration.state.string)
            writer.field("articles", facts.articles)
            if let depth = facts.depth {
                writer.field("waiting", depth.waiting)
                writer.field("waiting_bytes", Int(depth.waitingBytes))
                writer.field(
                    "oldest_waiting", depth.oldest.map { LocalTime.rfc3339(Moment(seconds: Int($0.seconds))) })
                writer.field("claimed", depth.claimed)
                writer.field("rejected", depth.rejected)
                writer.field("kept", depth.kept)
            }
            writer.field("inbox_problem", facts.inboxProblem)
            writer.field("log_bytes", facts.logBytes)
            writer.field("set_aside", facts.damaged)
            writer.field("disk_free_bytes", facts.stateDisk?.free)
            writer.field("inbox_disk_free_bytes", facts.inboxDisk?.free)
            if let report = facts.daemon.report {
                writer.key("daemon")
                writer.object { report.write(into: &$0) }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// What was stored lately, and how fast; nil before the first article.
    private static func rates(_ report: StatusReport) -> String? {
        guard let minute = report.storedLastMinute, let hour = report.storedLastHour, let latency = report.latency,
            let p50 = latency.p50, let p99 = latency.p99
        else { return nil }
        return
            "\(minute) in the last minute, \(hour) in the last hour; half stored within \(time(p50)), 99 % within \(time(p99))"
    }

    private static func time(_ milliseconds: Double) -> String {
        milliseconds < 1_000 ? "\(Int(milliseconds.rounded(.up))) ms" : "\(Int((milliseconds / 1_000).rounded(.up))) s"
    }

    private static func gigabytes(_ bytes: Int) -> String {
        let tenths = bytes / (1 << 30) * 10 + bytes % (1 << 30) * 10 / (1 << 30)
        return "\(tenths / 10).\(tenths % 10) GiB"
    }
}
