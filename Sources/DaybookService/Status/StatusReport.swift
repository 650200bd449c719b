internal import ArticleExtraction
internal import Foundation
import SystemPackage

/// What the daemon says of itself in its status file: written when something changed, read by `daybook status`.
struct StatusReport: Codable, Equatable, Sendable {
    struct Article: Codable, Equatable, Sendable {
        var id: String
        var title: String?
        /// RFC 3339.
        var at: String
    }

    /// Of the documents stored since the start, from their opening until they were durable.
    struct Latency: Codable, Equatable, Sendable {
        var count: Int
        /// Of all, in milliseconds.
        var sum: Int
        /// In milliseconds; nil before the first.
        var p50: Double?
        var p99: Double?
        /// How many took at most as long as each of `LatencyHistogram.coarseBounds`.
        var cumulative: [Int]

        init(_ histogram: LatencyHistogram) {
            count = histogram.count
            sum = histogram.sum
            p50 = histogram.quantile(0.5)
            p99 = histogram.quantile(0.99)
            cumulative = histogram.cumulative
        }
    }

    var pid: Int32
    var startedAt: String
    /// "watching", "ingesting", "paused", "inbox unavailable", "stopped".
    var state: String
    /// Why it is paused or the inbox unavailable.
    var reason: String?
    /// Files in the inbox that are not taken yet.
    var waiting: Int
    /// Since the start.
    var stored = 0
    var known = 0
    var rejected = 0
    var lastArticle: Article?
    /// The newest digest published, YYYY-MM-DD.
    var lastDigest: String?
    /// RFC 3339.
    var nextDigest: String?
    /// Documents promised by the log and not yet checkpointed.
    var logDocuments = 0
    /// Worker processes that run, and files that are claimed and not yet stored.
    var workers = 0
    var atHand = 0
    // Absent in the report of an older daemon, which an upgrade may leave running.
    /// Times that a file ended or hung its worker and was tried again, since the start.
    var triedAgain: Int?
    /// Articles stored.
    var storedLastMinute: Int?
    var storedLastHour: Int?
    var latency: Latency?

    private enum CodingKeys: String, CodingKey {
        case pid, state, reason, waiting, stored, known, rejected
        case startedAt = "started_at"
        case lastArticle = "last_article"
        case lastDigest = "last_digest"
        case nextDigest = "next_digest"
        case logDocuments = "log_documents"
        case workers
        case atHand = "at_hand"
        case triedAgain = "tried_again"
        case storedLastMinute = "stored_last_minute"
        case storedLastHour = "stored_last_hour"
        case latency = "latency_ms"
    }

    /// The report that lies in a state directory; nil where there is none that can be read.
    static func read(in state: FilePath) -> StatusReport? {
        // No report, or half of one after a power cut, means the same: nothing is known of the daemon.
        guard let text = try? FileText.contents(of: StatusFile.path(in: state).string) else { return nil }
        return try? JSONDecoder().decode(StatusReport.self, from: Data(text.utf8))
    }

    /// The line for `systemctl status`.
    var line: String {
        var line = state
        if let reason { line += ": \(reason)" }
        line += "; \(waiting) waiting, \(stored) stored, \(rejected) rejected"
        if let lastArticle { line += "; last: \(lastArticle.title ?? lastArticle.id)" }
        return line
    }

    /// One JSON object, pretty-printed.
    var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object(write)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    func write(into writer: inout JSONWriter) {
        writer.field("pid", Int(pid))
        writer.field("started_at", startedAt)
        writer.field("state", state)
        writer.field("reason", reason)
        writer.field("waiting", waiting)
        writer.field("stored", stored)
        writer.field("known", known)
        writer.field("rejected", rejected)
        if let lastArticle {
            writer.key("last_article")
            writer.object { writer in
                writer.field("id", lastArticle.id)
                writer.field("title", lastArticle.title)
                writer.field("at", lastArticle.at)
            }
        }
        writer.field("last_digest", lastDigest)
        writer.field("next_digest", nextDigest)
        writer.field("log_documents", logDocuments)
        writer.field("workers", workers)
        writer.field("at_hand", atHand)
        writer.field("tried_again", triedAgain)
        writer.field("stored_last_minute", storedLastMinute)
        writer.field("stored_last_hour", storedLastHour)
        if let latency {
            writer.key("latency_ms")
            writer.object { writer in
                writer.field("count", latency.count)
                writer.field("sum", latency.sum)
                writer.field("p50", latency.p50.map(Self.rounded))
                writer.field("p99", latency.p99.map(Self.rounded))
                writer.key("cumulative")
                writer.array { writer in
                    for number in latency.cumulative { writer.value(number) }
                }
            }
        }
    }

    /// To a tenth: the classes are no finer.
    private static func rounded(_ milliseconds: Double) -> Double { (milliseconds * 10).rounded() / 10 }
}
