import SystemPackage

/// The daemon's status on disk: rewritten when it changed, at most once a second while there is work.
struct StatusFile {
    private let path: FilePath
    private var written: StatusReport?
    private var writtenAt: ContinuousClock.Instant?

    init(state: FilePath) {
        path = state.appending("status.json")
    }

    /// Writes the report if it changed; returns whether it did.
    ///
    /// - Parameter force: even if the last write was less than a second ago.
    mutating func write(_ report: StatusReport, force: Bool) -> Bool {
        guard report != written else { return false }
        let now = ContinuousClock.now
        if !force, let writtenAt, now - writtenAt < .seconds(1) { return false }
        writtenAt = now
        do {
            try DurableFile.write(report.json, to: path, sync: false)
            written = report
        } catch {
            // No reason to stop: what keeps it from being written is in the journal. It is tried again.
        }
        return true
    }
}
