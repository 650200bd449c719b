internal import ArticleExtraction
internal import ArticleStore
internal import Glibc
internal import Inbox

/// `daybook status`: the daemon, the inbox and the archive, looked at from outside.
public struct StatusAnswer {
    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    private struct Facts {
        var report: StatusReport?
        var isRunning: Bool
        var depth: InboxListing.Depth?
        var inboxProblem: String?
        var articles: Int?
    }

    private func facts() -> Facts {
        let report = StatusReport.read(in: configuration.state)
        let isRunning = report.map { $0.state != "stopped" && Self.isDaybook($0.pid) } ?? false
        var facts = Facts(report: report, isRunning: isRunning)
        do {
            facts.depth = try InboxListing(
                root: configuration.inbox, ignore: DefaultIgnorePatterns.all + configuration.ignorePatterns
            ).depth()
        } catch {
            facts.inboxProblem = "\(error)"
        }
        // Before anything was stored there is no archive to count in.
        facts.articles = (try? Archive(directory: configuration.state))?.knownCount
        return facts
    }

    /// Whether the process is there and one of ours: after a kill its number may be another's.
    private static func isDaybook(_ pid: Int32) -> Bool {
        // No such process, no such file.
        (try? FileText.contents(of: "/proc/\(pid)/comm"))?.hasPrefix("daybook") ?? false
    }

    public func text() -> String {
        let facts = facts()
        var lines: [String] = []
        if let report = facts.report, facts.isRunning {
            lines.append("daemon    \(report.state), pid \(report.pid), since \(report.startedAt)")
            if let reason = report.reason { lines.append("          \(reason)") }
            lines.append(
                "          \(report.stored) stored, \(report.known) known already, \(report.rejected) rejected")
        } else {
            lines.append("daemon    not running")
        }
        if let depth = facts.depth {
            lines.append(
                "inbox     \(configuration.inbox.oneLine): \(depth.waiting) waiting, \(depth.claimed) being read, "
                    + "\(depth.rejected) rejected")
        } else {
            lines.append("inbox     \(configuration.inbox.oneLine): \(facts.inboxProblem ?? "not there")")
        }
        let count = facts.articles.map { "\($0) articles" } ?? "nothing stored yet, or no index: run `daybook reindex`"
        lines.append("archive   \(configuration.state.oneLine): \(count)")
        if let last = facts.report?.lastArticle {
            lines.append("last      \(last.at)  \(TerminalText.line(last.title ?? last.id))")
        }
        if let digest = facts.report?.lastDigest { lines.append("digest    \(digest)") }
        if facts.isRunning, let next = facts.report?.nextDigest { lines.append("next      \(next)") }
        return lines.joined(separator: "\n") + "\n"
    }

    public func json() -> [UInt8] {
        let facts = facts()
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.field("running", facts.isRunning)
            writer.field("inbox", configuration.inbox.string)
            writer.field("state_directory", configuration.state.string)
            writer.field("articles", facts.articles)
            if let depth = facts.depth {
                writer.field("waiting", depth.waiting)
                writer.field("claimed", depth.claimed)
                writer.field("rejected", depth.rejected)
            }
            writer.field("inbox_problem", facts.inboxProblem)
            if let report = facts.report {
                writer.key("daemon")
                writer.object { report.write(into: &$0) }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension Archive {
    /// How many articles there are; nil where the index cannot say.
    fileprivate var knownCount: Int? { try? count }
}
