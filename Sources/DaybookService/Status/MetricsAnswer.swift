internal import Inbox
import SystemPackage

/// `daybook metrics`: what monitoring wants to know, as OpenMetrics text.
///
/// Read from outside like `daybook status`: the daemon serves nobody, and a daemon that is gone has metrics too.
public struct MetricsAnswer {
    private let facts: ServiceFacts

    /// - Throws: where the state directory is there and may not be read.
    public init(_ configuration: Configuration) throws(CommandFailure) {
        facts = try ServiceFacts(configuration)
    }

    public func text() -> String {
        var writer = OpenMetricsWriter()
        writer.family("daybook_build_info", .gauge, "The version of the program that measured.") {
            $0.sample("daybook_build_info", 1, ["version": daybookVersion])
        }
        writeHealth(to: &writer)
        writeInbox(to: &writer)
        writeArchive(to: &writer)
        if let report = facts.daemon.report { write(report, to: &writer) }
        writer.end()
        return writer.text
    }

    /// Writes the text to a file that is replaced whole, as a collector wants it.
    public func write(to path: String) throws(CommandFailure) {
        do {
            try DurableFile.write(Array(text().utf8), to: FilePath(path), sync: false)
        } catch {
            throw .storage("cannot write \(FilePath(path).oneLine): \(error); the metrics of before stay there")
        }
    }

    private func writeHealth(to writer: inout OpenMetricsWriter) {
        let health = facts.daemon.health
        writer.gauge("daybook_up", "Whether the daemon runs.", facts.daemon.isRunning ? 1 : 0)
        writer.gauge("daybook_paused", "Whether it waits until it can write again.", health == "paused" ? 1 : 0)
        writer.gauge(
            "daybook_inbox_available", "Whether the inbox can be looked at.",
            facts.inboxProblem == nil && health != "inbox unavailable" ? 1 : 0)
    }

    private func writeInbox(to writer: inout OpenMetricsWriter) {
        guard let depth = facts.depth else { return }
        writer.family("daybook_inbox_files", .gauge, "Files in the inbox, by what is with them.") { writer in
            writer.sample("daybook_inbox_files", depth.waiting, ["state": "waiting"])
            writer.sample("daybook_inbox_files", depth.claimed, ["state": "claimed"])
            writer.sample("daybook_inbox_files", depth.rejected, ["state": "rejected"])
            writer.sample("daybook_inbox_files", depth.kept, ["state": "kept"])
        }
        writer.gauge("daybook_inbox_waiting_bytes", "Bytes of the files that wait.", Int(depth.waitingBytes))
        writer.gauge(
            "daybook_inbox_oldest_timestamp_seconds", "When the oldest file that waits was last changed.",
            depth.oldest.map { Int($0.seconds) })
    }

    private func writeArchive(to writer: inout OpenMetricsWriter) {
        writer.gauge("daybook_articles", "Articles in the archive.", facts.articles)
        writer.gauge("daybook_set_aside_files", "Files that a repair has set aside.", facts.damaged)
        writer.gauge("daybook_log_bytes", "The commit log on disk.", facts.logBytes)
        let disks = [("state", facts.stateDisk), ("inbox", facts.inboxDisk)]
        for (name, help, size) in [
            ("daybook_disk_size_bytes", "The file system that a folder lies on.", \ServiceFacts.Disk.size),
            ("daybook_disk_free_bytes", "What is free on it.", \ServiceFacts.Disk.free),
        ] {
            writer.family(name, .gauge, help) { writer in
                for (folder, disk) in disks {
                    if let disk { writer.sample(name, disk[keyPath: size], ["folder": folder]) }
                }
            }
        }
    }

    /// What the daemon has counted since it started; a counter that falls says that it started anew.
    private func write(_ report: StatusReport, to writer: inout OpenMetricsWriter) {
        writer.family("daybook_documents", .counter, "What became of what was dropped, since the start.") { writer in
            writer.sample("daybook_documents_total", report.stored, ["outcome": "stored"])
            writer.sample("daybook_documents_total", report.known, ["outcome": "known"])
            writer.sample("daybook_documents_total", report.rejected, ["outcome": "rejected"])
        }
        if let triedAgain = report.triedAgain {
            writer.family("daybook_worker_failures", .counter, "Times that a file ended or hung its worker.") {
                $0.sample("daybook_worker_failures_total", triedAgain)
            }
        }
        writer.gauge("daybook_workers", "Worker processes.", facts.daemon.isRunning ? report.workers : 0)
        writer.gauge("daybook_log_documents", "Documents promised by the log, not yet files.", report.logDocuments)
        writer.gauge(
            "daybook_last_article_timestamp_seconds", "When an article was last stored.",
            report.lastArticle.flatMap { Moment(rfc3339: $0.at)?.seconds })
        writer.gauge(
            "daybook_last_digest_timestamp_seconds", "The beginning of the day whose digest was published last.",
            report.lastDigest.flatMap { Day($0)?.moment(minutesAfterMidnight: 0).seconds })
        if let latency = report.latency { write(latency, to: &writer) }
    }

    private func write(_ latency: StatusReport.Latency, to writer: inout OpenMetricsWriter) {
        let name = "daybook_store_seconds"
        writer.family(name, .histogram, "From the opening of a document until its article was stored durably.") {
            writer in
            for (bound, count) in zip(LatencyHistogram.coarseBounds, latency.cumulative) {
                writer.sample("\(name)_bucket", count, ["le": OpenMetricsWriter.decimal(thousandths: bound)])
            }
            writer.sample("\(name)_bucket", latency.count, ["le": "+Inf"])
            writer.sample("\(name)_count", latency.count)
            writer.sample("\(name)_sum", thousandths: latency.sum)
        }
    }
}
