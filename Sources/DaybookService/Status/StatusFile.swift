internal import Glibc
import SystemPackage

/// The daemon's status on disk: rewritten when it changed, at most once a second while there is work.
///
/// Under systemd it lies in the service's runtime directory, which is in memory, and a link in the state directory leads there: a
/// disk that is full or read-only is just when an operator asks. Else it lies in the state directory itself.
struct StatusFile {
    private let path: FilePath
    private var written: StatusReport?
    private var writtenAt: ContinuousClock.Instant?

    /// Where the status of the daemon of this state directory is read.
    static func path(in state: FilePath) -> FilePath { state.appending("status.json") }

    /// - Parameter runtime: what RUNTIME_DIRECTORY says, which systemd sets (systemd.exec(5)); several directories stand between colons.
    init(state: FilePath, runtime: String? = getenv("RUNTIME_DIRECTORY").map { String(cString: $0) }) {
        let link = Self.path(in: state)
        guard let runtime, runtime.hasPrefix("/") else {
            path = link
            return
        }
        let target = FilePath(String(runtime.prefix { $0 != ":" })).appending("status.json")
        path = Self.link(link, to: target) ? target : link
    }

    /// Makes the link where it is not there yet; false where it cannot be made.
    private static func link(_ link: FilePath, to target: FilePath) -> Bool {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(link.string, &buffer, buffer.count)
        if length > 0,
            String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self) == target.string
        {
            return true
        }
        let temporary = link.string + ".tmp"
        unlink(temporary)
        return symlink(target.string, temporary) == 0 && rename(temporary, link.string) == 0
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
