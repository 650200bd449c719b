internal import ArticleExtraction
internal import ArticleStore
internal import Foundation
internal import Glibc
internal import Inbox

/// `daybook status`: the daemon, the inbox and the archive, looked at from outside.
public struct StatusAnswer {
    private let configuration: Configuration

    /// - Throws: where the state directory is there and may not be read: nothing that is said of it would be true.
    public init(_ configuration: Configuration) throws(CommandFailure) {
        self.configuration = configuration
        let path = configuration.state.string
        if access(path, R_OK | X_OK) != 0, errno == EACCES {
            throw .storage("cannot read \(path): permission denied; ask as its owner or as root")
        }
        LocalTime.use(zone: configuration.timezone)
    }

    private struct Facts {
        var daemon: DaemonPresence
        var depth: InboxListing.Depth?
        var inboxProblem: String?
        var articles: Int?
        /// The commit log on disk, in bytes.
        var logBytes: Int
        /// Files that a repair has set aside.
        var damaged: Int
    }

    private func facts() -> Facts {
        var facts = Facts(
            daemon: DaemonPresence(configuration),
            logBytes: size("commit.sqlite") + size("commit.sqlite-wal"), damaged: damagedFiles)
        let kept = KeptFiles.known(in: configuration.state)
        do {
            facts.depth = try InboxListing(
                root: configuration.inbox, ignore: DefaultIgnorePatterns.all + configuration.ignorePatterns
            ).depth { kept?.outcome(of: $0) }
        } catch {
            facts.inboxProblem = "\(error)"
        }
        // Before anything was stored there is no archive to count in.
        facts.articles = (try? Archive(directory: configuration.state))?.knownCount
        return facts
    }

    /// Of a file of the state directory, in bytes; 0 where it is not there.
    private func size(_ name: String) -> Int {
        var status = stat()
        return stat(configuration.state.appending(name).string, &status) == 0 ? Int(status.st_size) : 0
    }

    private var damagedFiles: Int {
        // No such folder, no such files.
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: configuration.state.appending("damaged").string)
        return (names ?? []).count { !$0.hasSuffix(".note.json") && !$0.hasPrefix(".") }
    }

    public func text() -> String {
        let facts = facts()
        var lines: [String] = []
        if let report = facts.daemon.report, facts.daemon.isRunning {
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
                    + "\(depth.rejected) rejected" + (depth.kept > 0 ? ", \(depth.kept) kept" : ""))
        } else {
            lines.append("inbox     \(configuration.inbox.oneLine): \(facts.inboxProblem ?? "not there")")
        }
        let count = facts.articles.map { "\($0) articles" } ?? "nothing stored yet, or no index: run `daybook reindex`"
        lines.append("archive   \(configuration.state.oneLine): \(count)")
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
        let facts = facts()
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
            if let report = facts.daemon.report {
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
