internal import ArticleExtraction
internal import ArticleStore
internal import Inbox

/// `daybook check`: holds the archive's files against each other, and mends what can be mended.
public struct ArchiveVerification {
    /// How it ended.
    public enum Outcome: Sendable {
        case clean
        /// Something is, or is still, not as it should be.
        case findings
    }

    let configuration: Configuration
    private let json: Bool
    private let progress: (String, Int, Int) -> Void

    /// - Parameter progress: told what is counted, how many are done, and of how many.
    public init(_ configuration: Configuration, json: Bool, progress: @escaping (String, Int, Int) -> Void) {
        self.configuration = configuration
        self.json = json
        self.progress = progress
        LocalTime.use(zone: configuration.timezone)
    }

    /// Looks at everything and changes nothing.
    ///
    /// - Parameter write: takes lines to print, as they come.
    public func check(write: @escaping ([UInt8]) -> Void) throws(CommandFailure) -> Outcome {
        let (findings, report) = try look(holdingLock: false) { write(line(of: $0, done: nil)) }
        write(summary(report, findings.count, mended: nil))
        return findings.isEmpty ? .clean : .findings
    }

    /// Looks at everything, mends what can be mended, and looks again at what it leaves.
    public func repair(write: @escaping ([UInt8]) -> Void) throws(CommandFailure) -> Outcome {
        let (findings, report) = try look(holdingLock: true) { _ in }
        guard !findings.isEmpty else {
            write(summary(report, 0, mended: 0))
            return .clean
        }
        var mended = 0
        do {
            try ArchiveRepair(configuration).mend(findings) { finding, done in
                if done.isMended { mended += 1 }
                write(line(of: finding, done: done.words))
            }
        } catch {
            throw CommandFailure(error)
        }
        // The proof of a repair is a check that finds no more than what was left.
        let (left, after) = try look(holdingLock: true) { finding in
            if !findings.contains(finding) { write(line(of: finding, done: "left for another --repair")) }
        }
        write(summary(after, left.count, mended: mended))
        return left.isEmpty ? .clean : .findings
    }

    private func look(
        holdingLock: Bool, _ tell: @escaping (Finding) -> Void
    ) throws(CommandFailure) -> ([Finding], CheckReport) {
        var findings: [Finding] = []
        let outside = SurroundingsCheck(configuration)
        do {
            let early = outside.findings()
            let check = try ArchiveCheck(
                directory: configuration.state, holdingLock: holdingLock, parts: parts,
                progress: { progress($0.what, $0.done, $0.total) },
                tell: { finding in
                    findings.append(finding)
                    tell(finding)
                })
            var report = try check.run()
            // What was so before and after is no work under way.
            let late = early.isEmpty ? [] : outside.findings(notSoonerThan: early.at)
            for finding in late where early.findings.contains(finding) {
                report.findings[finding.kind, default: 0] += 1
                findings.append(finding)
                tell(finding)
            }
            return (findings, report)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The ids of the articles in a document as extraction finds them now.
    private var parts: ArchiveCheck.Parts {
        let limits = configuration.extractionLimits
        return { bytes, name in
            var reader = ArticleReader(ArticleExtractor(limits: limits))
            let document = RawDocument(bytes: bytes, name: name)
            guard let articles = try? reader.articles(in: document) else { return nil }
            return articles.map { ContentHash(of: bytes[$0.bytes]).articleID }
        }
    }
}

// MARK: - Lines

extension ArchiveVerification {
    /// - Parameter done: what was done about it; nil where nothing was, and what would be is told.
    private func line(of finding: Finding, done: String?) -> [UInt8] {
        guard json else {
            let kind = String(finding.kind.rawValue.map { $0 == "-" ? " " : $0 })
            let end = done ?? "--repair \(finding.remedy.plan)"
            return Array((TerminalText.line("\(finding.path): \(kind): \(finding.reason); \(end)") + "\n").utf8)
        }
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.field("kind", finding.kind.rawValue)
            writer.field("path", finding.path)
            writer.field("reason", finding.reason)
            if let done { writer.field("done", done) } else { writer.field("repair", finding.remedy.plan) }
        }
        writer.endLine()
        return writer.bytes
    }

    private func summary(_ report: CheckReport, _ count: Int, mended: Int?) -> [UInt8] {
        guard json else {
            var text = "\(report.records) records, \(report.originals) originals (\(report.originalBytes >> 20) MiB)"
            if let writer = report.writer { text += "; the log belongs to the running daemon (pid \(writer))" }
            if let mended, mended > 0 { text += "; \(mended) mended" }
            text += count == 0 ? ": nothing is wrong" : ": \(count) \(count == 1 ? "finding" : "findings")"
            return Array((text + "\n").utf8)
        }
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.key("summary")
            writer.object { writer in
                writer.field("records", report.records)
                writer.field("originals", report.originals)
                writer.field("original_bytes", report.originalBytes)
                writer.field("findings", count)
                writer.field("mended", mended)
                writer.field("writer", report.writer)
                writer.key("kinds")
                writer.object { writer in
                    for kind in Finding.Kind.allCases { writer.field(kind.rawValue, report.findings[kind]) }
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }
}
